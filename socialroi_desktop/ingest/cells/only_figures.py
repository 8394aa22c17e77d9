"""Rows that hold hardly anything but figures: their words, and what is said of one without any. Pure; knows cells alone."""

import re
from collections.abc import Sequence

from socialroi_desktop.domain.currencies import is_known_currency
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.formats.headers import plain

_ONLY_AMOUNTS = (
    "This row holds amounts alone ({amount}) and names no order. If it adds up others it is rightly left out; else fill it"
    " in."
)
# Figures, perhaps with a mark or code of a currency.
_FIGURE = re.compile(r"(?:[A-Z]{3}|[^\w\s]{0,3})?\s?[\d.,\s'’%()+−-]+\s?(?:[A-Z]{3}|[^\w\s]{1,3}|zł|kr|Kč)?")


def only_amounts(cells: Sequence[str], line: int) -> Problem | None:
    """Return what is said of a row without any word, beside figures; None for any other row."""
    words, figures = words_among_figures(cells)
    told = {"amount": first_figure(cells)}
    return Problem(_ONLY_AMOUNTS, told, line=line) if figures and not words else None


def words_among_figures(cells: Sequence[str]) -> tuple[list[str], bool]:
    """Return the cells that are neither figures nor what they are in, each in one line, and whether there are figures."""
    filled = [" ".join(plain(cell).split()) for cell in cells if cell.strip(" -–—")]
    words = [cell for cell in filled if not _FIGURE.fullmatch(cell)]
    return [cell for cell in words if not is_known_currency(cell)], len(words) < len(filled)


def first_figure(cells: Sequence[str], places: Sequence[int] = ()) -> str:
    """Return the first figure of a row as it is written, of some columns first; "" where there is none."""
    named = [cells[at] for at in places if at < len(cells)]
    written = (" ".join(plain(cell).split()) for cell in (*named, *cells) if cell.strip(" -–—"))
    return next((cell for cell in written if _FIGURE.fullmatch(cell)), "")
