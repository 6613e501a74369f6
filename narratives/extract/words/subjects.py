"""Words around a percentage that tell what moved: a plan of spending, revenue, or something else.

They are read in all languages at once: what is a plan in one is nothing in another. Vietnamese stands here
with its accents.
"""

# Plans of spending, and the nouns a text uses for a figure it has told.
PLANS = (
    r"capex|cap-ex|capital|spending|spend|expenditures?|outlays?|investments?|infrastructure|compute"
    r"|computing"
    r"|data[- ]cent(?:er|re)s?|pledges?|pledged|commitments?|promises?|plans?(?! to\b)|planned|programmes?"
    r"|programs?|budgets?|targets?|projections?|forecasts?|guidance|goals?|figures?|boast|build-?out"
    r"|invested"
    r"|chi tiêu|chi phí vốn|vốn đầu tư|vốn|đầu tư|cam kết|kế hoạch|mục tiêu|ngân sách|con số"
    r"|công suất tính toán"
    r"|hạ tầng|investitions\w*|investitionen|ausgaben\w*|pläne?n?|ziele?s?|zusagen?|prognosen?"
    r"|kapitalausgaben"
    r"|investissements?|d'investissements?|dépenses|promesses?|engagements?|objectifs?|budgets?|prévisions?"
    r"|inversión|inversiones|gastos?|planes|compromisos?|objetivos?|presupuestos?|previsión|metas?"
    r"|资本支出|资本开支|支出|投资|投入|承诺|计划|目标|预算|預算|資本支出|計劃|設備投資|投資|支出計画|計画|目標|予算|約束"
    r"|설비투자|투자|지출|계획|목표|예산|약속"
)
# Of these, what names a plan itself: "spending fell 10%" may be of what was spent.
PLEDGES = (
    r"pledges?|pledged|commitments?|promises?|plans?|planned|programmes?|programs?|targets?|projections?"
    r"|forecasts?|guidance|goals?|figures?|boast|cam kết|kế hoạch|mục tiêu|con số|\w*pläne?n?|\w*ziele?s?"
    r"|\w*zusagen?|\w*prognosen?|promesses?|engagements?|objectifs?|prévisions?|planes|compromisos?|objetivos?"
    r"|previsión|metas?|承诺|计划|目标|計劃|計画|目標|約束|계획|목표|약속"
)
# A change within these is none of a whole plan.
WITHIN = (
    r"\bquarter|\bmonth|\bweek|\bnext year|\bthis year|\bquý|\btháng|\btuần|\bnăm (?:nay|tới|sau)|quartal"
    r"|\bmonat|nächstes jahr|trimestre|\bmois\b|\bmes\b|季度|四半期|来年|明年|분기|내년"
)
REVENUE = (
    r"revenues?|sales|turnover|doanh thu|doanh số|umsatz\w*|erlöse?|chiffre d'affaires|ventes|ingresos"
    r"|ventas"
    r"|营收|收入|销售额|營收|売上高?|매출"
)
# Things whose moves are no moves of a plan, wherever in the sentence they are named.
OTHERS = (
    r"prices?|pricing|tariffs?|fees?|costs?|staff|headcount|jobs?|workforce|workers?|employees?"
    r"|layoffs?|salar\w+"
    r"|wages?|dollar|yuan|yen|euro|pound|currency|shares?|stocks?|equit\w+"
    r"|index|nasdaq|emissions?|tuition|rents?|markets?|valuations?|profits?|earnings|margins?|income"
    r"|loss(?:es)?"
    r"|demand|traffic|users?|output|production|capacity|inflation|interest|tax(?:es)?|gdp|economy|imports?"
    r"|exports?|deliver\w+|shipments?|orders?|customers?|subscribers?|dividends?|debt|industry|sector|r&d"
    r"|marketing|consumer|advertising|electricity|energy|fuel|oil"
    r"|giá|nhân sự|nhân viên|việc làm|lao động|lương|tỷ giá|cổ phiếu|cổ tức|chứng khoán|phát thải"
    r"|khí thải|học phí"
    r"|thị trường|điện|lợi nhuận|nhu cầu|lưu lượng|người dùng|sản lượng|lạm phát|thuế|lãi suất"
    r"|xuất khẩu|nhập khẩu"
    r"|đồng usd|đồng đô la|đô la|vàng|khách hàng|đơn hàng|ngành|nợ|học phí|tiền thuê"
    r"|\w*preise?n?|mitarbeiter\w*|personal\w*|stellen\w*|belegschaft|beschäftigt\w*|aktien?\w*"
    r"|kurse?s?|\w*markt\w*"
    r"|emissionen|gewinne?\w*|nachfrage|löhne|gehälter|produktion|zinsen|steuern"
    r"|prix|effectifs?|emplois?|salariés?|personnel|actions?|bourse|cours|marché|émissions|bénéfices?"
    r"|demande|loyers?"
    r"|salaires?|impôts?|precios?|plantilla|empleos?|empleados?|trabajadores|acciones|bolsa|mercados?"
    r"|emisiones"
    r"|beneficios?|demanda|salarios?|impuestos|dólar"
    r"|价格|電価|电价|股价|股票|员工|裁员|人员|岗位|美元汇率|人民币|汇率|市场|排放|学费|利润|需求|用户|流量|产量|工资|房租"
    r"|価格|料金|値段|株価|従業員|人員|雇用|市場|排出|学費|利益|需要|為替|円相場|生産|賃金"
    r"|가격|요금|주가|주식|직원|인력|고용|일자리|시장|배출|등록금|이익|수요|환율|생산|임금"
)
# Nouns and adverbs of change: together with these a percentage needs no other words in its clause.
CHANGES = (
    r"cuts?|reductions?|decreases?|drop|declines?|down|lower|less|increases?|rise|raise|jump|up|higher"
    r"|more|hike"
    r"|boost|upward|downward|sharp|steep|deep|massive|huge|nearly|roughly|about|around|some|almost"
    r"|approximately"
    r"|over|under|than|at|least|most|to|as|much|no|just|by|of|or|the|a|an|its|this|that|is|was|it|which"
    r"|means"
    r"|meaning|representing|i\.e\.?|equal|equivalent|total|annual|earlier|previous|initial|original"
    r"|prior|percent"
    r"|per|cent|from|versus|vs|compared|with|against|last|year'?s?|new|still|even"
    r"|giảm|cắt|cắt giảm|tăng|nâng|hạ|mức|tức|là|tương đương|khoảng|gần|hơn|trên|dưới|tới|đến|lên|xuống"
    r"|còn|thêm"
    r"|bớt|mất|sự|một|cú|đợt|đó|này|so|với|từ|trước|đây|ban|đầu|ít|nhất|tối|đa|chỉ|cho|khi|đã|bị|được"
    r"|ein|eine|einer|einem|um|minus|plus|kürzung|senkung|rückgang|reduzierung|erhöhung|anstieg|steigerung"
    r"|rund|etwa|fast|knapp|mehr|weniger|als|bis|zu|mindestens|höchstens|das|dies|ist|sind|also|von|auf"
    r"|gegenüber"
    r"|soit|une?|una|baisse|hausse|réduction|coupe|diminution|augmentation|de|du|d'|environ|près|plus"
    r"|moins|jusqu'à"
    r"|à|au|c'est|est|ce|qui|par|rapport|un|reducción|recorte|caída|aumento|alza|incremento|del|casi|cerca"
    r"|más|menos|hasta|alrededor|lo|que|supone|es|decir|frente|al|en|respecto"
    r"|降幅|增幅|下降|削减|减少|缩减|下调|降低|上调|增加|提高|增长|约|近|达|了|为|即|超过|至|的|相当于|幅度|高达|从|較|比|较"
    r"|削減|減少|減額|減|増額|増加|増|引き下げ|引き上げ|約|最大|の|に|を|で|した|する|となる|にあたる|ほど|超|以上|も"
    r"|감소|삭감|축소|증가|증액|상향|하향|약|최대|이상|에|를|을|로|의"
)
# Verbs of change, and small words: between a plan and its percentage, but not alone with it.
BETWEEN = (
    r"cutting|reduced|reduces?|slashed|slashes|lowered|lowers|trimmed|trims|scaled|back|fell|falls?"
    r"|fallen|dropped"
    r"|declined|decreased|rose|rises|risen|raised|raises|increased|lifted|hiked|boosted|jumped|climbed"
    r"|grew|grow"
    r"|will|would|has|had|have|been|be|were|are|in|on|for|through|until|now|years?|today|overall"
    r"|sẽ|vào|trong|năm|của|vừa|hiện|nay|cho|các|những"
    r"|gekürzt|gesenkt|erhöht|angehoben|reduziert|sinken|steigen|sanken|stiegen|fielen|hat|werden"
    r"|wurden?|für|im"
    r"|seine?n?r?|ihre?n?r?|die|der|den|jahre?|réduite?s?|baissée?s?|relevée?s?|augmentée?s?|ont|été"
    r"|sera|pour"
    r"|ses|sa|son|leurs?|les?|la|recortado|reducido|rebajado|elevado|aumentado|ha|fue|será|para|sus?"
    r"|los?|las?|el"
    r"|将|把|被|年|其|公司|已|今年|本年|は|が|から|年度|했다|줄였다|늘렸다|줄었다|늘었다|낮췄다|높였다|은|는|이|가"
)
# Words that end a clause as a comma does.
STOPS = (
    r"after|amid|according|because|when|while|although|sau khi|theo|vì|nachdem|laut|après|selon|según|tras"
)
# With one of these right before it, a plan is the object of what was told before.
ITS = r"its|their|the|his|ses|son|sa|le|la|les|leurs?|l'|sus?|el|los|las|seine?n?r?|ihre?n?r?|die|das|den|der"
# Words that set a figure beside what was spent before.
SINCE = (
    r"\bfrom\b|\bversus\b|\bvs\b|compared (?:with|to)|\bthan\b|\bagainst\b|so với|\btừ\b|hơn mức"
    r"|gegenüber|\bals\b|\bvon\b"
    r"|par rapport|contre|\bdepuis\b|respecto|frente a|\bdesde\b|从|較|较|比|から|보다|에서|대비"
)
# Words that make a percentage a change since an earlier year, and none of a plan made before.
PAST = (
    r"(?:last|previous|prior) year|a year (?:ago|earlier|before)|year[- ](?:on|over|ago)|yoy"
    r"|(?:last|previous|prior) quarter"
    r"|cùng kỳ|năm ngoái|năm trước|năm (?:19|20)\d\d trước|quý trước|vorjahr\w*|l'an dernier|sur un an"
    r"|l'année dernière"
    r"|interanual|año (?:pasado|anterior)|去年|同比|前年|昨年|전년|지난해"
    r"|(?:vs\.?|versus|from|than|over|(?:compared|with)(?: with| to)?|so với(?: năm)?|gegenüber"
    r"|par rapport à|respecto a)"
    r" (?:19|20)\d\d"
)
# Words that make a yearly amount the mean of a total told right before it.
MEAN = (
    r"averag\w*|a mean of|works? out|that is|that's|this is|equals|equivalent|translates|amounts? to|i\.e\."
    r"|,? or (?:about |roughly |around |nearly |some )?$|trung bình|bình quân|quy đổi|tính ra|tức"
    r"|tương đương"
    r"|durchschnitt\w*|im schnitt|das sind|also|en moyenne|moyen\w*|soit|promedio|de media|es decir"
    r"|平均|年均|即|相当于|相當於|つまり|평균|즉"
)
# What follows is another figure than the mean of the one before.
INSTEAD = (
    r"\b(?:instead of|rather than|in place of|statt|anstelle|thay vì|thay cho|au lieu|plutôt que|en lugar"
    r"|en vez|tính chung|cộng lại|overall|altogether|all told|insgesamt|zusammen|au total|en conjunto)"
)
# What grows at a compound rate and is no revenue of the company.
GROWING = rf"{OTHERS}|{PLANS}|cloud|ai|gpus?"
# Words that open a sentence with a capital and name nobody.
_OPENERS = (
    "it he she they we i in on at but and so then also there these those here yet if over that this which",
    "spread per a the nếu tính như vậy giờ nay và nhưng họ hãng",
    "công es er sie wir aber doch und il elle ils elles mais en y pero ella ellos",
)
OPENERS = frozenset(word for line in _OPENERS for word in line.split())
# Words between a plan and whose it is.
OWNED = frozenset(("of", "by", "của", "von", "de", "du", "d'", "des"))
# From a percentage to the amount it is counted from: "18% more than in the prior plan of $87 billion".
THAN = (
    r"\s*(?:more|less|higher|lower|larger|smaller|greater|above|below|under|over|up from|down from)(?: than)?"
    r"(?: (?:in|the|its|their|a|an|of|prior|previous|earlier|old|original|initial|plan|guidance|budget"
    r"|forecast|target|pledge|roughly|about|around|some|nearly|\w+-year))*\s*"
    r"|\s*(?:so với|so voi|cao hơn|thấp hơn|nhiều hơn|ít hơn|cao hon|thap hon)"
    r"(?: (?:con số|mức|kế hoạch|cam kết|mục tiêu|cũ|trước đó|ban đầu|khoảng|con so|muc|ke hoach))*\s*"
    r"|\s*(?:mehr|weniger|höher|niedriger) als"
    r"(?: (?:die|den|das|bisher|bislang|zuvor|ursprünglich|geplanten?|rund))*\s*"
    r"|\s*(?:de plus|de moins|más|menos) que"
    r"(?: (?:les?|la|los|el|devis|plan|initial|précédent|anterior))*\s*"
)
