"""Names of months, quarters, halves, fiscal years and parts of a year, per language."""

Rows = dict[str, dict[str, str]]

# January to December; spellings of one month are parted by a stroke.
MONTHS: dict[str, str] = {
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|"
    "sep october|oct november|nov december|dec",
    "de": "januar|jan|jänner februar|feb märz|mrz april|apr mai juni|jun juli|jul august|aug september|sep|"
    "sept oktober|okt november|nov dezember|dez",
    "fr": "janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout septembre|sept "
    "octobre|oct novembre|nov décembre|déc|decembre",
    "es": "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|"
    "sep|sept|setiembre octubre|oct noviembre|nov diciembre|dic",
}

ORDINALS: Rows = {
    "en": {
        "1": "first | 1st",
        "2": "second | 2nd | latter | last",
        "3": "third | 3rd",
        "4": "fourth | 4th | final",
    },
    "vi": {
        "1": "một | nhất | i | đầu | đầu tiên",
        "2": "hai | ii | cuối",
        "3": "ba | iii",
        "4": "tư | bốn | iv",
    },
    "de": {
        "1": "erste | ersten | erstes | 1.",
        "2": "zweite | zweiten | zweites | 2.",
        "3": "dritte | dritten | drittes | 3.",
        "4": "vierte | vierten | viertes | 4.",
    },
    "fr": {
        "1": "premier | 1er | 1e",
        "2": "deuxième | second | 2e | 2ème",
        "3": "troisième | 3e | 3ème",
        "4": "quatrième | 4e | 4ème",
    },
    "es": {
        "1": "primer | primero",
        "2": "segundo",
        "3": "tercer | tercero",
        "4": "cuarto | último",
    },
    "zh": {
        "1": "一 | 1",
        "2": "二 | 2",
        "3": "三 | 3",
        "4": "四 | 4",
    },
    "ja": {
        "1": "1 | 一",
        "2": "2 | 二",
        "3": "3 | 三",
        "4": "4 | 四",
    },
    "ko": {
        "1": "1",
        "2": "2",
        "3": "3",
        "4": "4",
    },
}

# Regular expressions, alternatives from long to short; {y} a year, {o} an ordinal, {n} a count.
QUARTERS: dict[str, list[str]] = {
    "en": [
        r"{o}[ -]quarter(?: of)?(?: the)?(?: fiscal| calendar| year)*,? {y}",
        r"q{d}(?: of|,|/|-| fy| fiscal| cy)* ?'?{y}",
        r"{d}q(?: fy)? ?'?{y}",
        r"{y} ?-?q{d}",
        r"{y}'s {o} quarter",
    ],
    "vi": [
        r"quý ?{o} ?(?:/|-|,|năm|của năm| )* ?{y}",
        r"quý ?{d} ?(?:/|-|,|năm|của năm| )* ?{y}",
        r"quy ?{d} ?(?:/|-|,|nam| )* ?{y}",
        r"q{d} ?(?:/|-|,|năm| )* ?{y}",
    ],
    "de": [r"{o} quartal(?: des jahres| des geschäftsjahres)? {y}", r"q{d} ?/?{y}"],
    "fr": [r"{o} trimestre(?: de| de l'année| de l'exercice)? {y}", r"[tq]{d} ?/?{y}"],
    "es": [r"{o} trimestre(?: de| del| del año| de este)? ?{y}", r"[tq]{d} ?(?:de )?{y}", r"{d}t ?{y}"],
    "zh": [r"{y} ?年?度?(?:财年|财政年度)?(?:的)?第?{o}(?:个)?季度?", r"{y} ?年?q{d}", r"q{d} ?{y}"],
    "ja": [r"{y} ?年(?:度)?(?:の)?第?{o}四半期", r"{y} ?年(?:\d\d?～?-?\d\d?月期)?第?{o}四半期", r"{y}q{d}"],
    "ko": [r"{y}년 ?{o}분기", r"{y} ?q{d}", r"{o}분기 ?{y}년?"],
}

