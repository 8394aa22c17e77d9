"""What tells rows that explain a table, or head a part of it, from rows of data. Pure."""

from collections.abc import Iterable

from socialroi_desktop.ingest.cells.dates import day


def describes(cells: Iterable[str]) -> bool:
    """Tell whether cells that should hold figures hold words: the row explains the columns."""
    found = list(cells)
    return bool(found) and all(len(cell.split()) > 1 and not cell[:1].isdigit() for cell in found)


def is_date(text: str) -> bool:
    """Tell whether a cell holds a day, in either order."""
    for order in ("mdy", "dmy"):
        try:
            return day(text, order) is not None
        except ValueError:
            continue
    return False
