"""The words the readers know, as tables: one row per meaning, one column per language."""
