"""Words that open, close and join periods: "until", "the next five years", "from .. to"."""

Rows = dict[str, dict[str, str]]

# "Until": what follows (or what stands before, in Japanese and Korean) is the end; the start stays open.
UNTIL: dict[str, str] = {
    "en": r"(?:by|through|until|till|to|up to|before|thru|no later than|ending|ends|ending in)(?: around"
    r"| about)?(?: (?:the )?(?:year[- ]?)?end(?: of)?(?: the)?(?: year)?(?: in)?| late"
    r"| year-end)?(?: calendar| fiscal)?(?: year)?",
    "vi": r"(?:cho đến|cho tới|kéo dài đến|tính đến|từ nay đến|từ nay tới|đến|tới|trước|den|toi|vào)(?: hết"
    r"| cuối| het| cuoi)?(?: năm| nam)?",
    "de": r"(?:bis spätestens|bis zum|bis|spätestens)(?: ende| jahresende| zum ende)?(?: des)?(?: jahres?)?",
    "fr": r"(?:d'ici(?: à)?|jusqu'en|jusqu'à|avant|jusqu'au|à l'horizon|horizon|d'ici à"
    r"|d'ici)(?: la)?(?: fin)?(?: de)?(?: l'année)?",
    "es": r"(?:hasta(?: el)?|para(?: el)?|antes de(?:l)?|de aquí a"
    r"|a más tardar en)(?: finales)?(?: fin(?:es)?)?(?: de)?(?: año)?",
    "zh": r"(?:截至|截止|直到|到|至|于|在|预计到|直至)",
    "ja": r"",
    "ko": r"",
}

# Words of "until" that leave out what follows them.
EXCLUDING: dict[str, str] = {
    "en": r"before\b",
    "vi": r"trước (?!hết|cuối)",
    "fr": r"avant\b",
    "es": r"antes de",
}

UNTIL_AFTER: dict[str, str] = {
    "zh": r"(?:年?底)?(?:之前|前|为止|止|底|末|年底|年末)",
    "ja": r"(?:末|末頃|年末)?(?:までの|までに|まで|にかけて|にかけ|迄に)",
    "ko": r"(?:말)?(?:까지)",
}

