"""Promised against delivered as bars from one zero, one row a baseline."""

from __future__ import annotations

from fractions import Fraction

from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from narratives import formats, sentences, wording
from narratives.charts import delivery as chart
from narratives.charts.words import Picture, Table, Words
from narratives.dossier.delivery import Baseline, DeliveryView
from narratives.dossier.growth import stated_figure
from narratives.measures.amounts import Kind


def delivery(view: DeliveryView) -> Picture | None:
    """None where nothing can be measured, or only in words: the page says why."""
    if not view.measurable:
        return None
    rows = tuple(_row(row) for row in view.baselines)
    finding = _finding(view.baselines[-1])
    title = _("%(title)s: promised against delivered") % {"title": view.pledge.title}
    drawn = chart.draw(
        chart.Delivery(
            Words(title, finding, capfirst(finding), _table(rows)),
            formats.axis(view.baselines[-1].said.amount.unit, _locale()),
            rows,
        ),
        prefix="delivery",
    )
    return drawn if drawn.wide else None


def _locale() -> str:
    return get_language() or "en"


def _row(row: Baseline) -> chart.Row:
    found, said = row.delivery, row.said
    promised = _bounds(row)
    share = _share(row)
    whole = formats.amount(*promised, "exact", said.amount.unit, _locale())
    expected = tuple(None if b is None or share is None else b * share for b in promised)
    delivered = None if found.delivered.value is None else Fraction(found.delivered.value)
    when = formats.day(said.on, said.precision, _locale(), short=True)
    return chart.Row(
        name=row.which,
        label=f"{when}: {sentences.figure(said, _locale())}",
        promised=promised,
        expected=(expected[0], expected[1]),
        delivered=delivered,
        promised_label=_("promised %(amount)s") % {"amount": whole},
        expected_label="" if found.complete or share is None else _expected(row),
        delivered_label="" if delivered is None else _delivered(row),
        reason_label="" if delivered is not None else wording.word("reason", str(found.delivered.reason)),
    )


def _bounds(row: Baseline) -> tuple[Fraction | None, Fraction | None]:
    """The whole promise over its horizon: a yearly figure times its years."""
    step = row.said.step
    n = step.window.years if step.kind == Kind.PER_YEAR and step.window else Fraction(1)
    low, high = (None if b is None else Fraction(b) * n for b in (step.amount.low, step.amount.high))
    return low, high


def _share(row: Baseline) -> Fraction | None:
    """How much of it was due by the coverage date."""
    due, bounds = row.delivery.expected.value, [b for b in _bounds(row) if b is not None]
    whole = stated_figure(row.said.step) and sum(bounds) / len(bounds)
    return None if due is None or not whole else Fraction(due) / Fraction(whole)


def _expected(row: Baseline) -> str:
    amount = formats.money(row.delivery.expected.value or 0, row.said.amount.unit, _locale())
    return _("due by then %(amount)s") % {"amount": amount}


def _delivered(row: Baseline) -> str:
    found = row.delivery
    amount = formats.money(found.delivered.value or 0, row.said.amount.unit, _locale())
    if found.coverage is None:
        return _("delivered %(amount)s") % {"amount": amount}
    day = formats.day(found.coverage, "day", _locale(), short=True)
    return _("delivered %(amount)s by %(day)s") % {"amount": amount, "day": day}


def _finding(row: Baseline) -> str:
    """How far the delivered lies from the nearest bound of the last figure measured."""
    if row.finding.value is None:
        return f"{wording.word('reason', str(row.finding.result.reason))}."
    standing = wording.word("standing", row.delivery.standing.value)
    distance = formats.percent(row.finding.value, 1, locale=_locale())
    words = {"delivered": _delivered(row), "standing": standing, "distance": distance}
    if row.delivery.standing.value == "within":
        return _("%(delivered)s: %(standing)s.") % words
    return _("%(delivered)s: %(distance)s from the nearest bound.") % words


def _table(rows: tuple[chart.Row, ...]) -> Table:
    return Table(
        _("The figures behind the bars"),
        (_("Figure"), _("Promised"), _("Due by then"), _("Delivered")),
        tuple(
            (row.label, row.promised_label, row.expected_label, row.delivered_label or row.reason_label)
            for row in rows
        ),
    )
