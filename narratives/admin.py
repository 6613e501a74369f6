"""The Django admin for companies, sources and pledges. Every save goes through the ledger."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db import models
from django.forms import ModelForm
from django.http import HttpRequest
from simple_history.admin import SimpleHistoryAdmin

from narratives import ledger
from narratives.models import Announcement, Claim, Company, Frame, LogEntry, Pledge, Report, Source


class Curated(SimpleHistoryAdmin):  # type: ignore[misc]
    """Rows that may be edited; the ledger saves them and logs the act."""

    show_full_result_count = False

    def save_model(self, request: HttpRequest, obj: models.Model, form: ModelForm[Any], change: bool) -> None:
        try:
            if change:
                ledger.amend(request.user, obj, reason="edited in the admin")  # type: ignore[arg-type]
            else:
                ledger.add(request.user, obj)  # type: ignore[arg-type]
        except ledger.Refused as refusal:
            self.message_user(request, refusal.sentence, messages.ERROR)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Company)
class CompanyAdmin(Curated):
    list_display = ("name", "ticker", "kind", "sector", "country")
    list_filter = ("kind", "sector")
    search_fields = ("name", "slug", "ticker", "aliases__name")
    prepopulated_fields = {"slug": ("name",)}


@admin.register(Source)
class SourceAdmin(Curated):
    list_display = ("title", "publisher", "tier", "published_on")
    list_filter = ("tier",)
    search_fields = ("title", "publisher", "url")
    autocomplete_fields = ("origin",)


@admin.register(Pledge)
class PledgeAdmin(Curated):
    list_display = ("title", "company", "metric", "definition")
    list_filter = ("metric", "definition")
    list_select_related = ("company",)
    search_fields = ("title", "slug", "company__name")
    autocomplete_fields = ("company", "part_of")


class ReadOnly(admin.ModelAdmin):  # type: ignore[type-arg]
    """Facts and the log are looked at here, never written."""

    show_full_result_count = False

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return ledger.may(request.user, ledger.CURATE)  # type: ignore[arg-type]

    has_module_permission = has_view_permission

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(LogEntry)
class LogAdmin(ReadOnly):
    list_display = ("at", "by", "verb", "noun", "label", "unreviewed")
    list_filter = ("verb", "noun", "unreviewed")
    list_select_related = ("by",)


@admin.register(Announcement)
class AnnouncementAdmin(ReadOnly):
    list_display = ("announced_on", "pledge", "low", "high", "unit", "status")
    list_filter = ("status",)
    list_select_related = ("pledge__company",)
    search_fields = ("pledge__title", "speaker")


@admin.register(Report)
class ReportAdmin(ReadOnly):
    list_display = ("company", "metric", "definition", "period_end", "value", "unit", "reported_on", "status")
    list_filter = ("status", "metric")
    list_select_related = ("company",)


@admin.register(Claim)
class ClaimAdmin(ReadOnly):
    list_display = ("said_on", "company", "kind", "wording", "status")
    list_filter = ("status", "kind")
    list_select_related = ("company",)


@admin.register(Frame)
class FrameAdmin(ReadOnly):
    list_display = ("label", "announcement", "status")
    list_select_related = ("announcement__pledge__company",)
