"""Files in: rows to write, and rows ignored with the reason. This room never writes itself."""
