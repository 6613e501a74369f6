"""What each percentage is: a claimed cut or increase, growth, a compound rate, a margin, a share, a stake,
a price move.
"""

from narratives.extract.figures import PERCENTS, Paragraph
from narratives.extract.role import Role
from narratives.extract.sentences import sentences
from narratives.extract.views import Seen, Sentence, seen

NAMES = {
    "cut": "claimed_cut",
    "increase": "claimed_increase",
    "cagr": "claimed_cagr",
    "growth": "growth_yoy",
    "stock": "price_move",
    "margin": "margin",
    "share": "share",
    "stake": "stake",
    "other": "other_pct",
}
# What a percentage is a percentage of outweighs the direction it moved in.
STRENGTH = {
    "stock": 1.5,
    "margin": 1.5,
    "cagr": 1.6,
    "stake": 1.4,
    "growth": 1.15,
    "share": 1.1,
    "other": 1.2,
    "none": 0.0,
}
# Things whose change is growth and not a changed pledge.
GROWING = frozenset({"revenue", "profit", "eps"})


def share_roles(read: Paragraph, lang: str) -> dict[int, Role]:
    """Index of the figure -> role, for every percentage of the paragraph."""
    if not any(figure.kind == PERCENTS for figure in read.figures):
        return {}
    found, metrics = read.cues.of("percents"), read.cues.of("metrics")
    given: dict[int, Role] = {}
    at = 0
    for first, last in sentences(read.tokens):
        start = at
        while at < len(read.figures) and read.figures[at].span.first < last:
            at += 1
        if at > start:
            view = Sentence(
                read.tokens,
                first,
                last,
                read.figures[start:at],
                metrics.within(first, last),
                found.within(first, last),
                lang,
            )
            given |= {start + k: _role(view, k) for k, f in enumerate(view.figures) if f.kind == PERCENTS}
    return given


def _role(view: Sentence, index: int) -> Role:
    near = [(cue.weight * STRENGTH.get(cue.cue.name, 1.0), cue) for cue in seen(view, index, view.standings)]
    weight, best = max(near, key=lambda pair: pair[0], default=(0.0, None))
    if best is None or weight < 0.12:
        return Role("other_pct", sure=0.4)
    name = NAMES[best.cue.name]
    if best.cue.name in ("cut", "increase") and _grows(view, index):
        name = "growth_yoy"
    return Role(name, (best.cue.word,), sure=min(1.0, 0.4 + weight / 2))


def _grows(view: Sentence, index: int) -> bool:
    metrics: list[Seen] = seen(view, index, view.metrics)
    nearest = max(metrics, key=lambda cue: cue.weight, default=None)
    return nearest is not None and nearest.cue.name in GROWING
