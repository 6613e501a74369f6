"""The words the readers know, as tables: one row per meaning, one column per language."""


def wordset(words: str) -> frozenset[str]:
    """ "in by for" -> {"in", "by", "for"}."""
    return frozenset(words.split())


def phrases(words: str) -> frozenset[str]:
    """ "last year | spent" -> {"last year", "spent"}."""
    return frozenset(words.split(" | "))
