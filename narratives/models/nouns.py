"""The kinds of fact by the names they go by in addresses and in the log."""

from narratives.models.claims import Claim
from narratives.models.dated import Fact
from narratives.models.frames import Frame
from narratives.models.pledges import Announcement, Overlap, Revision
from narratives.models.reports import Report

NOUNS: dict[str, type[Fact]] = {
    "announcement": Announcement,
    "report": Report,
    "claim": Claim,
    "frame": Frame,
    "revision": Revision,
    "overlap": Overlap,
}
# Of each: what must be fetched along for a row to say whose it is.
ALONG: dict[str, tuple[str, ...]] = {
    "announcement": ("pledge__company",),
    "report": ("company",),
    "claim": ("company",),
    "frame": ("announcement__pledge__company",),
    "revision": ("announcement__pledge__company",),
    "overlap": ("pledge_a__company", "pledge_b__company"),
}
