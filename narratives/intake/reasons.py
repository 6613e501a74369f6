"""Why something in a file was not taken: a code, its parameters, and the English sentence they make."""

from __future__ import annotations

from dataclasses import dataclass

from narratives.intake.sentences import SENTENCES

# What a person wrote is quoted back, but never more of it than fits a line.
QUOTED = 80


@dataclass(frozen=True, slots=True)
class Reason:
    """`sentence` is SENTENCES[code] filled in; translators start from that template and `params`."""

    code: str
    params: tuple[tuple[str, str], ...] = ()

    @property
    def template(self) -> str:
        return SENTENCES[self.code]

    @property
    def sentence(self) -> str:
        return self.template.format(**dict(self.params))

    def get(self, name: str) -> str:
        return dict(self.params).get(name, "")


def because(code: str, **params: object) -> Reason:
    """A reason with its parameters made printable and short."""
    return Reason(code, tuple((name, quoted(value)) for name, value in params.items()))


def quoted(value: object) -> str:
    """`value` as one printable line of at most QUOTED characters."""
    if isinstance(value, int) and value.bit_length() > 400:
        return "a number of more than 120 digits"
    text = str(value)[: QUOTED + 1]
    if not text.isprintable():
        text = "".join(mark if mark.isprintable() else " " for mark in text)
    text = text.strip()
    return text if len(text) <= QUOTED else text[: QUOTED - 1] + "…"
