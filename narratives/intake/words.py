"""The words of our columns: the same as those of the facts they become."""

from __future__ import annotations

PRECISIONS = ("day", "month", "year")
ROLES = ("company", "executive", "government", "partner", "media", "analyst", "unnamed")
ACTS = ("stated", "reaffirmed", "withdrawn", "delayed")
HEDGES = ("exact", "about", "at_least", "up_to", "more_than", "less_than")
KINDS = ("cumulative", "per_year", "run_rate")
FIRMNESS = (
    "aspiration",
    "target",
    "guidance",
    "pledge",
    "letter_of_intent",
    "commitment",
    "allocation",
    "spend",
)
CAPEX_DEFINITIONS = ("cash_capex", "capex_with_leases", "net_capex", "finance_lease_principal")
REVENUE_DEFINITIONS = ("revenue", "run_rate_revenue")
DEFINITIONS = (
    *CAPEX_DEFINITIONS,
    *REVENUE_DEFINITIONS,
    "compute_spend",
    "investment_incl_jobs",
    "power_capacity",
    "cash_burn",
    "unstated",
)
REPORT_DEFINITIONS = {
    "capex": (*CAPEX_DEFINITIONS, "unstated"),
    "revenue": (*REVENUE_DEFINITIONS, "unstated"),
}
METRICS = ("capex", "revenue")
EVIDENCE = ("reported", "derived", "estimated", "unresolved")
YES = frozenset({"yes", "y", "true", "1", "có"})
NO = frozenset({"no", "n", "false", "0", "không"})

# What foreign sheets write for our words.
SAME_WORDS = {
    "approx": "about",
    "approximately": "about",
    "exactly": "exact",
    "total over horizon": "cumulative",
    "total": "cumulative",
    "per year": "per_year",
    "annual": "per_year",
    "run rate": "run_rate",
    "unnamed source": "unnamed",
    "letter of intent": "letter_of_intent",
    "annualised run rate": "run_rate",
    "annualized run rate": "run_rate",
    "single period total": "cumulative",
    # Two ends are not a hedge: each of them is meant.
    "range": "exact",
}
