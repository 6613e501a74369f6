"""Words that mean the money of several countries, and what in a text tells which country it is about.

A row: language, code of the currency -> (the ambiguous words, a pattern of names of the country).
"""

_PESOS = "peso | pesos"
_CROWNS = "kroner | crowns | krone"
_MEXICO = r"m[eé]xic|\bpemex\b|\bcfe\b|\bmdp\b"
_ARGENTINA = r"argentin|buenos aires|\bypf\b|vaca muerta"
_CHILE = r"\bchile|santiago de chile|\bcodelco\b"
_COLOMBIA = r"colombia|bogot[aá]|ecopetrol"

HOMES: dict[str, dict[str, tuple[str, str]]] = {
    "zh": {
        "TWD": (
            "元 | 圓 | 塊",
            r"新[台臺]幣|[台臺]幣|[台臺]灣|[台臺]積電|[台臺]股|金管會|[億萬營資產廠將這們]",
        ),
        "HKD": ("元", r"港元|港幣|港币|港交所|恒生|香港"),
        "CNY": ("元", r"人民币|人民幣|中国|央行|[亿万营资产厂将这们]"),
    },
    "es": {
        "MXN": (f"$ | {_PESOS}", _MEXICO),
        "ARS": (f"$ | {_PESOS}", _ARGENTINA),
        "CLP": (f"$ | {_PESOS}", _CHILE),
        "COP": (f"$ | {_PESOS}", _COLOMBIA),
    },
    "fr": {"CAD": ("$", r"qu[ée]b[ée]c|montr[ée]al|canad|ottawa")},
    "en": {
        "MXN": (_PESOS, _MEXICO),
        "ARS": (_PESOS, _ARGENTINA),
        "CLP": (_PESOS, _CHILE),
        "COP": (_PESOS, _COLOMBIA),
        "PHP": (_PESOS, r"philippin|manila|\bayala\b|\bmeralco\b"),
        "NOK": (_CROWNS, r"norw|\boslo\b|equinor|statkraft"),
        "DKK": (_CROWNS, r"danish|denmark|copenhagen|novo nordisk|[oø]rsted|maersk"),
        "SEK": (_CROWNS, r"swed|stockholm|vattenfall|ericsson|northvolt"),
    },
    "de": {
        "NOK": ("kronen", r"norweg|oslo"),
        "DKK": ("kronen", r"dän|kopenhagen|novo nordisk|ørsted"),
        "SEK": ("kronen", r"schwed|stockholm|vattenfall"),
    },
}
