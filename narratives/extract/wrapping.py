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
# The end of a line that ends in a scale word, and money that follows it.
_SCALE_END = re.compile(
    r"(?:illions?|illionen|illiarden?|illiards?|crore|nghìn|ngàn|triệu|tỷ|tỉ|\dbn|\dtn|Mrd|Mio)\Z"
)
_LONGEST_SCALE = 12
_MONEY = re.compile(
    r"(?:USD|EUR|VND|GBP|JPY|CNY|KRW|INR|CHF|(?i:dollars?|euros?|yen|yuan|won|pounds?|rupees?|franken|đồng|đô)"
    r"|US[ -]dollars?|US-Dollar|dólares|d'euros|de dollars|de dólares)\b"
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
    line = text[text.rfind("\n", 0, start) + 1 : start]
    if not (_number_goes_on(text, start, stop) or (text[stop].islower() and len(line) >= _MARGIN)):
        return False
    end = text.find("\n", stop)
    both = line + text[stop : end if end > 0 else len(text)]
    return "|" not in both and "\t" not in both


def _number_goes_on(text: str, start: int, stop: int) -> bool:
    last, following = text[start - 1], text[stop]
    if following.isdigit():
        return last in _SIGNS
    if last.isdigit() and following in _SCALES:
        return True
    counted = last in _NUMBER_END or _SCALE_END.search(text, max(0, start - _LONGEST_SCALE), start)
    return bool(counted and (_GOES_ON.match(text, stop) or _MONEY.match(text, stop)))
