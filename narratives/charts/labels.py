"""Where words go: a placement pass in which no two labels meet and none leaves the picture."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from narratives.charts.text import LINE, clean, width, wrap

Anchor = Literal["start", "middle", "end"]
Side = Literal["above", "below", "beside"]
GAP = 2.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its corners, in pixels of the viewBox."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def corner(self) -> tuple[float, float, float, float]:
        """Left, top, width, height: the way a rectangle is drawn."""
        return self.x0, self.y0, self.x1 - self.x0, self.y1 - self.y0

    def meets(self, other: "Box", gap: float = 0.0) -> bool:
        return (
            self.x0 < other.x1 + gap
            and other.x0 < self.x1 + gap
            and self.y0 < other.y1 + gap
            and other.y0 < self.y1 + gap
        )

    def holds(self, other: "Box") -> bool:
        return self.x0 <= other.x0 and self.y0 <= other.y0 and self.x1 >= other.x1 and self.y1 >= other.y1


@dataclass(frozen=True, slots=True)
class Spot:
    """A place a label could take: anchor point, side of it the lines stand on, room, cost."""

    x: float
    y: float
    anchor: Anchor = "start"
    side: Side = "beside"
    room: float = 1e9
    cost: float = 0.0
    points_at: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Ink a label had better not cover, and how much that would hurt."""

    box: Box
    cost: float


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label asking for a place: the first spots are the best ones."""

    name: str
    text: str
    style: str
    spots: tuple[Spot, ...]
    avoid: tuple[Obstacle, ...] = ()
    optional: bool = False
    most_lines: int = 3


@dataclass(frozen=True, slots=True)
class Label:
    """A label that has its place."""

    name: str
    lines: tuple[str, ...]
    style: str
    x: float
    anchor: Anchor
    box: Box
    leader: tuple[tuple[float, float], ...] = ()


@dataclass(slots=True)
class Board:
    """The picture while labels are put on it: bounds, what is taken, what had better stay visible."""

    bounds: Box
    taken: list[Box] = field(default_factory=list)
    obstacles: list[Obstacle] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)

    def pin(self, label: Label) -> None:
        """Put a label without asking: axis words and keys, whose place is known to be free."""
        self.labels.append(label)
        self.taken.append(label.box)

    def free(self, box: Box) -> bool:
        return self.bounds.holds(box) and not any(box.meets(other, GAP) for other in self.taken)


def at(name: str, lines: tuple[str, ...], style: str, spot: Spot) -> Label:
    """The label as it would stand at the spot."""
    across, tall = max(map(width, lines), default=0.0), LINE * len(lines)
    left = spot.x - {"start": 0.0, "middle": across / 2, "end": across}[spot.anchor]
    top = spot.y - {"above": tall, "below": 0.0, "beside": tall / 2}[spot.side]
    box = Box(left, top, left + across, top + tall)
    return Label(name, lines, style, spot.x, spot.anchor, box, _leader(box, spot))


def _leader(box: Box, spot: Spot) -> tuple[tuple[float, float], ...]:
    if spot.points_at is None:
        return ()
    near = box.x1 + 2 if spot.anchor == "end" else box.x0 - 2
    return (near, (box.y0 + box.y1) / 2), spot.points_at


def place(board: Board, wanted: Sequence[Wanted]) -> tuple[Wanted, ...]:
    """Put each label on its cheapest free spot, in order; return those that found none."""
    homeless = []
    for want in wanted:
        if not clean(want.text):
            continue
        options = [found for spot in want.spots if (found := _try(board, want, spot))]
        if options:
            board.pin(min(options, key=lambda option: option[0])[1])
        elif not want.optional:
            homeless.append(want)
    return tuple(homeless)


def _try(board: Board, want: Wanted, spot: Spot) -> tuple[float, Label] | None:
    lines, whole = wrap(want.text, min(spot.room, _reach(board.bounds, spot)), want.most_lines)
    if not whole or not lines:
        return None
    label = at(want.name, lines, want.style, spot)
    if not board.free(label.box):
        return None
    hurt = _hurt(label.box, board.obstacles) + _hurt(label.box, want.avoid)
    return spot.cost + 1.2 * (len(lines) - 1) + hurt, label


def _reach(bounds: Box, spot: Spot) -> float:
    left, right = spot.x - bounds.x0, bounds.x1 - spot.x
    return {"start": right, "end": left, "middle": 2 * min(left, right)}[spot.anchor]


def _hurt(box: Box, obstacles: Iterable[Obstacle]) -> float:
    return sum(obstacle.cost for obstacle in obstacles if box.meets(obstacle.box))
