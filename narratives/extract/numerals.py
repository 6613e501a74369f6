"""Single words that are numbers, per language, and the words that multiply them by ten or a hundred."""

from decimal import Decimal
from functools import cache

from narratives.extract.words import numerals as words
from narratives.extract.words import wordset

# Words that are a number only when a scale word follows: an article, a preposition, or "year" in Vietnamese.
NEEDS_UNIT = wordset(
    "a an năm nam un une una uno eine einer einen ein một mot sau bay tam không one bon ba hai chin lam"
)
NEVER_FIRST = wordset("tư mốt lăm nhăm lam linh lẻ")


@cache
def number_words(lang: str) -> dict[str, Decimal]:
    """Words of one language that are a number by themselves."""
    if lang == "de":
        return _german()
    table = {word: Decimal(n) for n, word in enumerate(words.ONES.get(lang, "").split())}
    table |= {
        word: Decimal(n)
        for n, word in zip(range(20, 100, 10), words.TENS.get(lang, "").split(), strict=False)
    }
    return table | {word: Decimal(n) for word, n in words.OTHERS.get(lang, {}).items()}


@cache
def _german() -> dict[str, Decimal]:
    """German writes whole numbers below a thousand as one word, so all of them are in the table."""
    ones = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
    teens = [
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
    ]
    tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
    below = dict(zip(ones + teens, range(1, 20), strict=True))
    for n, ten in enumerate(tens, 2):
        below[ten] = n * 10
        below |= {f"{one}und{ten}": n * 10 + k for k, one in enumerate(ones, 1)}
    table = dict(below)
    for n, one in [(1, ""), *enumerate(ones, 1)]:
        table[f"{one}hundert"] = n * 100
        table |= {f"{one}hundert{word}": n * 100 + k for word, k in below.items()}
    table |= {"eine": 1, "einer": 1, "einen": 1, "eins": 1, "dreissig": 30, "null": 0}
    numbers = {word: Decimal(n) for word, n in table.items()}
    halves = {f"{one}einhalb": Decimal(n) + Decimal("0.5") for n, one in enumerate(ones, 1)}
    return numbers | halves | {"anderthalb": Decimal("1.5"), "eineinhalb": Decimal("1.5")}
