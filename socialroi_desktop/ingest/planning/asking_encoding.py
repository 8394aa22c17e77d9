"""Asks which encoding a text is in where two fit about as well, and shows how its words look in each.

Knows text tables and codecs; decides nothing.
"""

from collections.abc import Iterator
from itertools import islice

from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.options import Question
from socialroi_desktop.ingest.files.old_encodings import name_of
from socialroi_desktop.ingest.files.tables import TextTable

_SHOWN, _LONGEST, _LOOKED_AT = 3, 30, 2_000


def encoding_question(layout: Layout) -> Iterator[Question]:
    """Ask for the encoding when the file fits several and nobody has told it."""
    table = layout.table_in_file
    if not isinstance(table, TextTable) or not table.encoding.rivals or layout.options.encoding:
        return
    codecs = (table.encoding.name, *table.encoding.rivals)
    telling = list(islice(_telling(table, codecs), _SHOWN))
    if telling:
        choices = tuple((codec, f"{name_of(codec)}: {_preview(telling, codec)}") for codec in codecs)
        yield Question(
            "encoding",
            "The file does not say how its letters are stored. Which of these reads right?",
            choices=choices,
            suggested=table.encoding.name,
        )


def _telling(table: TextTable, codecs: tuple[str, ...]) -> Iterator[bytes]:
    """Give cells, as bytes, that look different in the encodings."""
    mark, seen = table.delimiter.encode("ascii", "replace"), set()
    with table.path.open("rb") as file:
        for line in islice(file, _LOOKED_AT):
            for cell in [] if line.isascii() else line.strip().split(mark):
                different = len({cell.decode(codec, "replace") for codec in codecs}) > 1
                if different and cell not in seen:
                    seen.add(cell)
                    yield cell


def _preview(cells: list[bytes], codec: str) -> str:
    texts = (" ".join(cell.decode(codec, "replace").strip('"').split()) for cell in cells)
    return ", ".join(_cut(text) for text in texts)


def _cut(text: str) -> str:
    """Return the part of a text where its first strange letter stands."""
    place = next((at for at, sign in enumerate(text) if not sign.isascii()), 0)
    start = text.rfind(" ", 0, max(place - _LONGEST // 2, 0)) + 1
    return text[start : start + _LONGEST].strip()
