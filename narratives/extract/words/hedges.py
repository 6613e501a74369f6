"""Words that loosen an amount: before it ("up to", "gần", "约") or after it ("or more", "trở lên",
"以上").
"""

Rows = dict[str, dict[str, str]]

BEFORE: Rows = {
    "*": {
        "about": "~ | ≈ | ≃ | c . | ca . | circa | approx . | approx | ∼",
        "more_than": "> | ＞",
        "at_least": "≥ | > =",
        "less_than": "<",
        "up_to": "≤ | < =",
    },
    "en": {
        "about": "about | around | approximately | roughly | some | nearly | almost | close to | near | "
        "c | ca | circa | "
        "in the region of | in the neighborhood of | in the vicinity of | on the order of | estimated | "
        "an estimated | "
        "just under | just below | just shy of | shy of | just over | just above | a little over | "
        "slightly over | "
        "a little more than | slightly more than | slightly less than | a little under | slightly under "
        "| reportedly | "
        "approaching | something like | about an | virtually | or so | nearing | an "
        "approximate | circa an",
        "more_than": "more than | over | above | exceeding | exceed | exceeds | exceeded | upwards of | "
        "upward of | in excess of | "
        "north of | greater than | surpassing | surpass | surpasses | surpassed | topping | top | tops | "
        "topped | well over | "
        "beyond | past | well above | easily over | larger than | higher than | well in excess of | "
        "excess of | "
        "bigger than | well north of | crossing | crossed",
        "at_least": "at least | no less than | not less than | no fewer than | a minimum of | minimum | "
        "minimum of | min | min . | "
        "as little as | from at least | starting at | upward from | a floor of",
        "up_to": "up to | as much as | at most | no more than | not more than | a maximum of | maximum | "
        "maximum of | max | "
        "max . | capped at | not to exceed | not exceeding | as many as | as high as | up to about | up "
        "to around | a cap of | "
        "up to an | upto | limited to | a ceiling of",
        "less_than": "less than | under | below | fewer than | south of | lower than | smaller than | "
        "beneath | short of | "
        "not quite | well under | well below",
    },
    "vi": {
        "about": "khoảng | khoang | gần | gan | gần như | xấp xỉ | xap xi | ước | ước tính | ước khoảng "
        "| chừng | độ | tầm | "
        "cỡ | ngót | ngót nghét | suýt soát | vào khoảng | khoảng chừng | gần bằng | gần tới | gần đến | "
        "sấp xỉ | xấp xỷ | "
        "ước đạt | tương đương khoảng | lên gần | lên khoảng | xuống khoảng | trong khoảng",
        "more_than": "hơn | hon | trên | tren | vượt | vuot | vượt quá | vuot qua | vượt mức | quá | "
        "vượt mốc | cao hơn | "
        "nhiều hơn | lớn hơn | vượt trên | hơn cả | vượt ngưỡng | lên hơn | tới hơn | đạt hơn | lên trên "
        "| đến hơn",
        "at_least": "ít nhất | it nhat | tối thiểu | toi thieu | không dưới | khong duoi | không ít hơn "
        "| ít ra | "
        "không thấp hơn | từ ít nhất",
        "up_to": "tối đa | toi da | lên tới | len toi | lên đến | len den | tới | toi | đến | nhiều nhất "
        "| không quá | khong qua | "
        "không vượt quá | đến mức | cao nhất | tới mức | cao nhất là | không hơn | lên mức tối đa | giới "
        "hạn ở | tối đa là | "
        "có thể lên tới | có thể lên đến",
        "less_than": "dưới | duoi | chưa đến | chưa tới | chua den | thấp hơn | ít hơn | chưa đầy | nhỏ "
        "hơn | kém | không đến | "
        "không tới",
    },
    "de": {
        "about": "rund | etwa | ca | circa | ungefähr | zirka | knapp | fast | nahezu | annähernd | "
        "geschätzt | geschätzte | "
        "geschätzten | gut | um die | in etwa | beinahe | schätzungsweise | kanpp | rd . | rd | gegen",
        "more_than": "über | mehr als | ueber | jenseits von | oberhalb von | übersteigt | deutlich über "
        "| größer als | "
        "höher als | weit über",
        "at_least": "mindestens | mindestens aber | wenigstens | nicht weniger als | zumindest | minimal | "
        "ab | mind .",
        "up_to": "bis zu | maximal | höchstens | bis | max . | max | nicht mehr als | allenfalls | bis "
        "maximal",
        "less_than": "unter | weniger als | unterhalb von | nicht ganz | geringer als | kleiner als",
    },
    "fr": {
        "about": "environ | près de | quelque | autour de | à peu près | approximativement | presque | "
        "de l ' ordre de | "
        "aux alentours de | env . | près d ' | quelques - uns | proche de | une estimation de | pres de "
        "| aux environs de",
        "more_than": "plus de | plus d ' | supérieur à | supérieure à | au - delà de | dépassant | "
        "dépasse | dépasser | "
        "au-delà de | excédant | dépassera | dépassé",
        "at_least": "au moins | au minimum | pas moins de | minimum | un minimum de | à partir de",
        "up_to": "jusqu ' à | jusqu ’ à | au plus | au maximum | maximum | pas plus de | un maximum de | "
        "plafonné à",
        "less_than": "moins de | moins d ' | inférieur à | inférieure à | sous les | en dessous de | en "
        "deçà de",
    },
    "es": {
        "about": "unos | unas | alrededor de | aproximadamente | cerca de | casi | cercano a | en torno "
        "a | aprox . | aprox | "
        "próximo a | cerca de los | en torno a los | alrededor de los | los casi | estimado en",
        "more_than": "más de | mas de | superior a | supera | superar | superan | superando | por encima "
        "de | más de los | "
        "por encima de los | superaría | superará | superó | superior a los | mayor a | mayor que",
        "at_least": "al menos | por lo menos | como mínimo | no menos de | mínimo | un mínimo de | a "
        "partir de",
        "up_to": "hasta | hasta los | como máximo | máximo | no más de | un máximo de | hasta unos | a "
        "lo sumo",
        "less_than": "menos de | inferior a | por debajo de | menor a | menor que | por debajo de los",
    },
    "zh": {
        "about": "约 | 約 | 大约 | 大約 | 约为 | 约合 | 近 | 将近 | 接近 | 左右 | 大概 | 估计 | 预估约 | "
        "逼近 | 约达 | 大致 | 約達 | 近乎 | 約為",
        "more_than": "超过 | 超過 | 超 | 逾 | 高于 | 高於 | 超出 | 突破 | 多于 | 大于 | 过 | 破 | 逾越",
        "at_least": "至少 | 不低于 | 不低於 | 不少于 | 不少於 | 最少 | 最低 | 起码",
        "up_to": "高达 | 高達 | 最多 | 最高 | 至多 | 不超过 | 不超過 | 上限为 | 上限 | 多达 | 多達 | "
        "不高于 | 达到最高 | 最高达 | 最高可达 | 可达",
        "less_than": "低于 | 低於 | 不足 | 不到 | 少于 | 少於 | 未达 | 小于 | 未满 | 未达到",
    },
    "ja": {
        "about": "約 | およそ | おおよそ | ほぼ | 概ね | ざっと | 推定 | 凡そ | 大体 | 推計",
        "more_than": "優に",
        "at_least": "少なくとも | 最低 | 最低でも | 最小",
        "up_to": "最大 | 最大で | 最高 | 上限 | 最大約 | 多くとも | 高々",
    },
    "ko": {
        "about": "약 | 대략 | 거의 | 추정 | 어림잡아 | 무려 약",
        "at_least": "최소 | 적어도 | 최저 | 최소한",
        "up_to": "최대 | 최고 | 많게는 | 최대 약",
    },
}

