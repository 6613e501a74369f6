"""Frames: the meaning a text gives a number. They describe the text, never the company's intent."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from narratives.models.dated import Fact, fact_constraints, one_of
from narratives.models.pledges import Announcement


class Label(models.TextChoices):
    DISCIPLINE = "discipline", _("discipline")
    RATIONALITY = "rationality", _("rationality")
    RETREAT = "retreat", _("retreat")
    ARMS_RACE = "arms_race", _("arms race")
    RECORD = "record", _("record")
    ACCELERATION = "acceleration", _("acceleration")
    CAUTION = "caution", _("caution")
    CONFIDENCE = "confidence", _("confidence")
    NATIONAL = "national", _("national project")
    BROKEN_PROMISE = "broken_promise", _("broken promise")
    FUNDRAISING = "fundraising", _("fund-raising story")
    CUT = "cut", _("cut")
    RAISE = "raise", _("raise")


class Frame(Fact):
    public_date = "announcement__announced_on"

    announcement = models.ForeignKey(Announcement, models.PROTECT, related_name="frames")
    label = models.CharField(_("frame"), max_length=16, choices=Label)
    satire = models.BooleanField(_("satire"), default=False)
    opinion = models.BooleanField(_("opinion"), default=False)
    quote = models.CharField(_("its words"), max_length=200, blank=True)

    class Meta:
        ordering = ["announcement", "label"]
        verbose_name = _("frame")
        verbose_name_plural = _("frames")
        constraints = [*fact_constraints("frame"), one_of("frame_label_known", "label", Label.values)]

    def __str__(self) -> str:
        return self.label
