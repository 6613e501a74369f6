"""A workbook's archive, opened only after its directory has been found small, whole and honest."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from narratives.intake import limits
from narratives.intake.limits import Refusal

_END, _ZIP64 = b"PK\x05\x06", b"PK\x06\x07"
_CHUNK = 65_536
# All that the library is known to raise on archives made by hand.
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    IndexError,
    KeyError,
)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Pack:
    """The members of a workbook by their names in small letters. Reading any of them is bounded."""

    def __init__(self, data: bytes) -> None:
        _check_directory(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except BROKEN as error:
            raise Refusal("bad-zip", detail="its directory cannot be read") from error
        infos = [info for info in self._zip.infolist() if not info.filename.endswith("/")]
        _check_members(infos, len(data))
        self._infos = {info.filename.lower(): info for info in infos}
        self._left = limits.MAX_UNPACKED

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._infos)

    def chunks(self, name: str) -> Iterator[bytes]:
        """The unpacked bytes of a member, piece by piece."""
        try:
            with self._zip.open(self._infos[name.lower()]) as member:
                while piece := member.read(_CHUNK):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise Refusal("zip-bomb", detail=f"more than {limits.MAX_UNPACKED} bytes")
                    yield piece
        except BROKEN as error:
            raise Refusal("bad-zip", detail=f"{name} cannot be unpacked") from error


def _check_directory(data: bytes) -> None:
    """Reads the end record by hand: the library would first build an entry for each of a million members."""
    at = data.rfind(_END, max(0, len(data) - 65_557))
    if at < 0 or len(data) < at + 22:
        raise Refusal("bad-zip", detail="it breaks off before its directory")
    if data[at - 20 : at - 16] == _ZIP64:
        raise Refusal("bad-zip", detail="it is written for files of many gigabytes")
    members, size = struct.unpack("<HI", data[at + 10 : at + 16])
    if members > limits.MAX_MEMBERS or size > limits.MAX_DIRECTORY:
        raise Refusal("zip-bomb", detail=f"{members} parts")


def _check_members(infos: list[zipfile.ZipInfo], packed: int) -> None:
    if any(info.flag_bits & 1 for info in infos):
        raise Refusal("encrypted")
    if any(info.compress_type not in _METHODS for info in infos):
        raise Refusal("bad-zip", detail="it is packed in an unusual way")
    if len({info.filename.lower() for info in infos}) < len(infos):
        raise Refusal("bad-zip", detail="it holds one part twice")
    total = sum(info.file_size for info in infos)
    if total > limits.MAX_UNPACKED or (total > limits.SMALL and total > packed * limits.MAX_RATIO):
        raise Refusal("zip-bomb", detail=f"{total} bytes out of {packed}")
