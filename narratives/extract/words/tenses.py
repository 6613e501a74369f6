"""Words around an amount that tell when it was, or whether it is a level at all."""

from narratives.extract.words import phrases, wordset

# What was done in a time that is over.
LAST_YEAR = phrases(
    "last year | last year ' s | prior year | previous year | a year ago | a year earlier | "
    "năm ngoái | 去年 | 昨年 | 前年 | 지난해 | 작년 | im vorjahr | l ' an dernier | el año pasado | "
    "year-ago | đã chi | spent | had spent | has spent | have spent | purchases | actual | thực tế | 实际 | "
    "実績 | 前期の | 前の期は | 前期比 | "
    "실적 | 집행 | expended | năm trước | dépensé | gastó | invirtió | 투자한 | shelled out | investierte | "
    "ausgegeben | 已投入 | 已投资 | 花了 | 花费了 | 投資した | year earlier | same period | same quarter | "
    "corresponding period | cùng kỳ"
)

# Words of "before" that may follow their amount; "from" and "versus" belong to the next one.
PRIOR_BEHIND = phrases(
    "it had | it promised | it pledged | promised in | pledged in | flagged | previously | earlier | "
    "originally | initially | touted | floated | had planned | had pledged | had promised | "
    "first announced | in circulation | in the previous plan | in its previous plan | "
    "three months ago | six months ago | nine months ago | months ago | weeks ago | a month ago | "
    "it set out | it guided | it talked about | it gave | it indicated | it foresaw | it outlined | "
    "when it was approved | when approved | when first announced | when it was announced | at the outset | "
    "under the previous plan | in the earlier plan | in its prior plan | before | trước đó | ban đầu | "
    "trước đây | từng | công bố năm ngoái | "
    "cam kết năm ngoái | hứa năm ngoái | đưa ra năm ngoái | auparavant | initialement | "
    "précédemment | anteriormente | inicialmente | zuvor | bisher | ursprünglich | earlier plan | "
    "genannt hatte | gesprochen hatte | angekündigt worden | geplant gewesen | vorgesehen gewesen | "
    "から | から約 | 에서 | はずだった | 予定だった | 計画だった | 方針だった | としていた | "
    "計画していた | 予定していた | 掲げていた | 見込んでいた | 想定していた | 発表していた | "
    "と説明していた | 打ち出していた | 見込みだった | "
    "angepeilt hatte | eingeplant hatte"
)
# Words of before that reach over the words of a plan: "its prior five-year plan of $76bn".
ADJECTIVES = wordset(
    "previous prior preceding earlier original initial old bisherige bisherigen ursprünglichen vorherigen "
    "alten früheren alte frühere vorherige ursprüngliche"
)
# Words of something done that as well tell of what is to come.
WEAKLY_DONE = wordset("đạt 达 达到 reached hit 達する")
# Verbs that make the amount right behind them a difference: "rose $3 billion", "giảm 3 tỷ USD".
MOVED = {
    "en": wordset("up down rose fell dropped grew declined jumped"),
    "vi": frozenset({"giảm", "tăng", "cắt", "giam"}),
}
# "lined up $3 billion" moved nothing.
LINED = wordset("lined picked put made set lay laid pay paid")
# "added $3 billion to its plan".
ADDED = wordset("add adds added adding")
# "Capex in the quarter was $4.5bn": right before the amount these tell of something done.
COPULAS = wordset("was were betrug betrugen beliefen belief lag war waren était fue")
# The German perfect, whose participle stands at the end, and the two parts of "gab ... aus".
GAVE = wordset("gab gaben")
HAVE = wordset("hat haben habe")
SPENT = wordset("investiert gesteckt ausgegeben aufgewendet aufgewandt verbaut hineingesteckt gezahlt")
WILL = wordset("wird werden will wollen soll sollen")
# Copulas without a tense: they tell of what is over only beside a year that is.
TENSELESS = wordset("là 为 為 约为 约 是 仅为 達 は 은 는")
# Words of forecast that companies use of their own plans as well as others of them.
OWN_FORECAST = phrases(
    "预估 | 預估 | dự báo | ước tính | 预测 | 予測 | 試算 | 推計 | 추정 | schätzung | estimate | estimates | "
    "estimación"
)
# Words of difference right behind it: "a $10bn hike", "3兆円減の7兆円".
BEHIND_ONLY = phrases(
    "減の | 増の | hike | increase | reduction | jump | bump | bump up | below the | above the | "
    "below its | above its | expected | more than this | less than this"
)
# Right behind an amount they belong to the next one.
LINKS = wordset("from than versus vs against compared down up")
# Words that make an amount of last year a plan of last year.
PLANNED = wordset(
    "pledged planned forecast guidance target plan promised báo kế hoạch prognose 计划 指引 計画 予想 계획"
)
# Before an amount with a year of its own behind it: "than the $8.6bn of 2025".
COMPARES = wordset(
    "beyond twice double triple gấp doppelt 倍 than against above below after versus vs with compared over "
    "from 较 較 gegenüber nach statt als so với hơn contre après frente que 高于 比 低于 より 보다 대비"
)
# Between the two ends of a range.
ENDS_OF_RANGE = wordset("to đến tới den toi")
# They tell of what was before as well as of what was planned before.
COMPARING = wordset("gegenüber contre") | phrases(
    "so với | so với mức | so voi | so voi muc | frente a | versus the"
)
# What a plan is called: what it was is no longer what it is, "the range was $5bn".
PLANS = wordset(
    "range figure number plan budget line guide guidance forecast estimate programme program target bill "
    "pledge promise projection outlook sum goal commitment ceiling band ambition "
    "計画 想定 当初計画 従来計画"
)
HAD_BEEN = wordset("was were stood been said allowed foresaw envisaged assumed implied showed")
# So many words before the copula the plan may be named: "the number in June was".
NAMED = 6
# Before an amount that a month dates: "versus $66bn-$72bn in July" tells of what was planned in July.
AGAINST = wordset("versus vs against from than saying instead not over above below compared")
# Right behind an amount they say that it was told of before.
ANNOUNCED = wordset(
    "announced pledged promised planned unveiled targeted forecast flagged budgeted guided given indicated "
    "foreseen "
    "foresaw proposed outlined earmarked approved originally first"
)
MONTHS = wordset("january february march april may june july august september october november december")
# A word of before that names a plan tells of all that its clause says: "the previous plan, for 2023-25, was".
PLAN_NOUNS = wordset(
    "plan plans planung planungsrunde vorgängerplan vorgängerprogramm vorjahresplan vorjahresplanung "
    "guidance programme hoạch kế 計画 计划"
)
# The verb at the end of a Japanese list tells of all its amounts: "売上高は20兆円、純利益は2500億円を見込む".
FORESEES = wordset("見込む 見込み 予想 見通し 見通しだ の見通し の予想 予測する")
# Between an amount and that verb they end the list: another time, or something done.
LIST_ENDS = wordset("だった となった した 増えた 減った 今期 来期 通期 今年度 来年度 次期 実績 ; ； 。")
# Right behind an amount: it is what another one starts from.
LED_FROM = wordset("から から約")
