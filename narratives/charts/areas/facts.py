"""What the pledge areas are drawn from. Paces are per year, in whole units; labels are already worded."""

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from narratives.charts.words import Axis, LeftOut, Number, Words

MOST_PEERS = 12


@dataclass(frozen=True, slots=True)
class Step:
    """One figure of a pledge. Equal bounds: a single figure; one None: an open side; both: no amount."""

    name: str
    label: str
    start: date | None
    end: date | None
    low: Number | None
    high: Number | None
    live: bool = False
    short: str = ""
    start_assumed: bool = False
    end_assumed: bool = False
    withdrawn: bool = False
    comparable: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    """A reported figure as a yearly pace over its period. Reports of two series stand side by side."""

    start: date
    end: date
    pace: Number
    label: str = ""
    series: str = ""


@dataclass(frozen=True, slots=True)
class Hole:
    """A period for which nothing was reported: shown as missing, not as zero."""

    start: date
    end: date
    label: str = ""


@dataclass(frozen=True, slots=True)
class Path:
    """The way to a target, point by point; a point without value interrupts the line."""

    points: tuple[tuple[date, Number | None], ...]
    label: str


@dataclass(frozen=True, slots=True)
class Peer:
    """Another company's yearly figure, drawn beside on the same scale."""

    label: str
    pace: Number


@dataclass(frozen=True, slots=True)
class Areas:
    """The whole picture, steps from the oldest to the newest."""

    words: Words
    axis: Axis
    steps: tuple[Step, ...] = ()
    reports: tuple[Report, ...] = ()
    holes: tuple[Hole, ...] = ()
    path: Path | None = None
    peers: tuple[Peer, ...] = ()
    peers_label: str = ""


def reason(step: Step) -> str:
    """Why the step cannot be drawn without guessing, or "" when it can."""
    given = [bound for bound in (step.low, step.high) if bound is not None]
    checks = (
        (step.withdrawn, "withdrawn"),
        (not given, "no-amount"),
        (not step.comparable, "different-unit"),
        (step.start is None or step.end is None, "no-horizon"),
        (step.start is not None and step.end is not None and step.start > step.end, "no-length"),
        (any(bound < 0 for bound in given), "negative"),
    )
    return next((code for failed, code in checks if failed), "")


def sort_out(chart: Areas) -> tuple[Areas, tuple[LeftOut, ...]]:
    """The chart with only what has a place in it, and the rest with reasons."""
    left = [LeftOut(step.name, why) for step in chart.steps if (why := reason(step))]
    left += [LeftOut(report.label, why) for report in chart.reports if (why := _unfit(report))]
    left += [LeftOut(peer.label, "negative") for peer in chart.peers if peer.pace < 0]
    shown = sorted(
        (peer for peer in chart.peers if peer.pace >= 0), key=lambda peer: (-Fraction(peer.pace), peer.label)
    )
    left += [LeftOut(peer.label, "no-room") for peer in shown[MOST_PEERS:]]
    path, below = _drawable(chart.path)
    left += below
    drawn = replace(
        chart,
        steps=tuple(step for step in chart.steps if not reason(step)),
        reports=tuple(report for report in chart.reports if not _unfit(report)),
        holes=tuple(hole for hole in chart.holes if hole.start <= hole.end),
        peers=tuple(shown[:MOST_PEERS]),
        path=path,
    )
    return drawn, tuple(left)


def _unfit(report: Report) -> str:
    if report.start > report.end:
        return "no-length"
    return "negative" if report.pace < 0 else ""


def _drawable(path: Path | None) -> tuple[Path | None, list[LeftOut]]:
    """The path without points below zero, and none at all when no point is left."""
    if path is None:
        return None, []
    ordered = tuple(sorted(path.points, key=lambda point: point[0]))
    points = tuple((day, value if value is None or value >= 0 else None) for day, value in ordered)
    left = [LeftOut(path.label, "negative")] if points != ordered else []
    return (Path(points, path.label) if any(value is not None for _, value in points) else None), left
