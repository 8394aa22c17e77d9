"""Converts cells that hold the address of a page. Knows single cells only; answers with a value or `Unsure` and never raises."""

from socialroi_desktop.domain.addresses import is_link
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.reading import Cell, Unsure, text_cell


def link_cell(text: str) -> Cell:
    """Convert the address of a page; what a browser would not show as one is left out."""
    bare = text_cell(text)
    if bare is None or is_link(bare):
        return bare
    return Unsure(None, "“{value}” is no address of a page; it was left out.", shown(text), minor=True)
