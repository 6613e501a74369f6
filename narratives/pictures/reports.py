"""What was reported, as bars as wide as their periods and as high as their yearly pace; holes stay holes."""

from __future__ import annotations

from fractions import Fraction

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from narratives import formats, wording
from narratives.charts import areas as chart
from narratives.charts.words import Picture, Table, Words
from narratives.dossier.reports import ReportedSeries
from narratives.dossier.windows import Window
from narratives.measures.years import years

YEARS_DRAWN = 8


def reported(found: ReportedSeries, prefix: str) -> Picture | None:
    """The last years of one series; None where its periods do not add up to a line in time."""
    last = [part for part in found.parts if part.end.year > found.until.year - YEARS_DRAWN]
    if not last:
        return None
    series, unit = found.series, found.series.unit
    name = f"{wording.word('metric', series.metric)}, {wording.word('definition', series.definition)}"
    finding = _finding(found, last)
    drawn = chart.draw(
        chart.Areas(
            Words(f"{series.company_name}: {name}", finding, finding, _table(last)),
            formats.axis(unit, _locale(), per_year=True),
            reports=tuple(_bar(part, part is last[-1]) for part in last),
            holes=tuple(
                chart.Hole(start, end, _("nothing reported"))
                for start, end in found.holes
                if end >= last[0].start
            ),
        ),
        prefix=prefix,
    )
    return drawn if drawn.wide else None


def _locale() -> str:
    return get_language() or "en"


def _bar(part: Window, labelled: bool) -> chart.Report:
    value = part.value or Fraction(0)
    label = formats.money(value, part.unit, _locale()) if labelled else ""
    return chart.Report(part.start, part.end, value / years(part.start, part.end), label)


def _window(part: Window) -> str:
    return formats.window(part.start, part.end, _locale())


def _finding(found: ReportedSeries, parts: list[Window]) -> str:
    """How far the actuals reach, the last figure, and how many holes there are."""
    amount = formats.money(parts[-1].value or 0, parts[-1].unit, _locale())
    told = _("Actuals to %(day)s; the last period, %(period)s: %(amount)s.") % {
        "day": formats.day(found.until, "day", _locale()), "period": _window(parts[-1]), "amount": amount,
    }  # fmt: skip
    gaps = ", ".join(formats.window(start, end, _locale()) for start, end in found.holes)
    return told + (" " + _("Nothing was reported for %(gaps)s.") % {"gaps": gaps} if gaps else "")


def _table(parts: list[Window]) -> Table:
    rows = tuple(
        (_window(part), formats.money(part.value or 0, part.unit, _locale()), _evidence(part))
        for part in reversed(parts)
    )
    return Table(_("The figures behind the picture"), (_("Period"), _("Figure"), _("Evidence")), rows)


def _evidence(part: Window) -> str:
    return wording.word("evidence", part.finding.evidence) if part.finding else ""
