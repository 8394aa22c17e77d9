"""Keeps word for word what a file tells otherwise than is stored, taken or left: the record can be made anew from it.

Asks the store to write down what earlier files told of the same records before the first of them changes.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.operations.imports.wanted import Selection
from socialroi_desktop.store.changes.told_rows import (
    Parts,
    ToldRow,
    contest,
    key_text,
    may_be_contested,
    note_told,
)
from socialroi_desktop.store.changes.writer import Writer


@dataclass(frozen=True, slots=True)
class Judged:
    """Rows as they were read, as they are held against the store, and what became of each."""

    raw: Chunk
    chunk: Chunk
    # By the rules that hold for any file, before what only the whole file or the other files of its import tell.
    by_rule: Sequence[Assessed]
    verdicts: Sequence[Assessed]
    wanted: Sequence[bool]


def asked_of(item: Assessed) -> tuple[tuple[str, str], ...]:
    """Return the sentences of a doubt as they are kept beside an import."""
    if item.doubt is None:
        return ()
    return tuple((one.template, json.dumps(dict(one.values), default=str)) for one in item.doubt.each())


class KeptTold:
    """What the import `batch_id` tells otherwise, and which fields its rows have."""

    def __init__(self, writer: Writer, batch_id: int, selection: Selection) -> None:
        self._writer, self._batch_id, self._selection = writer, batch_id, selection
        self._columns: dict[str, list[str]] = {}
        self._turned: dict[int, bool] = {}

    def see(self, chunk: Chunk) -> None:
        """Note which fields rows have."""
        for one in (chunk, chunk.children):
            if one is not None:
                known = self._columns.setdefault(one.entity, [])
                known += [name for name in one.columns if name not in known]

    def take(self, judged: Judged) -> None:
        """Keep what rows tell otherwise; call it before any of them is written."""
        chunk, wanted = judged.chunk, judged.wanted
        for n, line in enumerate(chunk.lines) if self._selection.turned else ():
            if line in self._selection.turned:
                self._turned[line] = wanted[n]
        if chunk.beside or not may_be_contested(chunk.entity):
            return
        places = [n for n, item in enumerate(judged.verdicts) if self._is_otherwise(judged, n, item)]
        if not places:
            return
        met = {n: row_id for n in places if (row_id := judged.verdicts[n].existing_id) is not None}
        keys = contest(self._writer, chunk.entity, set(met.values()))
        places = [n for n in places if not wanted[n] or met.get(n) in keys]
        note_told(self._writer, [self._row(judged, n, keys.get(met.get(n, 0))) for n in places])

    def as_text(self) -> str:
        """Return what is kept with the import: the fields of its rows, and what was wanted of them."""
        said = self._selection
        return json.dumps(
            {
                "columns": self._columns,
                "verdicts": sorted(said.verdicts),
                "accepted": sorted(said.accepted | {line for line, yes in self._turned.items() if yes}),
                "refused": sorted(said.refused | {line for line, yes in self._turned.items() if not yes}),
            }
        )

    def _is_otherwise(self, judged: Judged, n: int, item: Assessed) -> bool:
        """Tell whether a row says other things than are stored, or waits because of what is stored."""
        if not item.is_choice or item.verdict is Verdict.NEW:
            return False
        if judged.wanted[n]:
            return item.existing_id is not None
        # What was read in doubt stays so, whatever is stored.
        read = judged.raw.doubts.get(n)
        is_read_in_doubt = read is not None and not read.minor
        return judged.by_rule[n].verdict is Verdict.DOUBTFUL and not is_read_in_doubt

    def _row(self, judged: Judged, n: int, key: str | None) -> ToldRow:
        chunk, raw = judged.chunk, judged.raw
        row = dict(zip(chunk.columns, chunk.rows[n], strict=True))
        item, wanted = judged.verdicts[n], judged.wanted[n]
        return ToldRow(
            self._batch_id, chunk.lines[n], chunk.entity, key or key_text(chunk.entity, row),
            item.existing_id if wanted else None, dict(zip(raw.columns, raw.rows[n], strict=True)),
            _parts(raw, n), () if wanted else asked_of(item),
        )  # fmt: skip


def _parts(raw: Chunk, n: int) -> Parts | None:
    told = raw.children
    if told is None:
        return None
    mine = [place for place, parent in enumerate(raw.parents) if parent == n]
    rows = [told.rows[place] for place in mine]
    return Parts(told.entity, told.columns, rows, [told.lines[place] for place in mine])


def selection_of(text: str | None) -> Selection:
    """Return what was wanted of an import by what is kept with it; that of one of an older version as by default."""
    if text is None:
        return Selection()
    told = json.loads(text)
    return Selection(
        frozenset(map(Verdict, told["verdicts"])),
        accepted=frozenset(told["accepted"]),
        refused=frozenset(told["refused"]),
    )
