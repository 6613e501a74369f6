"""The doubts of the desk in words: what is doubtful, with the numbers it is about."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from narratives import formats, wording
from narratives.dossier.doubts import Doubt
from narratives.measures.amounts import Amount
from narratives.measures.years import Window

SENTENCES = {
    "far-above": _("{new} is {factor} the figure that stands, {live}. Is a digit or a word too much?"),
    "far-below": _("{new} is {factor} smaller than the figure that stands, {live}. Is a digit missing?"),
    "tenfold-slip": _(
        "The source's {percent} fits {meant}, not what was typed. A slip of the decimal point?"
    ),
    "percent-differs": _("The source says {percent}; from the figure that stands it is {computed}."),
    "prior-differs": _("The source gives the figure before as {prior}; the one that stands here is {live}."),
    "currency-differs": _("The figure that stands is in {before}, this one in {now}."),
    "horizon-differs": _("The figure that stands is for {before}, this one for {now}."),
    "definition-differs": _("The figure that stands counts {before}, this one {now}."),
    "scope-differs": _("The figure that stands is about {before}, this one about {now}."),
    "kind-differs": _("The figure that stands is {before}, this one {now}."),
    "same-figure": _("This figure is already recorded, of {day} ({status})."),
    "same-elsewhere": _("The same amount is recorded in another pledge: {title}."),
    "before-previous": _("This is of {day}, before the last one recorded, of {last}."),
    "future": _("{day} has not come yet."),
    "weak-source": _("A source of this kind ({tier}) is weak: is there an origin to cite?"),
}
TABLES = {"definition-differs": "definition", "kind-differs": "kind"}


def sentence(doubt: Doubt, locale: str) -> str:
    """The doubt as the editor reads it, in the language of the page."""
    words = {name: _word(doubt.code, name, given, locale) for name, given in doubt.details.items()}
    return str(SENTENCES[doubt.code]).format(**words)


def _word(code: str, name: str, given: Any, locale: str) -> str:
    if given is None:
        return gettext("no horizon")
    if isinstance(given, Amount):
        return formats.amount(given.low, given.high, given.hedge.value, given.unit, locale)
    if isinstance(given, Window):
        return formats.window(given.start, given.end, locale)
    if isinstance(given, date):
        return formats.day(given, "day", locale)
    if isinstance(given, Fraction):
        return (
            formats.multiple(given, locale=locale)
            if name == "factor"
            else formats.percent(given, 1, locale=locale)
        )
    if code in TABLES:
        return wording.word(TABLES[code], str(given))
    return wording.word(name, str(given)) if name in ("status", "tier") else str(given)
