"""Words between two numbers: a range, a change from one to the other, or merely a shared unit; and words
for "per".
"""

from narratives.extract.words import wordset

Rows = dict[str, dict[str, str]]

LINKS: Rows = {
    "*": {
        "dash": "- | – | — | ‐ | ‑ | ‒ | − | ~ | ～ | 〜 | ∼ | ― | -- | 〜約 | ~ 약 | ˗",
        "change": "→ | - > | ⟶ | = > | ➔ | ➜",
        "plusminus": "± | + / - | + / − | + - | + / –",
        "list": "/ | ,",
    },
    "en": {
        "to": "to | through | until | up to | - to -",
        "dash": "thru",
        "and": "and | or | &",
        "share": "instead of | rather than | versus | vs | vs . | against | compared with | compared to "
        "| from | not | "
        "down from | up from | , up from | , down from | , from | , compared with | , compared to | , "
        "versus | , against | "
        ", instead of | , rather than | , not | then | , then | , and | , or",
        "plusminus": "plus or minus | plus / minus | plus - or - minus | give or take | plus minus | "
        "plus / - ",
    },
    "vi": {
        "to": "đến | den | tới | toi | đến khoảng | cho đến | cho tới | - đến | – đến",
        "change": "lên | len | xuống | xuong | xuống còn | xuong con | còn | lên thành | lên mức | xuống "
        "mức | thành | sang | "
        "lên tới | lên đến | xuống chỉ còn | lên khoảng | xuống khoảng | lên hơn | nay là | xuống dưới | "
        "lên gần",
        "and": "và | va | hay | hoặc | & | hoac",
        "share": "so với | thay vì | thay cho | chứ không phải | so voi | thay vi | , so với | , thay vì "
        "| rồi",
        "plusminus": "cộng trừ | cong tru | cộng hoặc trừ",
    },
    "de": {
        "to": "bis | bis zu | bis etwa | bis rund",
        "change": "auf | auf etwa | auf rund | auf nun | auf nur | auf nur noch | auf mehr als | auf "
        "fast | auf über | auf knapp",
        "and": "und | oder | beziehungsweise | bzw . | u .",
        "share": "statt | anstatt | anstelle von | gegenüber | nach | gegen | statt bisher | statt der | "
        "statt zuvor | "
        "nach zuvor | nach bisher | nach noch | von | verglichen mit | , nach | , statt | "
        "statt wie bisher | statt der bisherigen | statt ursprünglich | nach rund | statt rund | im "
        "vergleich zu",
        "plusminus": "plus / minus | plus minus | plus oder minus",
    },
    "fr": {
        "to": "à | a | jusqu ' à",
        "and": "et | ou",
        "share": "contre | au lieu de | au lieu d ' | face à | après | , contre | , au lieu de | plutôt que",
        "plusminus": "plus ou moins | à plus ou moins",
    },
    "es": {
        "to": "a | hasta | a los | y hasta | - a",
        "and": "y | o | e | y el | y los | y un | o los",
        "share": "frente a | en lugar de | en vez de | contra | frente a los | , frente a | , en lugar "
        "de | en lugar de los",
        "plusminus": "más o menos | mas o menos",
    },
    "zh": {
        "to": "至 | 到 | 到约 | 至约 | - 至",
        "change": "增至 | 增加至 | 增加到 | 上调至 | 上調至 | 下调至 | 下調至 | 提高至 | 提高到 | 降至 | "
        "降到 | 削减至 | 削减到 | "
        "缩减至 | 调整为 | 升至 | 升到 | 减至 | 变为 | 上升到 | 上升至 | 下降至 | 下降到 | 调降至 | 调高至 "
        "| 扩大到 | 扩大至 | 翻倍至 | "
        "增長至 | 增长至 | 增长到 | 改为 | 缩水至 | 缩减到 | 砍至 | 砍到 | 调低至 | 修正为 | 提升至 | "
        "提升到 | 骤降至 | 跃升至 | 猛增至 | "
        "大幅上调至 | 大幅下调至 | 下修至 | 上修至 | 調升至 | 調降至 | 提高至约 | 降至约 | 增至约 | "
        "上调至约 | 下调至约 | 攀升至 | 飙升至",
        "and": "和 | 与 | 與 | 及 | 或 | 、",
        "share": "而不是 | 而非",
        "plusminus": "正负 | 正負 | 上下浮动",
    },
    "ja": {
        "to": "から | より | から約 | ないし | 乃至",
        "and": "と | や | または | もしくは | 、 | ・ | および",
        "share": "ではなく | に対し",
        "plusminus": "プラスマイナス",
    },
    "ko": {
        "to": "에서 | 부터 | 내지 | 에서 약 | 에서 최대",
        "and": "와 | 과 | 또는 | 및 | 이나 | 나",
        "share": "대신",
        "plusminus": "플러스마이너스",
    },
}