AFTER: Rows = {
    "*": {"at_least": "+"},
    "en": {
        "about": "or so | or thereabouts | approximately | approx | roughly | give or take | ish | - ish "
        "| odd",
        "at_least": "or more | or higher | plus | and up | and above | or above | at least | minimum | "
        "at a minimum | and more | "
        "- plus | or greater | and counting | min | upward | upwards",
        "up_to": "or less | at most | maximum | max | at the most | or lower | tops | or fewer | or "
        "under | or below",
    },
    "vi": {
        "about": "gì đó | hoặc hơn kém | đổ lại | thôi",
        "at_least": "trở lên | hoặc hơn | tro len | hoặc cao hơn | là ít",
        "up_to": "trở xuống | hoặc ít hơn | tối đa | tro xuong | đổ lại",
        "more_than": "có lẻ",
    },
    "de": {
        "about": "oder so",
        "at_least": "oder mehr | aufwärts | mindestens | und mehr | plus | mind .",
        "up_to": "oder weniger | maximal | höchstens",
    },
    "fr": {
        "about": "environ",
        "at_least": "ou plus | et plus | minimum | au moins | au minimum",
        "up_to": "ou moins | maximum | au plus | au maximum",
    },
    "es": {
        "about": "aproximadamente",
        "at_least": "o más | como mínimo | al menos | y más | mínimo",
        "up_to": "o menos | como máximo | máximo",
    },
    "zh": {
        "about": "左右 | 上下 | 前后 | 附近 | 许 | 之譜 | 之谱",
        "more_than": "多 | 余 | 餘 | 有余 | 以外 | 出头",
        "at_least": "以上 | 及以上 | 起 | 或以上 | 或更多",
        "up_to": "以内 | 以內 | 以下 | 及以下 | 或以下",
        "less_than": "不到",
    },
    "ja": {
        "about": "近く | 程度 | 前後 | ほど | 弱 | くらい | ぐらい | 強 | 余り | 内外 | あまり | 規模 | 見当",
        "more_than": "超 | を超える | を超え | を上回る | を上回り | 余 | を突破 | を上回った | を超えた | "
        "超え",
        "at_least": "以上 | を下らない",
        "up_to": "以下 | 以内 | まで",
        "less_than": "未満 | を下回る | に満たない | を下回り",
    },
    "ko": {
        "about": "가까이 | 안팎 | 가량 | 정도 | 내외 | 쯤 | 에 육박 | 수준 | 에 달하는 | 에 가까운 | 선",
        "more_than": "넘게 | 초과 | 를 넘는 | 을 넘는 | 여 | 을 넘을 | 를 넘을 | 을 웃도는 | 를 웃도는 | "
        "을 돌파 | 를 돌파 | 을 넘어 | 를 "
        "넘어 | 을 넘었 | 를 넘었 | 남짓",
        "at_least": "이상",
        "up_to": "이하 | 이내 | 까지",
        "less_than": "미만 | 을 밑도는 | 를 밑도는 | 에 못 미치는",
    },
}

