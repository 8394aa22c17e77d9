"""Rows with bytes that are no text of the file's encoding: read as well as can be, and each one named.

Knows blocks and codecs; nothing of what the cells mean.
"""

from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.domain.imports import Rejected
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.files.encoding import Encoding
from socialroi_desktop.ingest.files.old_encodings import name_of

_OTHER = "This cell is not UTF-8 like the rest of the file; it was read as {encoding}."
_LOST = "This cell holds bytes that are no text in {encoding}; a mark stands in their place."
_NUL = "This line holds a NUL byte where text should be; take it out or export the file again."


def mended(block: Block, encoding: Encoding) -> Block:
    """Return a block without stray bytes.

    Rows with NUL bytes are rejected; cells in another encoding are read in that one and their rows named in
    `doubts` (the column there is the index of the cell).
    """
    rows: list[list[str]] = []
    lines: list[int] = []
    rejected = [_cleaned(item) for item in block.rejected]
    doubts: dict[int, Problem] = {}
    for line, row in zip(block.lines, block.rows, strict=True):
        cells, doubt = _read(row, line, encoding)
        if any("\0" in cell for cell in cells):
            kept = tuple(cell.replace("\0", "") for cell in cells)
            rejected.append(Rejected(Problem(_NUL, line=line), kept))
            continue
        if doubt is not None:
            doubts[len(rows)] = doubt
        rows.append(cells)
        lines.append(line)
    return Block(rows, lines, tuple(rejected), doubts=doubts)


def _read(row: Sequence[str], line: int, encoding: Encoding) -> tuple[list[str], Problem | None]:
    cells, doubt = list(row), None
    for place, cell in enumerate(row):
        if cell.isascii() or not any("\udc80" <= letter <= "\udcff" for letter in cell):
            continue
        raw = cell.encode(encoding.name.removesuffix("-sig"), "surrogateescape")
        cells[place] = raw.decode(encoding.fallback or encoding.name, "replace")
        values = {"encoding": name_of(encoding.fallback or encoding.name)}
        doubt = Problem(_OTHER if encoding.fallback else _LOST, values, line=line, column=str(place))
    return cells, doubt


def _cleaned(item: Rejected) -> Rejected:
    cells = (cell.encode("utf-8", "replace").decode("utf-8").replace("\0", "") for cell in item.cells)
    return replace(item, cells=tuple(cells))
