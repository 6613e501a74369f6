"""Who may open and send what: one row for every address of the house, and no address without a row."""

from datetime import date

import pytest
from django.urls import reverse

from narratives import ledger
from narratives.models import Announcement, LogEntry
from narratives.urls import urlpatterns

pytestmark = pytest.mark.django_db

# READ: everybody reads, nobody posts. DESK: a form for those who record. ACT: posted only, by the same.
# ADMIN, ADMIN_ACT: the same for those who publish. OPEN: a form for everybody.
READ, OPEN, DESK, DESK_PAGE, ACT = "read", "open", "desk", "desk page", "act"
ADMIN, ADMIN_PAGE, ADMIN_ACT = "admin", "admin page", "admin act"
FACT = ["announcement", "{draft}"]
PUBLISHED = ["announcement", "{published}"]
TABLE = {
    "front": (READ, []),
    "moves": (READ, []),
    "gaps": (READ, []),
    "search": (READ, []),
    "claims": (READ, []),
    "claim": (READ, ["{claim}"]),
    "compare": (READ, []),
    "methodology": (READ, []),
    "reports": (READ, ["acme"]),
    "company-changes": (READ, ["acme"]),
    "changes": (READ, []),
    "vintages": (READ, ["acme", "plan"]),
    "companies": (READ, []),
    "company": (READ, ["acme"]),
    "company-json": (READ, ["acme"]),
    "company-csv": (READ, ["acme"]),
    "announcements-csv": (READ, ["acme"]),
    "reports-csv": (READ, ["acme"]),
    "arithmetic": (READ, ["acme", "revisions/{published}/on-paper"]),
    "pledge": (READ, ["acme", "plan"]),
    "source": (READ, ["{source}"]),
    "article": (DESK, []),
    "desk": (DESK_PAGE, []),
    "add-company": (DESK, []),
    "announce": (DESK, ["acme"]),
    "log-report": (DESK, ["acme"]),
    "log-claim": (DESK, ["acme"]),
    "revise": (DESK, ["acme", "plan"]),
    "reaffirm": (DESK, ["acme", "plan"]),
    "withdraw": (DESK, ["acme", "plan"]),
    "delay": (DESK, ["acme", "plan"]),
    "log-frame": (DESK, ["{published}"]),
    "review": (DESK_PAGE, []),
    "publish": (ADMIN_ACT, []),
    "submit-ticked": (ACT, []),
    "review-item": (DESK_PAGE, FACT),
    "edit": (DESK, FACT),
    "submit": (ACT, FACT),
    "recall": (ACT, FACT),
    "discard": (ACT, FACT),
    "send-back": (ADMIN_ACT, FACT),
    "reject": (ADMIN_ACT, FACT),
    "correct": (DESK, PUBLISHED),
    "retract": (ADMIN, PUBLISHED),
    "corrections": (READ, []),
    "corrections-of": (READ, PUBLISHED),
    "quality": (DESK_PAGE, []),
    "merge-companies": (ADMIN, []),
    "merge-sources": (ADMIN, []),
    "move-announcement": (ADMIN, ["{published}"]),
    "mark-origin": (ADMIN, ["{source}"]),
    "log": (ADMIN_PAGE, []),
    "log-entry": (ADMIN, ["{entry}"]),
    "log-of": (ADMIN_PAGE, PUBLISHED),
    "imports": (DESK, []),
    "import": (DESK_PAGE, ["11111111-2222-3333-4444-555555555555"]),
    "imports-progress": (DESK_PAGE, []),
    "import-stop": (ACT, ["1"]),
    "import-match": (ACT, ["11111111-2222-3333-4444-555555555555"]),
    "import-confirm": (ACT, ["11111111-2222-3333-4444-555555555555"]),
    "import-discard": (ACT, ["11111111-2222-3333-4444-555555555555"]),
    "login": (OPEN, []),
    "logout": ("sign out", []),
}
PEOPLE = ("anonymous", "reader", "editor", "admin")
MAY = {
    READ: {"GET": PEOPLE, "POST": ()},
    OPEN: {"GET": PEOPLE, "POST": PEOPLE, "PUT": PEOPLE},
    "sign out": {"GET": (), "POST": PEOPLE},
    DESK: {"GET": ("editor", "admin"), "POST": ("editor", "admin")},
    DESK_PAGE: {"GET": ("editor", "admin"), "POST": ()},
    ACT: {"GET": (), "POST": ("editor", "admin")},
    ADMIN: {"GET": ("admin",), "POST": ("admin",)},
    ADMIN_PAGE: {"GET": ("admin",), "POST": ()},
    ADMIN_ACT: {"GET": (), "POST": ("admin",)},
}


