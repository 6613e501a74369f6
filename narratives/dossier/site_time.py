"""Since when this site has shown anything: the day its own clock begins."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Min, QuerySet

from narratives.models import Announcement, Company, Pledge, Report


def site_shows_since() -> date | None:
    """The day (UTC) of the site's first publication; None where nothing was ever published."""
    return _first(Announcement.objects.ever_published(), Report.objects.ever_published())


def company_shown_since(company: Company) -> date | None:
    said = Announcement.objects.ever_published().filter(pledge__company=company)
    return _first(said, Report.objects.ever_published().filter(company=company))


def pledge_shown_since(pledge: Pledge) -> date | None:
    return _first(Announcement.objects.ever_published().filter(pledge=pledge))


def _first(*facts: QuerySet[Any]) -> date | None:
    moments = [rows.order_by().aggregate(first=Min("published_at"))["first"] for rows in facts]
    return min((moment.date() for moment in moments if moment), default=None)
