"""The tags of a record as one text: names with a comma between two, each once whatever its case and accents.

Knows texts only; which tags there are is told by the store.
"""

import re

from socialroi_desktop.domain.folding import fold

BETWEEN = ", "
_PARTS = re.compile(r"[,;\n]")


def tag_names(text: str | None) -> tuple[str, ...]:
    """Return the names a text holds, in its order, each once."""
    names = (" ".join(part.split()) for part in _PARTS.split(text or ""))
    return tuple({fold(name): name for name in reversed([*names]) if name}.values())[::-1]


def tags_text(names: tuple[str, ...]) -> str | None:
    """Return names as a record holds them, in their order as words; None for none."""
    return BETWEEN.join(sorted(names, key=fold)) or None


def words_of_tags(text: str | None) -> tuple[str, ...]:
    """Return the folded names a text holds, in order."""
    return tuple(sorted({fold(name) for name in tag_names(text)}))


def folded_tags(text: str) -> str:
    """Return the text by which sets of tags are compared."""
    return BETWEEN.join(words_of_tags(text))
