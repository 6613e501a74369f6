"""Money and power: short for reading, long for speaking, exact for checking."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from babel.numbers import (
    format_compact_currency,
    format_compact_decimal,
    get_currency_name,
    get_currency_symbol,
    is_currency,
)
from babel.units import format_unit

from narratives.formats.numbers import MINUS, Number, number, plain, rounded, trimmed, whole
from narratives.formats.words import parsed, word

_SCALES = {
    "en": ((12, "tn"), (9, "bn"), (6, "m"), (3, "k")),
    "vi": ((12, " nghìn tỷ"), (9, " tỷ"), (6, " triệu"), (3, " nghìn")),
}
_WATTS = ((12, " TW"), (9, " GW"), (6, " MW"), (3, " kW"), (0, " W"))


def _scaled(value: Number, powers: tuple[int, ...]) -> tuple[Decimal, int]:
    """The value over the power of ten it is read in: two decimals below ten, else one.

    Scaled after rounding, so that 999.96 billion reads as one trillion.
    """
    size = abs(whole(value))
    order = next((k for k, power in enumerate(powers) if size >= 10**power), len(powers) - 1)
    short = rounded(size / 10 ** powers[order], 2)
    short = short if short < 10 else rounded(size / 10 ** powers[order], 1)
    if order and short >= 10 ** (powers[order - 1] - powers[order]):
        return Decimal(1), powers[order - 1]
    return short, powers[order]


def _parts(value: Number, unit: str, locale: str) -> tuple[str, str, str]:
    """What stands before the digits, the digits, what stands after them; the sign is left to the caller."""
    language = parsed(locale).language
    if unit == "W" or not is_currency(unit):
        scales = _WATTS if unit == "W" else (*_SCALES.get(language, _SCALES["en"]), (0, ""))
        short, power = _scaled(value, tuple(p for p, _ in scales))
        tail = dict(scales)[power] + ("" if unit in ("W", "") else f" {unit}")
        return "", trimmed(short, locale), tail
    if language in _SCALES:
        return _written_out(value, unit, locale)
    short, power = _scaled(value, (12, 9, 6, 3, 0))
    digits = _decimals(short) if _counts_in_thousands(locale) else 2
    where = parsed(locale)
    return _split(
        plain(format_compact_currency(short * 10**power, unit, locale=where, fraction_digits=digits))
    )


def _counts_in_thousands(locale: str) -> bool:
    """Whether million, billion and trillion are one of something; Japanese, say, steps by ten thousand."""
    steps = (format_compact_decimal(10**power, locale=parsed(locale)) for power in (6, 9, 12))
    return all(text.startswith("1") and not text[1:2].isdigit() for text in steps)


def _written_out(value: Number, unit: str, locale: str) -> tuple[str, str, str]:
    language = parsed(locale).language
    scales = (*_SCALES[language], (0, ""))
    short, power = _scaled(value, tuple(p for p, _ in scales))
    tail = dict(scales)[power]
    if language == "vi":
        return "", trimmed(short, locale), f"{tail} {unit}"
    return _symbol(unit, locale), trimmed(short, locale), tail


def _symbol(unit: str, locale: str) -> str:
    symbol = get_currency_symbol(unit, parsed(locale))
    return f"{symbol} " if symbol[-1].isalpha() else symbol


def _decimals(value: Decimal) -> int:
    return max(0, -int(value.normalize().as_tuple().exponent))


def _split(text: str) -> tuple[str, str, str]:
    """The text before its first digit, from the first to the last, and after the last."""
    found = re.match(r"(\D*)(\d.*\d|\d)(\D*)$", text)
    return (found[1], found[2], found[3]) if found else ("", text, "")


def money(value: Number, unit: str, locale: str = "en") -> str:
    """The amount as short as it can be read: "$1.4tn", "1,4 nghìn tỷ USD", "30 GW"."""
    sign = MINUS if whole(value) < 0 else ""
    return sign + "".join(_parts(value, unit, locale))


def money_long(value: Number, unit: str, locale: str = "en") -> str:
    """The amount in full words: "1.4 trillion US dollars"."""
    sign = MINUS if whole(value) < 0 else ""
    if unit == "W":
        short, power = _scaled(value, (9, 6, 3, 0))
        name = {9: "gigawatt", 6: "megawatt", 3: "kilowatt", 0: "watt"}[power]
        return sign + plain(format_unit(short, f"power-{name}", "long", locale=parsed(locale)))
    short, power = _scaled(value, (12, 9, 6, 3, 0))
    big = short * 10**power
    name = get_currency_name(unit, _count(big), parsed(locale)) if is_currency(unit) else unit
    return f"{sign}{_long_number(big, short, locale)} {name}".rstrip()


def _count(big: Decimal) -> float | Decimal:
    """Babel takes the plural of 1.00 for many: a whole number has to come as one."""
    return int(big) if big == int(big) else big


def _long_number(big: Decimal, short: Decimal, locale: str) -> str:
    where = parsed(locale)
    # Some languages, such as Japanese, know the long form only as the short one.
    style = "long" if "long" in where.compact_decimal_formats else "short"
    text = format_compact_decimal(big, format_type=style, locale=where, fraction_digits=_decimals(short))  # type: ignore[arg-type, unused-ignore]
    return plain(text)


def money_exact(value: Number, unit: str, locale: str = "en") -> str:
    """Every digit, grouped; cents only where there are any: "$13,100,000,000"."""
    cents = rounded(abs(whole(value)), 2)
    digits = number(cents, 0 if cents == int(cents) else 2, locale)
    sign = MINUS if whole(value) < 0 else ""
    if is_currency(unit) and parsed(locale).language == "en":
        return f"{sign}{_symbol(unit, locale)}{digits}"
    return f"{sign}{digits} {unit}".rstrip()


def amount(low: Number | None, high: Number | None, hedge: str, unit: str, locale: str = "en") -> str:
    """What was said: "about $1.4tn", "$64–72bn", "at least $1tn"; without bounds, that no figure was stated.

    KeyError for an unknown hedge.
    """
    if low is None and high is None:
        return word("no_figure", locale)
    if low is None or high is None:
        hedge = _open_side(hedge, below=high is not None)
    return word(str(hedge), locale).format(_range(low, high, unit, locale))


def hedged(text: str, hedge: str, locale: str = "en") -> str:
    """A worded figure with its hedge: "about 15%". KeyError for an unknown hedge."""
    return word(hedge, locale).format(text)


def _open_side(hedge: str, *, below: bool) -> str:
    if below:
        return hedge if hedge in ("up_to", "less_than") else "up_to"
    return hedge if hedge in ("at_least", "more_than") else "at_least"


def _range(low: Number | None, high: Number | None, unit: str, locale: str) -> str:
    given = [bound for bound in (low, high) if bound is not None]
    texts = [money(bound, unit, locale) for bound in given]
    if len(set(texts)) == 1:
        return texts[0]
    (before, first, after), (_, last, _) = (_parts(bound, unit, locale) for bound in given)
    if all(bound >= 0 for bound in given) and texts[1] == f"{before}{last}{after}":
        return f"{before}{first}–{last}{after}"
    return (" – " if " " in texts[0] else "–").join(texts)


class AxisWords(NamedTuple):
    """What one unit on an axis is worth, how it reads, and the decimal mark of its ticks."""

    divisor: int
    label: str
    mark: str


def axis(unit: str, locale: str = "en", per_year: bool = False) -> Callable[[Number], AxisWords]:
    """For charts: given the highest value, the unit the ticks are counted in: "$bn a year"."""

    def words(top: Number) -> AxisWords:
        power = next((p for p in (12, 9, 6, 3) if abs(whole(top)) >= 10**p), 0)
        # Ticks are counted in thousands, millions, billions: words for other steps would be false here.
        worded = locale if _counts_in_thousands(locale) else "en"
        before, _, after = _parts(10**power, unit, worded)
        label = (before + after).strip()
        mark = parsed(locale).number_symbols["latn"]["decimal"]
        return AxisWords(10**power, word("per_year", locale).format(label) if per_year else label, mark)

    return words
