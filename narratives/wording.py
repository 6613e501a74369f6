"""Words for codes: one table a kind of code, every sentence marked for translation."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django.utils.functional import Promise
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from narratives import formats
from narratives.intake import reasons as intake
from narratives.measures.amounts import Amount
from narratives.measures.claims import Case
from narratives.measures.result import Number, Reason, Result
from narratives.measures.steps import Step, length
from narratives.models import (
    Act,
    ClaimKind,
    CompanyKind,
    Definition,
    Evidence,
    Firmness,
    InputRole,
    Kind,
    Label,
    Metric,
    RevisionReason,
    SpeakerRole,
    Tier,
    UploadKind,
)

Table = Mapping[str, "str | Promise"]

REASONS: Table = {
    "no-amount": _("no figure was stated"),
    "no-prior": _("there is no earlier figure"),
    "no-horizon": _("the horizon was not stated"),
    "no-length": _("the window has no length"),
    "open-range": _("a side of the range is open"),
    "base-not-positive": _("the base is not above zero, so a rate from it is undefined"),
    "target-negative": _("the target is not above zero"),
    "no-shared-window": _("the two plans share no window"),
    "different-unit": _("the units differ and no dated rate is kept"),
    "run-rate": _("a run rate is a pace at a moment, not an amount over time"),
    "no-actuals": _("no comparable actual has been published for this horizon yet"),
    "not-started": _("the horizon had not begun at the coverage date"),
    "not-comparable": _("the two figures are not of one kind"),
    "mixed-signs": _("the causes push in opposite directions, so shares would mislead"),
    "withdrawn": _("the pledge was withdrawn"),
    "no-rate": _("no exchange rate is kept for that day"),
    "no-revenue": _("no year of revenue had been reported"),
    "path-too-short": _("the revenue target does not reach to the end of the pledge"),
    "window-over": _("the horizon is over"),
    "no-input": _("an input was not known on that day"),
    "no-change": _("nothing changed, so there is nothing to explain"),
    "different-definition": _("the two figures count different things"),
    "no-series": _("no comparable figure has been reported"),
    "not-measurable": _("no reported series measures it"),
    "different": _("what was reported is about something else"),
}

VERDICTS: Table = {
    "accurate": _("accurate"),
    "true": _("true"),
    "loose": _("true, loose"),
    "rounded": _("rounded"),
    "overstated": _("overstated"),
    "understated": _("understated"),
    "wrong-magnitude": _("wrong magnitude"),
    "decimal-slip": _("decimal slip"),
    "wrong-direction": _("wrong direction"),
    "wrong-kind": _("wrong kind"),
    "false": _("false"),
    "depends": _("depends"),
    "unverifiable": _("not verifiable on that day"),
}

CONVENTIONS: Table = {
    "start-assumed": _(
        "no source states the start; by convention it is 1 January of the year it was announced"
    ),
    "end-assumed": _("no source states the end as a date; it is counted in whole years from the start"),
    "midpoint": _("a range enters with its middle"),
    "bound-with-bound": _("an open range is compared bound with bound"),
    "mean-not-minimum": _("a mean over the years, not a minimum of each"),
    "run-rate-base": _("starts from a run rate, which is no year's revenue"),
    "path-assumed": _("no source states the path of revenue between the two years"),
    "other-definition": _("compares the pledge with reported cash capex, which may count other things"),
    "prorated-by-months": _("a reported period crosses the edge of the horizon and is counted by its months"),
    "even-pace": _("the pledge is taken to be spent at an even pace"),
    "total-to-date": _("the actual is a running total of this very pledge"),
    "horizon-differs": _("not like for like: the two figures cover windows of different length"),
}

DIRECTIONS: Table = {
    "raised": _("raised"),
    "cut": _("cut"),
    "mixed": _("mixed"),
    "reaffirmed": _("reaffirmed"),
    "reshaped": _("reshaped"),
    "withdrawn": _("withdrawn"),
    "no-figure": _("no figure given"),
    "not-comparable": _("not comparable"),
}

STANDINGS: Table = {
    "within": _("within the range"),
    "above": _("above"),
    "below": _("below"),
    "unknown": _("not measurable"),
}

FACETS: Table = {
    "metric": _("metric"),
    "definition": _("definition"),
    "scope": _("scope"),
    "payer": _("who pays"),
    "geography": _("place"),
    "period": _("period"),
    "currency": _("currency"),
    "price_basis": _("prices"),
    "net_basis": _("gross or net"),
}

LEFT_OUT: Table = {
    "no-horizon": REASONS["no-horizon"],
    "no-amount": REASONS["no-amount"],
    "no-length": REASONS["no-length"],
    "different-unit": _("another unit than the picture's"),
    "withdrawn": REASONS["withdrawn"],
    "negative": _("below zero"),
    "no-room": _("no room left"),
}


READINGS: Table = {
    "on-paper": _("On paper"),
    "constant-rate": _("At a constant rate"),
    "per-year": _("Per year"),
    "from-first": _("From the first figure"),
    "shared-window-low": _("Over the shared window, lower bound"),
    "shared-window-high": _("Over the shared window, upper bound"),
    "cause-pace": _("Share explained by the pace"),
    "cause-horizon": _("Share explained by the horizon"),
    "band-low": _("Least it can have changed"),
    "band-high": _("Most it can have changed"),
    "required": _("Required growth a year"),
    "cumulative": _("Read as cumulative revenue"),
    "from-run-rate": _("From the run rate"),
    "share-linear": _("Share of revenue, straight line"),
    "share-geometric": _("Share of revenue, geometric path"),
    "yearly-multiple": _("A year of the pledge over a year of revenue"),
    "whole-multiple": _("The whole pledge over a year of revenue"),
    "per-gigawatt": _("Money per gigawatt"),
    "distance": _("Distance from the nearest bound"),
    "delivered": _("Delivered"),
    "expected": _("Expected by then"),
    "gap": _("Gap"),
    "gap_ratio": _("Delivered against expected"),
    "delivery_ratio": _("Share of the whole delivered"),
    "needed_per_year": _("Needed a year from here"),
    "acceleration": _("Faster than so far"),
}

REDEFINED: Table = {
    "amount": _("amount"),
    "window": _("window"),
    "scope": _("scope"),
    "definition": _("definition"),
    "currency": _("currency"),
}


EXTRACTED: Table = {
    "capex_pledge": _("a pledge"),
    "revised_pledge": _("the revised pledge"),
    "prior_pledge": _("the pledge before it"),
    "capex_actual": _("reported capex"),
    "revenue_actual": _("reported revenue"),
    "revenue_target": _("a revenue target"),
    "run_rate": _("a run rate"),
    "annual_average": _("a yearly average"),
    "delta": _("a difference, no level"),
    "funding": _("funding"),
    "other": _("role not clear"),
}


CHANGES: Table = {
    "new": _("new"),
    "kept": _("here already"),
    "same": _("repeated unchanged by another filing"),
    "restated": _("restated"),
    "rounding": _("the same but for rounding"),
    "conflict": _("kept as it is, though the file differs"),
    "ignored": _("ignored"),
}


RUNS: Table = {
    "running": "",
    "stopping": _("stops after this company"),
    "stopped": _("stopped; run again, it goes on from there"),
    "ended": _("ended"),
    "broken-off": _("broken off; run again, it goes on from there"),
}


def _choices(enum: Any) -> Table:
    return dict(enum.choices)


TABLES: dict[str, Table] = {
    "reason": REASONS,
    "verdict": VERDICTS,
    "convention": CONVENTIONS,
    "direction": DIRECTIONS,
    "standing": STANDINGS,
    "facet": FACETS,
    "left_out": LEFT_OUT,
    "reading": READINGS,
    "extracted_role": EXTRACTED,
    "redefined": REDEFINED,
    "change": CHANGES,
    "run": RUNS,
    "upload": _choices(UploadKind),
    "width": {"narrowed": _("narrowed"), "widened": _("widened"), "same": _("same width"), "unknown": ""},
    "facet_value": {**_choices(Definition), **_choices(Metric), "everything": _("everything")},
    "metric": _choices(Metric),
    "definition": _choices(Definition),
    "company_kind": _choices(CompanyKind),
    "speaker_role": _choices(SpeakerRole),
    "act": _choices(Act),
    "kind": _choices(Kind),
    "firmness": _choices(Firmness),
    "revision_reason": _choices(RevisionReason),
    "evidence": _choices(Evidence),
    "tier": _choices(Tier),
    "frame": _choices(Label),
    "claim_kind": _choices(ClaimKind),
    "role": {
        **_choices(InputRole),
        "pledge": _("pledge"),
        "revenue": _("revenue"),
        "delivered": _("delivered"),
        "peer": _("peer"),
        "gigawatts": _("gigawatts"),
        "rate": _("exchange rate"),
    },
}


def word(table: str, code: str) -> str:
    """The translated word for `code`; a code without one is shown as it stands (a scope, a name)."""
    return str(TABLES[table].get(code, code))


def value(number: Number | None, unit: str, locale: str) -> str:
    """A derived value as it is read: a percent, a share, a multiple or an amount of `unit`."""
    if number is None:
        return "–"
    if unit == "percent":
        return formats.percent(number, 1, locale=locale)
    if unit in ("share", "rate"):
        return formats.percent(number, 1, signed=False, locale=locale)
    if unit == "multiple":
        return formats.multiple(number, locale=locale)
    return formats.money(number, unit, locale)


def input_value(row: Any, locale: str) -> str:
    """An input as it was said or reported, with hedge and range where it has them."""
    if row.low is not None or row.high is not None:
        return formats.amount(row.low, row.high, row.hedge, row.unit, locale)
    if row.name == "rate":
        return (
            f"{formats.number(row.value, 6, locale)} {row.unit}" if row.value else word("reason", "no-rate")
        )
    if row.value is None:
        return word("reason", "no-amount")
    return formats.money(row.value, row.unit, locale) if row.unit else formats.number(row.value, 2, locale)


def pace(amount: Amount, step: Step, locale: str) -> str:
    """A yearly amount with its range; empty where the figure has no length in time."""
    n = length(step)
    if isinstance(n, Reason):
        return ""
    low, high = (None if bound is None else Fraction(bound) / n for bound in (amount.low, amount.high))
    return formats.amount(low, high, "exact", amount.unit, locale)


def case_label(kind: str, label: str, locale: str) -> str:
    """What an admissible input is called: a peer's name, or a number of years."""
    return formats.year_count(Fraction(label), locale) if kind == ClaimKind.AVERAGE else label


