"""Two companies or two sources found to be one: all that points at the one now points at the other."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from narratives.ledger.guards import must_say_why
from narratives.ledger.log import log
from narratives.ledger.merging import Noun, Plan, plan_merge
from narratives.ledger.people import CURATE, must
from narratives.ledger.rearrange import Steps
from narratives.ledger.refusals import Refused
from narratives.models import Alias, Company, Curation, OldAddress, OldNoun, Source


def merge_companies(by: User, kept: Company, gone: Company, reason: str) -> Curation:
    """`gone` becomes another name of `kept`; its addresses lead there. Undone from the log."""
    return _merge(by, kept, gone, reason)


def merge_sources(by: User, kept: Source, gone: Source, reason: str) -> Curation:
    """All that cited `gone` cites `kept`, and whoever pastes the address of `gone` finds `kept`."""
    return _merge(by, kept, gone, reason)


def _merge(by: User, kept: Noun, gone: Noun, reason: str) -> Curation:
    must(by, CURATE)
    reason = must_say_why(reason)
    try:
        with transaction.atomic():
            steps = Steps()
            _hold(kept, gone)
            plan = plan_merge(kept, gone)
            _take(steps, plan)
            # One person alone did this, and readers see it at once: the log says so.
            entry = log(by, "merge", kept, reason, unreviewed=plan.seen, label=f"{gone} → {kept}")
            curation = steps.keep(entry)
    except IntegrityError as error:
        raise Refused(_("Something was added to one of them in the meantime. Look again.")) from error
    kept.refresh_from_db()
    return curation


def _hold(kept: Noun, gone: Noun) -> None:
    """Locks both: whoever merges or adds to them at the same moment waits, and then finds them merged."""
    rows = type(kept)._default_manager.select_for_update().filter(pk__in=[kept.pk, gone.pk]).order_by("pk")
    if {row.pk for row in rows} != {kept.pk, gone.pk}:
        raise Refused(_("One of the two was merged away in the meantime. Look again."))


def _take(steps: Steps, plan: Plan) -> None:
    """In this order: what is unique leaves before its like arrives."""
    for row in plan.aside:
        steps.take(row)
    for shift in (*plan.prepared, *plan.moved):
        steps.shift(shift.model, shift.column, shift.pks, shift.new)
    # Fetched anew: deleting it must not blank the caller's row.
    steps.take(type(plan.gone)._default_manager.get(pk=plan.gone.pk))
    for shift in plan.filled:
        steps.shift(shift.model, shift.column, shift.pks, shift.new)
    _leave_names(steps, plan)


def _leave_names(steps: Steps, plan: Plan) -> None:
    kept, gone = plan.kept, plan.gone
    if isinstance(kept, Source) and isinstance(gone, Source):
        _lead(steps, OldAddress(noun=OldNoun.SOURCE, old=str(gone.pk), source=kept))
        _lead(steps, OldAddress(noun=OldNoun.PAGE, old=gone.canonical, source=kept))
    elif isinstance(kept, Company) and isinstance(gone, Company):
        if gone.name != kept.name and not kept.aliases.filter(name=gone.name).exists():
            steps.make(Alias(company=kept, name=gone.name))
        _lead(steps, OldAddress(noun=OldNoun.COMPANY, old=gone.slug, company=kept))
        for slug, pledge in plan.readdressed:
            _lead(steps, OldAddress(noun=OldNoun.PLEDGE, old=f"{gone.slug}/{slug}", pledge_id=pledge))


def _lead(steps: Steps, address: OldAddress) -> None:
    """An address leads to one place: where it led before is kept in the record."""
    for known in OldAddress.objects.filter(noun=address.noun, old=address.old):
        steps.take(known)
    steps.make(address)
