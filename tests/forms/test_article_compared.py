"""Companies that a comparison names, and which of its comparisons can be looked up."""

from dataclasses import replace

import pytest

from narratives.extract.article import candidates
from narratives.extract.sums import check_sums
from narratives.forms.article_compared import Reported
from narratives.measures.ladder import Verdict
from narratives.models import Company

COMPANIES = [
    Company(pk=number, name=name)
    for number, name in enumerate(("Meta", "Intel", "Ford", "Microsoft", "Amazon", "微软"), start=1)
]
KNOWN = Reported(
    [(company, (company.name,)) for company in COMPANIES],
    {(company.pk, "USD"): 60 * 10**9 for company in COMPANIES},
)
TEXT = "It will spend $70 billion in 2026, more than the annual capex of Oracle."
FINDING = check_sums(candidates(TEXT, "en"), TEXT)[0]


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("of Meta", ["Meta"]),
        ("of metal makers", []),
        ("of Metals", []),
        ("of meta studies", []),
        ("of intelligence", []),
        ("what they can afford", []),
        ("Microsoft's", ["Microsoft"]),
        ("của Microsoft hoặc Amazon", ["Microsoft", "Amazon"]),
        ("Microsoft和Amazon的", ["Microsoft", "Amazon"]),
        ("微软的", ["微软"]),
    ],
)
def test_a_company_is_named_by_whole_words_alone(told, named):
    assert [company.name for company in KNOWN.named(replace(FINDING, names=told))] == named


@pytest.mark.parametrize(
    ("names", "verdict", "pinned"),
    [
        ("of Microsoft", Verdict.TRUE, 2),
        ("of Microsoft or Amazon", Verdict.TRUE, 3),
        ("of Microsoft and Amazon", Verdict.UNVERIFIABLE, 0),
        ("of Oracle", Verdict.UNVERIFIABLE, 0),
    ],
)
def test_only_a_comparison_with_each_company_named_is_looked_up(names, verdict, pinned):
    finding = replace(FINDING, names=names)
    assert (KNOWN.checked(finding).check.verdict, len(KNOWN.pins(finding))) == (verdict, pinned)
