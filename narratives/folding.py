"""Words as search compares them: without case, without marks, and one letter apart."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"[^\W_]+")
LONGEST = 60
# In shorter words one letter is too much of the word: "meta" and "beta" are near, "ibm" and "arm" are not.
SHORTEST_NEAR = 4


def fold(text: str) -> str:
    """Small letters without marks: "Đầu tư" and "dau tu" are one."""
    decomposed = unicodedata.normalize("NFKD", text.replace("đ", "d").replace("Đ", "d")).casefold()
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def words(text: str) -> list[str]:
    """The folded words of a text in their order, each once."""
    return list(dict.fromkeys(word[:LONGEST] for word in WORD.findall(fold(text))))


@lru_cache(maxsize=10_000)
def variants(word: str) -> tuple[str, ...]:
    """The word with each of its letters left out in turn; two words one letter apart share one of these."""
    if len(word) < SHORTEST_NEAR or not word.isalpha():
        return ()
    return (word, *dict.fromkeys(word[:n] + word[n + 1 :] for n in range(len(word))))


def one_letter_apart(left: str, right: str) -> bool:
    """Whether one letter more, less, other, or two neighbours swapped make one word of the other."""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    start = next((n for n, pair in enumerate(zip(left, right, strict=False)) if pair[0] != pair[1]), None)
    if start is None:
        return True
    a, b = left[start:], right[start:]
    swapped = len(a) > 1 and len(b) > 1 and a[:2] == b[1::-1] and a[2:] == b[2:]
    return swapped or a[1:] == b[1:] or a[1:] == b or a == b[1:]
