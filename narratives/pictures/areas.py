"""The areas of a pledge: which figures are drawn, and how each label reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from narratives import formats, sentences
from narratives.charts import areas as chart
from narratives.charts.words import Picture, Table, Words
from narratives.dossier import Dossier
from narratives.dossier.facts import Said
from narratives.dossier.growth import Target
from narratives.dossier.pledges import PledgeView
from narratives.measures.growth import path
from narratives.measures.result import Reason
from narratives.measures.steps import length

SHOWN_YEARS = 4
SHOWN_PEERS = 5


def areas(dossier: Dossier) -> Picture | None:
    """The leading pledge as areas, over reported revenue and the path its target needs, beside the peers."""
    pledge = dossier.lead
    if pledge is None:
        return None
    unit = pledge.figures[-1].amount.unit
    reports = [p.latest for p in dossier.revenue if p.latest.unit == unit][-SHOWN_YEARS:]
    peers = [peer.row for peer in dossier.peers if peer.row.unit == unit][:SHOWN_PEERS]
    return _draw(
        pledge,
        unit,
        reports=tuple(
            chart.Report(row.start, row.end, Fraction(row.value), formats.money(row.value, unit, _locale()))
            for row in reports
        ),
        path=_path(dossier.target, unit),
        peers=tuple(
            chart.Peer(
                f"{row.company_name} {row.end.year}: {formats.money(row.value, unit, _locale())}", row.value
            )
            for row in peers
        ),
    )


def pledge_areas(pledge: PledgeView) -> Picture | None:
    """One pledge alone."""
    return _draw(pledge, pledge.figures[-1].amount.unit) if pledge.figures else None


def _locale() -> str:
    return get_language() or "en"


def _draw(
    pledge: PledgeView,
    unit: str,
    reports: tuple[chart.Report, ...] = (),
    path: chart.Path | None = None,
    peers: tuple[chart.Peer, ...] = (),
) -> Picture | None:
    steps = tuple(_step(row, unit, row is pledge.standing_figure) for row in _shown(pledge.said))
    words = Words(
        title=_("%(title)s: every figure as an area") % {"title": pledge.title},
        desc=" ".join(f"{step.label}." for step in steps),
        finding="",
        table=_table(steps),
    )
    drawn = chart.draw(
        chart.Areas(
            words=words,
            axis=formats.axis(unit, _locale(), per_year=True),
            steps=steps,
            reports=reports,
            path=path,
            peers=peers,
            peers_label=_("Capex of peers, newest fiscal year"),
        ),
        prefix="areas",
    )
    return drawn if drawn.wide or drawn.left_out else None


def _shown(said: Sequence[Said]) -> list[Said]:
    """The standing figure and what it moved from; older ones would only cover each other."""
    return [row for row in said if row.has_figure or row.step.withdrawn][-2:]


def _step(row: Said, unit: str, live: bool) -> chart.Step:
    window, amount = row.step.window, row.amount
    n = length(row.step)
    divide = n if not isinstance(n, Reason) else Fraction(1)

    def pace(bound: Decimal | None) -> Fraction | None:
        return None if bound is None else Fraction(bound) / divide

    return chart.Step(
        name=formats.day(row.on, row.precision, _locale(), short=True),
        label=_label(row, n),
        short=f"{_when(row)}: {_amount(row)}",
        start=window.start if window else None,
        end=window.end if window else None,
        low=pace(amount.low),
        high=pace(amount.high),
        live=live,
        start_assumed=bool(window and window.start_assumed),
        end_assumed=bool(window and window.end_assumed),
        withdrawn=row.step.withdrawn,
        comparable=amount.unit == unit,
    )


def _when(row: Said) -> str:
    """To the month at most: the picture has no room for days, and a year stays a year."""
    precision = "year" if row.precision == "year" else "month"
    return formats.day(row.on, precision, _locale(), short=True)


def _amount(row: Said) -> str:
    return sentences.figure(row, _locale())


def _label(row: Said, n: Fraction | Reason) -> str:
    when, what = _when(row), _amount(row)
    if isinstance(n, Reason) or row.step.window is None or not row.has_figure:
        return f"{when}: {what}"
    window = formats.window(row.step.window.start, row.step.window.end, _locale())
    if n == 1:
        return f"{when}: {what} ({window})"
    low, high = row.amount.low, row.amount.high
    pace = formats.amount(_over(low, n), _over(high, n), "exact", row.amount.unit, _locale())
    return _("%(when)s: %(what)s, %(window)s = %(pace)s a year") % {
        "when": when, "what": what, "window": window, "pace": pace,
    }  # fmt: skip


def _over(bound: Decimal | None, n: Fraction) -> Fraction | None:
    return None if bound is None else Fraction(bound) / n


def _path(target: Target | None, unit: str) -> chart.Path | None:
    """The geometric path from the base year to the target year, each value at the middle of its year."""
    if target is None or target.whole_periods is None or target.said.amount.unit != unit:
        return None
    first = target.base.end.year
    values: list[Fraction | Decimal | int | None] = [
        Fraction(target.base.value),
        *path(Fraction(target.base.value), target.value, target.whole_periods),
    ]
    points = tuple((date(first + k, 7, 2), value) for k, value in enumerate(values))
    label = _("target: %(amount)s of revenue in %(year)s") % {
        "amount": formats.money(target.value, unit, _locale()),
        "year": first + target.whole_periods,
    }
    return chart.Path(points, label)


def _table(steps: Iterable[chart.Step]) -> Table:
    rows = tuple((step.name, step.label, str(step.start or "–"), str(step.end or "–")) for step in steps)
    return Table(_("The figures behind the picture"), (_("Announced"), _("Figure"), _("From"), _("To")), rows)
