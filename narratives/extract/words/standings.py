"""Words that tell how an amount stands: actual, forecast, estimate, target, prior, revised.

A word that ends in * stands for all words that begin so. The "hidden" phrases tell nothing: they only hide a
word of theirs that would ("hạ", to lower, in "hạ tầng", infrastructure).
"""

STANDINGS: dict[str, dict[str, str]] = {
    "en": {
        "actual": "spent | reported | posted | generated | earned | reached | totaled | totalled | came "
        "in | last year | "
        "last year ' s | actual | actuals | had spent | invested last | booked | recorded | made | a "
        "year earlier | a year ago | prior year | "
        "brought in | purchases | so far | in the quarter | ( quarter ) | has spent | have spent | "
        "year-ago | previous year | rose to | came to | stood at | "
        "grew to | fell to | climbed to | jumped to | for the quarter | year earlier | amounted to | "
        "took in | spend last | same period | same quarter | corresponding period | three months | "
        "six months | nine months | first half",
        "forward": "will | wants to | want to | vows to | expects | expect | expected to | sees | "
        "plans to | plan to | forecast | "
        "forecasts | forecasting | projects | projected | "
        "projecting | projection | guides | guided | guiding | outlook | would | could | intends | aims "
        "| aiming | anticipates | hopes | hoping | hopes to | "
        "expecting | is expected | planning | going to | budgeted | has budgeted | have budgeted | "
        "next year | set to | forecasted | on track | may",
        "guidance": "guidance | guides | guided | guide | guiding | outlook | sees | forecast | "
        "forecasts | first quarter | second quarter | third quarter | "
        "fourth quarter | next quarter | this year | current quarter | expects",
        "estimate": "estimated | had forecast | had estimated | analysts | analyst | consensus | wall "
        "street | the street | street | estimate | estimates | estimated by | factset | lseg | "
        "bloomberg | visible alpha | citi | citigroup | morgan stanley | goldman | goldman sachs | "
        "jpmorgan | bank of america | ubs | "
        "economists | bernstein | barclays | jefferies | gartner | mckinsey | idc | dell'oro | moody ' s "
        "| s & p | forecast by | "
        "evercore | bofa | expected by | expectations of | deutsche bank | had expected | were expecting "
        "| trendforce | td cowen",
        "target": "target | targets | targeting | targeted | goal | goals | objective | ambition | aim | "
        "aims | aspires",
        "prior": "previously | previous | earlier | prior | original | originally | initial | initially "
        "| in place of | instead of | down from | "
        "up from | rather than | from the | back from | old | touted | floated | had planned | it had | "
        "it promised | it pledged | promised in | pledged in | flagged | first promised | first pledged "
        "| at first | formerly | once | first announced | "
        "earlier plan | compared with an earlier | from its | versus the | away from | from a | from an "
        "| in circulation | replaces | after touting | after promising | after announcing | after pledging | "
        "after unveiling | "
        "replacing | had pledged | had promised | had said | from around | from about | from roughly | from",
        "revised": "cut | cuts | slashed | slashes | slash | trimmed | trims | lowered | lowers | "
        "reduced | reduces | revised | reset | resets | "
        "scaled back | scales back | raised its | raises its | raised the | lifted its | lifts its | "
        "hiked its | now | new target | updated | "
        "narrowed | upgraded | boosted its | increased its | bumped | raised guidance | pared | pares | "
        "downgraded | raised | lifted | "
        "hiked | ups | upped | raises | lifts | hikes | boosts | widened | tightened | dialed back | "
        "walked back | dialled back | instead | tempered | "
        "latest plan | back to | revises | scaled down | raising its | lowering its | cutting its | "
        "trimming its | cut that to | cut it to | lowered that to | reduced that to | "
        "shrunk to | shrank to | shrinks to | cut to | reduced to | lowered to | down to | "
        "scaled down to | scaled back to | pared to | whittled down to | new plan calls | "
        "new figure | now stands at | now at",
        "delta": "difference | gap | shortfall | increment | reduction of | increase of | rise of | cut "
        "of | drop of | "
        "savings of | hike of | decline of | jump of | boost of | raise of",
        "average": "average | averaging | that is | i . e . | averages | on average | works out | "
        "annualized | annualised | per year on average | capped at | "
        "average annual | annual average | equivalent to | implies | implying | translates | "
        "yearly average | a year on average | or roughly | or about | equates to | amounts to",
        "conversion": "",
        "hidden": "right now | until now | by now | from now",
    },
    "vi": {
        "actual": "đã chi | đã giải ngân | đã bỏ ra | đã rót | đạt | năm ngoái | năm trước | "
        "thực tế | ghi nhận | đã tiêu | báo cáo | thu "
        "về | quý i | quý ii | quý iii | quý iv | quý 2 | quý 3 | quý 4 | tháng đầu năm | nửa đầu năm | "
        "năm vừa qua | đã đầu tư | kết thúc | vừa qua | mang về | năm 2024 là | cùng kỳ",
        "forward": "dự kiến | sẽ | kế hoạch | dự định | có thể | kỳ vọng | ước tính | dự tính | du kien "
        "| dự phóng | năm tới | sang năm | lên kế hoạch | có kế hoạch | đặt",
        "guidance": "hướng dẫn | dự báo doanh thu | triển vọng | quý tới | quý 1 | quý này | năm nay | "
        "dự kiến doanh thu | hướng dẫn doanh thu",
        "estimate": "mckinsey | gartner | reuters ước tính | dự báo | ước tính | giới phân tích | nhà phân "
        "tích | citigroup | citi | morgan "
        "stanley | goldman sachs | phố wall | kỳ vọng của | chuyên gia | theo ước tính | ngân hàng | "
        "jpmorgan | bloomberg | gartner | thị trường kỳ vọng",
        "target": "mục tiêu | đặt mục tiêu | hướng tới | nhắm tới | nhắm đến | muc tieu | tham vọng",
        "prior": "trước đó | ban đầu | trước đây | so với | thay vì | từng | vài tháng trước | dự báo "
        "trước | trước kia | kế hoạch cũ | từ mức | đã từng | năm ngoái cam kết | công khai cam kết | "
        "thay cho | so với mức | dự kiến ban đầu | kế hoạch ban đầu | công bố năm ngoái | "
        "cam kết năm ngoái | hứa năm ngoái | đưa ra năm ngoái | từ",
        "revised": "nâng | đã nâng | giảm xuống | xuống còn | cắt giảm | hạ | điều chỉnh | cắt | nâng "
        "mức | chỉ còn | giờ | giờ đây | nâng lên | hạ xuống | nâng dự báo | nâng kế hoạch | tăng mức "
        "chi | con số này | mức mới | điều chỉnh lên | thu hẹp | cập nhật | rút xuống | kỷ luật | hiện "
        "còn | giảm còn | điều chỉnh xuống | siết",
        "delta": "chênh lệch | tăng thêm | cao hơn | nhiều hơn | thấp hơn | ít hơn | giảm đi | cắt bớt | "
        "khoảng cách | bớt | tăng thêm khoảng | hụt",
        "average": "tức | tức là | trung bình | bình quân | tính ra | tương đương mỗi năm | quy ra | "
        "quy đổi | trung bình mỗi năm | bình quân mỗi năm | trung bình hàng năm | bình quân hàng năm",
        "hidden": "hạ tầng | cao hơn mức | thấp hơn mức | nhiều hơn mức | ít hơn mức",
    },
    "de": {
        "actual": "betrug | betrugen | erzielte | erzielt | verzeichnete | lag | lagen | erreichte | im "
        "vorjahr | brachten | brachte | vergangenes jahr | vergangenen | sank | stieg | sanken | stiegen "
        "| im vergangenen | machte | verbuchte | hatte | ausgegeben | investierte",
        "forward": "plant | will | erwartet | erwarten | soll | sollen | prognostiziert | rechnet | "
        "rechnen | voraussichtlich | wird | werden | könnte | geplant | vorgesehen | kündigte | stellt",
        "guidance": "prognose | ausblick | erwartet | rechnet | für das laufende | stellt in aussicht",
        "estimate": "analysten | schätzung* | schätzen | konsens | marktforscher | experten | bank | "
        "erwartungen",
        "target": "ziel | ziele | zielt | anpeilt | peilt | angestrebt | will",
        "prior": "zuvor | bisher | bisherigen | ursprünglich | statt | anstatt | nach zuvor | früher | "
        "bislang | vorherigen | gegenüber | rollierenden | vorjahresplan | alten",
        "revised": "kürzt | senkt | kürzte | senkte | gekürzt | gesenkt | erhöht | erhöhte | hebt | "
        "angehoben | hob | reduziert | nun | nunmehr | stockt | neue | jetzt | aufgestockt | schraubt | "
        "steigt die prognose | nur noch | angepasst | revidiert | erhöhen | senken | kürzen | anheben | "
        "reduzieren | aufstocken",
        "delta": " zusätzlich* | differenz | mehr als geplant | weniger als geplant | einsparung*",
        "average": "durchschnittlich | im schnitt | durchschnitt",
    },
    "fr": {
        "actual": "atteint | s ' est élevé | a généré | l ' an dernier | a dépensé | a réalisé | a "
        "investi | s ' élevait | a enregistré | en hausse | était | ont atteint | dernier",
        "forward": "prévoit | va | vont | compte | devrait | prévu | prévue | prévus | table sur | "
        "anticipe | attend | investira | dépensera | pourrait | projette",
        "guidance": "prévision* | perspective* | attend | table sur | pour l ' année | objectif",
        "estimate": "analystes | consensus | estimation* | selon les estimations | attentes",
        "target": "objectif* | vise | cible | ambition | viser",
        "prior": "auparavant | initialement | précédemment | contre | au lieu  précédent | précédente | "
        "initial | initiale | prévus initialement | jusqu ' ici | jusque - là | de",
        "revised": "relève | réduit | abaisse | coupe | ramène | ramené | relevé | abaissé | revoit | "
        "désormais | révise | révisé | diminue | rabote | porté | porte | augmente | relèvera | réduira "
        "| augmentera | abaissera | ramènera | porter",
        "delta": "supplémentaires | supplémentaire | de plus | de moins | écart | différence | économies",
        "average": "en moyenne | moyenne",
    },
    "es": {
        "actual": "alcanzó | alcanzaron | registró | generó | el año pasado | gastó | invirtió | sumó | "
        "fue de | fueron de | obtuvo | ascendió",
        "forward": "prevé | planea | espera | invertirá | gastará | podría | proyecta | destinará | "
        "tiene previsto | va a | estima",
        "guidance": "previsión | previsiones | perspectiva* | espera | guía | para el año",
        "estimate": "analistas | consenso | estimación* | estimaciones | expectativas",
        "target": "objetivo* | meta | aspira | apunta",
        "prior": "anteriormente | inicialmente | frente a | en lugar de | anterior | previo | previa | "
        "inicial | original | en vez de | desde",
        "revised": "recorta | reduce | rebaja | eleva | aumenta | recortó | redujo | elevó | ahora | "
        "revisa | revisó | rebajó | sube | ajusta | elevará | reducirá | recortará | aumentará | subirá "
        "| ajustará",
        "delta": "adicional* | más que | menos que | diferencia | otros",
        "average": "en promedio | promedio | de media",
    },
    "zh": {
        "actual": "实际 | 达到 | 达 | 创造了 | 实现 | 去年 | 录得 | 花了 | 已投入 | 已投资 | 同比 | 报告 | "
        "全年 | 花费了",
        "forward": "预计 | 计划 | 将 | 預計 | 拟 | 有望 | 预期 | 明年 | 未来 | 打算 | 料 | 預期 | 可能 | "
        "或将 | 今后",
        "guidance": "指引 | 预计 | 财测 | 展望 | 今年 | 预期 | 將 | 本季度 | 下季度 | 業績指引",
        "estimate": "分析师 | 市场预期 | 预测 | 机构 | 花旗 | 摩根士丹利 | 高盛 | 华尔街 | 分析師 | "
        "一致预期 | 此前预期 | 预估 | 券商 | 摩根大通",
        "target": "目标 | 目標 | 瞄准 | 力争",
        "prior": "此前 | 原计划 | 从 | 曾 | 原先 | 之前 | 原定 | 最初 | 早前 | 由 | 先前 | 曾承诺 | "
        "此前预计 | 原 | 較早前 | 原来",
        "revised": "下调 | 上调 | 削减 | 调整 | 降至 | 增至 | 提高至 | 下調 | 上調 | 缩减 | 上调至 | "
        "下调至 | 下调到 | 调整为 | 调高 | 修正 | "
        "削减至 | 改为 | 缩水 | 砍 | 现在 | 如今 | 最新 | 妥协 | 减少到 | 下修 | 上修 | 缩减至 | 砍至",
        "delta": "相差 | 差额 | 增加了 | 减少了 | 多出 | 差距 | 少了 | 增加额 | 减少额",
        "average": "平均 | 平均每年 | 平均每年约 | 年均约 | 年均 | 每年平均 | 折合每年 | 均",
    },
    "ja": {
        "actual": "実績 | 前年 | 昨年 | だった | となった | 投じた | 達した | 前期 | 計上 | 記録 | "
        "前年同期 | 投資した",
        "forward": "計画 | 見込む | 見込み | 予定 | 投じる | 方針 | 見通し | 予想 | 今後 | 来年 | 目指す | "
        "検討",
        "guidance": "見通し | 予想 | 業績予想 | 見込む | 今期 | 通期 | 予測",
        "estimate": "アナリスト | 市場予想 | コンセンサス | 試算 | 予測 | 推計 | 調査会社",
        "target": "目標 | 目指す | 掲げる | 狙う",
        "prior": "従来 | 当初 | これまで | 前回 | 以前 | から | 従来計画 | 従来予想 | 旧",
        "revised": "引き上げ | 引き下げ | 上方修正 | 下方修正 | 修正 | 減額 | 増額 | 削減 | 見直 | 縮小 | "
        "上積み | 新たに | 変更 | 縮小し",
        "delta": " 上乗せ | 差額 | 増やす | 減らす | 積み増 | 増額分",
        "average": "平均 | 年平均",
    },
    "ko": {
        "actual": "지난해 | 작년 | 기록 | 달성 | 집행 | 실적 | 기록했다 | 였다 | 이었다 | 전년 | 했다",
        "forward": "계획 | 예정 | 전망 | 예상 | 방침 | 것으로 | 내년 | 할 예정 | 목표 | 향후",
        "guidance": "가이던스 | 전망치 | 전망 | 예상 | 올해",
        "estimate": "애널리스트 | 컨센서스 | 추정 | 증권사 | 증권가 | 시장 예상 | 시장 전망",
        "target": "목표 | 목표치",
        "prior": "기존 | 당초 | 이전 | 종전 | 에서 | 애초 | 앞서",
        "revised": "상향 | 하향 | 조정 | 늘렸 | 줄였 | 축소 | 감축 | 증액 | 삭감 | 확대 | 낮췄 | 높였 | 수정",
        "delta": " 차이 | 추가로",
        "average": "평균 | 연평균",
    },
}
