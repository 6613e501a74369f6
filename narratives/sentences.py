"""Whole sentences made from the measures: another language orders the pieces of a sentence anew."""

from __future__ import annotations

from fractions import Fraction

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from narratives import formats, wording
from narratives.dossier.facts import Said
from narratives.dossier.moves import Move
from narratives.measures.directions import Direction
from narratives.measures.result import Number

ON_PAPER = {
    Direction.CUT: _("{title}: cut by {paper} on paper."),
    Direction.RAISED: _("{title}: raised by {paper} on paper."),
}
AND_YEARLY = {
    Direction.CUT: _("{title}: cut by {paper} on paper, by {yearly} a year."),
    Direction.RAISED: _("{title}: raised by {paper} on paper, by {yearly} a year."),
}
NOT_ESTABLISHED = {
    Direction.CUT: _(
        "{title}: cut by {paper} on paper, by {yearly} a year, and over {window} possibly not at all."
    ),
    Direction.RAISED: _(
        "{title}: raised by {paper} on paper, by {yearly} a year, and over {window} possibly not at all."
    ),
}
OTHERWISE = _("{title}: {paper} on paper, {yearly} a year.")
CHANGED = _("{title}: {paper} on paper.")
WITHDRAWN = _("{title}: withdrawn.")
REAFFIRMED = _("{title}: reaffirmed at {figure}.")
NO_PERCENT = _("{title}: moved, but no percent can be given: {why}.")


def lead(move: Move, locale: str) -> SafeString:
    """What a pledge's last step comes to, in one sentence, its numbers in the ink of what was said."""
    revision = move.revision
    words = {"title": move.title}
    if revision.direction is Direction.WITHDRAWN:
        return format_html(str(WITHDRAWN), **words)
    if revision.direction is Direction.REAFFIRMED and not revision.changed:
        return format_html(str(REAFFIRMED), figure=_said(figure(move.now, locale)), **words)
    if revision.on_paper.value is None:
        why = wording.word("reason", str(revision.on_paper.reason))
        return format_html(str(NO_PERCENT), why=why, **words)
    return _moved(move, locale, words)


def _moved(move: Move, locale: str, words: dict[str, str]) -> SafeString:
    revision, paper = move.revision, move.revision.on_paper.value
    yearly = revision.per_year.value if move.windows_differ else None
    sizes = revision.direction in ON_PAPER and (yearly is None or revision.same_sign)
    numbers = {"paper": _percent(paper, locale, sizes), "yearly": _percent(yearly, locale, sizes)}
    if yearly is None:
        return format_html(str(ON_PAPER.get(revision.direction, CHANGED)), **numbers, **words)
    if not sizes:
        return format_html(str(OTHERWISE), **numbers, **words)
    if revision.established is False and revision.shared_window:
        window = formats.window(revision.shared_window.start, revision.shared_window.end, locale)
        return format_html(str(NOT_ESTABLISHED[revision.direction]), window=window, **numbers, **words)
    return format_html(str(AND_YEARLY[revision.direction]), **numbers, **words)


def _percent(value: Number | None, locale: str, size: bool) -> SafeString:
    """A whole percent: its size where the sentence says the direction, else with its sign."""
    if value is None:
        return SafeString("")
    if size:
        return _said(formats.percent(abs(Fraction(value)), 0, signed=False, locale=locale))
    return _said(formats.percent(value, 0, locale=locale))


def _said(text: str) -> SafeString:
    return format_html('<span class="said">{}</span>', text)


def figure(said: Said, locale: str) -> str:
    amount = said.amount
    return formats.amount(amount.low, amount.high, amount.hedge.value, amount.unit, locale)
