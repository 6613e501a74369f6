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
YEARLY: dict[str, str] = {
    "en": r"(?:yearly|annual|per[- ]year|a year's|one year of|each year)\b[^.;]{0,40}?(?:capex|capital"
    r"|spending|investment|expenditure|revenue|outlay)",
    "vi": r"(?:chi phí vốn|chi tiêu vốn|capex|chi tiêu|đầu tư|doanh thu)[^.;]{0,24}?(?:hàng năm|hằng năm"
    r"|mỗi năm|một năm|cả năm)",
    "de": r"(?:jährlich\w*|jahres)\w{0,12}[^.;]{0,24}?(?:investition\w*|ausgaben|capex|umsatz\w*)"
    r"|jahresinvestition\w*|jahresumsatz\w*",
    "fr": r"(?:investissements?|dépenses|capex|chiffre d'affaires)[^.;]{0,24}?(?:annuel\w*|par an)",
    "es": r"(?:inversi\w+|gasto\w*|capex|ingresos)[^.;]{0,24}?(?:anual\w*|al año)",
    "zh": r"(?:年度?|全年|每年的?)(?:资本支出|资本开支|支出|投资|营收|收入)",
    "ja": r"年間(?:の)?(?:設備投資|投資|支出|売上)\w{0,4}",
    "ko": r"연간 ?(?:설비투자|투자|지출|매출)\w{0,4}",
}