def case_value(kind: str, unit: str, case: Case, locale: str) -> str:
    """What one admissible input computes to, in the unit of the claim."""
    number = case.computed.value
    if number is None:
        return word("reason", str(case.computed.reason))
    if kind == ClaimKind.COMPARISON:
        return formats.multiple(number, 2, locale)
    if unit == "%":
        return formats.percent(number, 1, locale=locale)
    if unit in ("x", "×"):
        return formats.multiple(number, 1, locale)
    if unit in ("years", "year"):
        return formats.year_count(number, locale)
    return formats.money(number, unit, locale)


def arithmetic(result: Result, locale: str) -> SafeString:
    """The formula with its numbers put in and its value, exponents raised."""
    inputs: dict[str, Any] = {name: _plain(given) for name, given in result.inputs}
    tokens = formats.substituted(gettext(result.formula), inputs, locale).tokens
    raised = {"sup-open": "<sup>", "sup-close": "</sup>"}
    pieces = [SafeString(raised[t.kind]) if t.kind in raised else t.text for t in tokens]
    return format_html("{}", format_html_join("", "{}", ((piece,) for piece in pieces)))


def _plain(given: Any) -> Any:
    return Fraction(given) if isinstance(given, Decimal | int) and not isinstance(given, bool) else given


def paragraphs(doc: str) -> list[str]:
    """The paragraphs of a docstring, each in one line; this is what translators are given."""
    return [" ".join(paragraph.split()) for paragraph in doc.split("\n\n") if paragraph.strip()]


def prose(doc: str) -> SafeString:
    """A docstring as translated paragraphs; what stands between backticks is set as code."""
    written = []
    for paragraph in paragraphs(doc):
        pieces = gettext(paragraph).split("`")
        marked = ((format_html("<code>{}</code>", p) if n % 2 else p,) for n, p in enumerate(pieces))
        written.append((format_html_join("", "{}", marked),))
    return format_html_join("", "<p>{}</p>", written)


def why(reason: intake.Reason) -> str:
    """Why something in a file was not taken, in the language of the page."""
    return gettext(reason.template).format(**dict(reason.params))
