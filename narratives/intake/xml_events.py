"""Reading a workbook's XML with bounds: no entities, no depth, no endless element, attribute or text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.parsers import expat

from narratives.intake import limits
from narratives.intake.limits import Refusal


class Handler:
    """What happens on each element; names come without their prefix."""

    def start(self, name: str, attributes: dict[str, str]) -> None: ...
    def end(self, name: str) -> None: ...
    def text(self, data: str) -> None: ...


class Events:
    """Feeds one member to a handler. Raises Refusal for what no spreadsheet program writes."""

    def __init__(self, root: str, handler: Handler) -> None:
        self._root, self._handler = root, handler
        self._depth = self._elements = 0
        self._parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._no_entities
        parser.EntityDeclHandler = self._no_entities
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = handler.text

    def read(self, pieces: Iterable[bytes]) -> None:
        """Feeds all of them."""
        for _ in self.feed(pieces):
            pass

    def feed(self, pieces: Iterable[bytes]) -> Iterator[None]:
        """Feeds one piece at a time, and pauses after each so that the handler can be emptied."""
        fed = 0
        try:
            for piece in pieces:
                self._parser.Parse(piece, False)
                fed += len(piece)
                # A token that does not end would be kept, and looked through again with each piece.
                if fed - self._parser.CurrentByteIndex > limits.MAX_TOKEN:
                    raise Refusal("bad-xml", detail="one element is too long")
                yield
            self._parser.Parse(b"", True)
        except expat.ExpatError as error:
            detail = f"{expat.ErrorString(error.code)} at line {error.lineno}"
            raise Refusal("bad-xml", detail=detail) from error

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if ":" in name:
            name = name.rpartition(":")[2]
        if self._elements == 1 and name != self._root:
            raise Refusal("bad-xml", detail=f"{name} stands where {self._root} should")
        if self._depth > limits.MAX_DEPTH:
            raise Refusal("bad-xml", detail="elements are nested too deeply")
        if self._elements > limits.MAX_ELEMENTS:
            raise Refusal("too-many-cells", limit=limits.MAX_ELEMENTS)
        self._handler.start(name, attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._handler.end(name.rpartition(":")[2] if ":" in name else name)

    def _no_entities(self, *_: object) -> None:
        raise Refusal("xml-entities")
