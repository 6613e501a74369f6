"""A pledge through time: its figures as steps over the days they were said, and as a line of text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from narratives import formats, sentences
from narratives.charts import sparkline
from narratives.charts import steps as chart
from narratives.charts.words import LeftOut, Picture, Table, Words
from narratives.dossier.delivery import DeliveryView
from narratives.dossier.facts import Said
from narratives.dossier.pledges import PledgeView
from narratives.measures.amounts import Kind


def steps(pledge: PledgeView, delivery: DeliveryView | None, day: date) -> Picture | None:
    """Every figure of the pledge by the day it was said; None where no figure was ever given."""
    if not pledge.figures:
        return None
    last = pledge.figures[-1]
    rows = [row for row in pledge.said if row.has_figure or row.step.withdrawn]
    shown = [row for row in rows if _same(row, last)]
    finding = _finding(pledge)
    title = _("%(title)s: every figure by the day it was said") % {"title": pledge.title}
    drawn = chart.draw(
        chart.Steps(
            Words(title, finding or title, finding, _table(pledge)),
            formats.axis(last.amount.unit, _locale(), per_year=last.step.kind == Kind.PER_YEAR),
            tuple(_point(row) for row in shown),
            _until(pledge, day),
            _outcome(delivery),
        ),
        prefix="steps",
    )
    others = tuple(LeftOut(_label(row), "different-unit") for row in rows if row not in shown)
    return replace(drawn, left_out=(*drawn.left_out, *others)) if drawn.wide else None


def spark(pledge: PledgeView, day: date) -> str:
    """The same in the height of a line; empty where one figure or none makes no line."""
    rows = [row for row in pledge.said if row.has_figure or row.step.withdrawn]
    if len(rows) < 2 or not pledge.figures:
        return ""
    points = tuple((row.on, _middle(row)) for row in rows if _same(row, pledge.figures[-1]))
    words = "; ".join(_label(row) for row in rows)
    drawn = sparkline.Spark(pledge.title, points, _until(pledge, day), desc=words)
    return sparkline.draw(drawn, prefix=f"spark-{pledge.pk}")


def _locale() -> str:
    return get_language() or "en"


def _same(row: Said, last: Said) -> bool:
    """Of one unit and kind: a yearly figure beside a total would read as a cut."""
    alike = (row.amount.unit, row.step.kind) == (last.amount.unit, last.step.kind)
    return row.step.withdrawn or alike


def _middle(row: Said) -> Fraction | None:
    amount = row.amount
    bound = amount.low if amount.low is not None else amount.high
    return amount.mid if amount.mid is not None else None if bound is None else Fraction(bound)


def _until(pledge: PledgeView, day: date) -> date:
    """A figure stands until its window is over, and at most until the day of the page."""
    ends = [row.step.window.end for row in pledge.said if row.step.window]
    return max(pledge.live.on, min([day, *([max(ends)] if ends else [])]))


def _label(row: Said) -> str:
    return f"{formats.day(row.on, row.precision, _locale(), short=True)}: {_amount(row)}"


def _amount(row: Said) -> str:
    return _("withdrawn") if row.step.withdrawn else sentences.figure(row, _locale())


def _point(row: Said) -> chart.Point:
    return chart.Point(row.on, row.amount.low, row.amount.high, _label(row), row.step.withdrawn)


def _outcome(delivery: DeliveryView | None) -> tuple[Fraction, str] | None:
    """What was delivered, once the whole horizon is covered."""
    whole = [row for row in delivery.baselines if row.delivery.complete] if delivery else []
    if not whole or whole[-1].delivery.delivered.value is None:
        return None
    said, value = whole[-1].said, Fraction(whole[-1].delivery.delivered.value)
    if said.step.kind == Kind.PER_YEAR and said.step.window and said.step.window.years != 1:
        # The steps are yearly figures and this is the sum of several years: no line among them.
        return None
    amount = formats.money(value, said.amount.unit, _locale())
    return value, _("delivered: %(amount)s") % {"amount": amount}


def _finding(pledge: PledgeView) -> str:
    """First and last figure, and what the change comes to where it may be said."""
    first, last = pledge.figures[0], pledge.figures[-1]
    if first.pk == last.pk:
        return ""
    moves = [move for move in pledge.moves if move.now.pk == last.pk]
    change = moves[-1].revision.from_first.value if moves else None
    words = {"first": _label(first), "last": _label(last)}
    if change is None:
        return _("%(first)s → %(last)s.") % words
    words["change"] = formats.percent(change, 1, locale=_locale())
    return _("%(first)s → %(last)s, %(change)s on paper from first to last.") % words


def _table(pledge: PledgeView) -> Table:
    days = [formats.day(row.on, row.precision, _locale(), short=True) for row in pledge.said]
    rows = tuple(
        (day, _amount(row), row.speaker, row.source.title) for day, row in zip(days, pledge.said, strict=True)
    )
    head = (_("Announced"), _("Figure"), _("Who"), _("Source"))
    return Table(_("Every figure by its day"), head, rows)
