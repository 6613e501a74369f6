"""Makes rows for tests through the ledger, with sensible defaults for whatever a test does not care about."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.auth.models import User

from narratives import ledger
from narratives.models import Announcement, Claim, Company, Fact, Frame, Pledge, Report, Source

_count = itertools.count(1)
BN = 10**9


@dataclass
class Newsroom:
    editor: User
    admin: User

    def company(self, **fields: Any) -> Company:
        n = next(_count)
        return ledger.add_company(self.editor, **{"name": f"Company {n}", "slug": f"company-{n}"} | fields)

    def source(self, **fields: Any) -> Source:
        n = next(_count)
        usual = {
            "url": f"https://example.org/{n}",
            "title": f"Source {n}",
            "tier": "press",
            "publisher": "Paper",
        }
        return ledger.add_source(self.editor, **usual | fields)

    def pledge(self, company: Company | None = None, **fields: Any) -> Pledge:
        n = next(_count)
        usual = {
            "company": company or self.company(),
            "slug": f"pledge-{n}",
            "title": f"Pledge {n}",
            "metric": "capex",
            "definition": "cash_capex",
            "resolves_by": "series",
        }
        return ledger.open_pledge(self.editor, **usual | fields)

    def announcement(self, pledge: Pledge | None = None, publish: bool = True, **fields: Any) -> Announcement:
        usual = {
            "announced_on": date(2025, 1, 15),
            "speaker": "A. Speaker",
            "speaker_role": "executive",
            "firmness": "pledge",
            "source": fields.get("source") or self.source(),
        }
        if not {"low", "high", "note"} & fields.keys():
            usual |= {"low": 10 * BN, "high": 10 * BN, "unit": "USD"}
        elif fields.get("low") is not None or fields.get("high") is not None:
            usual["unit"] = "USD"
        return self._done(ledger.announce(self.editor, pledge or self.pledge(), **usual | fields), publish)

    def report(self, company: Company, year: int, value: int, publish: bool = True, **fields: Any) -> Report:
        usual = {
            "metric": "capex",
            "definition": "cash_capex",
            "period_start": date(year, 1, 1),
            "period_end": date(year, 12, 31),
            "unit": "USD",
            "reported_on": date(year + 1, 2, 1),
            "source": fields.get("source") or self.source(tier="filing"),
        }
        return self._done(ledger.report(self.editor, company=company, value=value, **usual | fields), publish)

    def claim(
        self, company: Company, inputs: list[dict[str, Any]], publish: bool = True, **fields: Any
    ) -> Claim:
        usual = {
            "said_on": date(2025, 3, 1),
            "kind": "percent_change",
            "wording": "cut by half",
            "stated_value": 50,
            "stated_precision": 1,
            "stated_unit": "%",
            "source": fields.get("source") or self.source(),
        }
        return self._done(ledger.claim(self.editor, inputs, company=company, **usual | fields), publish)

    def frame(self, announcement: Announcement, publish: bool = True, **fields: Any) -> Frame:
        usual = {"label": "discipline", "source": self.source()}
        return self._done(ledger.frame(self.editor, announcement=announcement, **usual | fields), publish)

    def publish(self, *facts: Fact) -> None:
        ledger.submit(self.editor, facts)
        ledger.publish(self.admin, facts)

    def _done(self, fact: Any, publish: bool) -> Any:
        if publish:
            self.publish(fact)
        return fact
