"""What an amount is, with the words that say so, and what the text was about before it."""

from dataclasses import dataclass

from narratives.extract.standing import Standing

PLEDGED = frozenset({"capex_pledge", "revised_pledge", "prior_pledge"})


@dataclass(slots=True)
class Role:
    """A role with the words that decided it; `sure` is between 0 and 1."""

    name: str
    because: tuple[str, ...] = ()
    metric: str = ""
    sure: float = 1.0
    per_year: bool = False
    stand: Standing | None = None

    def copy(self) -> "Role":
        return Role(self.name, self.because, self.metric, self.sure, self.per_year)


@dataclass(frozen=True, slots=True)
class Topic:
    """What the text has been about so far."""

    metric: str = ""
    currency: str = ""
    listed: tuple[str, ...] = ()
    year: int = 0
    default: str = "capex"
