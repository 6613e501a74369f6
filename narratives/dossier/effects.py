"""What publishing some drafts would change in a company's numbers: computed twice and compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from narratives.dossier.company import Dossier, company_dossier
from narratives.dossier.findings import Finding
from narratives.dossier.reading import Clock
from narratives.models import Announcement, Claim, Company, Fact, Frame, Overlap, Report, Revision


@dataclass(frozen=True)
class Effect:
    """One derived number before and after. None: it is not on the page then."""

    key: str
    before: Finding | None
    after: Finding | None

    @property
    def subject(self) -> str:
        found = self.after or self.before
        return found.subject if found else ""


def effects(facts: Iterable[Fact], clock: Clock) -> tuple[Effect, ...]:
    """For all the companies these drafts speak of; a number whose value stays is left out."""
    facts = list(facts)
    imagined: dict[str, tuple[int, ...]] = {}
    for fact in facts:
        noun = str(fact._meta.model_name)
        imagined[noun] = (*imagined.get(noun, ()), fact.pk)
    then = replace(clock, imagined=tuple(imagined.items()))
    companies = {company.pk: company for fact in facts if (company := company_of(fact))}
    found = ((_values(c, clock, facts), _values(c, then, ())) for c in companies.values())
    return tuple(effect for before, after in found for effect in _changed(before, after))


def company_of(fact: Fact) -> Company | None:
    """The company on whose page a fact stands."""
    if isinstance(fact, Report | Claim):
        return fact.company
    if isinstance(fact, Announcement):
        return fact.pledge.company
    if isinstance(fact, Revision | Frame):
        return fact.announcement.pledge.company
    return fact.pledge_a.company if isinstance(fact, Overlap) else None


def _values(company: Company, clock: Clock, corrections: Iterable[Fact]) -> dict[str, Finding]:
    """By address; a number of a row that is about to be corrected under the address of its correction."""
    dossier: Dossier = company_dossier(company, clock)
    moved = {f"/{fact.corrects_id}/": f"/{fact.pk}/" for fact in corrections if fact.corrects_id}
    found = {}
    for row in dossier.findings():
        old = next((part for part in moved if part in row.key), None)
        found[row.key.replace(old, moved[old]) if old else row.key] = row
    return found


def _changed(before: dict[str, Finding], after: dict[str, Finding]) -> Iterable[Effect]:
    for key in dict.fromkeys((*before, *after)):
        old, new = before.get(key), after.get(key)
        if (old.value if old else None) != (new.value if new else None):
            yield Effect(key, old, new)
