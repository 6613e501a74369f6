"""The Django admin edits what may be edited, through the ledger, and only shows the rest."""

import pytest
from django.urls import reverse

from narratives.models import Company, LogEntry

pytestmark = pytest.mark.django_db
FIELDS = {"fiscal_year_end_month": 12, "reporting_currency": "USD", "kind": "listed"}


@pytest.fixture
def desk(client, admin):
    admin.is_staff = True
    admin.save()
    client.force_login(admin)
    return client


def test_a_company_edited_in_the_admin_is_logged_with_its_history(desk, newsroom):
    company = newsroom.company(name="Old name")
    address = reverse("admin:narratives_company_change", args=[company.pk])
    desk.post(address, FIELDS | {"name": "New name", "slug": company.slug})
    assert [row.name for row in company.history.order_by("history_date")] == ["Old name", "New name"]
    assert LogEntry.objects.filter(noun="company", row=company.pk, verb="amend").count() == 1


def test_a_company_added_in_the_admin_is_logged(desk):
    desk.post(reverse("admin:narratives_company_add"), FIELDS | {"name": "New", "slug": "new"})
    assert LogEntry.objects.get(verb="add", noun="company").row == Company.objects.get(slug="new").pk


@pytest.mark.parametrize("model", ["announcement", "report", "claim", "frame", "logentry"])
def test_facts_and_the_log_are_only_looked_at(desk, newsroom, model):
    row = newsroom.announcement()
    assert desk.get(reverse(f"admin:narratives_{model}_changelist")).status_code == 200
    assert desk.get(reverse(f"admin:narratives_{model}_add")).status_code == 403
    if model == "announcement":
        address = reverse("admin:narratives_announcement_change", args=[row.pk])
        assert desk.post(address, {"low": 1}).status_code == 403


def test_nothing_is_deleted_in_the_admin(desk, newsroom):
    company = newsroom.company()
    address = reverse("admin:narratives_company_delete", args=[company.pk])
    assert (
        desk.post(address, {"post": "yes"}).status_code,
        Company.objects.filter(pk=company.pk).exists(),
    ) == (403, True)


def test_an_editor_does_not_enter_the_admin(client, editor):
    client.force_login(editor)
    assert client.get(reverse("admin:index")).status_code == 302
