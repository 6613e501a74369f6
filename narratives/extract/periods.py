"""One typed period read: "through 2030", "FY2026", "quý 4/2026", "over the next eight years",
"2030年までに".
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from narratives.extract import calendars
from narratives.extract.cleaning import clean
from narratives.extract.languages import LANGUAGES, detect
from narratives.extract.period_forms import forms
from narratives.extract.period_types import YEAR, Period, Setting
from narratives.extract.words import spans as words

LONGEST = 120
DATE, SPAN, LABEL, YEARS = "date", "span", "label", "years"

PROBLEMS = {
    "empty": "Nothing was typed.",
    "too-long": "This is too long for one period.",
    "not-a-period": "This was not understood as a date or a period.",
    "backwards": "This period ends before it starts.",
}
DOUBTS = {
    "day-or-month": "Day and month can be exchanged in this date.",
    "part-of-year": "These words name no exact months; the usual ones were taken.",
    "relative": "The year was counted from today's date.",
    "decade-end": "The decade was taken to end with the year that ends in 0.",
    "split-year": "Two years with a stroke were taken for both calendar years.",
}


@dataclass(frozen=True, slots=True)
class PeriodReading:
    """A date (start = end), a span (inclusive; an unstated start is None), a label with its span,
    or a number of years.

    With a `problem` (a code of PROBLEMS) nothing else is set and `sentence` says why.
    """

    kind: str = ""
    start: date | None = None
    end: date | None = None
    label: str = ""
    years: Fraction | None = None
    precision: str = ""
    ambiguous: tuple[str, ...] = ()
    problem: str = ""
    sentence: str = ""

    @property
    def explanations(self) -> tuple[str, ...]:
        """The sentences of all doubts, in order."""
        return tuple(DOUBTS[code] for code in self.ambiguous)


def read_period(
    text: str, lang: str | None = None, *, today: date, fiscal_year_end_month: int = 12
) -> PeriodReading:
    """The one date or period of `text`; never raises on text. `today` settles "next year" and "the
    decade".
    """
    if len(text) > LONGEST:
        return _refuse("too-long")
    even = re.sub(r"\s++", " ", clean(text).text.strip().lower()).strip(" .,;()[]")
    if not even:
        return _refuse("empty")
    guessed = lang if lang in LANGUAGES else detect(even)
    for code in dict.fromkeys((guessed, *(("en",) if guessed != "en" else ()))):
        reading = _read(even, Setting(code, today, fiscal_year_end_month))
        if reading:
            return reading
    return _refuse("not-a-period")


def _refuse(code: str) -> PeriodReading:
    return PeriodReading(problem=code, sentence=PROBLEMS[code])


def _read(text: str, setting: Setting) -> PeriodReading | None:
    for attempt in (_single, _until, _split_year, _range):
        reading = attempt(text, setting)
        if reading:
            return reading
    lead = (
        re.match(rf"{words.LEADS.get(setting.lang) or '(?!)'} ", text)
        if setting.lang not in ("zh", "ja", "ko")
        else None
    )
    if lead is None and setting.lang == "zh":
        lead = re.match(words.LEADS["zh"], text)
    rest = text[lead.end() :] if lead else ""
    return _read(rest, setting) if rest else None


def single_period(text: str, setting: Setting) -> Period | None:
    """A phrase that is one period and nothing else."""
    for pattern, build in forms(setting.lang):
        match = pattern.fullmatch(text)
        if match:
            period = build(match, setting)
            if period:
                return period
    return None


def _single(text: str, setting: Setting) -> PeriodReading | None:
    period = single_period(text, setting)
    if period is None or period.precision == "decade":
        return _open(period) if period else None
    if period.days is None:
        return PeriodReading(YEARS, years=period.years, ambiguous=period.doubts)
    kind = DATE if period.precision == "day" else LABEL if period.label else SPAN
    return PeriodReading(
        kind, *period.days, label=period.label, precision=period.precision, ambiguous=period.doubts
    )


def _open(period: Period) -> PeriodReading | None:
    if period.days is None:
        return None
    return PeriodReading(
        SPAN, None, period.days[1], label=period.label, precision=period.precision, ambiguous=period.doubts
    )


def _ends_before(period: Period, start: date) -> PeriodReading:
    """ "before 2030" ends with the day before it begins."""
    return PeriodReading(
        SPAN, None, start - timedelta(days=1), precision=period.precision, ambiguous=period.doubts
    )


def _until(text: str, setting: Setting) -> PeriodReading | None:
    """ "through 2030", "bis Ende 2030", "đến hết năm 2030", "2030年までに"."""
    lead = words.UNTIL.get(setting.lang) or "(?!)"
    spaced = "" if setting.lang == "zh" else " ?"
    match = re.match(rf"{lead}(?![a-zà-ỹ]){spaced}", text)
    if match and match.end() < len(text):
        period = single_period(text[match.end() :], setting)
        if period is None or period.days is None:
            return None
        excluded = re.match(words.EXCLUDING.get(setting.lang) or "(?!)", text)
        return _ends_before(period, period.days[0]) if excluded else _open(period)
    tail = words.UNTIL_AFTER.get(setting.lang)
    if not tail:
        return None
    for index in range(4, len(text)):
        if re.fullmatch(tail, text[index:]):
            period = single_period(text[:index].strip(), setting)
            if period and period.days:
                return _open(period)
    return None


def _split_year(text: str, setting: Setting) -> PeriodReading | None:
    """ "2026/27": a fiscal year where the company has one, else both calendar years."""
    match = re.fullmatch(
        rf"(?:fy|fiscal(?: year)?|geschäftsjahr|exercice|season)? ?(?P<a>{YEAR})/(?P<b>\d\d|{YEAR})", text
    )
    if not match:
        return None
    first, last = int(match["a"]), calendars.full_year(match["b"])
    if last != first + 1:
        return None
    if setting.end_month != 12:
        return PeriodReading(
            LABEL, *calendars.fiscal(last, setting.end_month), label=f"FY{last}", precision="year"
        )
    days = calendars.whole_year(first)[0], calendars.whole_year(last)[1]
    return PeriodReading(SPAN, *days, precision="year", ambiguous=("split-year",))


def _range(text: str, setting: Setting) -> PeriodReading | None:
    """ "2026-2030", "giai đoạn 2026-2030", "from Q1 to Q3 2026", "2026–30"."""
    opened = re.match(words.RANGE_OPEN.get(setting.lang, ""), text)
    body = text[opened.end() :] if opened else text
    for link in re.finditer(words.RANGE_LINK.get(setting.lang) or words.RANGE_LINK["en"], body):
        left, right = body[: link.start()].strip(), body[link.end() :].strip()
        if left and right and (reading := _between(left, right, setting)):
            return reading
    return None


def _between(left: str, right: str, setting: Setting) -> PeriodReading | None:
    lead = words.RANGE_YEAR.get(setting.lang, "")
    right = re.sub(rf"^{lead}", "", right) if lead else right
    right = (
        re.sub(r"(?:年)?(?:の間|まで|期间|之间|间|까지|년까지)$", "", right)
        if setting.lang in ("zh", "ja", "ko")
        else right
    )
    if re.fullmatch(r"\d\d", right) and re.fullmatch(YEAR, left):
        right = left[:2] + right
    end = single_period(right, setting)
    year = re.search(YEAR, right)
    start = single_period(left, setting) or (
        single_period(f"{left} {year.group()}", setting) if year else None
    )
    if not (start and end and start.days and end.days):
        return None
    if end.days[1] < start.days[0]:
        return _refuse("backwards")
    doubts = tuple(dict.fromkeys(start.doubts + end.doubts))
    return PeriodReading(SPAN, start.days[0], end.days[1], precision=end.precision, ambiguous=doubts)
