"""What every measure returns: a number or the reason there is none, with its formula and its inputs."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import wraps
from typing import Any, ParamSpec

Number = Fraction | Decimal
Value = Number | date | str | None
P = ParamSpec("P")


class Reason(StrEnum):
    """Why a measure is undefined. The words for each live where languages are known."""

    NO_AMOUNT = "no-amount"
    NO_PRIOR = "no-prior"
    NO_HORIZON = "no-horizon"
    NO_LENGTH = "no-length"
    OPEN_RANGE = "open-range"
    BASE_NOT_POSITIVE = "base-not-positive"
    TARGET_NEGATIVE = "target-negative"
    NO_SHARED_WINDOW = "no-shared-window"
    DIFFERENT_UNIT = "different-unit"
    RUN_RATE = "run-rate"
    NO_ACTUALS = "no-actuals"
    NOT_STARTED = "not-started"
    NOT_COMPARABLE = "not-comparable"
    MIXED_SIGNS = "mixed-signs"
    WITHDRAWN = "withdrawn"
    NO_RATE = "no-rate"
    NO_REVENUE = "no-revenue"
    PATH_TOO_SHORT = "path-too-short"
    WINDOW_OVER = "window-over"
    NO_INPUT = "no-input"
    NO_CHANGE = "no-change"
    DIFFERENT_DEFINITION = "different-definition"


@dataclass(frozen=True, slots=True)
class Result:
    """`value` is exact (Fraction) or to 40 digits (Decimal); it is None if and only if `reason` says why."""

    value: Number | None
    reason: Reason | None
    name: str
    formula: str
    inputs: tuple[tuple[str, Value], ...]
    conventions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if (self.value is None) != (self.reason is not None):
            raise ValueError("a result has a value or a reason, never both and never neither")


@dataclass(frozen=True, slots=True)
class Band:
    """Two results that bracket a figure, the lower one first."""

    low: Result
    high: Result

    @property
    def sign(self) -> int | None:
        """1 or -1 where both bounds agree, 0 where they do not, None where a bound is undefined."""
        if self.low.value is None or self.high.value is None:
            return None
        low, high = _sign(self.low.value), _sign(self.high.value)
        return low if low == high else 0

    @property
    def agrees(self) -> bool | None:
        """Whether both bounds have one sign; no change at all is one, from no change to a rise is none."""
        if self.low.value is None or self.high.value is None:
            return None
        return _sign(self.low.value) == _sign(self.high.value)


def _sign(value: Number) -> int:
    return (value > 0) - (value < 0)


@dataclass(frozen=True, slots=True)
class MeasureInfo:
    """One line of the methodology: what a measure is called, how it is computed and since which version."""

    name: str
    formula: str
    version: int
    doc: str


MEASURES: dict[str, MeasureInfo] = {}


def measure(
    formula: str, version: int = 1, room: str = ""
) -> Callable[[Callable[P, Number | Reason]], Callable[P, Result]]:
    """Turns a bare function into one whose result carries its formula and its inputs by name.

    The measure is called `room`.function, the room being its module where none is given.
    """

    def decorate(bare: Callable[P, Number | Reason]) -> Callable[P, Result]:
        name = f"{room or bare.__module__.rsplit('.', 1)[-1]}.{bare.__name__}"
        MEASURES[name] = MeasureInfo(name, formula, version, inspect.getdoc(bare) or "")
        signature = inspect.signature(bare)

        @wraps(bare)
        def measured(*args: P.args, **kwargs: P.kwargs) -> Result:
            bound = signature.bind(*args, **kwargs)
            bound.apply_defaults()
            inputs = tuple(pair for key, value in bound.arguments.items() for pair in flat(key, value))
            return result(bare(*args, **kwargs), name, formula, inputs)

        return measured

    return decorate


def result(
    outcome: Number | Reason, name: str, formula: str, inputs: tuple[tuple[str, Value], ...]
) -> Result:
    if isinstance(outcome, Reason):
        return Result(None, outcome, name, formula, inputs)
    return Result(outcome, None, name, formula, inputs)


def flat(key: str, value: Any) -> Iterator[tuple[str, Value]]:
    """An argument as named values: dataclasses part by part, sequences item by item."""
    if is_dataclass(value) and not isinstance(value, type):
        for part in fields(value):
            yield from flat(f"{key}.{part.name}", getattr(value, part.name))
    elif isinstance(value, list | tuple):
        for place, item in enumerate(value, 1):
            yield from flat(f"{key}.{place}", item)
    elif isinstance(value, bool | StrEnum):
        yield key, str(value)
    elif isinstance(value, int):
        yield key, Fraction(value)
    else:
        yield key, value


def with_conventions(found: Result, *codes: str) -> Result:
    """The same result, marked with the conventions that went into it."""
    return replace(found, conventions=tuple(dict.fromkeys((*found.conventions, *filter(None, codes)))))


def undefined(name: str, reason: Reason) -> Result:
    """The result of the measure called `name` where it could not even be asked."""
    return Result(None, reason, name, MEASURES[name].formula, ())
