"""Companies beside each other as small multiples: one panel a measure, one bar a company."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Literal

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from narratives import formats, wording
from narratives.charts import multiples as chart
from narratives.charts.words import Picture, Table, Words
from narratives.dossier import Comparison
from narratives.dossier.comparison import Side
from narratives.dossier.findings import Finding
from narratives.dossier.windows import Window

Ink = Literal["said", "done"]
Cell = tuple[str, Fraction | None, str]


def compare(found: Comparison) -> Picture | None:
    """Capex, revenue, their ratio and the pledge per year; a bar only where units agree."""
    panels = [
        _panel(_("Capex, twelve months"), found, lambda side: _window(side.capex), "done"),
        _panel(_("Revenue, twelve months"), found, lambda side: _window(side.revenue), "done"),
        _panel(_("Capex over revenue"), found, lambda side: _finding(side.intensity), "done"),
        _panel(_("Leading pledge, a year"), found, lambda side: _finding(side.pace), "said"),
    ]
    locale = _locale()
    table = Table(
        _("The figures behind the picture"),
        (_("Measure"), *(side.name for side in found.sides)),
        tuple((panel.label, *(bar.text for bar in panel.bars)) for panel in panels),
    )
    title = _("%(names)s, twelve months to %(day)s") % {
        "names": ", ".join(side.name for side in found.sides),
        "day": formats.day(found.end, "day", locale),
    }
    desc = " ".join(
        f"{panel.label}: " + "; ".join(f"{bar.label} {bar.text}" for bar in panel.bars) + "."
        for panel in panels
    )
    words = Words(title, desc, _highest(found), table)
    drawn = chart.draw(chart.Multiples(words, tuple(panels)), prefix="compare")
    return drawn if any(bar.value is not None for panel in panels for bar in panel.bars) else None


def _told(panel: chart.Panel) -> str:
    return f"{panel.label}: " + "; ".join(f"{bar.label} {bar.text}" for bar in panel.bars) + "."


def _locale() -> str:
    return get_language() or "en"


def _panel(label: str, found: Comparison, cell: Callable[[Side], Cell], kind: Ink) -> chart.Panel:
    """Amounts in another unit than the first that is known are words alone: their bars would mislead."""
    cells = [(side.name, *cell(side)) for side in found.sides]
    unit = next((unit for _name, _text, value, unit in cells if value is not None), "")
    bars = tuple(
        chart.Bar(name, text, value if given == unit else None, kind) for name, text, value, given in cells
    )
    return chart.Panel(label, bars, label)


def _window(window: Window | None) -> Cell:
    if window is None:
        return _("none by this definition"), None, ""
    if window.value is None:
        return _("not reported for these months"), None, ""
    return formats.money(window.value, window.unit, _locale()), window.value, window.unit


def _finding(found: Finding | None) -> Cell:
    if found is None:
        return wording.word("reason", "no-amount"), None, ""
    if found.value is None:
        return wording.word("reason", str(found.result.reason)), None, ""
    return wording.value(found.value, found.unit, _locale()), Fraction(found.value), found.unit


def _highest(found: Comparison) -> str:
    """The finding: who spends the largest and the smallest share of revenue."""
    known = _shares(found.sides)
    if len(known) < 2:
        return ""
    (high, most), (low, least) = known[0], known[-1]
    return _("%(high)s put %(most)s of its revenue into capex, %(low)s %(least)s.") % {
        "high": high, "most": most, "low": low, "least": least,
    }  # fmt: skip


def _shares(sides: Iterable[Side]) -> list[tuple[str, str]]:
    known = [side for side in sides if side.intensity.value is not None]
    ordered = sorted(known, key=lambda side: -Fraction(side.intensity.value or 0))
    return [(side.name, wording.value(side.intensity.value, "share", _locale())) for side in ordered]
