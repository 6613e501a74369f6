"""What must hold between the cells of one row. A rule settles the row in place and yields what is wrong."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from narratives.intake.amounts import Amount
from narratives.intake.reasons import Reason, because
from narratives.intake.words import REPORT_DEFINITIONS

Wrong = tuple[str, Reason]


def announcement(row: dict[str, Any], present: frozenset[str]) -> Iterator[Wrong]:
    """Settles an announcement: amounts to low and high, dates to days. `present`: the columns there are."""
    yield from _announced_on(row)
    yield from _horizon(row)
    yield from _amounts(row, "high" in present)


def report(row: dict[str, Any], present: frozenset[str]) -> Iterator[Wrong]:
    """A report has one value, whole days, and a metric that its definition belongs to."""
    row["period_start"], row["period_end"] = row["period_start"].first, row["period_end"].last
    yield from _ordered(row, "period_start", "period_end")
    yield from _reported_on(row)
    if row["definition"] not in REPORT_DEFINITIONS[row["metric"]]:
        yield "definition", because("other-definition", definition=row["definition"], metric=row["metric"])
    yield from _value(row)
    if not row["source_url"] and not row["accession"]:
        yield "source_url", because("source-missing")


def _announced_on(row: dict[str, Any]) -> Iterator[Wrong]:
    found, said = row["announced_on"], row["precision"]
    if said and found.precision not in (said, "day"):
        reason = because("precision-differs", value=found.last, found=found.precision, said=said)
        yield "announced_on", reason
        return
    row["precision"] = said or found.precision
    # A date known to the month counts from the month's last day.
    row["announced_on"] = _last(found.last, row["precision"])


def _last(day: Any, precision: str) -> Any:
    if precision == "year":
        return day.replace(month=12, day=31)
    if precision == "month":
        return day.replace(day=monthrange(day.year, day.month)[1])
    return day


def _horizon(row: dict[str, Any]) -> Iterator[Wrong]:
    start, end = row["horizon_start"], row["horizon_end"]
    row["horizon_start"] = start and start.first
    row["horizon_end"] = end and end.last
    yield from _ordered(row, "horizon_start", "horizon_end")
    for flag, bound in (("start_stated", "horizon_start"), ("end_stated", "horizon_end")):
        if row[flag] and row[bound] is None:
            yield flag, because("stated-but-empty", column=bound)


def _ordered(row: dict[str, Any], start: str, end: str) -> Iterator[Wrong]:
    if row[start] and row[end] and row[start] > row[end]:
        yield end, because("ends-before-start", end=row[end], start=row[start])


def _amounts(row: dict[str, Any], two_columns: bool) -> Iterator[Wrong]:
    low, high = row["low"], row["high"]
    for written in (low, high):
        if written:
            yield from _said_with(row, written)
    row["hedge"] = row["hedge"] or "exact"
    if low and low.is_range and high:
        yield "low", because("two-ranges", value=f"{low.low} .. {low.high}")
        return
    row["low"], row["high"] = _ends(low, high, two_columns, row["hedge"])
    yield from _checked_ends(row)


def _ends(
    low: Amount | None, high: Amount | None, two_columns: bool, hedge: str
) -> tuple[int | None, int | None]:
    """Both ends, an empty cell being open; an amount in words, or in a column of its own, has both itself."""
    if low is None:
        return None, high.high if high else None
    if high is None and (low.is_range or low.hedge):
        return low.low, low.high
    if two_columns:
        return low.low, high.high if high else None
    open_below, open_above = hedge in ("up_to", "less_than"), hedge in ("at_least", "more_than")
    return None if open_below else low.low, None if open_above else low.high


def _checked_ends(row: dict[str, Any]) -> Iterator[Wrong]:
    low, high = row["low"], row["high"]
    if low is not None and high is not None and low > high:
        yield "low", because("low-above-high", low=low, high=high)
    if low is None and high is None:
        return
    if not row["unit"]:
        yield "unit", because("unit-missing")
    if not row["kind"]:
        yield "kind", because("kind-missing")


def _said_with(row: dict[str, Any], written: Amount) -> Iterator[Wrong]:
    """What an amount says in words must agree with the other columns, or fills them where they are empty."""
    for column, said in (("unit", written.unit), ("kind", written.kind), ("hedge", written.hedge)):
        # An amount without words such as "about" does not say that it is exact.
        if not said or column not in row or said == "exact":
            continue
        if row[column] and row[column] != said:
            yield column, because("said-otherwise", written=said, column=column, said=row[column])
        row[column] = row[column] or said


def _reported_on(row: dict[str, Any]) -> Iterator[Wrong]:
    found = row["reported_on"]
    row["reported_on"] = found.last
    if found.precision != "day":
        yield "reported_on", because("not-a-day", value=found.last)
    elif found.last < row["period_end"]:
        yield "reported_on", because("reported-early", reported=found.last, end=row["period_end"])


def _value(row: dict[str, Any]) -> Iterator[Wrong]:
    found: Amount = row["value"]
    if found.is_range or found.low is None:
        yield "value", because("one-value")
        return
    yield from _said_with(row, found)
    row["value"] = found.low
    if not row["unit"]:
        yield "unit", because("unit-missing")


RULES: Mapping[str, Callable[[dict[str, Any], frozenset[str]], Iterator[Wrong]]] = {
    "announcements": announcement,
    "reports": report,
}
