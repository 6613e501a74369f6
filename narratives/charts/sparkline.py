"""A pledge's figures in the height of a line of text: steps from zero, gaps as gaps."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from narratives.charts.scales import year_of
from narratives.charts.svg import element, frame, path
from narratives.charts.words import Number, Words

WIDTH, HEIGHT, PAD = 96.0, 24.0, 4.0
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Spark:
    """Values by the day they were said or reported; None where there was none."""

    title: str
    points: tuple[tuple[date, Number | None], ...]
    until: date
    kind: Literal["said", "done"] = "said"
    desc: str = ""


def stretches(spark: Spark) -> tuple[tuple[Point, ...], ...]:
    """The step line in pixels, each value held until the next; values below zero are not drawn."""
    points = sorted(spark.points, key=lambda point: point[0])
    days = [year_of(day) for day, _ in points] + [year_of(spark.until)]
    top = max((Fraction(value) for _, value in points if value is not None), default=Fraction(0))
    span = max(max(days) - min(days), 1 / 366)
    xs = [PAD + (day - min(days)) / span * (WIDTH - 2 * PAD) for day in days]
    ys = [_height(value, top) for _, value in points]
    return tuple(_runs(xs, ys))


def _height(value: Number | None, top: Fraction) -> float | None:
    if value is None or value < 0:
        return None
    return HEIGHT - PAD - float(Fraction(value) / top if top else 0) * (HEIGHT - 2 * PAD)


def _runs(xs: list[float], ys: list[float | None]) -> Iterator[tuple[Point, ...]]:
    run: list[Point] = []
    for order, y in enumerate(ys):
        if y is not None:
            run += [(xs[order], y), (max(xs[order], xs[order + 1]), y)]
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def draw(spark: Spark, prefix: str) -> str:
    """One small SVG of class "spark"; empty when no value can be drawn. ValueError for a bad prefix."""
    runs = stretches(spark)
    if not runs:
        return ""
    base = HEIGHT - PAD
    zero = path(((PAD, base), (WIDTH - PAD, base)), class_="grid")
    lines = [path(run, stroke_width=1.5) for run in runs]
    x, y = runs[-1][-1]
    lines.append(element("circle", cx=x, cy=y, r=2, fill="currentColor"))
    words = Words(spark.title, spark.desc)
    group = element("g", lines, class_=spark.kind)
    return frame((zero, group), (WIDTH, HEIGHT), words, prefix, "spark")