# Between a number and its scale: "$500+ billion", "$600-odd billion".
INNER: Rows = {
    "*": {"at_least": "+"},
    "en": {
        "about": "or so | odd | - odd | ish | - ish | or thereabouts",
        "at_least": "plus | - plus | or more",
    },
    "fr": {"more_than": "et quelques"},
    "es": {"more_than": "y pico"},
}

# Words that say "many", so that what follows is no figure: "hàng trăm tỷ", "several billion", "数千亿".
VAGUE: dict[str, str] = {
    "en": "several | few | a few | many | multiple | countless | couple of | a couple of | couple | "
    "dozens of | tens of | "
    "hundreds of | thousands of | scores of | multi | multi - | untold | umpteen | numerous | various | "
    "some few | "
    "quite a few | mid | low | high",
    "vi": "hàng | hang | vài | vai | mấy | may | nhiều | nhieu | vài ba | dăm | chục | cả | bạc | hàng "
    "chục | hàng trăm | hàng nghìn",
    "de": "mehrere | mehreren | einige | viele | etliche | zig | hunderte | dutzende | paar | ein paar | "
    "diverse",
    "fr": "plusieurs | quelques | des | dizaines de | centaines de | milliers de | de nombreux",
    "es": "varios | varias | algunos | decenas de | cientos de | miles de | unos pocos | unos cuantos | "
    "muchos",
    "zh": "数 | 數 | 几 | 幾 | 上 | 多 | 好几 | 成 | 动辄 | 若干 | 数以",
    "ja": "数 | 何 | 幾 | 多",
    "ko": "수 | 몇 | 여러 | 수많은",
}
