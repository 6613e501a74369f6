"""The demo without one company's story: the company stands there, and nothing is told of it."""

import pytest
from django.core.management import CommandError, call_command

from narratives.models import Announcement, Claim, Company, Pledge, Report

pytestmark = pytest.mark.django_db


def test_a_company_may_be_left_untold(db):
    call_command("demo", "--no-serve", "--without", "openai", verbosity=0)
    untold = Company.objects.get(slug="openai")
    told_of_it = (
        Pledge.objects.filter(company=untold),
        Announcement.objects.filter(pledge__company=untold),
        Report.objects.filter(company=untold),
        Claim.objects.filter(company=untold),
    )
    assert [rows.count() for rows in told_of_it] == [0, 0, 0, 0]
    assert Pledge.objects.filter(company__slug="microsoft").exists()


def test_its_story_may_be_told_later(db):
    for options in (["--without", "openai"], []):
        call_command("demo", "--no-serve", *options, verbosity=0)
    assert Claim.objects.filter(company__slug="openai").count() == 6


def test_a_company_the_story_does_not_know_is_refused(db):
    with pytest.raises(CommandError, match="no company “nobody”"):
        call_command("demo", "--no-serve", "--without", "nobody", verbosity=0)
