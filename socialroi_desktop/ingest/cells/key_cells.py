"""Converts cells by which rows are told apart: ids in one form, and what a spreadsheet rounded said to be so.

Knows single cells only; a converter answers with a value or `Unsure` and never raises.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from socialroi_desktop.domain.key_texts import (
    EXACT_DIGITS,
    bare_id,
    has_zeros_for_digits,
    id_text,
    is_rounded,
    tidy,
)
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.reading import Cell, Convert, Unsure, text_cell

ROUNDED = (
    "“{value}” is a number that a spreadsheet has rounded, so it no longer tells which one it was; import the file as it was"
    " exported, or format the column as text before it is opened. If it is taken as it is, the row stands for itself."
)
_LEFT_OUT = "“{value}” is a number that a spreadsheet has rounded, so it no longer tells which one it was; it was left out."
# A single id ends in so many zeros by chance once in a thousand files; several in a column do not.
_ALONE = 3


@dataclass(frozen=True, slots=True)
class Rounded(Unsure):
    """An id that tells nothing apart: whatever holds it must not meet another row by it."""


def key_cell(
    *, is_id: bool, tells_apart: bool, zeros: bool = False, read: Callable[[str], str | None] = text_cell
) -> Convert:
    """Make a converter of ids, or of names by which rows are told apart; `read` gives the text of a cell.

    `zeros` says that the long ids of the column end in zeros where a spreadsheet dropped their digits.
    """
    as_kept = id_text if is_id else tidy

    def convert(text: str) -> Cell:
        bare = read(text)
        if bare is None:
            return None
        kept = as_kept(bare) or None
        # A name of nothing but such signs is one; a number that does not fit into its cell shows them.
        if kept is None or not lost_digits(kept, zeros=zeros) or not (is_id or kept.strip("#")):
            return kept
        if tells_apart:
            return Rounded(kept, ROUNDED, shown(kept))
        return Unsure(None, _LEFT_OUT, shown(kept), minor=True)

    return convert


def lost_digits(text: str, *, zeros: bool) -> bool:
    """Tell whether an id is a rounded number; `zeros` as for `key_cell`."""
    return is_rounded(text) or (zeros and has_zeros_for_digits(text))


def all_end_in_zeros(cells: Iterable[str]) -> bool:
    """Tell whether the ids of a column that are longer than a spreadsheet keeps all end in zeros there."""
    long = {
        bare
        for cell in cells
        if len(cell) > EXACT_DIGITS and (bare := bare_id(cell)).isdigit() and len(bare) > EXACT_DIGITS
    }
    return bool(long) and all(has_zeros_for_digits(one, 1 if len(long) > 1 else _ALONE) for one in long)


def apart(text: str, stamp: str, line: int) -> str:
    """Return what stands for a rounded id, in this row alone; the same when the very file is read again."""
    return f"{text}~{stamp}.{line}"
