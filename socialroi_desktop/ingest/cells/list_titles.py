"""Lines of one cell between the rows of a list of orders that call the rows below them something else than those above."""

from collections.abc import Iterable, Sequence

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.list_names import Kind, calls_orders, titled_as

TITLED = (
    "Line {at} calls the rows below it “{name}”, other than those above, so they were not read with them; save the header and"
    " these rows as a file of that name."
)


class Titles:
    """Finds titles among rows; `own` is what the list itself is called, None for sales."""

    def __init__(self, own: Kind | None) -> None:
        self._own = own

    def among(self, rows: Sequence[list[str]], places: Iterable[int]) -> dict[int, str]:
        """Return the titles at some places: of rows that are of another kind than the list, and "" for more of its own."""
        found = {place: rows[place][0].strip() for place in places if _is_alone(rows[place])}
        return {place: title if self._is_other(title) else "" for place, title in found.items()}

    def _is_other(self, title: str) -> bool:
        kind = titled_as(title)
        return kind is not self._own and (kind is not None or calls_orders(title))


def titled(title: str, at: int, line: int) -> Problem:
    """Say of a row that it stands under a title of another kind, in line `at`."""
    return Problem(TITLED, {"at": at, "name": title}, line=line)


def _is_alone(row: Sequence[str]) -> bool:
    return bool(row) and row[0][:1].isalpha() and not any(cell.strip() for cell in row[1:])
