"""Formats and words as filters, in the language of the page. No logic lives here."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import log10
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from narratives import doubting, formats, pictures, sentences, wording
from narratives.dossier.claims import ClaimView
from narratives.dossier.differences import Told
from narratives.dossier.doubts import Doubt
from narratives.dossier.facts import Said
from narratives.dossier.findings import Finding, Input
from narratives.dossier.moves import Move
from narratives.dossier.pledges import PledgeView
from narratives.measures.amounts import Amount
from narratives.measures.claims import Case
from narratives.measures.result import Result
from narratives.measures.years import Window

register = template.Library()


def _locale() -> str:
    return get_language() or "en"


@register.filter
def percent(value: Any, digits: int = 1) -> str:
    return formats.percent(value, digits, locale=_locale())


@register.filter
def share(value: Any, digits: int = 1) -> str:
    """A percent without a sign: a share, a rate of growth that is needed."""
    return formats.percent(value, digits, signed=False, locale=_locale())


@register.filter
def multiple(value: Any) -> str:
    return formats.multiple(value, locale=_locale())


@register.filter
def money(value: Any, unit: str) -> str:
    return formats.money(value, unit, _locale())


@register.filter
def money_exact(value: Any, unit: str) -> str:
    return formats.money_exact(value, unit, _locale())


@register.filter
def figure(said: Said) -> str:
    """The amount of an announcement with its hedge, or the word for none."""
    return sentences.figure(said, _locale())


@register.filter
def lead(move: Move) -> SafeString:
    """The sentence a pledge's last step comes to."""
    return sentences.lead(move, _locale())


@register.filter
def day(value: date, precision: str = "day") -> str:
    return formats.day(value, precision, _locale())


@register.filter
def short_day(value: date, precision: str = "day") -> str:
    return formats.day(value, precision, _locale(), short=True)


@register.filter
def window(value: Window) -> str:
    return formats.window(value.start, value.end, _locale())


@register.filter
def year_count(value: Any) -> str:
    return formats.year_count(value, _locale())


@register.filter
def word(code: Any, table: str) -> str:
    """The translated word for a code of the pure rooms or of the facts."""
    return wording.word(table, str(code))


@register.filter
def finding(found: Finding) -> str:
    return wording.value(found.value, found.unit, _locale())


@register.filter
def noun(row: Any) -> str:
    """What the log calls a row."""
    return str(row._meta.model_name)


@register.filter
def told(row: Told) -> str:
    return wording.told(row, _locale())


@register.filter
def input_value(row: Input) -> str:
    return wording.input_value(row, _locale())


@register.filter
def arithmetic(found: Finding) -> SafeString:
    """The formula with its numbers put in, exponents raised."""
    return wording.arithmetic(found.result, _locale())


@register.filter
def picture(svg: str) -> SafeString:
    """An SVG drawn by our own charts, which escape every text they are given."""
    return mark_safe(svg)


@register.filter
def spark(pledge: PledgeView, until: date) -> SafeString:
    """The pledge's figures as a small step line up to a day."""
    return mark_safe(pictures.spark(pledge, until))


@register.filter
def pace(said: Said) -> str:
    """What the amount comes to in a year."""
    return wording.pace(said.amount, said.step, _locale())


@register.filter
def reading(key: str) -> str:
    """The name of a figure from the last part of its key."""
    return wording.word("reading", key.rsplit("/", 1)[-1])


@register.filter
def exact(value: Any) -> str:
    return formats.exact(value)


@register.filter
def factor(value: Any) -> str:
    return formats.number(value, 0, _locale())


@register.filter
def slipped_by(factor: Fraction) -> str:
    """The power of ten that a slipped claim is of the true figure: ×100, so many times it, or ÷100 of it."""
    sign, times = ("×", factor) if factor >= 1 else ("÷", 1 / factor)
    return f"{sign}{formats.number(10 ** round(log10(times)), 0, _locale())}"


@register.filter
def case_label(claim: ClaimView, case: Case) -> str:
    return wording.case_label(claim.kind, case.label, _locale())


@register.filter
def case_value(claim: ClaimView, case: Case) -> str:
    return wording.case_value(claim.kind, claim.stated_unit, case, _locale())


@register.filter
def stated(claim: ClaimView) -> str:
    """The number a claim gives, with its hedge."""
    return wording.stated(claim.stated, claim.stated_unit, claim.hedge, _locale())


@register.filter
def holds_between(claim: ClaimView) -> str:
    """For which computed sizes the claim would stand."""
    return wording.holds_between(claim.number, claim.stated_unit, _locale())


@register.filter
def result_arithmetic(found: Result) -> SafeString:
    """A formula with its numbers put in, of a result outside any finding."""
    return wording.arithmetic(found, _locale())


@register.filter
def anchor(name: str) -> str:
    """Where a measure stands on the methodology page."""
    return wording.anchor(name)


@register.filter
def reading_of(measure: str) -> str:
    """What a measure is called."""
    return wording.measure_name(measure)


@register.filter
def why(reason: Any) -> str:
    """Why something in a file was not taken, or a window of reports not put together."""
    return wording.why(reason)


@register.filter
def prose(doc: str) -> SafeString:
    """A docstring as paragraphs, its `names` set as code."""
    return wording.prose(doc)


@register.filter
def doubt(found: Doubt) -> str:
    """What is doubtful about a figure that is being typed."""
    return doubting.sentence(found, _locale())


@register.filter
def in_words(amount: Amount, locale: str) -> str:
    """An amount written out, its bounds apart: the editor sees what was understood."""
    return " – ".join(formats.money_long(bound, amount.unit, locale) for bound in _bounds(amount))


@register.filter
def in_digits(amount: Amount, locale: str) -> str:
    """The same amount with every digit."""
    return " – ".join(formats.money_exact(bound, amount.unit, locale) for bound in _bounds(amount))


def _bounds(amount: Amount) -> list[Decimal]:
    """One bound where both are the same."""
    return list(dict.fromkeys(bound for bound in (amount.low, amount.high) if bound is not None))


@register.filter
def sum_case(finding: Any, case: Case) -> str:
    """What one admissible input of a claim in a pasted text computes to."""
    unit = "%" if finding.claim.kind == "percent" else finding.claim.currency or ""
    label = wording.case_label(finding.kind, case.label, _locale()) if case.label else ""
    value = wording.case_value(finding.kind, unit, case, _locale())
    return f"{label}: {value}" if label else value
