"""Lines that were broken by a margin and not by their writer, put together again."""

import re

# What stands between two lines of one sentence.
_BREAK = re.compile(r"(?<=[^\s.!?:;。！？|]) ?\r?\n {0,8}(?=[^\W_])")
# Marks of a quoted mail; a single one is a "more than".
_QUOTED = re.compile(r"^>[> ]*", re.MULTILINE)
_SCALES = frozenset("万萬亿億兆억조만천千百")
_SIGNS = frozenset("$€£¥₩₹")
# A line that is this long ended at the margin.
_MARGIN = 40
_NUMBER_END = frozenset("0123456789+")
# After a line that ends in a number: words for a scale, and those that lead to the other end of a range.
_GOES_ON = re.compile(
    r"(?i:thousand|nghìn|ngàn|nghin|tausend|mille?|lakh|crore|hundred|trăm|chục|triệu|trieu|tỷ|tỉ|ty|bn|tn|mn|mrd|mio"
    r"|[mbtq]r?illi\w+|milliard\w*)\b|(?:to|and|or|đến|tới|và|bis|und|à|et|a|y|dollars?|euros?)\b"
)


def unwrapped(text: str) -> str:
    """The text with spaces in place of such breaks, so that every character keeps its place."""
    if "\n" not in text:
        return text
    if "\n>" in text and text.startswith(">") or text.count("\n>") > 1:
        text = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), text)
    return _BREAK.sub(_mended, text)


def _mended(found: re.Match[str]) -> str:
    return " " * len(found.group()) if _goes_on(found) else found.group()


def _goes_on(found: re.Match[str]) -> bool:
    text, start, stop = found.string, found.start(), found.end()
    last, following = text[start - 1], text[stop]
    if following.isdigit():
        return last in _SIGNS
    if last.isdigit() and following in _SCALES:
        return True
    if last in _NUMBER_END and _GOES_ON.match(text, stop):
        return True
    return following.islower() and _ends_at_margin(text, start, stop)


def _ends_at_margin(text: str, start: int, stop: int) -> bool:
    line = text[text.rfind("\n", 0, start) + 1 : start]
    end = text.find("\n", stop)
    both = line + text[stop : end if end > 0 else len(text)]
    return len(line) >= _MARGIN and "|" not in both and "\t" not in both
