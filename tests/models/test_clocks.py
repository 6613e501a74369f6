"""The two clocks: what was public on a day, and what this site showed on a day."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from narratives import ledger
from narratives.models import Announcement, Status
from tests.make import BN

pytestmark = pytest.mark.django_db


def shown(**clock):
    return set(Announcement.objects.published(**clock).values_list("pk", flat=True))


def test_a_draft_is_not_published(newsroom):
    newsroom.announcement(publish=False)
    assert shown() == set()


def test_an_announcement_is_known_from_its_day_on(newsroom):
    row = newsroom.announcement(announced_on=date(2025, 6, 30))
    known = Announcement.objects.published()
    assert list(known.as_of(date(2025, 6, 29))) == []
    assert list(known.as_of(date(2025, 6, 30))) == [row]


def test_a_correction_replaces_the_row_it_points_back_to(newsroom):
    row = newsroom.announcement()
    right = ledger.correct(newsroom.editor, row, "one zero too many", low=BN, high=BN)
    assert shown() == {row.pk}
    newsroom.publish(right)
    assert shown() == {right.pk}


def test_a_retracted_row_leaves_the_numbers(newsroom):
    row = newsroom.announcement()
    ledger.retract(newsroom.admin, row, "the source withdrew it")
    assert shown() == set()
    assert Announcement.objects.get(pk=row.pk).status == Status.RETRACTED


def test_site_time_shows_what_the_site_showed_then(newsroom):
    before = timezone.now()
    row = newsroom.announcement()
    between = timezone.now()
    right = ledger.correct(newsroom.editor, row, "one zero too many", low=BN, high=BN)
    newsroom.publish(right)
    assert [shown(shown_on=t) for t in (before, between, timezone.now())] == [set(), {row.pk}, {right.pk}]


def test_site_time_remembers_a_row_that_was_retracted_later(newsroom):
    row = newsroom.announcement()
    then = timezone.now()
    ledger.retract(newsroom.admin, row, "the source withdrew it")
    assert shown(shown_on=then) == {row.pk}
    assert shown(shown_on=then + timedelta(days=1)) == set()


def test_recording_order_does_not_change_announced_order(newsroom):
    pledge = newsroom.pledge()
    late = newsroom.announcement(pledge, announced_on=date(2025, 9, 1))
    early = newsroom.announcement(pledge, announced_on=date(2025, 3, 1))
    assert list(Announcement.objects.published()) == [early, late]