# Words before the first number: "between X and Y" is a range, "from X to Y" may be a change.
OPENERS: Rows = {
    "en": {
        "between": "between | anywhere between | somewhere between | in between | ranging between | "
        "range between",
        "from": "from | starting from",
        "range": "range of | ranging from | range from | ranges from | ranged from | anywhere from | "
        "within | in the range of | "
        "guidance of | ranging | estimates from | within a range of",
    },
    "vi": {
        "between": "giữa | trong khoảng | vào khoảng giữa | nằm giữa | dao động giữa | khoảng giữa | "
        "trong khoảng giữa | giua",
        "from": "từ | tu",
        "range": "dao động từ | khoảng từ | trong khoảng từ | dao động trong khoảng từ | nằm trong "
        "khoảng từ | vào khoảng từ | ước từ | "
        "dao động | trong phạm vi từ | nằm trong khoảng | dao động trong khoảng",
    },
    "de": {
        "between": "zwischen",
        "from": "von | von rund | von bisher | von zuvor | von etwa | von ursprünglich",
        "range": "spanne von | bandbreite von | in der spanne von | spanne zwischen",
    },
    "fr": {
        "between": "entre",
        "from": "de | d ' | du",
        "range": "fourchette de | allant de | fourchette entre",
    },
    "es": {
        "between": "entre | de entre | entre el | entre los | entre un",
        "from": "de | desde | de los | desde los",
        "range": "rango de | que va de | entre los | oscila entre | rango entre",
    },
    "zh": {
        "between": "介于 | 介於 | 在",
        "from": "从 | 由 | 從 | 自",
        "range": "区间为 | 范围为 | 范围 | 介于 | 介於",
    },
    "ja": {},
    "ko": {},
}

# Words after the second number that make a range of "X から Y" and "X에서 Y".
RANGE_CLOSERS = wordset("の範囲 の間 程度 の幅 の見通し のレンジ 사이 之间 之間 区间 范围 の 間 수준 の予想")

