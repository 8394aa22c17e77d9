"""What a row about a piece of the library still needs: what kind it is, and what it is called. Knows no file."""

from collections.abc import Callable

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.library.guessing import guessed_kind
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.domain.titles import title_of_link, title_of_text, title_problems
from socialroi_desktop.ingest.cells.reading import Bad

Row = dict[str, Value]
# What is told beside a piece: ingredients, as columns fill them.
TAGS, COLLECTIONS, RIGHTS = "_tags", "_collections", "_rights"
OF_RIGHT = {
    f"_right_{name}": name for name in ("use", "state", "starts_on", "ends_on", "territory", "credit")
}
# Without it nothing is told of a right: other columns may be called the same.
USE_OF_RIGHT = "_right_use"
PIECE_INGREDIENTS = frozenset({TAGS, COLLECTIONS, RIGHTS, *OF_RIGHT})
# A title is made of one of these where no column holds it.
TITLE_OF = UgcItem.titled_by


def piece_completer() -> Callable[[Row], Bad | None]:
    """Complete pieces: a text is a review and an address a link where no kind is told; either is what it is called.

    A row with neither a title, a text nor an address is refused, as is one with a title that no list could show.
    """

    def complete(row: Row) -> Bad | None:
        text, url = _told(row, "caption"), _told(row, "url")
        if row.get("kind") is None and not row.get("sha256"):
            row["kind"] = guessed_kind(text, url)
        if not _told(row, "title"):
            row["title"] = title_of_text(text) or title_of_link(url) or None
        if not row["title"]:
            return Bad("There is neither a title, a text nor a link in this row.")
        too_long = title_problems(_told(row, "title"))
        return Bad(too_long[0].template, too_long[0].values) if too_long else None

    return complete


def _told(row: Row, name: str) -> str:
    value = row.get(name)
    return value.strip() if isinstance(value, str) else ""
