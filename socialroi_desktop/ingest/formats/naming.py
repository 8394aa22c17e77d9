"""What the names in a table are, where its header does not tell: sources, pages, countries.

Knows the format, the file's name and the names; a name that tells nothing is asked about, never guessed.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from socialroi_desktop.ingest.formats.columns import Named
from socialroi_desktop.ingest.formats.declared import Format
from socialroi_desktop.ingest.formats.headers import normalise

# The answer of the user stands among the options under this name.
QUESTION = "dimension"
_TOKEN = re.compile(r"[^\W\d_]+")


def named_of(form: Format, file: Path, answer: str | None) -> Named | None:
    """Return what the names are: as told, else as the file is called; None when neither says."""
    if answer is not None:
        return next((named for named in form.named if named.id == answer), None)
    tokens = _TOKEN.findall(file.stem.casefold())
    best: dict[int, list[Named]] = {}
    for named in form.named:
        length = max((_length(tokens, word) for word in named.files), default=0)
        if length:
            best.setdefault(length, []).append(named)
    found = best[max(best)] if best else []
    return found[0] if len(found) == 1 else None


def named_by(form: Format, cells: Iterable[str]) -> Named | None:
    """Return what the names are where every one of them, totals aside, is a name of one kind only."""
    possible = [named for named in form.named if named.names]
    seen = False
    for cell in cells:
        name = normalise(cell)
        if not possible:
            return None
        if not name or name in form.words.get("_total", ()):
            continue
        seen = True
        possible = [named for named in possible if name in named.names]
    return possible[0] if seen and len(possible) == 1 else None


def _length(tokens: list[str], word: str) -> int:
    """Return the length of a word that stands among the tokens of a file's name, else 0."""
    parts = _TOKEN.findall(word.casefold())
    places = range(len(tokens) - len(parts) + 1)
    return len("".join(parts)) if any(tokens[at : at + len(parts)] == parts for at in places) else 0