PER: Rows = {
    "en": {
        "year": "per year | a year | per annum | annually | each year | yearly | every year | p . a . | "
        "p . a | pa | / year | / yr | / y | "
        "per yr | annual | in annual | an year | on average per year | on average each year | on average "
        "a year | "
        "in annual terms | of annual | apiece annually | year after year | / annum | per - year | - a - "
        "year | on an annual basis | "
        "on average annually | on average every year | in yearly | of yearly | per calendar year | per "
        "fiscal year",
        "quarter": "per quarter | a quarter | each quarter | every quarter | quarterly | / quarter | / "
        "qtr | / q | per qtr | in quarterly",
        "month": "per month | a month | each month | every month | monthly | / month | / mo | / mth | in "
        "monthly | - a - month",
        "run rate": "run rate | run - rate | runrate | arr | annualized | annualised | annual run rate | "
        "annualized run rate | "
        "annualised run rate | in arr | of arr | annual run - rate | annualized run - rate | a year run "
        "rate | "
        "in annualized | in annualised | of annualized | in annual recurring | annual recurring | of "
        "annual recurring | "
        "annualized revenue | in annual run | on an annualized basis | on an annualised basis | arr run "
        "rate | run rate revenue",
    },
    "vi": {
        "year": "mỗi năm | moi nam | hàng năm | hang nam | hằng năm | một năm | / năm | / nam | trên năm "
        "| mỗi một năm | 1 năm | "
        "một năm trung bình | trung bình mỗi năm | mot nam | bình quân mỗi năm | bình quân năm | trong "
        "mỗi năm | cho mỗi năm | / 1 năm",
        "quarter": "mỗi quý | hàng quý | / quý | một quý | hằng quý | moi quy",
        "month": "mỗi tháng | hàng tháng | / tháng | một tháng | hằng tháng | moi thang",
        "run rate": "quy năm | quy đổi năm | doanh thu quy năm | run rate | quy ra năm | arr | hàng năm "
        "quy đổi | run - rate",
    },
    "de": {
        "year": "pro jahr | jährlich | im jahr | je jahr | / jahr | p . a . | per annum | jährliche | "
        "jährlichen | jährlicher | "
        "pro geschäftsjahr",
        "quarter": "pro quartal | im quartal | je quartal | / quartal | quartalsweise",
        "month": "pro monat | im monat | monatlich | / monat | je monat",
        "run rate": "annualisiert | annualisierte | annualisierten | hochgerechnet | run rate | run - "
        "rate | arr",
    },
    "fr": {
        "year": "par an | chaque année | annuels | annuel | annuelles | annuellement | / an | l ' an | "
        "par année | annuelle | l'an",
        "quarter": "par trimestre | trimestriels | chaque trimestre | / trimestre",
        "month": "par mois | mensuels | chaque mois | / mois",
        "run rate": "annualisé | annualisés | en rythme annuel | en rythme annualisé | run rate | arr",
    },
    "es": {
        "year": "al año | anuales | por año | cada año | anual | anualmente | / año | a el año",
        "quarter": "por trimestre | trimestrales | al trimestre | cada trimestre | / trimestre",
        "month": "al mes | mensuales | por mes | cada mes | / mes",
        "run rate": "anualizado | anualizados | run rate | arr | en términos anualizados",
    },
    "zh": {
        "year": "每年 | / 年 | 一年 | 年均 | 年 度 | 1年 | 逐年",
        "quarter": "每季 | 每季度 | / 季 | 一季 | 每季度 | / 季度",
        "month": "每月 | / 月 | 每个月",
        "run rate": "年化 | arr | 年化率",
    },
    "ja": {
        "year": "毎年 | / 年 | 年間 | 年率 | 毎年度 | 年",
        "quarter": "四半期ごと | / 四半期 | 毎四半期",
        "month": "毎月 | / 月 | 月間",
        "run rate": "年換算 | 年率換算 | arr | ランレート",
    },
    "ko": {
        "year": "매년 | 연간 | 해마다 | / 년 | 연 | 연평균 | 년마다 | 씩 매년",
        "quarter": "분기당 | 매분기 | 분기마다 | / 분기",
        "month": "매월 | 월 | 매달 | / 월",
        "run rate": "연환산 | arr | 연간 환산 | 런레이트",
    },
}

# Words of "per" that stand before the amount: "每年200亿美元", "annual capex of $60bn" is left to the roles.
PER_BEFORE: Rows = {
    "en": {
        "year": "annual | yearly | a yearly | an annual | every year | each year | per year | annually",
        "quarter": "quarterly | each quarter",
        "run rate": "annualized | annualised | run rate of | run - rate of | arr of",
    },
    "vi": {
        "year": "mỗi năm | hàng năm | hằng năm | trung bình năm | bình quân năm | bình quân mỗi năm | "
        "trung bình mỗi năm",
        "quarter": "mỗi quý",
        "month": "mỗi tháng",
    },
    "de": {
        "year": "jährlich | pro jahr | jedes jahr | im jahr",
        "quarter": "pro quartal",
        "month": "monatlich",
    },
    "fr": {"year": "chaque année | par an", "quarter": "par trimestre", "month": "par mois"},
    "es": {"year": "cada año | al año", "quarter": "por trimestre", "month": "al mes"},
    "zh": {
        "year": "每年 | 年均 | 一年 | 平均每年 | 平均每年约 | 每年约 | 年均约",
        "quarter": "每季度 | 每季",
        "month": "每月",
        "run rate": "年化",
    },
    "ja": {
        "year": "年間 | 毎年 | 年 | 年平均 | 年平均で | 年間で | 年間約",
        "quarter": "四半期ごとに",
        "month": "毎月 | 月",
        "run rate": "年換算で | 年率",
    },
    "ko": {
        "year": "매년 | 연간 | 연 | 연평균 | 해마다 | 한해",
        "quarter": "분기당 | 매분기",
        "month": "매월 | 월",
    },
}
