"""Words that tell what a percentage is."""

PERCENT_ROLES: dict[str, dict[str, str]] = {
    "en": {
        "cut": "cut | cuts | reduction | reduced | slashed | lower | decrease | decreased | drop | "
        "dropped | down | decline | fell | fall | trimmed | scaled back | less",
        "increase": "increase | increased | raise | raised | higher | more | jump | up | boost | above | "
        "hike | vs | growth in capex | rise | rose",
        "cagr": "cagr | compound annual | compound annual growth | compounded | compounding | a year | "
        "annually | per year | annual growth rate",
        "growth": "growth | grew | grow | growing | year over year | year-over-year | yoy | y / y | year "
        "on year | from a year earlier | from a year ago | revenue | sales | advanced | soared",
        "stock": "shares | stock | share price | premarket | after-hours | trading | market cap | closed "
        "| stocks | index",
        "margin": "margin | margins | gross margin | operating margin",
        "share": "of the | of its | share of | of total | of capex | from | of all | accounts for | "
        "accounted for | of spending | of that | proportion | of funds",
        "stake": "stake | stakes | ownership | holding | owns | interest in | sale of | shareholding",
        "other": "tariff | tariffs | tax | interest | yield | rate | coupon | inflation | unemployment | "
        "chance | probability",
    },
    "vi": {
        "cut": "cắt giảm | cắt | giảm | hạ | cat giam | thấp hơn | sụt | lao dốc",
        "increase": "tăng | cao hơn | nâng | vượt dự báo | nhiều hơn | gấp",
        "cagr": "tăng trưởng kép | kép | mỗi năm | cagr | hàng năm | bình quân năm",
        "growth": "tăng trưởng | so với cùng kỳ | cùng kỳ | doanh thu | tăng nhanh | so với năm trước | svck",
        "stock": "cổ phiếu | giá cổ phiếu | phiên | thị giá | chứng khoán",
        "margin": "biên lợi nhuận | biên | tỷ suất lợi nhuận",
        "share": "chiếm | trong số | tỷ trọng | phần lớn | trong tổng",
        "stake": "cổ phần | sở hữu | nắm giữ",
        "other": "thuế | lãi suất | lạm phát",
    },
    "de": {
        "cut": "kürz* | gekürzt | senk* | weniger | rückgang* | sank | fiel | minus | niedriger | reduz*",
        "increase": "erhöh* | mehr | höher | plus | anstieg | aufstock*",
        "cagr": "jährlich* | pro jahr | cagr",
        "growth": "wachstum | wuchs | umsatz* | gewinn* | gewinnrückgang | stieg | zuwachs | vorjahr",
        "stock": "aktie* | kurs* | börse | handel",
        "margin": "marge | umsatzrendite | rendite",
        "share": "anteil am | der investitionen | davon | entfallen | des budgets",
        "stake": "beteiligung | anteil | anteile",
        "other": "zins* | zoll | zölle | steuer* | inflation",
    },
    "zh": {
        "cut": "下调 | 削减 | 减少 | 缩减 | 降低 | 下降 | 砍",
        "increase": "上调 | 增加 | 提高 | 高出 | 增幅 | 较",
        "cagr": "复合 | 年均 | 年化 | 复合增长率 | 每年",
        "growth": "同比 | 增长 | 增速 | 营收 | 环比 | 成长",
        "stock": "股价 | 股票 | 盘前 | 盘后 | 收盘 | 涨幅 | 跌",
        "margin": "利润率 | 毛利率 | 净利率",
        "share": "占 | 占比 | 其中 | 比重 | 份额",
        "stake": "股份 | 股权 | 持股",
        "other": "关税 | 利率 | 税率 | 通胀",
    },
    "ja": {
        "cut": "減 | 削減 | 減少 | 引き下げ | 下回",
        "increase": "増 | 引き上げ | 増額 | 上回",
        "cagr": "年平均 | 年率 | 複利",
        "growth": "前年同期比 | 前年比 | 成長 | 売上高 | 伸び | 前期比 | 増収",
        "stock": "株価 | 株式 | 株",
        "margin": "利益率 | 営業利益率",
        "share": "占める | 割合 | 比率 | うち",
        "stake": "株式 | 出資 | 持ち分",
        "other": "関税 | 金利 | 税率",
    },
    "ko": {
        "cut": "감소 | 줄 | 삭감 | 하향 | 축소 | 낮",
        "increase": "증가 | 늘 | 상향 | 확대 | 증액",
        "cagr": "연평균 | 매년",
        "growth": "전년 | 성장 | 전년 동기 | 매출 | 대비",
        "stock": "주가 | 주식",
        "margin": "이익률 | 마진",
        "share": "차지 | 비중 | 가운데",
        "stake": "지분",
        "other": "관세 | 금리 | 세율",
    },
    "fr": {
        "cut": "réduction | baisse | coupe | diminution | moins | réduit | recul | chute",
        "increase": "hausse | augmentation | plus | relève | supérieur*",
        "cagr": "par an | annuel* | tcac",
        "growth": "croissance | sur un an | chiffre d ' affaires | progressé | ventes",
        "stock": "action | titre | bourse | cours",
        "margin": "marge | marges",
        "share": "part de | du total | des investissements | représente",
        "stake": "participation | capital | parts",
        "other": "taux | droits de douane | taxe | inflation",
    },
    "es": {
        "cut": "recorte | reducción | caída | menos | rebaja | redujo | bajó | descenso",
        "increase": "aumento | alza | más | incremento | superior*",
        "cagr": "anual | al año | por año | compuesto",
        "growth": "crecimiento | interanual | ingresos | ventas | creció | crecieron",
        "stock": "acción | acciones | bolsa | cotización",
        "margin": "margen | márgenes",
        "share": "del total | representa | de la inversión | parte",
        "stake": "participación | capital",
        "other": "tasa | arancel* | impuesto* | inflación",
    },
}
