"""One pledge within its company's dossier."""

from __future__ import annotations

from narratives.dossier.company import Dossier, company_dossier
from narratives.dossier.pledges import PledgeView
from narratives.dossier.reading import Clock
from narratives.measures.revisions import RAMPS, Ramps
from narratives.models import Announcement, Pledge


def is_public(pledge: Pledge, clock: Clock) -> bool:
    """Whether readers may know of this pledge at all, on whichever day."""
    return Announcement.objects.published(clock.shown_on).filter(pledge=pledge).exists()


def pledge_dossier(pledge: Pledge, clock: Clock, ramps: Ramps = RAMPS) -> tuple[Dossier, PledgeView | None]:
    """The company's dossier and the pledge in it; None where nobody had spoken of it by the day."""
    dossier = company_dossier(pledge.company, clock, ramps)
    return dossier, next((view for view in dossier.pledges if view.pk == pledge.pk), None)
