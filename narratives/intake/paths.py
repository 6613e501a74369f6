"""How a window can be put together from reported periods: walking days, forwards (+) or back (-)."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

Span = tuple[date, date]
# +1 adds the period, -1 takes it away.
Leg = tuple[int, Span]
DAY = timedelta(days=1)
# Nothing further from the window than this is looked at.
REACH = timedelta(days=400)


class Calendar:
    """The reported periods of one series as steps from day to day."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._legs: dict[date, list[tuple[date, Leg]]] = defaultdict(list)
        for start, end in sorted(set(spans)):
            self._legs[start].append((end + DAY, (1, (start, end))))
            self._legs[end + DAY].append((start, (-1, (start, end))))

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which some period starts, or the day after one ends."""
        return tuple(sorted(self._legs))

    def route(self, start: date, end: date) -> tuple[Leg, ...] | None:
        """The fewest periods that make up start..end exactly, or None. Fewer subtractions break ties."""
        goal = end + DAY
        queue: list[tuple[int, int, date, tuple[Leg, ...]]] = [(0, 0, start, ())]
        done: set[date] = set()
        while queue:
            steps, minus, day, legs = heapq.heappop(queue)
            if day == goal:
                return legs
            if day in done:
                continue
            done.add(day)
            for arrival, leg in self._legs.get(day, ()):
                if arrival not in done and start - REACH <= arrival <= goal + REACH:
                    heapq.heappush(queue, (steps + 1, minus + (leg[0] < 0), arrival, (*legs, leg)))
        return None

    def reached(self, start: date, end: date) -> date:
        """The last day up to `end` that periods joined to `start` cover without a hole."""
        todo, seen = [start], {start}
        while todo:
            for arrival, _ in self._legs.get(todo.pop(), ()):
                if arrival not in seen and start <= arrival <= end + DAY:
                    seen.add(arrival)
                    todo.append(arrival)
        return max(seen)
