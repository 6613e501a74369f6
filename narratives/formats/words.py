"""The few words that numbers need, for each language that has been written out; others borrow the English."""

from babel import Locale

_ENGLISH = {
    "about": "about {}",
    "at_least": "at least {}",
    "up_to": "up to {}",
    "more_than": "over {}",
    "less_than": "under {}",
    "exact": "{}",
    "no_figure": "no figure stated",
    "no_horizon": "no horizon stated",
    "band": "{} to {}",
    "through": "through {}",
    "from": "from {}",
    "per_year": "{} a year",
    "one_year": "{} year",
    "years": "{} years",
}
_VIETNAMESE = {
    "about": "khoảng {}",
    "at_least": "ít nhất {}",
    "up_to": "tối đa {}",
    "more_than": "hơn {}",
    "less_than": "dưới {}",
    "exact": "{}",
    "no_figure": "không nêu con số",
    "no_horizon": "không nêu thời hạn",
    "band": "{} đến {}",
    "through": "đến hết {}",
    "from": "từ {}",
    "per_year": "{} mỗi năm",
    "one_year": "{} năm",
    "years": "{} năm",
}
_WORDS = {"en": _ENGLISH, "vi": _VIETNAMESE}


def word(name: str, locale: str) -> str:
    """The phrase, with {} for each number it takes. KeyError for a phrase nobody wrote."""
    return _WORDS.get(parsed(locale).language, _ENGLISH)[name]


def parsed(locale: str) -> Locale:
    """The locale, by either separator. ValueError or UnknownLocaleError where there is none."""
    return Locale.parse(locale.replace("-", "_"))


def country(code: str, locale: str) -> str:
    """The country of a two-letter code, or the code itself where the locale knows none."""
    return str(parsed(locale).territories.get(code, code))