def names(patterns):
    for pattern in patterns:
        yield from names(pattern.url_patterns) if hasattr(pattern, "url_patterns") else [pattern.name]


def test_every_address_has_a_row_and_every_row_an_address():
    assert set(names(urlpatterns)) == set(TABLE)


@pytest.fixture
def rows(newsroom):
    company = newsroom.company(slug="acme", name="Acme")
    pledge = newsroom.pledge(company, slug="plan")
    newsroom.announcement(pledge, low=5, high=5, announced_on=date(2024, 1, 1))
    published = newsroom.announcement(pledge)
    draft = newsroom.announcement(pledge, publish=False, announced_on=date(2025, 6, 1))
    entry = LogEntry.objects.filter(noun="announcement", row=published.pk).latest("pk")
    claim = newsroom.claim(company, [{"role": "before", "announcement": published}])
    return {
        "published": published.pk,
        "draft": draft.pk,
        "source": published.source_id,
        "entry": entry.pk,
        "claim": claim.pk,
    }


def address(name, rows):
    return reverse(name, args=[arg.format(**rows) for arg in TABLE[name][1]])


def came_in(response):
    """Whether the door opened: neither asked to sign in, nor refused, nor the wrong method."""
    asked = response.status_code == 302 and response.url.startswith("/login/?next=")
    return not asked and response.status_code not in (403, 405)


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
@pytest.mark.parametrize("name", TABLE)
def test_the_door_opens_for_those_in_the_table_alone(name, method, rows, client, reader, editor, admin):
    people = {"anonymous": None, "reader": reader, "editor": editor, "admin": admin}
    opened = []
    for who, person in people.items():
        client.logout()
        if person:
            client.force_login(person)
        if came_in(client.generic(method, address(name, rows))):
            opened.append(who)
    assert tuple(opened) == tuple(MAY[TABLE[name][0]].get(method, ()))


def test_an_author_is_not_their_own_reviewer(newsroom, admin, client):
    row = make_draft(newsroom, admin)
    client.force_login(admin)
    for name in ("send-back", "reject"):
        client.post(reverse(name, args=["announcement", row.pk]), {"reason": "whatever it is"})
    client.post(reverse("publish"), {"row": [f"announcement:{row.pk}:{row.version}"]})
    row.refresh_from_db()
    assert row.status != "published"


def make_draft(newsroom, by):
    pledge = newsroom.pledge()
    fields = {"announced_on": date(2025, 1, 1), "low": 1, "high": 1, "unit": "USD", "firmness": "pledge"}
    row = ledger.announce(by, pledge, source=newsroom.source(), speaker_role="company", **fields)
    ledger.submit(by, [row])
    return Announcement.objects.get(pk=row.pk)


def test_a_newsroom_of_one_may_publish_alone_and_the_log_says_so(newsroom, admin, client, settings):
    settings.TWO_PERSON_REVIEW = False
    row = make_draft(newsroom, admin)
    ledger.publish(admin, [row])
    assert list(LogEntry.objects.filter(row=row.pk, verb="publish").values_list("unreviewed", flat=True)) == [
        True
    ]
