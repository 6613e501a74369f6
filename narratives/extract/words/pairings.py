"""Words beside two amounts of one sentence that tell how the one belongs to the other."""

from narratives.extract.words import phrases, wordset

# Right before an amount: it is a part of the one before it.
PARTS: dict[str, frozenset[str]] = {
    "en": phrases("including | of which | includes | comprising | made up of | split into"),
    "vi": phrases("trong đó | bao gồm | gồm | riêng | gồm có"),
    "zh": phrases("其中 | 包括 | 含"),
    "ja": phrases("うち | 内訳は | このうち"),
    "ko": phrases("이 중 | 중 | 가운데 | 이 가운데"),
    "de": phrases("davon | darunter | einschließlich | inklusive"),
    "fr": phrases("dont | y compris"),
    "es": phrases("de los cuales | de ellos | incluidos | incluyendo | de las cuales"),
}
# About an amount of before: it was a plan, and not what was spent.
SAID = wordset(
    "previously previous earlier prior initial initially original originally forecast forecasts guidance "
    "outlook "
    "plan plans planned planning target targeted range estimate estimated promise promised promises pledge "
    "pledged "
    "pledges floated touted expected expectation budget budgeted projected projection commitment committed "
    "announced "
    "guided old boast goal ambition programme program infrastructure "
    "dự báo kế hoạch mục tiêu hứa dự kiến cam kết ban đầu trước đó cũ bố "
    "prognose plan planung geplant geplanten ursprünglich bisher bisherigen bislang zuvor angekündigt ziel "
    "prévision objectif initialement prévu prévus plan previsto previsión objetivo plan anterior "
    "计划 指引 预期 预计 承诺 原 此前 目标 预算 計畫 預估 予想 計画 目標 従来 当初 見通し 계획 전망 기존 "
    "당초 목표"
)
# About an amount of before: it was spent, in a time that is over.
SPENT = phrases(
    "last year | a year ago | a year earlier | previous year | prior year | year earlier | year ago | "
    "it spent | "
    "spent in | was spent | prior 12 months | previous 12 months | the year before | actual | "
    "năm ngoái | năm trước | năm liền trước | cùng kỳ | đã chi | thực tế | im vorjahr | vorjahr | "
    "im vergangenen jahr | "
    "l ' an dernier | l ' année dernière | el año pasado | un año antes | ejercicio anterior | "
    "去年 | 上年 | 同期 | 实际 | 實際 | 前年 | 昨年 | 前年度 | 実績 | 前期 | 지난해 | 작년 | 전년 | 집행"
)
# Verbs of change that as well tell of one from year to year.
GENERIC = phrases(
    "cut | cuts | reduced | reduces | down to | cut to | reduced to | lowered | increased its | raised its | "
    "降至 | 增至 | 缩至 | 增加到 | 提高到 | 提高至 | 减少到 | 削减至 | nâng | cắt giảm | giảm xuống | "
    "xuống còn | "
    "erhöht | erhöhte | senkt | senkte | reduziert | augmente | réduit | reduce | aumenta"
)
