"""Old addresses: where a merged company, pledge or source is now, if readers may know of it."""

from __future__ import annotations

from narratives.models import Announcement, Claim, Company, Frame, Pledge, Report, Source


def company_now(slug: str) -> str | None:
    """The slug that what was once at `slug` has now."""
    company = Company.objects.filter(old_addresses__noun="company", old_addresses__old=slug).first()
    return company.slug if company and _is_public(company) else None


def pledge_now(company: str, slug: str) -> tuple[str, str] | None:
    """(company, pledge) now: its own new address, or the same one under the company's new one."""
    pledges = Pledge.objects.select_related("company")
    pledge = pledges.filter(old_addresses__noun="pledge", old_addresses__old=f"{company}/{slug}").first()
    if pledge is None:
        moved = {"company__old_addresses__noun": "company", "company__old_addresses__old": company}
        pledge = pledges.filter(slug=slug, **moved).first()
    if pledge is None or not Announcement.objects.published().filter(pledge=pledge).exists():
        return None
    return pledge.company.slug, pledge.slug


def source_now(pk: int) -> int | None:
    source = Source.objects.filter(old_addresses__noun="source", old_addresses__old=str(pk)).first()
    cited = source and any(
        model.objects.published().filter(source=source).exists()
        for model in (Announcement, Report, Claim, Frame)
    )
    return source.pk if source and cited else None


def _is_public(company: Company) -> bool:
    said = Announcement.objects.published().filter(pledge__company=company)
    return said.exists() or Report.objects.published().filter(company=company).exists()
