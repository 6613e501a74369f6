"""What one process of a race does: `python -m tests.desk.racing WHAT PERSON START`."""

import os
import sys
import time
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
KEY = "11111111-2222-3333-4444-555555555555"
TIMES = 10


def prepare():
    """A company, a pledge, and a draft whose note is a counter."""
    from datetime import date

    from django.contrib.auth.models import Group, User
    from django.core.management import call_command

    from tests.make import Newsroom

    call_command("migrate", verbosity=0)
    people = [User.objects.create_user(name, password="x") for name in ("editor", "admin", "second")]
    people[0].groups.add(Group.objects.get(name="editors"))
    for person in people[1:]:
        person.groups.add(Group.objects.get(name="admins"))
    room = Newsroom(people[0], people[1])
    pledge = room.pledge(room.company(slug="acme"), slug="plan")
    room.announcement(pledge, announced_on=date(2024, 1, 1))
    room.announcement(pledge, publish=False, low=1, high=1, note="0")
    waiting = room.announcement(pledge, publish=False, low=2, high=2, announced_on=date(2025, 2, 2))
    from narratives import ledger

    ledger.submit(people[0], [waiting])
    room.report(room.company(slug="twin"), 2024, 4)


def count(person):
    """Adds one to the draft's counter, again and again, starting over where somebody was quicker."""
    from narratives import ledger
    from narratives.models import Announcement

    done = 0
    while done < TIMES:
        row = Announcement.objects.get(low=1)
        try:
            ledger.edit(person, row, row.version, note=str(int(row.note) + 1))
        except ledger.Conflict:
            continue
        done += 1


def send(person):
    """Sends one and the same form; says the status of the answer."""
    from django.test import Client

    client = Client()
    client.force_login(person)
    typed = {"form_key": KEY, "url": "https://paper.example/x", "source_title": "X", "tier": "press"}
    typed |= {"title_of_pledge": "Chips", "metric": "capex", "figure": "$3bn", "announced_on": "2025-03-03"}
    typed |= {"speaker_role": "company", "firmness": "pledge", "keep": "1"}
    print(client.post("/desk/companies/acme/announce/", typed).status_code)


def publish(person):
    """Publishes what waits; says whether it was this one who did."""
    from narratives import ledger
    from narratives.models import Announcement

    row = Announcement.objects.get(low=2)
    try:
        ledger.publish(person, [row])
    except ledger.Refused:
        print("refused")
    else:
        print("published")


def merge(person):
    """Merges one and the same double away; says whether it was this one who did."""
    from narratives import ledger
    from narratives.models import Company

    kept, gone = Company.objects.get(slug="acme"), Company.objects.filter(slug="twin").first()
    try:
        ledger.merge_companies(person, kept, gone or Company(pk=0), "one company")
    except ledger.Refused:
        print("refused")
    else:
        print("merged")


def undo(person):
    """Undoes one and the same merge; says whether it was this one who did."""
    from narratives import ledger
    from narratives.models import Curation

    try:
        ledger.undo(person, Curation.objects.get(), "two after all")
    except ledger.Refused:
        print("refused")
    else:
        print("undone")


def main(what, name="", start=""):
    django.setup()
    from django.contrib.auth.models import User

    if what == "prepare":
        return prepare()
    person = User.objects.get(username=name)
    while not Path(start).exists():
        time.sleep(0.002)
    return {"count": count, "send": send, "publish": publish, "merge": merge, "undo": undo}[what](person)


if __name__ == "__main__":
    from django.conf import settings

    settings.ALLOWED_HOSTS = ["testserver"]
    main(*sys.argv[1:])
