"""Where periods stand in running text, per language: fragments of regular expressions around a year or a
count.
"""

# until: before the year; after: behind it; quarter and half: before the year; fiscal: before or behind it.
UNTIL: dict[str, str] = {
    "en": r"by|through|until|till|before|up to|by the end of|through the end of|by late|by early|end of",
    "vi": r"đến|tới|đến năm|tới năm|đến hết năm|đến cuối năm|den nam|den|trước năm|từ nay đến"
    r"|từ nay đến năm|cho đến năm",
    "de": r"bis|bis ende|bis zum jahr|bis zum jahr ende|bis anfang|bis spätestens|bis einschließlich",
    "fr": r"d'ici|d'ici à|jusqu'en|d'ici fin|avant|d'ici la fin|à l'horizon",
    "es": r"hasta|para|antes de|hasta finales de|de aquí a",
    "zh": r"到|至|截至|直到|在",
    "ja": r"",
    "ko": r"",
}
UNTIL_AFTER: dict[str, str] = {
    "zh": r"年?底?(?:前|之前|为止)",
    "ja": r"年度?末?(?:までに|まで)",
    "ko": r"년 ?말?까지",
}
QUARTER: dict[str, str] = {
    "en": r"q(?P<q>[1-4])(?: of)?|(?P<qo>first|second|third|fourth)[ -]quarter(?: of)?",
    "vi": r"quý (?P<q>[1-4])(?:/|-| năm)?|quý (?P<qo>iii|ii|iv|i)(?:/|-| năm)?|q(?P<q2>[1-4])[/ ]",
    "de": r"q(?P<q>[1-4])|(?P<qo>ersten?|zweiten?|dritten?|vierten?)s? quartal",
    "fr": r"t(?P<q>[1-4])|(?P<qo>premier|deuxième|troisième|quatrième) trimestre",
    "es": r"t(?P<q>[1-4])|(?P<qo>primer|segundo|tercer|cuarto) trimestre(?: de)?",
}
QUARTER_AFTER: dict[str, str] = {
    "zh": r"年?第?(?P<q>[1-4一二三四])季度?",
    "ja": r"年度?第?(?P<q>[1-4])四半期",
    "ko": r"년 ?(?P<q>[1-4])분기",
}
ORDINALS: dict[str, str] = {
    "1": "first | i | erste | ersten | premier | primer | 一",
    "2": "second | ii | zweite | zweiten | deuxième | segundo | 二",
    "3": "third | iii | dritte | dritten | troisième | tercer | 三",
    "4": "fourth | iv | vierte | vierten | quatrième | cuarto | 四",
}
FISCAL: dict[str, str] = {
    "en": r"fy|fiscal|fiscal year|financial year",
    "vi": r"năm tài chính|nam tai chinh|fy",
    "de": r"geschäftsjahr|fy",
    "fr": r"exercice|fy",
    "es": r"ejercicio|año fiscal|fy",
    "zh": r"fy",
    "ja": r"fy",
    "ko": r"fy",
}
FISCAL_AFTER: dict[str, str] = {"zh": r"财年|財年", "ja": r"年度|年\d{1,2}月期", "ko": r"회계연도"}
LINK: dict[str, str] = {
    "en": r" ?[-–] ?| to | through | and | until ",
    "vi": r" ?[-–] ?| đến | đến năm | tới ",
    "de": r" ?[-–] ?| bis | und ",
    "fr": r" ?[-–] ?| à | et ",
    "es": r" ?[-–] ?| a | y ",
    "zh": r"年?[-–~至到]",
    "ja": r"年?(?:[-–~]|から)",
    "ko": r"년?(?:[-–~∼]|부터 )",
}
COUNT: dict[str, str] = {
    "en": r"(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen"
    r"|twenty)[ -]years?\b(?! ago| old| earlier)",
    "vi": r"(?:trong|suốt|vòng) (?P<n>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm\b|(?P<n2>\d{1,2}|ba"
    r"|năm|tám|mười) năm tới",
    "de": r"(?P<n>\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) jahren?\b",
    "fr": r"(?P<n>\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:prochaines )?(?:ans|années)\b",
    "es": r"(?P<n>\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) años\b",
    "zh": r"(?:未来|今后|接下来|为期)(?P<n>\d{1,2}|[一二三四五六七八九十两])年|(?P<n2>\d{1,2})年(?:内|间)",
    "ja": r"(?P<n>\d{1,2})(?:年間|カ年)|今後(?P<n2>\d{1,2})年",
    "ko": r"(?P<n>\d{1,2})년(?:간| 동안)",
}
RELATIVE: dict[str, dict[str, str]] = {
    "this year": {
        "en": "this year",
        "vi": "năm nay",
        "de": "dieses jahr|in diesem jahr",
        "fr": "cette année",
        "es": "este año",
        "zh": "今年",
        "ja": "今年|今期",
        "ko": "올해",
    },
    "next year": {
        "en": "next year",
        "vi": "năm tới|năm sau",
        "de": "nächstes jahr|kommenden jahr|nächsten jahr",
        "fr": "l'an prochain|l'année prochaine",
        "es": "próximo año|año que viene",
        "zh": "明年",
        "ja": "来年|来期",
        "ko": "내년",
    },
    "last year": {
        "en": "last year",
        "vi": "năm ngoái|năm trước",
        "de": "vergangenen jahr|letztes jahr|vorjahr",
        "fr": "l'an dernier|l'année dernière",
        "es": "año pasado",
        "zh": "去年",
        "ja": "昨年|前年|前期",
        "ko": "지난해|작년",
    },
    "by 2030": {
        "en": "end of the decade|end of this decade",
        "vi": "cuối thập kỷ",
        "de": "ende des jahrzehnts",
        "fr": "fin de la décennie",
        "es": "final de la década",
    },
}
