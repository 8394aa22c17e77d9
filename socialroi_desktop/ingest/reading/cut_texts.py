"""Which part of a cut report of ads a row is: the text of the columns that are not kept but tell rows apart.

Pure; knows the layout, cells, and the typed rows of a whole file.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.records import AdCost
from socialroi_desktop.domain.records.reach import BETWEEN
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.formats.headers import normalise

_CUT = "_breakdown"
# Figures tell nothing apart: they differ from export to export.
_FIGURE = re.compile(r"[-+]?[\d.,\s\u00a0']*\s*(?:%|[€$£]|[A-Z]{3})?")


def cut_columns(layout: Layout) -> tuple[tuple[int, str, bool], ...]:
    """Return the columns of a report of ads that may cut it, by place, with their names; True for those known to."""
    form = layout.format
    if form.entity != AdCost.entity or form.own or form.strategy != "rows":
        return ()
    known = set(layout.positions(_CUT))
    return tuple(
        (at, normalise(name).replace(BETWEEN, " "), at in known)
        for at, name in enumerate(layout.header)
        if at in known or (at not in layout.columns and name.strip() and not form.ignores(name))
    )


def part_of_cut(columns: Sequence[tuple[int, str, bool]], cells: Sequence[str]) -> str | None:
    """Return what may tell a row from others of its key, as “country: FR · age: 18-24”; None where nothing does."""
    told = [
        (name, "" if not known and _FIGURE.fullmatch(cell) else cell.replace(BETWEEN, " "))
        for at, name, known in columns
        for cell in (cells[at].strip(),)
    ]
    if not any(text for _, text in told):
        return None
    return BETWEEN.join(f"{name}: {text}" for name, text in told)


def only_telling(layout: Layout, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Give the chunks of a whole file without those texts where no two rows of one key differ in them.

    Columns that are known to cut a report tell in any case.
    """
    columns = cut_columns(layout)
    if not columns or layout.positions(_CUT):
        yield from chunks
        return
    whole = list(chunks)
    telling = any(map(_tells, whole))
    for chunk in whole:
        yield chunk if telling or "cut" not in chunk.columns else _without(chunk)


def _tells(chunk: Chunk) -> bool:
    if "cut" not in chunk.columns:
        return False
    names = [name for name in AdCost.key if name != AdCost.numbered_by and name in chunk.columns]
    places, cut = [chunk.columns.index(name) for name in names], chunk.columns.index("cut")
    parts: dict[tuple[Value, ...], set[Value]] = defaultdict(set)
    for row in chunk.rows:
        parts[tuple(row[at] for at in places)].add(row[cut])
    return any(len(found) > 1 for found in parts.values())


def _without(chunk: Chunk) -> Chunk:
    at = chunk.columns.index("cut")
    return replace(chunk, rows=[(*row[:at], None, *row[at + 1 :]) for row in chunk.rows])
