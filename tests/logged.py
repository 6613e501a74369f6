"""Asks the database, in one query, for rows that were written without their line in the log."""

from functools import cache

from django.db import connection

from narratives.models import (
    Announcement,
    Claim,
    Company,
    Frame,
    LogEntry,
    Overlap,
    Pledge,
    Report,
    Revision,
    Source,
    Touched,
)

FACTS = (Announcement, Claim, Frame, Overlap, Report, Revision)
NOUNS = (Company, Pledge, Source)


def unlogged():
    """(noun, key) of each fact with fewer lines than versions, and of each noun with fewer lines than saves.

    A row that a merge or move carried along, or an import of filings wrote, has its line with the row the
    act was logged of: the company.
    """
    with connection.cursor() as cursor:
        cursor.execute(_sql(connection.vendor))
        return sorted(cursor.fetchall())


@cache
def _sql(vendor):
    return " UNION ALL ".join([*(_fact(model) for model in FACTS), *(_noun(model) for model in NOUNS)])


def _fact(model):
    written = f"(CASE WHEN EXISTS ({_imports('t')}) THEN 1 ELSE 0 END)" if model is Report else "0"
    return f"{_select(model)} WHERE t.version > {_lines(LogEntry, model)} + {written}"


def _noun(model):
    saves = f"(SELECT COUNT(*) FROM {model.history.model._meta.db_table} h WHERE h.id = t.id)"
    lines, carried = _lines(LogEntry, model), _lines(Touched, model)
    filed = f" AND NOT EXISTS ({_imports('r', 'r.source_id = t.id')})" if model is Source else ""
    return f"{_select(model)} WHERE ({lines} = 0{filed}) OR ({saves} > {lines} AND {carried} = 0{filed})"


def _imports(report, further="TRUE"):
    """Lines of imports of the company of a report, written by whoever recorded that."""
    table, row = LogEntry._meta.db_table, connection.ops.quote_name("row")
    from_reports = f", {Report._meta.db_table} r" if report == "r" else ""
    return (
        f"SELECT 1 FROM {table} i{from_reports} WHERE i.verb = 'import' AND i.noun = 'company' "
        f"AND i.{row} = {report}.company_id AND i.by_id = {report}.recorded_by_id AND {further}"
    )


def _select(model):
    return f"SELECT '{model._meta.model_name}', t.id FROM {model._meta.db_table} t"


def _lines(record, model):
    table, row = record._meta.db_table, connection.ops.quote_name("row")
    noun = model._meta.model_name
    return f"(SELECT COUNT(*) FROM {table} l WHERE l.noun = '{noun}' AND l.{row} = t.id)"
