"""The lead sentence says what the arithmetic found, whichever way a figure went."""

import re
from datetime import date

import pytest

from narratives import sentences
from narratives.dossier import Clock, company_dossier
from tests.make import BN

pytestmark = pytest.mark.django_db
YEARS = {"start_stated": True, "end_stated": True, "horizon_start": date(2026, 1, 1)}


def said(newsroom, *steps):
    """The lead sentence after `steps`: (amount in bn or None, last year of its horizon, further fields)."""
    pledge = newsroom.pledge(title="The plan")
    for month, (amount, until, *more) in enumerate(steps, 1):
        fields = {"low": amount and amount * BN, "high": amount and amount * BN, "note": "said so"}
        horizon = YEARS | {"horizon_end": date(until, 12, 31)} if until else {}
        extra = more[0] if more else {}
        newsroom.announcement(pledge, announced_on=date(2025, month, 1), **fields | horizon | extra)
    dossier = company_dossier(pledge.company, Clock(date(2025, 12, 31)))
    return re.sub("<[^>]+>", "", sentences.lead(dossier.lead_move, "en"))


@pytest.mark.parametrize(
    ("steps", "sentence"),
    [
        ([(10, 2028), (12, 2028)], "The plan: raised by 20% on paper."),
        ([(12, 2028), (9, 2028)], "The plan: cut by 25% on paper."),
        ([(10, None), (5, None)], "The plan: cut by 50% on paper."),
        (
            [(1400, 2033), (600, 2030)],
            "The plan: cut by 57% on paper, by 31% a year, and over 2026–30 possibly not at all.",
        ),
        ([(100, 2029), (90, 2027)], "The plan: −10% on paper, +80% a year."),
        ([(10, 2028), (None, None, {"act": "withdrawn", "unit": ""})], "The plan: withdrawn."),
        ([(10, 2028), (10, 2028)], "The plan: reaffirmed at $10bn."),
        ([(10, None), (12, None, {"unit": "EUR"})], "The plan: moved, but no percent can be given: "
         "the units differ and no dated rate is kept."),
    ],
)  # fmt: skip
def test_the_lead_says_what_happened(newsroom, steps, sentence):
    assert said(newsroom, *steps) == sentence


def test_a_hostile_title_is_shown_as_text(newsroom):
    pledge = newsroom.pledge(title="<script>alert(1)</script>{0}{title.__class__}")
    newsroom.announcement(pledge, announced_on=date(2025, 1, 1))
    newsroom.announcement(pledge, announced_on=date(2025, 2, 1), low=BN, high=BN)
    dossier = company_dossier(pledge.company, Clock(date(2025, 12, 31)))
    sentence = sentences.lead(dossier.lead_move, "en")
    assert sentence.startswith("&lt;script&gt;alert(1)&lt;/script&gt;{0}{title.__class__}: cut by")
