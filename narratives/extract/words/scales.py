"""Words for powers of ten. A row is a power of ten; a mark after it says what is doubtful about the word."""

from narratives.extract.words import wordset

Rows = dict[str, dict[str, str]]

# "9" multiplies by 10**9. "9?bio" does too, but the reading says that the word can mean something else.
SCALES: Rows = {
    "*": {
        "3": "k | thousand",
        "5": "lakh | lakhs | lac | lacs",
        "6": "m | mm | mn | mln | mio | million | mill | millions | miljoen | milioni | milione | "
        "milhões | млн",
        "7": "crore | crores | cr | crs",
        "9": "b | bn | bln | bil | billion | billions | mrd | mrds | mrdn | mds | mld | milliard | "
        "milliards | "
        "milliarde | milliarden | miljard | miliardi | miliardo | млрд | мрд | bilhões | bilhão",
        "12": "t | tn | tln | trn | trln | tril | trillion | trillions | biljoen | трлн | trilhões | "
        "trilhão | l cr | l crore | l crores | lcr",
        "15": "quadrillion | quadrillions",
    },
    "en": {
        "2": "hundred",
        "3?mil": "mil",
        "9?bio": "bio",
        "9": "mia",
        "12?tr": "tr",
        "18": "quintillion | quintillions",
    },
    "vi": {
        "1": "chục | chuc",
        "2": "trăm | tram",
        "3": "nghìn | ngàn | nghin | ngan",
        "4": "vạn",
        "6": "triệu | trieu | tr | triêu",
        "9": "tỷ | tỉ | ty | ti | tỹ | tỷ đồng bạc",
        "12?t": "t",
    },
    "de": {
        "2": "hundert",
        "3": "tausend | tsd",
        "6": "millionen | mio | mill | mi o",
        "9": "mia",
        "12": "billionen | bill | bio",
        "12?long-scale": "billion",
        "15": "billiarden | billiarde",
        "18?long-scale": "trillion | trillionen",
    },
    "fr": {
        "2": "cent | cents",
        "3": "mille",
        "6": "million | millions",
        "9": "md | mds | mrd | g",
        "12": "millier de milliards | milliers de milliards",
        "12?long-scale": "billion | billions",
        "18?long-scale": "trillion | trillions",
    },
    "es": {
        "3": "mil",
        "6": "millón | millones | millon | mill | mm",
        "9": "millardo | millardos | mmm | miles de millones",
        "12": "billón | billones | bill",
        "12?long-scale": "billon | billion",
        "18?long-scale": "trillón | trillones | trillon",
    },
    "zh": {
        "1": "十 | 拾",
        "2": "百 | 佰",
        "3": "千 | 仟",
        "4": "万 | 萬",
        "8": "亿 | 億",
        "12?zhao": "兆",
    },
    "ja": {"1": "十", "2": "百", "3": "千", "4": "万 | 萬", "8": "億 | 亿", "12": "兆", "16": "京"},
    "ko": {"1": "십", "2": "백", "3": "천", "4": "만", "8": "억 | 億", "12": "조 | 兆", "16": "경"},
}

# Words whose plural alone means "many", not a number: "billions of dollars", "hundreds of billions".
PLURALS = wordset("millions billions trillions hundreds thousands tens dozens crores lakhs")
