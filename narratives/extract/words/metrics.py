"""Words that tell what an amount counts: capex, revenue, costs, burn, profit, valuation, funding.

A word that ends in * stands for all words that begin so.
"""

METRICS: dict[str, dict[str, str]] = {
    "en": {
        "capex": "capex | cap-ex | capital expenditure | capital expenditures | capital spending | "
        "capital outlay | capital outlays | "
        "capital investment | capital investments | infrastructure | data center | data centers | data "
        "centre | data centres | "
        "datacenter* | spend | spending | spends | invest | investing | investment | investments | build "
        "| building | "
        "compute spending | compute | pledge* | commit | commits | committed | commitment* | outlay | "
        "outlays | programme | program | "
        "project | projects | plan | plans | planned | budget | buildout | build-out | build - out | fab "
        "| fabs | factory | factories | "
        "plant | plants | facility | facilities | allocate* | earmark* | pp & e | property and equipment "
        "| expansion | campus | "
        "servers | chips | gpus | construct* | deploy* | allocat* | pour* | site | supercomputer | "
        "capacity | hub | megaproject | "
        "spent | investments in | capital budget | capital plan | purchases | works | roll out | rollout "
        "| cap ex",
        "revenue": "brought in | revenue | revenues | sales | turnover | top line | top-line | billings "
        "| net sales | "
        "bookings | topline",
        "runrate": "run rate | run - rate | annualized revenue | annualised revenue | annual recurring "
        "revenue | recurring revenue",
        "opex": "opex | operating expense | operating expenses | operating cost | operating costs | "
        "total expenses | expenses | "
        "total costs | total costs and expenses | operating expenditure | operating expenditures | r & d "
        "| research and development | "
        "workforce | salaries | payroll | operations | day-to-day | overhead | sg & a | running costs | "
        "wages | operating spend",
        "burn": "burn | burned | burnt | burning | burns | cash burn | burn rate | burning through | "
        "cash outflow | torched",
        "profit": "profit | profits | net income | operating income | earnings | ebitda | ebit | net "
        "profit | operating profit | loss | "
        "losses | net loss | free cash flow | fcf | operating loss | cash flow | operating cash flow | "
        "bottom line | impairment | "
        "writedown | write-down | charge | net earnings",
        "eps": "eps | per share | a share | earnings per share | share price | per ordinary share",
        "valuation": "valuation | valuations | valued | valuing | values | pre-money | post-money | pre "
        "- money | post - money | "
        "premoney | postmoney | market cap | market capitalization | market capitalisation | market "
        "value | worth | "
        "market valuation | enterprise value | price tag of",
        "funding": "fresh capital | new capital | fresh funds | "
        "funding | round | funding round | financing | fundraising | fundraise | ipo | raise "
        "money | raise capital | "
        "capital raise | credit facility | bond | bonds | debt | loan | loans | borrow* | notes offering "
        "| bond sale | lenders | "
        "raised funds | raise | raised | raises | raising | equity financing | debt financing | credit "
        "line | share sale | offering | venture | series",
        "stake": "in openai | into openai | in anthropic | into anthropic | in xai | into xai | in mistral "
        "| into mistral | in intel | into intel | in coreweave | into coreweave | stake | stakes | backers "
        "| backer | investor | investors | invested in | equity | "
        "talks | shareholding | "
        "shareholder* | take a stake | in a round | in the round | in talks | participat* | tender offer "
        "| cheque | bought shares | "
        "acquire a stake | equity stake | strategic investment | invested",
        "contract": "contract | contracts | agreement | agreements | deal | deals | order | orders | "
        "lease | leases | supply deal | "
        "purchase agreement | signed | offtake | acquisition | acquire | acquires | acquired | takeover "
        "| buyout | purchase of | buy | buys | buying | bought | acquiring",
        "backlog": "savings | cost savings | cost cuts | buyback | buybacks | repurchase | dividend | "
        "dividends | backlog | rpo | remaining performance obligations | order book | cash pile | cash "
        "on hand | cash and equivalents | "
        "cash reserves | fine | fines | penalty | tax | taxes | tariff | tariffs | subsidy | subsidies | "
        "grant | grants | market size | "
        "economy | gdp | exports | imports | salary | price | priced | costing | subscription | per "
        "month | monthly plan | donation",
    },
    "vi": {
        "capex": "capex | chi tiêu vốn | chi phí vốn | đầu tư vốn | vốn đầu tư | đầu tư | chi đầu tư | "
        "chi tiêu | hạ tầng | cơ sở hạ tầng | "
        "trung tâm dữ liệu | mức chi | chi | rót | đổ | bỏ ra | cam kết | dự án | xây dựng | kế hoạch "
        "vốn | kế hoạch chi | "
        "công suất tính toán | xây | nhà máy | tổng vốn | tổng mức đầu tư | tổng vốn đầu tư | ngân sách "
        "| chi ra | mở rộng | "
        "dau tu | chi tieu von | chi tieu | von dau tu | xây nhà máy | giải ngân | kế hoạch đầu tư | "
        "tổng chi tiêu | điện toán",
        "revenue": "mang về | doanh thu | doanh số | doanh thu thuần | tổng doanh thu | doanh thu quý | "
        "doanh thu năm | thu về | doanh thu quy năm | doanh thu thường niên",
        "opex": "chi phí hoạt động | tổng chi phí | chi phí vận hành | opex | chi phí r & d | nghiên cứu "
        "và phát triển | lương nhân viên | chi phí nhân sự",
        "burn": "đốt | đốt tiền | đốt sạch | tiêu tốn | lỗ tiền mặt | dòng tiền âm | đốt khoảng | đã đốt "
        "| đốt mất",
        "profit": "lợi nhuận | lãi | lãi ròng | lợi nhuận ròng | lợi nhuận sau thuế | lợi nhuận trước "
        "thuế | lỗ | thua lỗ | ebitda | lỗ ròng | dòng tiền tự do | lãi sau thuế | lãi trước thuế",
        "eps": "eps | mỗi cổ phiếu | trên mỗi cổ phiếu | một cổ phiếu | / cổ phiếu",
        "valuation": "định giá | vốn hóa | vốn hoá | giá trị vốn hóa | giá trị thị trường | được định "
        "giá | trị giá doanh nghiệp | mức định giá",
        "funding": "gọi vốn | huy động | vòng gọi vốn | huy động vốn | vòng vốn | trái phiếu | khoản vay "
        "| vay | phát hành | ipo | tài trợ vốn | vay nợ | tín dụng | nợ",
        "stake": "vào openai | vào anthropic | vào xai | vào mistral | vào intel | vào coreweave | cổ phần "
        "| nhà đầu tư | góp vốn | rót vốn vào | cổ đông | mua cổ phần | đã đầu tư vào | "
        "đàm phán",
        "contract": "hợp đồng | thỏa thuận | thoả thuận | đơn hàng | thương vụ | ký kết | mua lại | thâu "
        "tóm | thuê",
        "backlog": "mua lại cổ phiếu | cổ tức | trợ cấp | tiết kiệm | tiêu dùng | lương | thuế | phạt | "
        "tiền mặt | kim ngạch | xuất khẩu | gdp | quy mô thị trường | giá bán | thị trường | lương tháng",
    },
    "de": {
        "capex": "investition* | investier* | kapitalausgaben | capex | investitionsausgaben | "
        "investitionsplan | infrastruktur | rechenzentr* | ausgaben | "
        "gesamtausgaben | bauen | bau | projekt* | plant | planen | werk | fabrik* | ausbau | budget | "
        "stecken | steckt | pumpen | sachinvestition* | baut | ausgeben",
        "revenue": "brachten | brachte | erwirtschaft* | umsatz* | erlöse | erlös | konzernumsatz | "
        "einnahmen | umsätze | jahresumsatz",
        "opex": "betriebskosten | betriebsausgaben | opex | kosten | personalkosten | forschung",
        "burn": "verbrannt* | verbrenn* | mittelabfluss | cash - burn",
        "profit": "gewinn* | ergebnis | betriebsergebnis | ebit | ebitda | nettogewinn | verlust* | "
        "überschuss | jahresüberschuss | segmentergebnis | cashflow | cash - flow | dividende*",
        "eps": "je aktie | pro aktie | gewinn je aktie",
        "valuation": "bewertung | bewertet | börsenwert | marktkapitalisierung | unternehmenswert | "
        "marktwert",
        "funding": "finanzierungsrunde | finanzierung | anleihe* | kredit* | schulden | börsengang | "
        "geldgeber | kapitalerhöhung | eingesammelt | einsammeln",
        "stake": "beteiligung* | anteil* | investoren | investor | beteiligt | einstieg | aktionär*",
        "contract": "vertrag* | verträge | auftrag* | aufträge | deal | vereinbarung | abkommen | "
        "übernahme | bestellung* | großauftrag",
        "backlog": "markt | marktvolumen | steuer* | strafe | bußgeld | subvention* | förderung | "
        "auftragsbestand | zoll | zölle | export*",
    },
    "fr": {
        "capex": "investissement* | investir* | investi | investit | investira | capex | dépenses d ' "
        "investissement | dépenses en capital | infrastructure* | "
        "centres de données | data centers | dépenses | dépenser | plan | projet* | budget | construire "
        "| construction | usine* | dépensera | consacrer | programme",
        "revenue": "chiffre d ' affaires | revenus | revenu | ventes | recettes",
        "opex": "charges d ' exploitation | dépenses d ' exploitation | coûts | frais | charges",
        "burn": "brûlé | brûler | consommation de trésorerie | brûle | brûlera",
        "profit": "bénéfice* | résultat | profit* | perte* | ebitda | résultat net | marge "
        "opérationnelle | flux de trésorerie",
        "eps": "par action",
        "valuation": "valorisation | valorisée | valorisé | capitalisation | capitalisation boursière | "
        "valeur",
        "funding": "levée de fonds | levée | lever | levé | financement | tour de table | emprunt* | "
        "obligation* | dette | prêt*",
        "stake": "participation | investisseurs | investisseur | actionnaire* | parts | entrée au capital",
        "contract": "contrat* | accord* | commande* | acquisition | rachat | racheter",
        "backlog": "carnet de commandes | marché | amende | impôt* | taxe* | subvention* | trésorerie",
    },
    "es": {
        "capex": "inversión | inversiones | invertir* | invierte | invertirá | invertido | capex | gasto "
        "de capital | gastos de capital | gasto | gastos | infraestructura* | "
        "centros de datos | plan | proyecto* | presupuesto | construir | construcción | planta | "
        "fábrica* | destinará | gastará | desembolso",
        "revenue": "ingresos | ventas | facturación | facturó | ingreso",
        "opex": "gastos operativos | gastos de explotación | costes | costos | gastos totales",
        "burn": "quemó | quemar | quemado | consumo de caja | quemará",
        "profit": "beneficio* | ganancia* | utilidad* | pérdida* | resultado neto | ebitda | flujo de caja",
        "eps": "por acción",
        "valuation": "valoración | valorada | valorado | capitalización | valuación | valor de mercado | "
        "capitalización bursátil",
        "funding": "ronda | financiación | financiamiento | ronda de financiación | bonos | deuda | "
        "préstamo* | recaudar | recaudó | crédito",
        "stake": "participación | inversores | inversor | accionista* | acciones",
        "contract": "contrato* | acuerdo* | pedido* | adquisición | compra de | comprará",
        "backlog": "cartera | mercado | multa | impuesto* | arancel* | subvención* | caja",
    },
    "zh": {
        "capex": "资本支出 | 资本开支 | 資本支出 | 资本性支出 | 投资 | 投資 | 投入 | 基础设施 | 数据中心 | "
        "算力 | 支出 | 开支 | 建设 | 计划 | 项目 "
        "| 承诺 | 预算 | 建厂 | 工厂 | 扩产 | 基建 | 砸 | 投建 | 斥资 | 花费 | 固定资产 | 总投资 | 投资额 |"
        " 設備",
        "revenue": "营收 | 收入 | 营业收入 | 销售额 | 營收 | 总营收 | 总收入 | 年化收入 | 营业额 | 年收入 |"
        " 創收 | 营业总收入",
        "opex": "运营支出 | 运营费用 | 营业费用 | 总支出 | 总费用 | 运营成本 | 研发投入 | 研发费用 | 成本 |"
        " 研发",
        "burn": "消耗 | 烧钱 | 烧掉 | 燒錢 | 现金消耗 | 烧",
        "profit": "利润 | 净利 | 净利润 | 盈利 | 亏损 | 净亏损 | 营业利润 | 現金流 | 现金流 | 自由现金流 | "
        "经营利润",
        "eps": "每股 | 每股收益",
        "valuation": "估值 | 市值 | 投前 | 投后 | 估價",
        "funding": "融资 | 募资 | 筹资 | 融資 | 贷款 | 债券 | 发债 | 债务 | 募集 | 借款 | 上市 | 本轮",
        "stake": "股份 | 股权 | 投资者 | 投资人 | 入股 | 持股 | 注资 | 参投 | 战略投资",
        "contract": "合同 | 订单 | 协议 | 交易 | 合約 | 訂單 | 收购 | 采购 | 租赁",
        "backlog": "回购 | 分红 | 市场规模 | 罚款 | 税 | 现金储备 | 关税 | 出口 | 补贴 | 在手订单 | 余额 | "
        "规模",
    },
    "ja": {
        "capex": "設備投資 | 投資 | 投じる | 投じ | 投資額 | 資本支出 | 投入 | 建設 | 拡張 | "
        "データセンター | インフラ | 計画 | 支出 | 工場 | "
        "設備投資額 | 総投資額 | 建てる | 予算 | 投資計画 | 増設 | 整備",
        "revenue": "売上高 | 売上 | 収入 | 売上収益 | 収益 | 営業収益 | 年商 | 売り上げ",
        "opex": "営業費用 | 運営費 | 経費 | 費用 | 人件費 | 研究開発費 | 総費用 | コスト",
        "burn": "現金流出 | 資金流出 | 現金燃焼 | 消費した",
        "profit": "利益 | 純利益 | 営業利益 | 経常利益 | 最終利益 | 赤字 | 損失 | 黒字 | 最終赤字 | "
        "キャッシュフロー",
        "eps": "1株 | 一株 | 1株当たり",
        "valuation": "時価総額 | 企業価値 | 評価額 | 企業評価額",
        "funding": "資金調達 | 調達 | 融資 | 社債 | 借入 | 債券 | 借り入れ | ローン | 負債 | 上場",
        "stake": "出資 | 株式 | 持ち分 | 投資家 | 株主 | 出資額 | 出資する",
        "contract": "契約 | 受注 | 買収 | 合意 | 提携 | 取引 | 購入契約 | 発注",
        "backlog": "市場規模 | 罰金 | 税 | 補助金 | 関税 | 手元資金 | 受注残 | 助成 | 支援",
    },
    "ko": {
        "capex": "설비투자 | 투자 | 투자액 | 자본지출 | 투입 | 건설 | 데이터센터 | 인프라 | 계획 | 지출 | "
        "시설투자 | 공장 | 자본 지출 | 투자한다 | "
        "쏟아붓 | 투자하 | 투자계획 | 예산 | 증설 | 설비 투자",
        "revenue": "매출 | 매출액 | 수익 | 매출은 | 연매출",
        "opex": "영업비용 | 운영비 | 비용 | 총비용 | 연구개발비 | 인건비",
        "burn": "현금 소진 | 소진 | 현금 유출",
        "profit": "영업이익 | 순이익 | 이익 | 적자 | 손실 | 흑자 | 영업손실 | 현금흐름 | 순손실",
        "eps": "주당 | 주당순이익",
        "valuation": "기업가치 | 시가총액 | 평가 | 몸값 | 시총",
        "funding": "자금 조달 | 조달 | 대출 | 채권 | 차입 | 회사채 | 펀딩 | 유치 | 상장 | 부채",
        "stake": "지분 | 출자 | 투자자 | 주주 | 지분투자",
        "contract": "계약 | 수주 | 인수 | 합의 | 협약 | 주문 | 공급계약",
        "backlog": "시장 규모 | 벌금 | 세금 | 보조금 | 관세 | 수출 | 현금 보유 | 수주잔고 | 시장",
    },
}

# English words that stand in texts of all languages.
EVERYWHERE: dict[str, str] = {
    "capex": "capex",
    "opex": "opex",
    "eps": "eps",
    "profit": "ebitda | ebit",
    "funding": "ipo",
}
