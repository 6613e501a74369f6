"""Words for codes: one table a kind of code, every sentence marked for translation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
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
from narratives.measures.ladder import Stated
from narratives.measures.ladder import holds_between as holds
from narratives.measures.result import Number, Reason, Result
from narratives.measures.steps import Step, length
from narratives.models import (
    Act,
    Alias,
    Announcement,
    Claim,
    ClaimKind,
    Company,
    CompanyKind,
    Definition,
    Evidence,
    Firmness,
    Frame,
    InputRole,
    Kind,
    Label,
    Metric,
    Overlap,
    Pledge,
    Report,
    Revision,
    RevisionReason,
    Source,
    SpeakerRole,
    Status,
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
    "mixed-vintages": _("its inputs come from different rounds of filings, so a restatement is in it"),
    "superseded": _("an input was restated since, without the counterpart to subtract"),
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
    "quarter": _("A quarter nobody filed"),
    "twelve-months": _("Twelve months"),
    "intensity": _("Capex over revenue"),
    "marginal": _("Revenue added per unit of capex the year before"),
    "beside": _("Against the first company"),
    "pledge-multiple": _("A year of the pledge over twelve months of capex"),
}

# The names of measures that no figure on a page is called by already.
MEASURE_NAMES: Table = {
    "average": _("Average a year"),
    "constant_rate_change": _("At one exchange rate"),
    "elapsed": _("Time between two days"),
    "figure": _("A figure as it stands"),
    "ratio": _("One figure over another"),
    "total": _("Sum of parts"),
    "distance_from_range": READINGS["distance"],
    "marginal_return": READINGS["marginal"],
    "put_together": _("A period put together from others"),
    "achieved": _("Achieved growth a year"),
    "required_cumulative": READINGS["cumulative"],
    "on_paper_change": READINGS["on-paper"],
    "per_year_change": READINGS["per-year"],
    "shared_window_change": _("Over the shared window"),
    "cause_share": _("Share one cause explains"),
    "per_gigawatt": READINGS["per-gigawatt"],
    "against_peer": _("A year of the pledge against a peer's year"),
    "share_of_geometric_path": READINGS["share-geometric"],
    "share_of_linear_path": READINGS["share-linear"],
    "whole_multiple": READINGS["whole-multiple"],
    "yearly_multiple": READINGS["yearly-multiple"],
}

ROOMS: Table = {
    "claims": _("Claims"),
    "delivery": _("Delivery"),
    "efficiency": _("Efficiency"),
    "growth": _("Growth"),
    "reports": _("Reports"),
    "revisions": _("Revisions"),
    "scale": _("Scale"),
}

FINDABLE: Table = {
    "person": _("People who spoke"),
    "company": _("Companies"),
    "pledge": _("Pledges"),
    "source": _("Sources"),
    "claim": _("Claims"),
}

FACET_NAMES: Table = {
    "direction": _("Direction"),
    "standing": _("Against the last figure"),
    "metric": _("Metric"),
    "sector": _("Sector"),
    "country": _("Country"),
    "firmness": _("Firmness"),
    "evidence": _("Evidence"),
    "currency": _("Currency"),
}

ORDERS: Table = {
    "-day": _("newest first"),
    "day": _("oldest first"),
    "-said": _("last said, newest first"),
    "said": _("last said, oldest first"),
    "-until": _("newest actuals first"),
    "until": _("oldest actuals first"),
    "company": _("company, A to Z"),
    "-company": _("company, Z to A"),
    "-on_paper": _("on paper, largest raise first"),
    "on_paper": _("on paper, largest cut first"),
    "-per_year": _("per year, largest raise first"),
    "per_year": _("per year, largest cut first"),
    "-first": _("farthest above the first figure"),
    "first": _("farthest below the first figure"),
    "-last": _("farthest above the last figure"),
    "last": _("farthest below the last figure"),
}

REDEFINED: Table = {
    "amount": _("amount"),
    "window": _("window"),
    "scope": _("scope"),
    "definition": _("definition"),
    "currency": _("currency"),
}


VINTAGE_STEPS: Table = {
    "first": _("first"),
    "same": _("repeated"),
    "rounding": _("rounding alone"),
    "restated": _("restated"),
}

DOUBTS: Table = {
    "concept-switched": _("filed under another concept"),
    "returned": _("the figure returned: the filer may have erred once"),
    "halved-or-doubled": _("halved or doubled: look at it before taking it for news"),
}

EXTRACTED: Table = {
    "capex_pledge": _("a pledge"),
    "revised_pledge": _("the revised pledge"),
    "prior_pledge": _("the pledge before it"),
    "capex_actual": _("reported capex"),
    "revenue_actual": _("reported revenue"),
    "revenue_target": _("a revenue target"),
    "prior_target": _("the target before it"),
    "revenue_guidance": _("guidance on revenue"),
    "run_rate": _("a run rate"),
    "capex_estimate": _("somebody's estimate"),
    "revenue_estimate": _("somebody's estimate of revenue"),
    "cash_burn": _("cash burned"),
    "burn_forecast": _("cash to be burned"),
    "delta_capex": _("a difference of spending, no level"),
    "opex": _("running costs"),
    "profit": _("a profit"),
    "eps": _("earnings per share"),
    "valuation": _("a valuation"),
    "investment": _("a stake bought"),
    "contract": _("a contract"),
    "other_money": _("other money"),
    "annual_average": _("a yearly average"),
    "delta": _("a difference, no level"),
    "funding": _("funding"),
    "other": _("role not clear"),
}

# What the ledger writes of an act, as the log is read.
VERBS: Table = {
    "announce": _("announced"),
    "explain": _("explained"),
    "report": _("reported"),
    "claim": _("recorded a claim"),
    "frame": _("recorded a frame"),
    "overlap": _("recorded an overlap"),
    "edit": _("edited"),
    "submit": _("sent to review"),
    "publish": _("published"),
    "send back": _("sent back"),
    "reject": _("rejected"),
    "correct": _("drafted a correction"),
    "retract": _("retracted"),
    "add": _("added"),
    "amend": _("amended"),
    "merge": _("merged"),
    "move": _("moved"),
    "mark origin": _("marked the origin"),
    "mark echoes": _("marked echoes"),
    "undo": _("undid"),
    "recall": _("took back from review"),
    "discard": _("threw away"),
    "answer": _("answered a warning"),
    "import": _("imported"),
    "read": _("noted as read"),
}
LOGGED = (Announcement, Revision, Report, Claim, Frame, Overlap, Company, Alias, Source, Pledge)
NOUNS: Table = {
    **{str(model._meta.model_name): model._meta.verbose_name or "" for model in LOGGED},
    "partner": _("partner"),
    "oldaddress": _("old address"),
}

QUALITY: Table = {
    "no-horizon": _("No horizon"),
    "one-origin": _("No second origin"),
    "unchecked": _("Link unchecked"),
    "stale": _("Stale pledges"),
    "two-figures": _("Two figures on one day"),
    "two-reports": _("Two values of one period on one day"),
    "ended": _("Horizon over, outcome open"),
}
QUALITY_WHY: Table = {
    "no-horizon": _("The figure that stands has no window, so it has no yearly amount."),
    "one-origin": _("All of its figures go back to one origin, and that is not the company's own word."),
    "unchecked": _("A published fact cites it, but nobody noted the day it was read, or no copy is kept."),
    "stale": _("Nothing was said for over a year, and the window is still open."),
    "two-figures": _("Both stand, of one pledge, day and kind, and the amounts differ."),
    "two-reports": _("Both stand, of one series and period, published on one day, and the values differ."),
    "ended": _("The window is over and no comparable report reaches to its end."),
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
    "findable": FINDABLE,
    "facet_name": FACET_NAMES,
    "order": ORDERS,
    "room": ROOMS,
    "vintage_step": VINTAGE_STEPS,
    "doubt": DOUBTS,
    "change": CHANGES,
    "run": RUNS,
    "upload": _choices(UploadKind),
    "width": {"narrowed": _("narrowed"), "widened": _("widened"), "same": _("same width"), "unknown": ""},
    "facet_value": {**_choices(Definition), **_choices(Metric), "everything": _("everything")},
    "verb": VERBS,
    "quality": QUALITY,
    "quality_why": QUALITY_WHY,
    "noun": NOUNS,
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
    "status": _choices(Status),
    "frame": _choices(Label),
    "claim_kind": _choices(ClaimKind),
    "role": {
        **_choices(InputRole),
        "pledge": _("pledge"),
        "revenue": _("revenue"),
        "delivered": _("delivered"),
        "peer": _("peer"),
        "capex": _("capex"),
        "capex_before": _("capex the year before"),
        "revenue_before": _("revenue the year before"),
        "added": _("added"),
        "taken": _("taken away"),
        "gigawatts": _("gigawatts"),
        "rate": _("exchange rate"),
    },
}


def word(table: str, code: str) -> str:
    """The translated word for `code`; a code without one is shown as it stands (a scope, a name)."""
    return str(TABLES[table].get(code, code))


def facet_code(facet: str, code: str, locale: str) -> str:
    """What a code to filter by is called; a sector and a currency go by their own names."""
    if facet == "country":
        return formats.country(code, locale)
    if code == "W":
        return gettext("watts of capacity")
    return word(facet, code) if facet in TABLES else code


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


def told(row: Any, locale: str) -> str:
    """One value of a fact as it is read; nothing told is a dash."""
    if row.kind == "amount":
        low, high, hedge, unit = row.value
        return formats.amount(low, high, hedge, unit, locale) if (low, high) != (None, None) else "–"
    if row.kind == "money":
        return formats.money_exact(row.value[0], row.value[1], locale)
    if row.value in (None, ""):
        return "–"
    if isinstance(row.value, bool):
        return str(gettext("yes") if row.value else gettext("no"))
    return formats.day(row.value, "day", locale) if isinstance(row.value, date) else str(row.value)


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
    return in_unit(number, unit, locale)


def in_unit(number: Number, unit: str, locale: str) -> str:
    """A figure in the unit of a claim; a percent comes as a share of one."""
    if unit == "%":
        return formats.percent(number, 1, locale=locale)
    if unit in ("x", "×"):
        return formats.multiple(number, 1, locale)
    if unit in ("years", "year"):
        return formats.year_count(number, locale)
    return formats.money(number, unit, locale)


def stated(number: Number, unit: str, hedge: str, locale: str) -> str:
    """What a claim gives, with its hedge; a percent comes in percent, as it is written."""
    return formats.hedged(in_unit(_of_one(number, unit), unit, locale), hedge, locale)


def holds_between(claim: Stated, unit: str, locale: str) -> str:
    """The sizes for which the claim stands, in words."""
    low, high = (
        None if end is None else in_unit(_of_one(end, unit), unit, locale).lstrip("+") for end in holds(claim)
    )
    if low is None:
        return gettext("up to %(high)s") % {"high": high}
    if high is None:
        return gettext("from %(low)s on") % {"low": low}
    return gettext("%(low)s to %(high)s") % {"low": low, "high": high}


def _of_one(number: Number, unit: str) -> Number:
    return Fraction(number) / 100 if unit == "%" else number


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


def measure_name(name: str) -> str:
    """What a measure is called by people, from its name in the registry."""
    last = name.rsplit(".", 1)[-1]
    return str(MEASURE_NAMES.get(last) or READINGS.get(last) or last.replace("_", " "))


def anchor(measure: str) -> str:
    """The id of a measure on the methodology page: "growth.required" is growth-required."""
    return measure.replace(".", "-").replace("_", "-")


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
