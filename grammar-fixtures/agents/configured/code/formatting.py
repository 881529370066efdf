"""Text helpers of the help centre."""

import re
from string import punctuation

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def clip(text: str, limit: int) -> str:
    """At most `limit` characters, cut at a word where that does not lose too much."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = cut.rfind(" ")
    if space > limit // 2:
        cut = cut[:space]
    return cut.rstrip(punctuation + " ") + "…"


def render_template(template: str, **values: str) -> str:
    """Fill {placeholders}; unknown ones stay as they are, braces in JSON samples too."""
    return _PLACEHOLDER.sub(lambda m: str(values.get(m.group(1), m.group(0))), template)


def render_sources(hits, header: str = "Sources", sep: str = "\n") -> str:
    """The footer under an answer, '' without hits."""
    if not hits:
        return ""
    lines = [f"{n}. {a.title} ({score:.0%})" for n, (a, score) in enumerate(hits, 1)]
    return f"\n\n{header}:{sep}{sep.join(lines)}"
