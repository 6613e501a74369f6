"""Verbs and nouns of change: with one of them before it, "from X to Y" is a step and not a range."""

from narratives.extract.words import wordset


def _sets(table: dict[str, str]) -> dict[str, frozenset[str]]:
    return {lang: frozenset(words.split()) for lang, words in table.items()}


CHANGES: dict[str, frozenset[str]] = _sets(
    {
        "en": "accelerate accelerated added adding adjusted balloon ballooned ballooning boost boosted "
        "boosting boosts bump bumped bumping change changed changes climb climbed climbing climbs cut "
        "cutback cuts cutting decline declined declines declining dialed dip dipped double doubled "
        "doubles doubling down downgrade downgraded drop dropped dropping drops expand expanded "
        "expanding expands fall fallen falling falls fell gain gained go goes going grew grow growing "
        "grown grows halved halving hike hiked hikes hiking increase increased increases increasing jump "
        "jumped jumping jumps leap leaps leapt lift lifted lifting lifts lost lower lowered lowering "
        "lowers move moved moves moving narrow narrowed narrowing narrows pare pared paring plunge "
        "plunged quadruple quadrupled raise raised raises raising ramp ramped ramping reduce reduced "
        "reduces reducing revise revised revises revising rise risen rises rising rose sank scale scaled "
        "scaling shaved shaving shifted shrank shrink shrinks shrunk slash slashed slashes slashing slip "
        "slipped soar soared soaring soars spiked surge surged surges surging swell swelled swelling "
        "swung tightened trim trimmed trimming trims triple tripled tripling tumbled up upgrade upgraded "
        "upped ups walked went widen widened",
        "vi": "cat cắt giam giảm ha hạ mở nang nhảy nâng rút sụt tang thu tăng vọt điều đẩy",
        "de": "drücken fallen angehoben anheben anhob aufgestockt ausgeweitet erhöhen erhöht erhöhte fiel "
        "fielen fällt "
        "gefallen gekürzt gesenkt gesteigert gestiegen gesunken gewachsen halbiert hebt hob klettert "
        "kletterte kürzen kürzt kürzte legte reduzieren reduziert reduzierte sank sanken schraubt "
        "schrumpft senken senkt senkte sinken sinkt steigen steigern steigert steigt stieg stiegen "
        "stockt verdoppelt wuchs wächst zulegen zurück",
        "fr": "abaisse abaisser abaissé augmente augmenter augmenté baisse baissé bondi bondit chute "
        "chuté coupe coupé diminue diminué double doublé grimpe grimpé hausse monte monté passant passe "
        "passent passer passera passé portant porte porter porté ramené ramène recule reculé relevant "
        "relever relevé relève revoit revu réduire réduit réduite",
        "es": "aumenta aumentado aumentar aumentó baja bajar bajó cae caer cayó crece crecer creció "
        "disminuye disminuyó dobla duplica duplicó eleva elevado elevar elevó incrementa incrementar "
        "incrementó pasa pasando pasar pasará pasó rebaja rebajó recorta recortado recortar recortó "
        "reduce reducido reducir redujo sube subir subió",
        "zh": "上升 上調 上调 下調 下调 下降 减少 削减 削減 升 增 增加 增長 增长 提升 提高 改 減少 砍 缩减 "
        "缩水 调整 降 降低",
        "ja": "上 下 修 倍 増 引 拡 減 縮",
        "ko": "감 낮 높 늘 상 올 인 줄 증 축 하 확",
    }
)

# Right behind an amount, with no particle between, they make it a difference: "10兆円から3兆円引き下げ".
CHANGED_BY = wordset(
    "引き下げ 引き上げ 引き下げる 引き上げる 引き下げた 引き上げた 減額 増額 削減 上積み 減らす 増やす "
    "の上積み の減額 の増額 の積み増し 膨らむ 膨らんだ 増える 減る 増えた 減った 圧縮 削 を削った 増やし "
    "減らし 近く増やす 近く減らす 上乗せ 積み増す 積み増した 積み増し"
)

# Words right before an amount that make it a difference: "by $2 billion to $18 billion".
BY: dict[str, frozenset[str]] = _sets(
    {
        "en": "by",
        "vi": "bớt them thêm",
        "de": "um",
        "es": "en",
    }
)
