"""Which part of a cut report of ads a row is: the text of the columns that are not kept but tell rows apart.

Pure; knows the layout, cells, and the typed rows of a whole file.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from socialroi_desktop.domain.cuts import PLATFORM, ad_network, part_text, parts_told
from socialroi_desktop.domain.imports import Chunk, Value
from socialroi_desktop.domain.records import AdCost
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.formats.ad_cuts import cuts_ads
from socialroi_desktop.ingest.formats.headers import normalise

_CUT = "_breakdown"
_CHANNEL = "channel"
_DISPLAY = "display"
# Figures tell nothing apart: they differ from export to export.
_FIGURE = re.compile(r"[-+]?[\d.,\s\u00a0']*\s*(?:%|[€$£]|[A-Z]{3})?")


@dataclass(frozen=True, slots=True)
class CutColumn:
    """A column that may cut a report: its place and name, whether it is known to, and how networks in it are read."""

    at: int
    name: str
    known: bool
    network: str | None = None

    def told(self, cells: Sequence[str], channel: Value) -> tuple[str, str]:
        """Return by which name the column tells what of a row on a channel."""
        cell = cells[self.at].strip()
        if self.network in (None, "placement"):
            return self.name, "" if not self.known and _FIGURE.fullmatch(cell) else cell
        if ad_network(channel) == "meta":
            # Tools call networks this and that; within its own, Meta tells parts that are no channel here.
            own = self.network == "network" and channel != _DISPLAY
            return PLATFORM, cell.casefold() if own else str(channel) if cell else ""
        return self.name, cell if self.network == "network" else ""


def cut_columns(layout: Layout) -> tuple[CutColumn, ...]:
    """Return the columns of a report of ads that may cut it: those known to, those of networks, and those that are not known."""
    form = layout.format
    if form.entity != AdCost.entity or form.own or form.strategy != "rows":
        return ()
    known = set(layout.positions(_CUT))
    known |= {at for at, name in enumerate(layout.header) if at not in layout.columns and cuts_ads(name)}
    networks = {at: layout.columns[at].parser for at in layout.positions(_CHANNEL)}
    return tuple(
        CutColumn(at, normalise(name), at in known or at in networks, networks.get(at))
        for at, name in enumerate(layout.header)
        if at in known
        or at in networks
        or (at not in layout.columns and name.strip() and not form.ignores(name))
    )


def part_of_cut(columns: Sequence[CutColumn], cells: Sequence[str], channel: Value) -> str | None:
    """Return what may tell a row from others of its key, as “country: FR · age: 18-24”; None where nothing does."""
    return part_text(column.told(cells, channel) for column in columns)


def only_telling(layout: Layout, chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Give the chunks of a whole file without what columns tell by which no two rows are told apart.

    Columns that are known to cut a report tell in any case.
    """
    unknown = {column.name for column in cut_columns(layout) if not column.known}
    if not unknown:
        yield from chunks
        return
    whole = list(chunks)
    telling: set[str] = set()
    for chunk in whole:
        telling |= _telling(chunk, unknown)
    for chunk in whole:
        yield _without(chunk, unknown - telling) if unknown - telling and "cut" in chunk.columns else chunk


def _telling(chunk: Chunk, unknown: set[str]) -> set[str]:
    """Return the unknown columns that tell apart rows of one key that the known ones do not."""
    if "cut" not in chunk.columns:
        return set()
    names = [name for name in AdCost.key if name != AdCost.numbered_by and name in chunk.columns]
    places, cut = [chunk.columns.index(name) for name in names], chunk.columns.index("cut")
    first: dict[tuple[object, ...], Mapping[str, str]] = {}
    found: set[str] = set()
    for row in chunk.rows:
        told = parts_told(row[cut])
        known = frozenset(item for item in told.items() if item[0] not in unknown)
        before = first.setdefault((*(row[at] for at in places), known), told)
        if before != told:
            found |= {name for name in unknown if before.get(name) != told.get(name)}
    return found


def _without(chunk: Chunk, names: set[str]) -> Chunk:
    at = chunk.columns.index("cut")

    def bare(part: Value) -> Value:
        return part_text(item for item in parts_told(part).items() if item[0] not in names)

    return replace(chunk, rows=[(*row[:at], bare(row[at]), *row[at + 1 :]) for row in chunk.rows])