HALVES: dict[str, list[str]] = {
    "en": [
        r"{o} half(?: of)?(?: the)?(?: fiscal| calendar| year)*,? {y}",
        r"h{h}(?: of|,|/|-| fy)* ?'?{y}",
        r"{h}h ?'?{y}",
        r"{y} ?-?h{h}",
    ],
    "vi": [
        r"(?:nửa|6 tháng|sáu tháng) (?P<o>đầu|cuối) (?:của )?(?:năm )?{y}",
        r"nửa (?P<o2>đầu|cuối|sau) năm {y}",
        r"h{h} ?/?{y}",
    ],
    "de": [r"{o} (?:halbjahr|jahreshälfte|hälfte)(?: des jahres| von)? {y}", r"h{h} ?/?{y}"],
    "fr": [r"{o} semestre(?: de| de l'année)? {y}", r"[sh]{h} ?/?{y}"],
    "es": [r"{o} (?:semestre|mitad)(?: de| del| del año)? ?{y}", r"[sh]{h} ?(?:de )?{y}"],
    "zh": [r"{y} ?年?(?P<o>上|下)半年", r"{y} ?年?h{h}"],
    "ja": [r"{y} ?年(?:度)?(?:の)?(?P<o>上|下)(?:半期|期|半年)", r"{y}年(?P<o2>前|後)半"],
    "ko": [r"{y}년 ?(?P<o>상|하)반기"],
}

HALF_WORDS = {"1": "đầu | 上 | 前 | 상", "2": "cuối | sau | 下 | 後 | 하"}

FISCAL: dict[str, list[str]] = {
    "en": [
        r"(?:fiscal year|fiscal|financial year|fy)[ '-]*{y}",
        r"{y} fiscal year",
        r"(?:the )?fiscal year (?:ending|ended) (?:in )?{y}",
    ],
    "vi": [r"năm tài (?:chính|khóa|khoá) {y}", r"fy ?{y}", r"tài khóa {y}"],
    "de": [r"(?:geschäftsjahr|fiskaljahr|gj|fy)(?:es)? ?{y}"],
    "fr": [r"(?:exercice fiscal|exercice|année fiscale|fy) ?{y}"],
    "es": [r"(?:año fiscal|ejercicio fiscal|ejercicio|fy) ?{y}"],
    "zh": [r"{y} ?(?:财年|財年|财政年度|会计年度|會計年度)", r"fy ?{y}"],
    "ja": [r"{y} ?年度", r"{y}年\d{{1,2}}月期", r"fy ?{y}"],
    "ko": [r"{y}(?:년)? ?회계연도", r"fy ?{y}"],
}

# Parts of a year: first and last month.
PARTS: Rows = {
    "en": {
        "12-12": "the end of | end of | end- | year-end",
        "10-12": "late | late in",
        "6-6": "mid- | mid | the middle of",
        "1-3": "early | early in",
        "1-1": "the beginning of | the start of",
        "1-12": "calendar year | calendar | cy | full-year | full year | the full year | year | the year",
        "3-5": "spring",
        "6-8": "summer",
        "9-11": "autumn | fall",
    },
    "vi": {
        "10-12": "cuối năm | cuối | cuoi nam",
        "12-12": "hết năm",
        "6-6": "giữa năm",
        "1-3": "đầu năm | đầu | dau nam",
        "1-12": "cả năm | trong năm | năm | nam | vào năm",
    },
    "de": {
        "12-12": "ende | jahresende",
        "1-3": "anfang",
        "6-6": "mitte",
        "10-12": "spätjahr",
        "1-12": "jahr | kalenderjahr | das jahr | gesamtjahr",
    },
    "fr": {
        "12-12": "fin | la fin de",
        "1-3": "début",
        "6-6": "mi-",
        "1-12": "l'année | année",
    },
    "es": {
        "10-12": "finales de | fines de",
        "1-3": "principios de | comienzos de",
        "6-6": "mediados de",
        "12-12": "fin de",
        "1-12": "el año | año",
    },
}

PARTS_AFTER: Rows = {
    "zh": {
        "12-12": "年底 | 年末",
        "1-3": "年初",
        "6-6": "年中",
        "1-12": "年 | 年全年 | 全年 | 年度",
    },
    "ja": {
        "12-12": "年末",
        "1-3": "年初 | 年初頭",
        "6-6": "年央 | 年半ば",
        "1-12": "年 | 年中 | 年通期",
    },
    "ko": {
        "12-12": "년 말 | 년말",
        "1-3": "년 초 | 년초",
        "1-12": "년 | 년 한 해",
        "6-6": "년 중반",
    },
}
