"""What the name of a file, its sheet or a line above a table calls a list of orders that are no sales. Pure.

Words only; whether the columns tell it better is decided elsewhere. See `resources/list_names.toml`.
"""

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.ingest.cells.month_names import MONTHS, folded
from socialroi_desktop.paths import resource

# What names of files in archives and of sheets of workbooks stand behind.
_IN = "\u203a"
_LONGEST, _MOST_LETTERS = 60, 6
_LETTERS = re.compile(r"[^\W\d_]+")
# From here on scripts set no blanks between words.
_UNSPACED = "\u0e00"
_COUNTED = re.compile(r"(?<![^\W\d_])[a-z]?\d+")


class Kind(StrEnum):
    """What the orders of a list are if they are no sales."""

    CANCELLED = "cancelled"
    REFUNDS = "refunds"


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list is called: its kind, the name that says so, and whether that says nothing else."""

    kind: Kind
    name: str
    sure: bool


@dataclass(frozen=True, slots=True)
class _Said:
    """What one name says: kinds of lists, whether it calls it orders, whether it says something else beside."""

    name: str
    kinds: frozenset[Kind]
    orders: bool
    open: bool


def listed_as(file: str, sheet: str, titles: Sequence[str] = ()) -> Listed | None:
    """Return what the names of a list call it, the nearest to its rows before the others; None for plain sales.

    `file` may name what it lies in before it, `titles` are the lines above the header.
    """
    parts = [part.strip() for part in file.split(_IN)]
    parts = parts[:-1] if parts[-1] == sheet else [*parts[:-1], Path(parts[-1]).stem]
    said = [_said(name) for name in (*parts, sheet, *titles) if name]
    at = max((n for n, one in enumerate(said) if one.kinds), default=None)
    if at is None:
        return None
    one, nearer = said[at], said[at + 1 :]
    mixed = one.open or len(one.kinds) > 1 or (one.orders and Kind.REFUNDS in one.kinds)
    if mixed and any(other.orders and not other.open for other in nearer):
        # One of several parts of what is called by all of them.
        return None
    kind = Kind.CANCELLED if Kind.CANCELLED in one.kinds else Kind.REFUNDS
    apart = any(other.open or (other.orders and kind is Kind.REFUNDS) for other in nearer)
    return Listed(kind, one.name, sure=not mixed and not apart)


def titled_as(title: str) -> Kind | None:
    """Return what a line between the rows of a table calls those below it; None where it says none of it."""
    kinds = _said(title).kinds if len(title) <= _LONGEST else frozenset()
    return Kind.CANCELLED if Kind.CANCELLED in kinds else next(iter(kinds), None)


def calls_orders(title: str) -> bool:
    """Tell whether a line between rows may name another list of orders: it speaks of orders, or is no word about lists alone."""
    said = _said(title)
    return len(title) <= _LONGEST and (said.orders or said.open)


def titles_in(rows: Iterable[Sequence[str]]) -> list[str]:
    """Return the lines of one cell that may be titles."""
    found = ([cell.strip() for cell in row if cell.strip()] for row in rows)
    return [cells[0] for cells in found if len(cells) == 1 and len(cells[0]) <= _LONGEST]


@cache
def _said(name: str) -> _Said:
    text = fold(name).replace("_", " ")
    words = _words()
    if words["without"].search(text):
        return _Said(name, frozenset(), orders=False, open=True)
    plain = frozenset(kind for kind in Kind if words[kind].search(text))
    kinds = plain | {kind for kind in Kind if _stems()[kind].search(text)}
    left = text
    for kind in Kind:
        left = words[kind].sub(" ", left)
    orders = bool(words["orders"].search(left))
    left = _COUNTED.sub(" ", words["orders"].sub(" ", left))
    rest = _LETTERS.findall(words["neutral"].sub(" ", left))
    more = kinds != plain or any(folded(word) not in MONTHS for word in rest)
    return _Said(name, kinds, orders, more)


@cache
def _declared() -> dict[str, list[str]]:
    told = tomllib.loads(resource("list_names.toml").read_text("utf-8"))
    return {name: sorted(map(fold, found), key=len, reverse=True) for name, found in told.items()}


@cache
def _words() -> dict[str, re.Pattern[str]]:
    return {name: re.compile("|".join(map(_pattern, found))) for name, found in _declared().items()}


@cache
def _stems() -> dict[str, re.Pattern[str]]:
    """Return what tells a kind within longer words, which may say something else beside."""
    return {
        name: re.compile(
            "|".join(re.escape(word[:-1]) for word in found if word[-1] == "*" and len(word) > _MOST_LETTERS)
        )
        for name, found in _declared().items()
        if name in list(Kind)
    }


def _pattern(word: str) -> str:
    bare = re.escape(word.rstrip("*"))
    if word[0] >= _UNSPACED:
        return bare
    ends = r"[^\W\d_]*" if word.endswith("*") else r"(?![^\W\d_])"
    return rf"(?<![^\W\d_]){bare}{ends}"
