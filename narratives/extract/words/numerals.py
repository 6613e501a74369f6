"""Numbers spelled out, per language. "half" words are a part of the scale word that follows them."""

ONES: dict[str, str] = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen "
    "seventeen eighteen nineteen",
    "vi": "không một hai ba bốn năm sáu bảy tám chín mười",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept "
    "dix-huit dix-neuf",
    "es": "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve",
    "zh": "零 一 二 三 四 五 六 七 八 九",
    "ja": "〇 一 二 三 四 五 六 七 八 九",
    "ko": "영 일 이 삼 사 오 육 칠 팔 구",
}

TENS: dict[str, str] = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "fr": "vingt trente quarante cinquante soixante septante huitante nonante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
}

# Other spellings, as word = number.
OTHERS: dict[str, dict[str, int]] = {
    "en": {"a": 1, "an": 1},
    "vi": {
        "mốt": 1,
        "mot": 1,
        "tư": 4,
        "bon": 4,
        "nam": 5,
        "lăm": 5,
        "nhăm": 5,
        "lam": 5,
        "sau": 6,
        "bay": 7,
        "bẩy": 7,
        "tam": 8,
        "chin": 9,
        "muoi": 10,
        "linh": 0,
        "lẻ": 0,
    },
    "fr": {"une": 1, "soixante-dix": 70, "quatre-vingts": 80, "quatre-vingt": 80, "quatre-vingt-dix": 90},
    "es": {
        "uno": 1,
        "una": 1,
        "dieciseis": 16,
        "veintiún": 21,
        "veintiuno": 21,
        "veintidós": 22,
        "veintitrés": 23,
        "veinticuatro": 24,
        "veinticinco": 25,
        "veintiséis": 26,
        "veintisiete": 27,
        "veintiocho": 28,
        "veintinueve": 29,
        "cien": 100,
        "ciento": 100,
        "doscientos": 200,
        "trescientos": 300,
        "cuatrocientos": 400,
        "quinientos": 500,
        "seiscientos": 600,
        "setecientos": 700,
        "ochocientos": 800,
        "novecientos": 900,
    },
    "zh": {
        "〇": 0,
        "两": 2,
        "兩": 2,
        "壹": 1,
        "贰": 2,
        "叁": 3,
        "肆": 4,
        "伍": 5,
        "陆": 6,
        "柒": 7,
        "捌": 8,
        "玖": 9,
    },
    "ja": {"零": 0},
    "ko": {"공": 0},
}

# Tens that multiply what stands before them.
SMALL_UNITS: dict[str, dict[str, int]] = {
    "vi": {"mươi": 1, "mười": 1, "muoi": 1},
    "en": {"hundred": 2},
    "fr": {"cent": 2, "cents": 2},
}

HALVES: dict[str, str] = {
    "en": "half a | half of a | half of one | half | half - a | one - half | one half",
    "vi": "nửa | nua | một nửa",
    "de": "eine halbe | einer halben | halbe | halben | ein halbe | einen halben | ein halber",
    "fr": "un demi | une demi | demi | un demi - | la moitié d ' un",
    "es": "medio | media",
    "zh": "半",
    "ja": "半",
    "ko": "반",
}
QUARTERS: dict[str, tuple[str, str]] = {
    "en": (
        "a quarter of a | quarter of a | a quarter - | quarter",
        "three quarters of a | three - quarters of a",
    ),
    "vi": ("một phần tư", "ba phần tư"),
}
# After a scale: "one and a half trillion" stands before it, "1 tỷ rưỡi" after it.
AND_HALF: dict[str, str] = {
    "en": "and a half | and one - half | and one half",
    "vi": "rưỡi | ruoi",
    "de": "einhalb",
    "fr": "et demi | et demie",
    "es": "y medio | y media",
    "zh": "半",
    "ja": "半",
    "ko": "반",
}
POINTS: dict[str, str] = {
    "en": "point",
    "vi": "phẩy | phay",
    "de": "komma",
    "fr": "virgule",
    "es": "coma | punto",
    "zh": "点 | 點",
    "ja": "点",
    "ko": "점",
}
