"""Reads units one after another, and none of them twice: neither one that comes again in the same
surroundings (pasted pages repeat themselves) nor one that differs in its amounts alone.
"""

from narratives.extract.lexicon import Lexicon
from narratives.extract.role import Topic
from narratives.extract.shapes import Form, Shape, form_of, shape_of
from narratives.extract.tables import Cell
from narratives.extract.unit import Said, read_unit

_Surroundings = tuple[str, int, Topic]


class Reader:
    """What the units of one text said so far."""

    def __init__(self, lex: Lexicon) -> None:
        self._lex = lex
        self._said: dict[tuple[str, _Surroundings], Said] = {}
        self._first: dict[tuple[object, _Surroundings], tuple[Said, Shape]] = {}
        self._forms: dict[tuple[object, _Surroundings], Form | None] = {}

    def read(self, unit: str, cell: Cell | None, topic: Topic) -> Said:
        """What the unit says, as `read_unit` reads it."""
        surroundings = (cell.head, cell.year, topic) if cell else ("", 0, topic)
        key = (unit, surroundings)
        said = self._said.get(key)
        if said is None:
            said = self._said[key] = self._read(unit, cell, surroundings)
        return said

    def _read(self, unit: str, cell: Cell | None, surroundings: _Surroundings) -> Said:
        head, _, topic = surroundings
        shape = shape_of(head + unit, self._lex.lang)
        if shape is None:
            return read_unit(unit, cell, self._lex, topic)
        key = (shape.key, surroundings)
        if key not in self._first:  # Most sentences come once: a form is made when a shape comes again.
            said = read_unit(unit, cell, self._lex, topic)
            self._first[key] = said, shape
            return said
        if key not in self._forms:
            self._forms[key] = form_of(*self._first[key], len(head), self._lex)
        form = self._forms[key]
        return form.of(shape) if form else read_unit(unit, cell, self._lex, topic)
