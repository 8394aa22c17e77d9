"""Reads lists of pieces: a row is a piece with its tags, the collections it is in, and the rights to use it.

Rights are told by columns (for which uses, how it stands, from when until when, where, whose name stands beside it), or as
this app writes them into one cell.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.imports import Beside, Chunk, Value
from socialroi_desktop.domain.library.rights_text import rights_told
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import Tag, UsageRight
from socialroi_desktop.domain.tagging import tag_names
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.domain.values.reading import Surroundings, read
from socialroi_desktop.domain.values.style import PLAIN, words_of_scripts
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.reading import Bad
from socialroi_desktop.ingest.completing.by_entity import Row
from socialroi_desktop.ingest.completing.pieces import COLLECTIONS, OF_RIGHT, RIGHTS, TAGS, USE_OF_RIGHT
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.reading.rows import RowReader

_SPECS = {spec.name: spec for spec in specs(UsageRight)}
_NO_USE = "The row tells a right and not for which use; write one such as ads, website or repost."
_NO_TEXT = "“{text}” tells no right; write a right as “use: ads; state: granted; until: 2026-12-31”."


def read_pieces(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the pieces of a list, block by block."""
    reader = _Reader(layout)
    held: Block | None = None
    for block in layout.blocks(progress):
        if held is not None:
            yield reader.pieces(held)
        held = block
    if held is not None:
        yield reader.pieces(held, last=True)


class _Reader(RowReader):
    """Reads a piece a row, and keeps by line what the row tells beside it."""

    def __init__(self, layout: Layout) -> None:
        super().__init__(layout)
        self._words = layout.format.words
        zone = layout.settings.timezone
        self._around = Surroundings(layout.currency, zone, PLAIN, words_of_scripts(layout.channels))
        self._complete_piece, self._complete = self._complete, self._piece
        self._told = Beside()
        self._beside: dict[int, Beside] = {}

    def pieces(self, block: Block, *, last: bool = False) -> Chunk:
        """Return the pieces of a block with what is told beside them."""
        self._beside = {}
        chunk = self.chunk(block, last=last)
        told = {n: self._beside[line] for n, line in enumerate(chunk.lines) if line in self._beside}
        return replace(chunk, beside=told)

    def _read(self, line: int, cells: list[str]) -> tuple[Row, Problem | None, Problem | None]:
        self._told = Beside()
        found = super()._read(line, cells)
        if self._told != Beside():
            self._beside[line] = self._told
        return found

    def _piece(self, row: Row) -> Bad | None:
        told = {name: str(row.pop(name, None) or "") for name in (TAGS, COLLECTIONS, RIGHTS)}
        of_right = {name: str(row.pop(column, None) or "") for column, name in OF_RIGHT.items()}
        trouble = self._complete_piece(row)
        if trouble is not None:
            return trouble
        tags = tag_names(told[TAGS])
        wrong = next((problem for name in tags for problem in check_record(Tag(name=name))), None)
        if wrong is not None:
            return Bad(wrong.template, wrong.values)
        try:
            rights = (*self._in_one_cell(told[RIGHTS]), *self._by_columns(of_right))
        except UserError as error:
            return Bad(error.template, error.values)
        self._told = Beside(tags, tag_names(told[COLLECTIONS]), rights)
        return None

    def _in_one_cell(self, text: str) -> Iterator[Mapping[str, Value]]:
        try:
            lines = rights_told(text)
        except ValueError as error:
            raise UserError(_NO_TEXT, text=str(error)) from None
        yield from map(self._right, lines)

    def _by_columns(self, told: Mapping[str, str]) -> Iterator[Mapping[str, Value]]:
        """Give the right that columns tell, once for each of its uses; none where no column says for which."""
        if USE_OF_RIGHT not in self._sources:
            return
        filled = {name: text for name, text in told.items() if text.strip()}
        uses = tag_names(filled.pop("use", ""))
        # Who is to be named beside a piece is told of many that nobody was asked about.
        if filled.keys() - {"credit"} and not uses:
            raise UserError(_NO_USE)
        yield from (self._right({"use": use, **filled}) for use in uses)

    def _right(self, told: Mapping[str, str]) -> Mapping[str, Value]:
        values = {
            name: read(_SPECS[name], self._meant(name, text), self._around) for name, text in told.items()
        }
        known = {name: value for name, value in values.items() if value is not None}
        if "use" not in known:
            raise UserError(_NO_USE)
        problems = check_record(UsageRight(ugc_item_id=1, **known))
        if problems:
            raise UserError(problems[0].template, **problems[0].values)
        return known

    def _meant(self, name: str, text: str) -> str:
        """Return what a word of a list is called here."""
        return self._words.get(f"_right_{name}", {}).get(normalise(text), text)
