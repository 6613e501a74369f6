"""How the ledger says no: a sentence for the person, and the field it is about."""

from __future__ import annotations

from django.db import models


class Refused(Exception):
    """The act is not allowed or does not make sense. Nothing was written.

    `sentence` is for the person; `field` names the column it is about, or is "".
    """

    def __init__(self, sentence: str, field: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.field = field


class Forbidden(Refused):
    """This person may not do this."""


class Conflict(Refused):
    """Somebody else saved this row in the meantime. `current` is the row as it now stands."""

    def __init__(self, sentence: str, current: models.Model) -> None:
        super().__init__(sentence)
        self.current = current
