"""Column headers made comparable: the same header is written in many ways by one platform over the years.

Pure text work; knows no formats and no files.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from socialroi_desktop.domain.key_texts import UNSEEN

# Cells of a row that are looked at to tell whether it is a header; no export has so many columns.
WIDEST = 1_000
# Soft hyphens (YouTube, German), zero-width characters and byte order marks hide inside headers.
_EXCEL_TEXT = re.compile(r'^="(.*)"$', re.DOTALL)
_FORMULA = frozenset("=+-@")
_VALUE = re.compile(r"^[-+()\d.,\s%/:TZ]*$")
_NUMERIC = re.compile(r"^[-+(]?[\d.,\s%/:]+\)?$")


def plain(cell: str) -> str:
    """Return a cell without the Excel text formula `="…"`, the mark that keeps it from being one, and outer blanks."""
    text = cell.strip()
    if text[:1] == "'" and text[1:2] in _FORMULA:
        text = text[1:]
    if text.startswith('="'):
        found = _EXCEL_TEXT.match(text)
        text = found[1].replace('""', '"').strip() if found else text
    return text


# What UTF-8 looks like once it was read as Windows-1252: Ã, Â, â followed by a sign no word has there.
_SCRAMBLED = re.compile(r"[\u00c2-\u00c5\u00e1-\u00e2][\u0080-\u00bf\u0152-\u2122]")


def unscrambled(text: str) -> str:
    """Return a text whose letters were read in the wrong encoding as it was meant; any other as it stands."""
    if not _SCRAMBLED.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


@lru_cache(maxsize=8192)
def normalise(header: str) -> str:
    """Return the header folded for comparison: NFKC, no invisible characters, one space, no case."""
    if header.isascii():
        return " ".join(plain(header).casefold().split())
    text = unicodedata.normalize("NFKC", plain(UNSEEN.sub("", header)))
    return " ".join(UNSEEN.sub("", text).casefold().split())


def looks_like_header(cells: Sequence[str]) -> float:
    """Return 0..1: how much a row looks like a header (named cells, none of them numbers or dates)."""
    filled = [plain(cell) for cell in cells if cell.strip()]
    if not filled:
        return 0.0
    names = [cell for cell in filled if not _NUMERIC.match(cell) and len(cell) < 80]
    return len(names) / len(filled) * len(filled) / len(cells)


def is_headerless(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a table has no header: several rows, and not one cell near the top is a name."""
    near = [row[:WIDEST] for row in rows[:30] if any(cell.strip() for cell in row)]
    return len(near) > 1 and all(_VALUE.match(plain(cell)) for row in near for cell in row)


def shape_of(cell: str) -> str:
    """Return what a cell looks like: digits as 0, letters as a, the rest as it stands."""
    return re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "0", plain(cell)))


def numbered(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return names for the columns of a table that has none."""
    return [f"Column {place}" for place in range(1, max(map(len, rows[:30]), default=0) + 1)]


def guess_header(rows: Sequence[Sequence[str]]) -> int:
    """Return the index of the row that is most likely the header of an unknown table.

    The widest rows near the top are asked; of equals the first wins, so data never beats the header above
    it.
    """
    if not rows:
        return 0
    near = [row[:WIDEST] for row in rows[:30]]
    widths = [sum(1 for cell in row if cell.strip()) for row in near]
    widest = max(widths)
    scores = [
        looks_like_header(row) * (1.0 if width * 2 > widest else 0.2)
        for row, width in zip(near, widths, strict=True)
    ]
    return scores.index(max(scores))


def as_scripts_write(columns: Sequence[Mapping[str, Any]], ignored: list[str]) -> None:
    """Add to the headers of columns and to those ignored what scripts make of them: `post_text` for “Post text”."""
    lists = [row["headers"] for row in columns] + [ignored]
    known = {normalise(name) for names in lists for name in names}
    for names in lists:
        made = dict.fromkeys(normalise(name).replace(" ", "_") for name in names if name.isascii())
        names += [name for name in made if name not in known]
