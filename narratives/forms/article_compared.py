"""Comparisons with companies an article names: each beside the year of capex they had reported by its day."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from narratives.extract.comparing import is_of_each
from narratives.extract.stated import value_of
from narratives.extract.sums import SumFinding
from narratives.measures.claims import check_comparison
from narratives.measures.ladder import Verdict
from narratives.models import Company, Definition, Report, ReportMetric

YEAR = range(350, 380)


@dataclass(frozen=True)
class Reported:
    """Companies with their names, and their newest year of capex by company and unit."""

    names: Sequence[tuple[Company, tuple[str, ...]]] = ()
    capex: Mapping[tuple[int, str], Fraction] = field(default_factory=dict)

    def named(self, finding: SumFinding) -> list[Company]:
        """The companies a comparison names, by name or alias."""
        if finding.kind != "comparison":
            return []
        told = finding.names
        return [company for company, names in self.names if any(_names(told, name) for name in names)]

    def checked(self, finding: SumFinding) -> SumFinding:
        """A yearly figure beside each named company's newest reported year."""
        value, named = value_of(finding.claim), self.named(finding)
        if value is None or not named or not _is_plain(finding):
            return finding
        unit = finding.claim.currency or ""
        rights = {company.name: self.capex.get((company.pk, unit)) for company in named}
        return replace(finding, check=check_comparison(finding.more, value, rights))

    def pins(self, finding: SumFinding) -> list[dict[str, Any]]:
        """The inputs a draft of the comparison is pinned to; none where it is no plain one."""
        value, named = value_of(finding.claim), self.named(finding)
        if value is None or not named or not _is_plain(finding):
            return []
        left = {"role": "left", "literal_value": decimal(value), "literal_unit": finding.claim.currency or ""}
        series = {"role": "right", "metric": ReportMetric.CAPEX, "definition": Definition.CASH_CAPEX}
        return [left, *({**series, "company": company} for company in named)]


# Letters that a name in Latin letters does not stand between; those of the East join no word to it.
_LETTER = r"[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_EAST = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _names(told: str, name: str) -> bool:
    """Whether a text names a company: as a whole word, and with a capital where the name has one."""
    if _EAST.search(name):
        return name in told
    found = re.search(rf"(?<!{_LETTER}){re.escape(name)}(?!{_LETTER})", told, re.IGNORECASE) if name else None
    return found is not None and (found.group()[0].isupper() or not name[0].isupper())


def _is_plain(finding: SumFinding) -> bool:
    """Whether one figure is set beside one year of each company named."""
    return finding.check.verdict is not Verdict.WRONG_KIND and is_of_each(finding.names)


def reported_for(findings: Sequence[SumFinding], said_on: date) -> Reported:
    """Three queries for all comparisons of a text together, none for a text without one."""
    if all(finding.kind != "comparison" for finding in findings):
        return Reported()
    rows = Company.objects.prefetch_related("aliases").order_by("name")
    names = [(row, (row.name, *(a.name for a in row.aliases.all()))) for row in rows]
    known = Reported(names)
    companies = {company for finding in findings for company in known.named(finding)}
    return Reported(names, _yearly_capex(companies, said_on))


def _yearly_capex(companies: set[Company], day: date) -> dict[tuple[int, str], Fraction]:
    months = {company.pk: company.fiscal_year_end_month for company in companies}
    rows = Report.objects.published().as_of(day).filter(company__in=companies, metric=ReportMetric.CAPEX)
    # What a project cost is no year of the company's capex.
    whole = rows.filter(definition=Definition.CASH_CAPEX, scope="")
    newest: dict[tuple[int, str], Fraction] = {}
    for row in whole.order_by("-period_end", "-reported_on", "-pk"):
        days = (row.period_end - row.period_start).days
        if days in YEAR and row.period_end.month == months[row.company_id]:
            newest.setdefault((row.company_id, row.unit), Fraction(row.value))
    return newest


def decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)
