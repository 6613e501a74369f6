"""What sort of period a fact covers, from its start and end; fy and fp describe the filing instead."""

from __future__ import annotations

from datetime import date

from narratives.intake.facts import Duration, Fact

ANNUAL_FORMS = frozenset({"10-K", "10-K/A", "20-F", "20-F/A", "40-F", "40-F/A"})
QUARTERLY_FORMS = frozenset({"10-Q", "10-Q/A"})
ACCEPTED_FORMS = ANNUAL_FORMS | QUARTERLY_FORMS
# Read only when the caller asks: recasts, interim reports of foreign filers, transition reports.
OPTIONAL_FORMS = frozenset({"8-K", "8-K/A", "6-K", "6-K/A", "10-KT", "10-KT/A", "10-QT", "10-QT/A"})

# Days, so that 12- to 17-week quarters and 52- or 53-week years fall where their filers put them.
LENGTHS = (
    (Duration.QUARTER, 80, 119),
    (Duration.HALF, 160, 200),
    (Duration.NINE_MONTHS, 245, 290),
    (Duration.YEAR, 350, 380),
)


def days(start: date, end: date) -> int:
    """Both days included."""
    return (end - start).days + 1


def length(start: date, end: date) -> Duration:
    """The sort of period by its days alone."""
    span = days(start, end)
    return next((sort for sort, low, high in LENGTHS if low <= span <= high), Duration.OTHER)


def classify(fact: Fact) -> Duration:
    """A year needs an annual form marked FY: the same twelve months in a 10-Q are trailing."""
    sort = length(fact.start, fact.end)
    if sort is Duration.YEAR and not (fact.form in ANNUAL_FORMS and fact.fp == "FY"):
        return Duration.TRAILING_YEAR
    return sort
