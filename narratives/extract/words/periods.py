"""Words of time: months, quarters, halves, "until", "the next five years". One column per language."""

MONTHS: dict[str, list[str]] = {
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct "
    "november|nov december|dec".split(),
    "de": "januar|jan|jänner februar|feb märz|mrz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt "
    "november|nov dezember|dez".split(),
    "fr": "janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct "
    "novembre|nov décembre|déc|decembre".split(),
    "es": "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sep|sept|setiembre "
    "octubre|oct noviembre|nov diciembre|dic".split(),
}

ORDINALS: dict[str, dict[str, int]] = {
    "en": {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4, "latter": 2, "last": 2},
    "vi": {"một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "nhất": 1, "i": 1, "ii": 2, "iii": 3, "iv": 4, "đầu": 1, "cuối": 2, "đầu tiên": 1},
    "de": {"erste": 1, "ersten": 1, "erstes": 1, "zweite": 2, "zweiten": 2, "zweites": 2, "dritte": 3, "dritten": 3, "drittes": 3, "vierte": 4, "vierten": 4, "viertes": 4, "1.": 1, "2.": 2, "3.": 3, "4.": 4},
    "fr": {"premier": 1, "1er": 1, "deuxième": 2, "second": 2, "2e": 2, "troisième": 3, "3e": 3, "quatrième": 4, "4e": 4, "1e": 1, "2ème": 2, "3ème": 3, "4ème": 4},
    "es": {"primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4, "último": 4},
    "zh": {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4},
    "ja": {"1": 1, "2": 2, "3": 3, "4": 4, "一": 1, "二": 2, "三": 3, "四": 4},
    "ko": {"1": 1, "2": 2, "3": 3, "4": 4},
}

# Regular expressions, alternatives from long to short; {y} a year, {o} an ordinal, {n} a count.
QUARTERS: dict[str, list[str]] = {
    "en": [r"{o}[ -]quarter(?: of)?(?: the)?(?: fiscal| calendar| year)*,? {y}", r"q{d}(?: of|,|/|-| fy| fiscal| cy)* ?'?{y}", r"{d}q(?: fy)? ?'?{y}", r"{y} ?-?q{d}", r"{y}'s {o} quarter"],
    "vi": [r"quý ?{o} ?(?:/|-|,|năm|của năm| )* ?{y}", r"quý ?{d} ?(?:/|-|,|năm|của năm| )* ?{y}", r"quy ?{d} ?(?:/|-|,|nam| )* ?{y}", r"q{d} ?(?:/|-|,|năm| )* ?{y}"],
    "de": [r"{o} quartal(?: des jahres| des geschäftsjahres)? {y}", r"q{d} ?/?{y}"],
    "fr": [r"{o} trimestre(?: de| de l'année| de l'exercice)? {y}", r"[tq]{d} ?/?{y}"],
    "es": [r"{o} trimestre(?: de| del| del año| de este)? ?{y}", r"[tq]{d} ?(?:de )?{y}", r"{d}t ?{y}"],
    "zh": [r"{y} ?年?度?(?:财年|财政年度)?(?:的)?第?{o}(?:个)?季度?", r"{y} ?年?q{d}", r"q{d} ?{y}"],
    "ja": [r"{y} ?年(?:度)?(?:の)?第?{o}四半期", r"{y} ?年(?:\d\d?～?-?\d\d?月期)?第?{o}四半期", r"{y}q{d}"],
    "ko": [r"{y}년 ?{o}분기", r"{y} ?q{d}", r"{o}분기 ?{y}년?"],
}
HALVES: dict[str, list[str]] = {
    "en": [r"{o} half(?: of)?(?: the)?(?: fiscal| calendar| year)*,? {y}", r"h{h}(?: of|,|/|-| fy)* ?'?{y}", r"{h}h ?'?{y}", r"{y} ?-?h{h}"],
    "vi": [r"(?:nửa|6 tháng|sáu tháng) (?P<o>đầu|cuối) (?:của )?(?:năm )?{y}", r"nửa (?P<o2>đầu|cuối|sau) năm {y}", r"h{h} ?/?{y}"],
    "de": [r"{o} (?:halbjahr|jahreshälfte|hälfte)(?: des jahres| von)? {y}", r"h{h} ?/?{y}"],
    "fr": [r"{o} semestre(?: de| de l'année)? {y}", r"[sh]{h} ?/?{y}"],
    "es": [r"{o} (?:semestre|mitad)(?: de| del| del año)? ?{y}", r"[sh]{h} ?(?:de )?{y}"],
    "zh": [r"{y} ?年?(?P<o>上|下)半年", r"{y} ?年?h{h}"],
    "ja": [r"{y} ?年(?:度)?(?:の)?(?P<o>上|下)(?:半期|期|半年)", r"{y}年(?P<o2>前|後)半"],
    "ko": [r"{y}년 ?(?P<o>상|하)반기"],
}
HALF_WORDS = {"đầu": 1, "cuối": 2, "sau": 2, "上": 1, "下": 2, "前": 1, "後": 2, "상": 1, "하": 2}

FISCAL: dict[str, list[str]] = {
    "en": [r"(?:fiscal year|fiscal|financial year|fy)[ '-]*{y}", r"{y} fiscal year", r"(?:the )?fiscal year (?:ending|ended) (?:in )?{y}"],
    "vi": [r"năm tài (?:chính|khóa|khoá) {y}", r"fy ?{y}", r"tài khóa {y}"],
    "de": [r"(?:geschäftsjahr|fiskaljahr|gj|fy)(?:es)? ?{y}"],
    "fr": [r"(?:exercice fiscal|exercice|année fiscale|fy) ?{y}"],
    "es": [r"(?:año fiscal|ejercicio fiscal|ejercicio|fy) ?{y}"],
    "zh": [r"{y} ?(?:财年|財年|财政年度|会计年度|會計年度)", r"fy ?{y}"],
    "ja": [r"{y} ?年度", r"{y}年\d{{1,2}}月期", r"fy ?{y}"],
    "ko": [r"{y}(?:년)? ?회계연도", r"fy ?{y}"],
}

# "Until": what follows (or what stands before, in Japanese and Korean) is the end; the start stays open.
UNTIL: dict[str, str] = {
    "en": r"(?:by|through|until|till|to|up to|before|thru|no later than|ending|ends|ending in)(?: around| about)?(?: (?:the )?(?:year[- ]?)?end(?: of)?(?: the)?(?: year)?(?: in)?| late| year-end)?(?: calendar| fiscal)?(?: year)?",
    "vi": r"(?:cho đến|cho tới|kéo dài đến|tính đến|từ nay đến|từ nay tới|đến|tới|trước|den|toi|vào)(?: hết| cuối| het| cuoi)?(?: năm| nam)?",
    "de": r"(?:bis spätestens|bis zum|bis|spätestens)(?: ende| jahresende| zum ende)?(?: des)?(?: jahres?)?",
    "fr": r"(?:d'ici(?: à)?|jusqu'en|jusqu'à|avant|jusqu'au|à l'horizon|horizon|d'ici à|d'ici)(?: la)?(?: fin)?(?: de)?(?: l'année)?",
    "es": r"(?:hasta(?: el)?|para(?: el)?|antes de(?:l)?|de aquí a|a más tardar en)(?: finales)?(?: fin(?:es)?)?(?: de)?(?: año)?",
    "zh": r"(?:截至|截止|直到|到|至|于|在|预计到|直至)",
    "ja": r"",
    "ko": r"",
}
UNTIL_AFTER: dict[str, str] = {
    "zh": r"(?:年?底)?(?:之前|前|为止|止|底|末|年底|年末)",
    "ja": r"(?:末|末頃|年末)?(?:までの|までに|まで|にかけて|にかけ|迄に)",
    "ko": r"(?:말)?(?:까지)",
}

LAST_YEARS: dict[str, list[str]] = {
    "en": [r"(?:over|for|in|during|within|across|through|throughout)? ?(?:the )?(?:next|coming|following|upcoming|course of|space of|period of)? ?(?:the next )?{n}[ -]years?(?: period| plan| horizon| programme| program| time)?", r"(?:a )?{n}[ -]year(?: period| plan| horizon| programme| program| span)?", r"{n} years from now"],
    "vi": [r"(?:trong |suốt |trong vòng |trong thời gian |trong giai đoạn )?(?:vòng )?{n} năm(?: tới| sắp tới| tiếp theo| liên tiếp| nữa| kế tiếp| toi)?", r"(?:trong )?{n} nam(?: toi)?"],
    "de": [r"(?:in den|über die|während der|für die|innerhalb der|in|über|binnen|innerhalb von|auf)? ?(?:nächsten|kommenden|folgenden)? ?{n} jahren?", r"{n}jahresplan"],
    "fr": [r"(?:sur|pendant|durant|dans|en|pour|au cours des|dans les|sur les|pendant les)? ?(?:les )?{n} (?:prochaines )?(?:ans|années|an)(?: à venir)?", r"(?:au cours des|dans les|sur les|ces) (?:prochaines )?{n} (?:prochaines )?(?:ans|années)"],
    "es": [r"(?:en|durante|a lo largo de|por|a)? ?(?:los )?(?:próximos |siguientes )?{n} años"],
    "zh": [r"(?:在)?(?:未来|今后|接下来|往后)(?:的)?{n}年(?:内|里|间|之内)?", r"{n}年(?:内|间|期|期间|时间)", r"为期{n}年"],
    "ja": [r"(?:今後|向こう|これから|この先)の?約?{n}(?:年間|カ年|か年|ヵ年|年)(?:で|に|の)?", r"{n}(?:年間|カ年|か年|ヵ年)(?:で|に|の|にわたり|にわたって)?", r"{n}年(?:で|にわたり|にわたって)"],
    "ko": [r"(?:향후|앞으로|다음) ?{n}년(?:간|동안| 동안|에 걸쳐| 간)?", r"{n}년(?:간| 동안|동안|에 걸쳐| 간)"],
}
MONTH_COUNTS: dict[str, list[str]] = {
    "en": [r"(?:over|for|in|during|within)? ?(?:the )?(?:next|coming|following)? ?{n}[ -]months?"],
    "vi": [r"(?:trong )?{n} tháng tới", r"trong {n} tháng"],
    "de": [r"(?:in den|über|binnen|in)? ?(?:nächsten|kommenden)? ?{n} monaten?"],
    "fr": [r"(?:sur|pendant|dans les|au cours des)? ?{n} (?:prochains )?mois"],
    "es": [r"(?:en|durante)? ?(?:los )?(?:próximos )?{n} meses"],
    "zh": [r"(?:未来|今后)?{n}个月"],
    "ja": [r"(?:今後)?{n}(?:カ月|か月|ヵ月|ヶ月)(?:間)?"],
    "ko": [r"(?:향후 )?{n}개월(?:간)?"],
}

# Years counted from today's.
RELATIVE: dict[str, dict[str, int]] = {
    "en": {"this year": 0, "the current year": 0, "current year": 0, "next year": 1, "last year": -1, "the previous year": -1, "the coming year": 1, "the year after next": 2, "this calendar year": 0, "the full year": 0, "previous year": -1, "prior year": -1, "a year ago": -1, "a year earlier": -1},
    "vi": {"năm nay": 0, "nam nay": 0, "năm tới": 1, "năm sau": 1, "nam toi": 1, "nam sau": 1, "năm ngoái": -1, "năm trước": -1, "năm qua": -1, "nam ngoai": -1, "năm kế tiếp": 1},
    "de": {"dieses jahr": 0, "in diesem jahr": 0, "diesem jahr": 0, "heuer": 0, "im laufenden jahr": 0, "nächstes jahr": 1, "kommendes jahr": 1, "im nächsten jahr": 1, "im kommenden jahr": 1, "kommenden jahr": 1, "letztes jahr": -1, "im vergangenen jahr": -1, "vergangenen jahr": -1, "im vorjahr": -1, "vorjahr": -1},
    "fr": {"cette année": 0, "l'année prochaine": 1, "l'an prochain": 1, "l'an dernier": -1, "l'année dernière": -1, "l'année en cours": 0},
    "es": {"este año": 0, "el próximo año": 1, "próximo año": 1, "el año que viene": 1, "el año próximo": 1, "el año pasado": -1, "el pasado año": -1, "año pasado": -1},
    "zh": {"今年": 0, "本年": 0, "本年度": 0, "明年": 1, "去年": -1, "后年": 2, "上年": -1, "今年度": 0},
    "ja": {"今年": 0, "本年": 0, "来年": 1, "昨年": -1, "去年": -1, "今年度": 0, "来年度": 1, "昨年度": -1, "前年": -1, "再来年": 2, "今期": 0, "来期": 1, "前期": -1},
    "ko": {"올해": 0, "금년": 0, "내년": 1, "지난해": -1, "작년": -1, "후년": 2, "내후년": 2},
}
DECADE: dict[str, list[str]] = {
    "en": ["the end of the decade", "the end of this decade", "end of the decade", "end of this decade", "decade's end", "the decade's end", "decade-end", "the decade", "decade", "this decade"],
    "vi": ["cuối thập kỷ này", "cuối thập kỷ", "hết thập kỷ này", "hết thập kỷ", "cuối thập niên", "cuối thập niên này", "thập kỷ này"],
    "de": ["ende des jahrzehnts", "zum ende des jahrzehnts", "ende dieses jahrzehnts", "ende der dekade", "zum ende der dekade", "ende dieser dekade", "jahrzehnts", "dekade"],
    "fr": ["la fin de la décennie", "fin de la décennie", "la fin de cette décennie", "fin de décennie", "décennie"],
    "es": ["finales de la década", "el final de la década", "fin de la década", "finales de esta década", "final de la década", "la década"],
    "zh": ["本世纪20年代末", "十年末", "本十年末", "这个十年末", "2020年代末", "本十年结束"],
    "ja": ["2020年代末", "10年以内の終わり", "2020年代の終わり", "この10年の終わり", "20年代末"],
    "ko": ["2020년대 말", "10년 말"],
}
# Parts of a year: first and last month.
PARTS: dict[str, dict[str, tuple[int, int]]] = {
    "en": {"the end of": (12, 12), "end of": (12, 12), "end-": (12, 12), "year-end": (12, 12), "late": (10, 12), "mid-": (6, 6), "mid": (6, 6), "the middle of": (6, 6), "early": (1, 3), "the beginning of": (1, 1), "the start of": (1, 1), "early in": (1, 3), "late in": (10, 12), "calendar year": (1, 12), "calendar": (1, 12), "cy": (1, 12), "full-year": (1, 12), "full year": (1, 12), "the full year": (1, 12), "year": (1, 12), "the year": (1, 12), "spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)},
    "vi": {"cuối năm": (10, 12), "cuối": (10, 12), "hết năm": (12, 12), "giữa năm": (6, 6), "đầu năm": (1, 3), "đầu": (1, 3), "cả năm": (1, 12), "trong năm": (1, 12), "năm": (1, 12), "nam": (1, 12), "vào năm": (1, 12), "cuoi nam": (10, 12), "dau nam": (1, 3)},
    "de": {"ende": (12, 12), "anfang": (1, 3), "mitte": (6, 6), "jahresende": (12, 12), "spätjahr": (10, 12), "jahr": (1, 12), "kalenderjahr": (1, 12), "das jahr": (1, 12), "gesamtjahr": (1, 12)},
    "fr": {"fin": (12, 12), "début": (1, 3), "mi-": (6, 6), "la fin de": (12, 12), "l'année": (1, 12), "année": (1, 12)},
    "es": {"finales de": (10, 12), "fines de": (10, 12), "principios de": (1, 3), "mediados de": (6, 6), "fin de": (12, 12), "el año": (1, 12), "año": (1, 12), "comienzos de": (1, 3)},
}
PARTS_AFTER: dict[str, dict[str, tuple[int, int]]] = {
    "zh": {"年底": (12, 12), "年末": (12, 12), "年初": (1, 3), "年中": (6, 6), "年": (1, 12), "年全年": (1, 12), "全年": (1, 12), "年度": (1, 12)},
    "ja": {"年末": (12, 12), "年初": (1, 3), "年初頭": (1, 3), "年央": (6, 6), "年半ば": (6, 6), "年": (1, 12), "年中": (1, 12), "年通期": (1, 12)},
    "ko": {"년 말": (12, 12), "년말": (12, 12), "년 초": (1, 3), "년초": (1, 3), "년": (1, 12), "년 중반": (6, 6), "년 한 해": (1, 12)},
}
# Between two ends, and before the first one.
RANGE_LINK: dict[str, str] = {
    "en": r" ?(?:-|–|—|~) ?| to | through | until | and | thru |/",
    "vi": r" ?(?:-|–|—|~) ?| đến | tới | den | toi | và ",
    "de": r" ?(?:-|–|—) ?| bis | bis ende | und |/",
    "fr": r" ?(?:-|–|—) ?| à | au | et | jusqu'en |/",
    "es": r" ?(?:-|–|—) ?| a | y | hasta | al |/",
    "zh": r" ?(?:-|–|—|~|至|到|－) ?",
    "ja": r" ?(?:-|–|—|~|から|より) ?",
    "ko": r" ?(?:-|–|—|~|∼|부터|에서) ?",
}
RANGE_OPEN: dict[str, str] = {
    "en": r"(?:(?:over|in|for|during|across)? ?(?:the )?(?:period|years|window|calendar years|fiscal years|five years|timeframe)? ?(?:of )?(?:from |between )?)",
    "vi": r"(?:(?:trong )?(?:giai đoạn|giai doan|thời kỳ|các năm|những năm|kỳ|khoảng thời gian)? ?(?:từ |tu |giữa )?(?:năm |nam )?)",
    "de": r"(?:(?:im|in den|für die|für|in der|über)? ?(?:zeitraum|jahren?|jahre|zeit|periode)? ?(?:von |zwischen )?)",
    "fr": r"(?:(?:sur |pour |dans )?(?:la )?(?:période |les années |années )?(?:de |entre )?)",
    "es": r"(?:(?:en |para |durante )?(?:el )?(?:periodo |período |los años |años )?(?:de |entre |desde )?)",
    "zh": r"(?:从|自|由|在)?",
    "ja": r"",
    "ko": r"",
}
RANGE_YEAR: dict[str, str] = {"vi": r"(?:năm |nam |hết năm |cuối năm )?", "en": r"(?:the end of |end of |year-end )?", "de": r"(?:ende )?", "zh": r"", "ja": r"", "ko": r""}
# "in", "for" and the like say nothing.
LEADS: dict[str, str] = {
    "en": r"(?:in|for|during|on|over|as of|at|of|sometime in|throughout|dated|the|within|from|since|starting in|starting|beginning in|beginning)",
    "vi": r"(?:trong|vào|của|cho|ngày|tại|kể từ|từ|vào ngày|tính cho|ngay|vao|trong suốt|cho cả)",
    "de": r"(?:im|in|am|für|des|vom|ab|das|den|der|seit|von|zum|während)",
    "fr": r"(?:en|au|le|pour|dans|à|du|de|depuis|courant|dès)",
    "es": r"(?:en|el|para|durante|del|de|desde|los|la)",
    "zh": r"(?:在|于|於|自|从)",
    "ja": r"",
    "ko": r"",
}
