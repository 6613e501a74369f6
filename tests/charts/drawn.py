"""Shared by the chart tests: a plain axis, random words, and the promises every picture keeps."""

import re
from fractions import Fraction
from itertools import combinations
from xml.etree import ElementTree

from hypothesis import strategies as st

from narratives.charts.labels import Box, Label
from narratives.charts.words import Words

WORDS = Words("A title", "A description", "A finding")
HOSTILE = '</svg><script>alert("1")</script>'
USUAL = [
    "Nov 2025: $1.4tn over 8 years = $175bn a year",
    "tháng 11, 2025: 1,4 nghìn tỷ USD",
    "三年计划一万亿",
]
texts = st.text(st.characters(codec="utf-8"), max_size=60) | st.sampled_from([HOSTILE, *USUAL])


def plain_axis(top: Fraction) -> tuple[int, str, str]:
    return (10**9, "$bn a year", ".") if top >= 10**9 else (1, "a year", ".")


def overlaps(labels: tuple[Label, ...]) -> list[tuple[str, str]]:
    return [(a.name, b.name) for a, b in combinations(labels, 2) if a.box.meets(b.box)]


def outside(labels: tuple[Label, ...], width: float, height: float) -> list[str]:
    bounds = Box(0, 0, width, height)
    return [label.name for label in labels if not bounds.holds(label.box)]


def faults(svg: str) -> list[str]:
    """What a strict content policy, a reader of the markup or a screen reader would object to."""
    root = ElementTree.fromstring(svg)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    names = {name for element in root.iter() for name in element.attrib}
    found = [f"tag {tag}" for tag in tags & {"script", "style", "foreignObject", "image", "a"}]
    found += [f"attribute {name}" for name in names if name == "style" or name.startswith("on")]
    found += ["ids"] if root.get("aria-labelledby", "").split() != ids else []
    found += ["role"] if root.get("role") != "img" else []
    found += ["number"] if re.search(r"nan|inf|[\d.]e[+-]\d", " ".join(_coordinates(root))) else []
    return found


def _coordinates(root: ElementTree.Element) -> list[str]:
    keys = ("d", "x", "y", "width", "height", "viewBox", "cx", "cy")
    return [element.get(key, "") for element in root.iter() for key in keys]
