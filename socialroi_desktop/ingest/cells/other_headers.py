"""Rows below a second header that is not the table's own: no column means there what it means above.

Such rows are never read by the first header; each is told of with the line of the header it stands under. Knows rows
of text and header words; reads no cell as a value.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from operator import itemgetter

from socialroi_desktop.domain.imports import Rejected
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.list_titles import Titles, titled
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.formats.currency_headers import without_currency
from socialroi_desktop.ingest.formats.declared import formats
from socialroi_desktop.ingest.formats.headers import WIDEST, normalise

_OTHER = (
    "Line {at} is the header of another table, so the rows below it were not read; save that line and the rows below it as a"
    " file of their own."
)
# So large a part of the cells of a header are words that headers are known by.
_MOST = 0.7


class OtherHeaders:
    """Goes through the rows below one header and finds where another begins, and where the same begins again.

    `typed` is a column of dates or numbers, None where there is none; only rows without a value there are looked at
    whole, so that ordinary rows cost next to nothing.
    """

    def __init__(self, header: Sequence[str], typed: int | None, titles: Titles | None = None) -> None:
        self._names = _folded(header)
        self._own = frozenset(map(_bare, self._names)) - {""}
        self._raw = frozenset(name for name in header if name.strip())
        self._typed = typed
        self._at: int | None = None
        self._titles = titles
        self._title = ""
        self._begun = False

    def split(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """Give the blocks with the rows of other tables among the rejected ones."""
        for block in blocks:
            found, titles = self._headers(block), self._titled(block)
            if not found and not titles and self._at is None:
                self._begun = self._begun or bool(len(block.rows))
                yield block
            else:
                yield self._cut(block, found, titles)

    def own_rows(self, rows: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
        """Give the rows, each with its line, that stand under the table's own header."""
        for line, cells in rows:
            (part,) = self.split((Block([cells], [line]),))
            if len(part.rows):
                yield line, cells

    def _headers(self, block: Block) -> dict[int, bool]:
        """Return the rows that are headers, and of each whether it is the table's own."""
        found: dict[int, bool] = {}
        for index in self._unlike(block):
            names = _folded(block.rows[index])
            if self._is_header(names):
                found[index] = names == self._names
        return found

    def _unlike(self, block: Block) -> list[int]:
        """Return the rows that have a word where the others have a value, or that begin with a name of the header."""
        at, raw = self._typed, self._raw
        if at is None:
            return [index for index, row in enumerate(block.rows) if row and row[0] in raw]
        cells = block.columns[at] if block.columns and at in block.columns else _column(block.rows, at)
        if not any(map(str.isalpha, {cell[:1] for cell in cells})):
            return []
        return [index for index, cell in enumerate(cells) if cell[:1].isalpha() and not cell[-1].isdigit()]

    def _titled(self, block: Block) -> dict[int, str]:
        """Return the titles among the rows: nothing stands in them where the others have a value."""
        at, rows = self._typed, block.rows
        if self._titles is None or at is None:
            return {}
        if block.columns and at in block.columns:
            cells = block.columns[at]
            places = [index for index, cell in enumerate(cells) if not cell] if "" in cells else []
        else:
            places = [index for index, row in enumerate(rows) if len(row) <= at or not row[at]]
        return self._titles.among(rows, places) if places else {}

    def _is_header(self, names: Sequence[str]) -> bool:
        filled = [name for name in names if name]
        if len(filled) < 2 or len(set(filled)) < len(filled) or any(name[0].isdigit() for name in filled):
            return False
        own = sum(_bare(name) in self._own for name in filled)
        known = own if own >= _MOST * len(filled) else sum(self._is_known(name) for name in filled)
        return known >= 2 and known >= _MOST * len(filled)

    def _is_known(self, name: str) -> bool:
        bare = _bare(name)
        return bare in self._own or name in _known() or bare in _known()

    def _cut(self, block: Block, headers: dict[int, bool], titles: dict[int, str]) -> Block:
        rows: list[list[str]] = []
        lines: list[int] = []
        rejected = list(block.rejected)
        for index, (cells, line) in enumerate(zip(block.rows, block.lines, strict=True)):
            own = headers.get(index)
            title = titles.get(index)
            if title or (title == "" and self._title):
                self._title, self._at = title, line if title else None
                continue
            if own and self._title:
                continue
            if own or (own is False and not self._begun):
                self._at = None
            elif own is False:
                self._at, self._title = line, ""
                continue
            if self._at is None:
                rows.append(cells)
                lines.append(line)
                self._begun = self._begun or (own is None and any(cells))
            elif any(cell.strip() for cell in cells):
                rejected.append(Rejected(self._problem(self._at, line), tuple(cells)))
        return Block(rows, lines, tuple(rejected), block.doubts if len(rows) == len(block.rows) else {})

    def _problem(self, at: int, line: int) -> Problem:
        return titled(self._title, at, line) if self._title else Problem(_OTHER, {"at": at}, line=line)


def _column(rows: Sequence[list[str]], at: int) -> list[str]:
    """Return a column; of rows that are too short, their first cells."""
    try:
        return list(map(itemgetter(at), rows))
    except IndexError:
        return [row[at] if at < len(row) else row[0] if row else "" for row in rows]


def _folded(cells: Sequence[str]) -> list[str]:
    names = [normalise(cell) if cell else "" for cell in cells[:WIDEST]]
    while names and not names[-1]:
        names.pop()
    return names


def _bare(name: str) -> str:
    return without_currency(name)[0]


@cache
def _known() -> frozenset[str]:
    """Return every header that some format declares, normalised."""
    return frozenset().union(*(form.names for form in formats()))
