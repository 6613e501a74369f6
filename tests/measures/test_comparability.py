"""The gate before any percent."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from narratives.measures.comparability import Comparable, Facets, gate

NAMES = [field.name for field in fields(Facets)]
FULL = Facets("capex", "cash_capex", "everything", "Acme", "everywhere", "window", "USD", "nominal", "gross")
words = st.sampled_from(["", "one", "other"])
facets = st.builds(Facets, *[words for _ in NAMES])


def test_two_figures_about_the_same_thing_are_equal():
    found = gate(FULL, FULL)
    assert (found.verdict, found.open, found.established) == (Comparable.EQUAL, True, True)


@pytest.mark.parametrize("name", NAMES)
def test_one_facet_that_differs_closes_the_gate_and_is_named(name):
    found = gate(FULL, replace(FULL, **{name: "something else"}))
    assert (found.verdict, found.open, found.established) == (Comparable.DIFFERENT, False, False)
    assert [(row.facet, row.right) for row in found.different] == [(name, "something else")]


@pytest.mark.parametrize("name", NAMES)
def test_one_facet_nobody_stated_leaves_the_gate_open_but_nothing_established(name):
    found = gate(FULL, replace(FULL, **{name: ""}))
    assert (found.verdict, found.open, found.established) == (Comparable.UNKNOWN, True, False)
    assert [row.facet for row in found.unknown] == [name]


def test_what_neither_states_is_unknown_and_not_equal():
    assert gate(Facets(), Facets()).verdict is Comparable.UNKNOWN


def test_another_currency_is_convertible_with_a_rate_alone():
    euros = replace(FULL, currency="EUR")
    assert gate(FULL, euros).verdict is Comparable.DIFFERENT
    found = gate(FULL, euros, frozenset({"currency"}))
    assert (found.verdict, found.open, found.established) == (Comparable.CONVERTIBLE, True, True)


def test_a_rate_does_not_make_another_definition_comparable():
    other = replace(FULL, currency="EUR", definition="net_capex")
    assert gate(FULL, other, frozenset({"currency"})).verdict is Comparable.DIFFERENT


def test_a_difference_closes_the_gate_whatever_is_unknown():
    other = replace(FULL, scope="", definition="net_capex")
    assert gate(FULL, other).verdict is Comparable.DIFFERENT


@given(facets, facets, st.frozensets(st.sampled_from(NAMES)))
def test_the_gate_is_the_same_from_both_sides(a, b, convertible):
    here, there = gate(a, b, convertible), gate(b, a, convertible)
    assert [row.verdict for row in here.facets] == [row.verdict for row in there.facets]
    assert (here.verdict, here.open) == (there.verdict, there.open)


@given(facets, facets)
def test_the_gate_is_as_closed_as_its_worst_facet(a, b):
    found = gate(a, b)
    assert found.open == (not found.different)
    assert found.established == (not found.different and not found.unknown)
