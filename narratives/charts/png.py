"""An SVG of ours as PNG, for cards and embeds: styles resolved to the light palette first."""

import re

_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_AT_RULE = re.compile(r"@[\w-]+[^{;]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})")
_PROPERTY = re.compile(r"--([\w-]+)\s*:\s*([^;}]+)")
_LIGHT_DARK = re.compile(r"light-dark\(\s*([^,()]*(?:\([^()]*\))?)\s*,[^()]*(?:\([^()]*\))?\s*\)")
_VARIABLE = re.compile(r"var\(\s*--([\w-]+)\s*(?:,\s*([^()]*))?\)")
_HIDING = re.compile(r"display\s*:\s*none\s*;?")


def light(css: str) -> tuple[str, dict[str, str]]:
    """The style sheet without at-rules, variables and dark colours, and the palette it was resolved with."""
    flat = _LIGHT_DARK.sub(r"\1", _AT_RULE.sub("", _COMMENT.sub("", css)))
    palette = {name: value.strip() for name, value in _PROPERTY.findall(flat)}
    for _ in range(5):  # Variables may name variables; a circle is cut off here.
        flat = _VARIABLE.sub(lambda found: str(palette.get(found[1], found[2] or "inherit")), flat)
    # Both layouts are drawn on request: what one page width hides must not vanish from the picture.
    return _HIDING.sub("", flat), palette


def png(svg: str, css: str = "", width: int = 1200) -> bytes:
    """The picture on the palette's paper, as many pixels wide as asked.

    ValueError for an empty or broken picture.
    """
    import resvg_py

    sheet, palette = light(css)
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg,
            style_sheet=sheet,
            width=width,
            background=palette.get("paper", "#ffffff"),
            sans_serif_family="Noto Sans",
            font_family="Noto Sans",
        )
    )
