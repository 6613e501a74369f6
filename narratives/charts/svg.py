"""The only place that writes markup: elements with escaped text, and the frame with title and description."""

import re
from collections.abc import Iterable
from html import escape
from typing import NewType

from narratives.charts.labels import Label
from narratives.charts.text import LINE, SIZE, clean
from narratives.charts.words import Words

_PREFIX = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
Attribute = str | int | float | None
# A type of its own, so that words from outside cannot pass for markup unescaped.
Markup = NewType("Markup", str)


def num(value: float) -> str:
    """A coordinate with one decimal at most, never "-0": the same picture is the same bytes."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def element(name: str, inner: Iterable[Markup] = (), /, **attributes: Attribute) -> Markup:
    """One element around markup made here. `class_` and `stroke_width` are written without underscore."""
    pairs = (
        (key.rstrip("_").replace("_", "-"), num(value) if isinstance(value, int | float) else value)
        for key, value in attributes.items()
        if value is not None
    )
    opening = name + "".join(f' {key}="{escape(value)}"' for key, value in pairs)
    body = "".join(inner)
    return Markup(f"<{opening}>{body}</{name}>" if body else f"<{opening}/>")


def worded(name: str, text: str, /, **attributes: Attribute) -> Markup:
    """One element around words from outside, escaped."""
    return element(name, (Markup(escape(clean(text), quote=False)),), **attributes)


def path(points: Iterable[tuple[float, float]], **attributes: Attribute) -> Markup:
    """An open line through the points."""
    steps = "L".join(f"{num(x)} {num(y)}" for x, y in points)
    return element("path", d=f"M{steps}", fill="none", stroke="currentColor", **attributes)


def rect(box: tuple[float, float, float, float], **attributes: Attribute) -> Markup:
    """A filled rectangle from (x, y, width, height)."""
    x, y, w, h = box
    return element("rect", x=x, y=y, width=w, height=h, **attributes)


def label(placed: Label) -> Markup:
    """The lines of a placed label, and the thin line to its mark where it stands away from it."""
    anchor = None if placed.anchor == "start" else placed.anchor
    first = placed.box.y0 + (LINE + SIZE) / 2 - 2
    leader = [path(placed.leader, class_=_ink_of(placed), stroke_opacity="0.6")] if placed.leader else []
    texts = (
        worded(
            "text", line, class_=placed.style or None, x=placed.x, y=first + row * LINE, text_anchor=anchor
        )
        for row, line in enumerate(placed.lines)
    )
    return Markup("".join((*leader, *texts)))


def _ink_of(placed: Label) -> str:
    return placed.style.removeprefix("t-") or "axis"


def frame(
    inner: Iterable[Markup], size: tuple[float, float], words: Words, prefix: str, layout: str
) -> Markup:
    """The whole picture. Ids come from the prefix and the layout, so two layouts share a page.

    ValueError for a prefix that is not a plain name.
    """
    if not _PREFIX.fullmatch(prefix):
        raise ValueError(f"An id prefix is a plain name, not {prefix!r}")
    title, desc = f"{prefix}-{layout[0]}-t", f"{prefix}-{layout[0]}-d"
    head = (worded("title", words.title, id=title), worded("desc", words.desc, id=desc))
    return element(
        "svg",
        (*head, *inner),
        xmlns="http://www.w3.org/2000/svg",
        class_="spark" if layout == "spark" else f"chart {layout}-only",
        viewBox=f"0 0 {num(size[0])} {num(size[1])}",
        role="img",
        aria_labelledby=f"{title} {desc}",
    )
