"""Words of a comparison with somebody's yearly spending: "above the yearly capex of", "cao hơn chi phí vốn
hàng năm của".
"""

# More than, less than: the word must stand right behind the amount, its "per year" aside.
MORE: dict[str, str] = {
    "en": r"above|more than|higher than|larger than|greater than|exceeds?|exceeding|tops|dwarfs|outstrips"
    r"|bigger than|over",
    "vi": r"cao hơn|lớn hơn|nhiều hơn|vượt|hơn cả|vượt quá",
    "de": r"mehr als|höher als|über|größer als|übersteigt",
    "fr": r"plus que|supérieur\w* à|dépasse|davantage que",
    "es": r"más que|superior a|supera|mayor que",
    "zh": r"高于|超过|大于|多于|超出",
    "ja": r"上回|超え",
    "ko": r"웃도는|많은|넘는|상회",
}
LESS: dict[str, str] = {
    "en": r"below|less than|lower than|smaller than|under",
    "vi": r"thấp hơn|ít hơn|nhỏ hơn|kém",
    "de": r"weniger als|niedriger als|unter",
    "fr": r"moins que|inférieur\w* à",
    "es": r"menos que|inferior a",
    "zh": r"低于|少于|小于|不及",
    "ja": r"下回",
    "ko": r"밑도는|적은|하회",
}
# Spending of a year. Revenue is left out: what is known of others is their spending.
YEARLY: dict[str, str] = {
    "en": r"\b(?:yearly|annual|per[- ]year|one year of|each year'?s?)(?: (?:total|cash|planned))?"
    r" (?:capex|cap-ex|capital (?:spending|expenditures?|outlays?|investments?)|spending|investments?"
    r"|expenditures?|outlays?)\b",
    "vi": r"(?:chi phí vốn|chi tiêu vốn|chi đầu tư vốn|vốn đầu tư|capex|chi tiêu|đầu tư)(?: vốn)?"
    r" (?:hàng năm|hằng năm|mỗi năm|một năm|cả năm)",
    "de": r"\bjährlich\w* (?:gesamt)?(?:investition\w*|kapitalausgaben|ausgaben|capex)"
    r"|\bjahresinvestition\w*|\bjahresausgaben",
    "fr": r"\b(?:investissements?|dépenses|capex)(?: d'investissement| en capital)? (?:annuel\w*|par an)",
    "es": r"\b(?:inversi\w+|gastos?|capex)(?: de capital| en capital)? (?:anual\w*|al año)",
    "zh": r"(?:年度?|全年|每年的?)(?:资本支出|资本开支|支出|投资)",
    "ja": r"年間(?:の)?(?:設備投資|投資|支出)\w{0,4}",
    "ko": r"연간 ?(?:설비투자|투자|지출)\w{0,4}",
}
# Of many times a figure, a part of it, or another year's: no comparison of one figure with another.
MULTIPLE = (
    r"\d|%|\btwice|\bdoubl|\btripl|\bquadrupl|\btimes\b|fold\b|\bhalf|\bthird|\bquarter|\bmost\b|\bpercent"
    r"|\bmultiple|\bseveral|lần|gấp|nửa|phần|doppelt|dreifach|vielfach|\w+mal\b|hälfte|drittel"
    r"|\bfois\b|triple|moitié|\btiers\b|\bveces|doble|mitad|tercio|倍|翻|半|成|배|절반"
)
# Of several together.
SEVERAL = (
    r"\bcombined|\btogether|\bcollective|\bjoint|\bsum\b|\bsummed|\baggregate|\bboth\b|\btotal"
    r"|cộng|gộp|tổng|zusammen|insgesamt|gemeinsam|summe|ensemble|cumul|réuni|somme"
    r"|conjunt|juntos|juntas|sumad|suma\b|combinad|合计|总和|总计|合計|一共|合わせ|합산|합계|합친|총"
)
# An amount these words stand before is a yearly level, not a total: "will reach $70bn by 2026".
LEVEL = (
    r"\b(?:reach\w*|rise|rising|grow\w*|hit|hitting|climb\w*|jump\w*|swell\w*|peak\w*|đạt|lên|erreich\w*|steig\w*"
    r"|atteindr\w*|atteint|alcanz\w*|llegar\w*|subir\w*)\b|达到|增至|达|達|に達|増や|달할|이를"
)
# An amount called so is one of several years, where no year is named: budgets and guidance are of one.
TOTAL = (
    r"(?<!capex )(?<!spending )(?<!annual )(?<!yearly )(?<!year )\b"
    r"(?:plan|pledge|commitment|programme|program|initiative)\b|\bcam kết|\bchương trình|\bkế hoạch(?! năm)"
    r"|\bzusage|\bprogramm\b|\bpromesse|\bcompromiso|承诺|承諾|계획|약속"
)
NOT = (
    r"\b(?:not|no|never|nor|neither|hardly|barely|without)\b|n['’]t\b|\bkhông|\bchưa"
    r"|\bchẳng"
    r"|\bnicht|\bkein|\bkaum|\bohne|\bpas\b|\bjamais|\bsans\b|\bnunca|\bsin\b|不|没|未"
    r"|ない|않|아니"
)
# Between an amount and the word of comparison: without one of these it may be a difference, "$5bn more than".
APART = (
    r"[,;:—–(]|\s-\s|\b(?:is|are|was|were|be|been|remains?|which|that|stays?|still)\b|\blà\b|\bist\b|\bsind\b|\bliegt"
    r"|\best\b|\bsont\b|\bserait|\bes\b|\bson\b|\bsería"
)
# Words of comparison that are verbs, and tell no difference.
VERBS = r"exceed|tops|dwarfs|outstrips|vượt|übersteigt|dépasse|supera"
# Small words around the names of those compared with.
SMALL = (
    r"the|a|an|of|that|its|what|entire|whole|current|even|either|any|or|and|by|at|for|as|cả|của|mức"
    r"|toàn bộ|hãng|tập đoàn"
    r"|hay|hoặc|và|die|der|das|des|den|von|oder|und|sogar|les?|la|l'|du|de|d'|celles?|ceux|ou|et|el|los"
    r"|las|del|lo|que|o|y"
)
OR = r"\b(?:or|either|hay|hoặc|oder|ou|o|u)\b|或|または|もしくは|또는|이나"
AND = r"\b(?:and|plus|và|cùng|und|sowie|et|y|e)\b|[&+]|和|与|與|及|と|와|과|및"
# Of a part of a company, or of others than those named.
PART = r"['’]s\b| in (?!20)| for (?!all\b|its (?:entire|whole)\b)| on | tại | ở | cho (?!toàn bộ|cả )"
# What follows the names is told of something else.
CLAUSE = (
    r"[.;:!?()—–\n。！？；]|,? (?:while|but|which|who|although|as|after|according|said"
    r"|trong khi|nhưng|mà|während|aber|mais|tandis|pero)\b"
)
