"""A smooth line through points that never overshoots them (monotone cubic, Fritsch and Carlson 1980)."""

from collections.abc import Sequence
from itertools import pairwise

from narratives.charts.svg import num

Point = tuple[float, float]


def smooth(points: Sequence[Point]) -> str:
    """Path data from left to right; between two points the line stays between their heights."""
    if len(points) < 3:
        return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points)
    slopes = _slopes(points)
    parts = [f"M{num(points[0][0])} {num(points[0][1])}"]
    for ((x0, y0), (x1, y1)), (m0, m1) in zip(pairwise(points), pairwise(slopes), strict=True):
        third = (x1 - x0) / 3
        corners = ((x0 + third, y0 + m0 * third), (x1 - third, y1 - m1 * third), (x1, y1))
        parts.append("C" + " ".join(f"{num(x)} {num(y)}" for x, y in corners))
    return "".join(parts)


def _slopes(points: Sequence[Point]) -> list[float]:
    secants = [(y1 - y0) / ((x1 - x0) or 1.0) for (x0, y0), (x1, y1) in pairwise(points)]
    inner = [_between(before, after) for before, after in pairwise(secants)]
    return [_end(secants[0], inner[0]), *inner, _end(secants[-1], inner[-1])]


def _between(before: float, after: float) -> float:
    """The harmonic mean, or flat where the line turns."""
    return 2 * before * after / (before + after) if before * after > 0 else 0.0


def _end(secant: float, inner: float) -> float:
    slope = (3 * secant - inner) / 2
    return 0.0 if slope * secant <= 0 else slope
