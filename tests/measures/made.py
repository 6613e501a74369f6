"""Amounts, windows, steps and actuals for the tests of the measures, by hand and by hypothesis."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from hypothesis import strategies as st

from narratives.measures.amounts import Amount, Hedge, Kind
from narratives.measures.coverage import Actual
from narratives.measures.steps import Step
from narratives.measures.years import Window

DAY = timedelta(days=1)


def usd(low, high="same", hedge=Hedge.EXACT):
    high = low if high == "same" else high
    return Amount(*(None if side is None else Decimal(side) for side in (low, high)), "USD", hedge)


def span(start, end):
    return Window(date.fromisoformat(start), date.fromisoformat(end))


def year(n, until=None):
    return Window(date(n, 1, 1), date(until or n, 12, 31))


def quarter(n, q):
    end = date(n, 12, 31) if q == 4 else date(n, 3 * q + 1, 1) - DAY
    return Window(date(n, 3 * q - 2, 1), end)


def total(low, window=None, high="same"):
    return Step(usd(low, high), Kind.CUMULATIVE, window)


def yearly(low, window=None, high="same"):
    return Step(usd(low, high), Kind.PER_YEAR, window)


def actual(window, value, reported_on=date(2030, 1, 1), **more):
    return Actual(window, Decimal(value), reported_on, **more)


days = st.dates(date(2019, 1, 1), date(2034, 12, 31))
money = st.decimals(-1000, 1000, places=2)
positive = st.decimals("0.01", 1000, places=2)
ramps = st.fractions(Fraction(-1, 2), Fraction(1), max_denominator=20)


@st.composite
def windows(draw, within=days):
    start, end = sorted((draw(within), draw(within)))
    return Window(start, end, draw(st.booleans()), draw(st.booleans()))


@st.composite
def amounts(draw, bound=money, units=("USD", "EUR", "W")):
    low, high = draw(st.none() | bound), draw(st.none() | bound)
    if low is not None and high is not None:
        low, high = sorted((low, high))
    return Amount(low, high, draw(st.sampled_from(units)), draw(st.sampled_from(Hedge)))


@st.composite
def steps(draw, bound=money, units=("USD", "EUR", "W")):
    return Step(
        draw(amounts(bound, units)),
        draw(st.sampled_from(Kind)),
        draw(st.none() | windows()),
        draw(st.sampled_from(["", "unstated", "cash_capex", "net_capex"])),
        draw(st.sampled_from(["", "Europe"])),
        draw(st.booleans()) and draw(st.booleans()),
    )


@st.composite
def closed_totals(draw, bound=positive):
    low, high = sorted((draw(bound), draw(bound)))
    return total(low, draw(windows()), high)


reports = st.lists(
    st.builds(
        Actual,
        window=windows(),
        value=money,
        reported_on=days,
        evidence=st.sampled_from(["reported", "derived", "estimated", "unresolved"]),
        to_date=st.sampled_from([False, False, False, True]),
        key=st.sampled_from(["", "a", "b"]),
    ),
    max_size=6,
)