LAST_YEARS: dict[str, list[str]] = {
    "en": [
        r"(?:over|for|in|during|within|across|through|throughout)? ?(?:the )?(?:next|coming|following"
        r"|upcoming|course of|space of|period of)? ?(?:the next )?{n}[ -]years?(?: period| plan| horizon"
        r"| programme| program| time)?",
        r"(?:a )?{n}[ -]year(?: period| plan| horizon| programme| program| span)?",
        r"{n} years from now",
    ],
    "vi": [
        r"(?:trong |suốt |trong vòng |trong thời gian |trong giai đoạn )?(?:vòng )?{n} năm(?: tới| sắp tới"
        r"| tiếp theo| liên tiếp| nữa| kế tiếp| toi)?",
        r"(?:trong )?{n} nam(?: toi)?",
    ],
    "de": [
        r"(?:in den|über die|während der|für die|innerhalb der|in|über|binnen|innerhalb von"
        r"|auf)? ?(?:nächsten|kommenden|folgenden)? ?{n} jahren?",
        r"{n}jahresplan",
    ],
    "fr": [
        r"(?:sur|pendant|durant|dans|en|pour|au cours des|dans les|sur les"
        r"|pendant les)? ?(?:les )?{n} (?:prochaines )?(?:ans|années|an)(?: à venir)?",
        r"(?:au cours des|dans les|sur les|ces) (?:prochaines )?{n} (?:prochaines )?(?:ans|années)",
    ],
    "es": [r"(?:en|durante|a lo largo de|por|a)? ?(?:los )?(?:próximos |siguientes )?{n} años"],
    "zh": [
        r"(?:在)?(?:未来|今后|接下来|往后)(?:的)?{n}年(?:内|里|间|之内)?",
        r"{n}年(?:内|间|期|期间|时间)",
        r"为期{n}年",
    ],
    "ja": [
        r"(?:今後|向こう|これから|この先)の?約?{n}(?:年間|カ年|か年|ヵ年|年)(?:で|に|の)?",
        r"{n}(?:年間|カ年|か年|ヵ年)(?:で|に|の|にわたり|にわたって)?",
        r"{n}年(?:で|にわたり|にわたって)",
    ],
    "ko": [
        r"(?:향후|앞으로|다음) ?{n}년(?:간|동안| 동안|에 걸쳐| 간)?",
        r"{n}년(?:간| 동안|동안|에 걸쳐| 간)",
    ],
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
RELATIVE: Rows = {
    "en": {
        "0": "this year | the current year | current year | this calendar year | the full year",
        "1": "next year | the coming year",
        "-1": "last year | the previous year | previous year | prior year | a year ago | a year earlier",
        "2": "the year after next",
    },
    "vi": {
        "0": "năm nay | nam nay",
        "1": "năm tới | năm sau | nam toi | nam sau | năm kế tiếp",
        "-1": "năm ngoái | năm trước | năm qua | nam ngoai",
    },
    "de": {
        "0": "dieses jahr | in diesem jahr | diesem jahr | heuer | im laufenden jahr",
        "1": "nächstes jahr | kommendes jahr | im nächsten jahr | im kommenden jahr | kommenden jahr",
        "-1": "letztes jahr | im vergangenen jahr | vergangenen jahr | im vorjahr | vorjahr",
    },
    "fr": {
        "0": "cette année | l'année en cours",
        "1": "l'année prochaine | l'an prochain",
        "-1": "l'an dernier | l'année dernière",
    },
    "es": {
        "0": "este año",
        "1": "el próximo año | próximo año | el año que viene | el año próximo",
        "-1": "el año pasado | el pasado año | año pasado",
    },
    "zh": {
        "0": "今年 | 本年 | 本年度 | 今年度",
        "1": "明年",
        "-1": "去年 | 上年",
        "2": "后年",
    },
    "ja": {
        "0": "今年 | 本年 | 今年度 | 今期",
        "1": "来年 | 来年度 | 来期",
        "-1": "昨年 | 去年 | 昨年度 | 前年 | 前期",
        "2": "再来年",
    },
    "ko": {
        "0": "올해 | 금년",
        "1": "내년",
        "-1": "지난해 | 작년",
        "2": "후년 | 내후년",
    },
}

DECADE: dict[str, str] = {
    "en": "the end of the decade | the end of this decade | end of the decade | end of this decade | "
    "decade's end | the decade's end | decade-end | the decade | decade | this decade",
    "vi": "cuối thập kỷ này | cuối thập kỷ | hết thập kỷ này | hết thập kỷ | cuối thập niên | cuối thập "
    "niên này | thập kỷ này",
    "de": "ende des jahrzehnts | zum ende des jahrzehnts | ende dieses jahrzehnts | ende der dekade | zum "
    "ende der dekade | ende dieser dekade | jahrzehnts | dekade",
    "fr": "la fin de la décennie | fin de la décennie | la fin de cette décennie | fin de décennie | "
    "décennie",
    "es": "finales de la década | el final de la década | fin de la década | finales de esta década | "
    "final de la década | la década",
    "zh": "本世纪20年代末 | 十年末 | 本十年末 | 这个十年末 | 2020年代末 | 本十年结束",
    "ja": "2020年代末 | 10年以内の終わり | 2020年代の終わり | この10年の終わり | 20年代末",
    "ko": "2020년대 말 | 10년 말",
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
    "en": r"(?:(?:over|in|for|during|across)? ?(?:the )?(?:period|years|window|calendar years|fiscal years"
    r"|five years|timeframe)? ?(?:of )?(?:from |between )?)",
    "vi": r"(?:(?:trong )?(?:giai đoạn|giai doan|thời kỳ|các năm|những năm|kỳ|khoảng thời gian)? ?(?:từ "
    r"|tu |giữa )?(?:năm |nam )?)",
    "de": r"(?:(?:im|in den|für die|für|in der|über)? ?(?:zeitraum|jahren?|jahre|zeit|periode)? ?(?:von "
    r"|zwischen )?)",
    "fr": r"(?:(?:sur |pour |dans )?(?:la )?(?:période |les années |années )?(?:de |entre )?)",
    "es": r"(?:(?:en |para |durante )?(?:el )?(?:periodo |período |los años |años )?(?:de |entre |desde )?)",
    "zh": r"(?:从|自|由|在)?",
    "ja": r"",
    "ko": r"",
}

RANGE_YEAR: dict[str, str] = {
    "vi": r"(?:năm |nam |hết năm |cuối năm )?",
    "en": r"(?:the end of |end of |year-end )?",
    "de": r"(?:ende )?",
    "zh": r"",
    "ja": r"",
    "ko": r"",
}

# "in", "for" and the like say nothing.
LEADS: dict[str, str] = {
    "en": r"(?:in|for|during|on|over|as of|at|of|sometime in|throughout|dated|the|within|from|since"
    r"|starting in|starting|beginning in|beginning)",
    "vi": r"(?:trong|vào|của|cho|ngày|tại|kể từ|từ|vào ngày|tính cho|ngay|vao|trong suốt|cho cả)",
    "de": r"(?:im|in|am|für|des|vom|ab|das|den|der|seit|von|zum|während)",
    "fr": r"(?:en|au|le|pour|dans|à|du|de|depuis|courant|dès)",
    "es": r"(?:en|el|para|durante|del|de|desde|los|la)",
    "zh": r"(?:在|于|於|自|从)",
    "ja": r"",
    "ko": r"",
}
