"""The concepts we read, by metric and definition; where a filing gives several, the first named wins."""

from __future__ import annotations

from collections.abc import Mapping

Series = tuple[str, str]
Concept = tuple[str, str]
Concepts = Mapping[Series, tuple[Concept, ...]]

CASH_CAPEX: Series = ("capex", "cash_capex")
LEASE_PRINCIPAL: Series = ("capex", "finance_lease_principal")
REVENUE: Series = ("revenue", "revenue")

CONCEPTS: Concepts = {
    CASH_CAPEX: (
        ("us-gaap", "PaymentsToAcquirePropertyPlantAndEquipment"),
        ("us-gaap", "PaymentsToAcquireProductiveAssets"),
        ("ifrs-full", "PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities"),
    ),
    LEASE_PRINCIPAL: (
        ("us-gaap", "FinanceLeasePrincipalPayments"),
        # The name before the lease standard of 2019.
        ("us-gaap", "RepaymentsOfLongTermCapitalLeaseObligations"),
    ),
    REVENUE: (
        ("us-gaap", "Revenues"),
        ("us-gaap", "RevenueFromContractWithCustomerExcludingAssessedTax"),
        ("us-gaap", "RevenueFromContractWithCustomerIncludingAssessedTax"),
        # Withdrawn in 2018; the only name for the years before.
        ("us-gaap", "SalesRevenueNet"),
        ("ifrs-full", "Revenue"),
        ("ifrs-full", "RevenueFromContractsWithCustomers"),
    ),
}

# Where a company means something else by its tags than others do. By CIK, without leading zeros.
OVERRIDES: Mapping[str, Concepts] = {
    # Amazon's line includes software made for its own use, which it tags as productive assets.
    "1018724": {
        CASH_CAPEX: (
            ("us-gaap", "PaymentsToAcquireProductiveAssets"),
            ("us-gaap", "PaymentsToAcquirePropertyPlantAndEquipment"),
        )
    },
}


def concepts_for(
    cik: str, overrides: Mapping[str, Concepts] | None = None
) -> dict[Concept, tuple[Series, int]]:
    """For the company `cik`: each concept -> its (metric, definition) and its rank, 0 first."""
    chosen = {**CONCEPTS, **OVERRIDES.get(cik, {}), **(overrides or {}).get(cik, {})}
    return {name: (series, rank) for series, names in chosen.items() for rank, name in enumerate(names)}


def rank(taxonomy: str, concept: str) -> int:
    """The place of a concept in the common list; an override's own concept comes first."""
    places = [names.index((taxonomy, concept)) for names in CONCEPTS.values() if (taxonomy, concept) in names]
    return places[0] if places else -1
