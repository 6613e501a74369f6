"""Rounding, half away from zero, and plain numbers, percents and multiples in the digits of a locale."""

from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

from babel.numbers import format_decimal

from narratives.formats.words import parsed, word

Number = Fraction | Decimal | int
MINUS = "\u2212"


def whole(value: Number) -> Fraction:
    """The value as an exact fraction. TypeError for None, bool and float; ValueError for NaN and infinity."""
    if isinstance(value, bool) or not isinstance(value, Fraction | Decimal | int):
        raise TypeError(f"Not an exact number: {value!r}")
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"Not a finite number: {value}")
    return Fraction(value)


def rounded(value: Number, digits: int = 0) -> Decimal:
    """The value to so many decimals, halves away from zero; never a negative zero, whatever its length."""
    scaled = whole(value) * Fraction(10) ** digits
    units = (2 * abs(scaled.numerator) + scaled.denominator) // (2 * scaled.denominator)
    sign = 1 if scaled < 0 and units else 0
    return Decimal((sign, tuple(map(int, str(units))), -digits))


def plain(text: str) -> str:
    """Babel's text with our minus sign and ordinary spaces, so that the same words always compare equal."""
    return text.replace("-", MINUS).replace("\u00a0", " ").replace("\u202f", " ")


def number(value: Number, digits: int = 0, locale: str = "en") -> str:
    """Grouped digits with exactly so many decimals: "1,234.5"."""
    pattern = parsed(locale).decimal_formats[None].pattern.split(".")[0]
    pattern += "." + "0" * digits if digits else ""
    return plain(format_decimal(rounded(value, digits), pattern, parsed(locale), decimal_quantization=False))


def trimmed(value: Decimal, locale: str) -> str:
    """Grouped digits with the decimals the value has, trailing zeros aside: "1,234.5", "600"."""
    digits = -int(value.normalize(Context(prec=10_000)).as_tuple().exponent)
    return number(value, max(digits, 0), locale)


def percent(value: Number, digits: int = 1, signed: bool = True, locale: str = "en") -> str:
    """A fraction as a percentage: -4/7 is "−57.1%". Zero after rounding has no sign."""
    hundredfold = rounded(whole(value) * 100, digits)
    pattern = parsed(locale).percent_formats[None]
    text = number(abs(hundredfold), digits, locale)
    sign = MINUS if hundredfold < 0 else "+" if hundredfold > 0 and signed else ""
    return sign + plain(pattern.prefix[0]) + text + plain(pattern.suffix[0])


def percent_band(low: Number, high: Number, digits: int = 1, locale: str = "en") -> str:
    """From the one percentage to the other; only one where both round to the same."""
    first, last = (percent(value, digits, True, locale) for value in (low, high))
    return first if first == last else word("band", locale).format(first, last)


def multiple(value: Number, digits: int = 1, locale: str = "en") -> str:
    """How many times: "9.2×"."""
    return number(value, digits, locale) + "×"


def exact(value: Number) -> str:
    """For data: a decimal of at most 28 significant digits, never with an exponent; integers in full."""
    fraction = whole(value)
    if fraction.denominator == 1:
        return str(fraction.numerator)
    context = Context(prec=28, rounding=ROUND_HALF_UP)
    quotient = context.divide(Decimal(fraction.numerator), Decimal(fraction.denominator))
    return f"{quotient.normalize(context):f}"
