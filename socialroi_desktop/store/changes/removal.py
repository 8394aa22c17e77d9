"""What taking back one import of long ago would touch: rows changed since then are to be kept.

Reads the change log; the taking back itself goes through a `Writer` like every change.
"""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.parts import owner_entity
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.handing_over import HandingOver
from socialroi_desktop.store.changes.images import rows_of_change
from socialroi_desktop.store.changes.left_behind import LeftBehind
from socialroi_desktop.store.changes.standing import fallen, span_of, taken_out
from socialroi_desktop.store.changes.staying import Brought, Since, Staying
from socialroi_desktop.store.changes.still_told import StillTold
from socialroi_desktop.store.changes.telling_again import TOLD_AGAIN, told_by
from socialroi_desktop.store.changes.told_rows import TOLD_ROW, contested
from socialroi_desktop.store.changes.writer import DuplicateKey, Writer
from socialroi_desktop.store.file.codec import quoted

# Rows of an import that are its own book-keeping, never edited by hand.
BOOKKEEPING = frozenset({"touch", "import_batch", "import_problem", TOLD_AGAIN, TOLD_ROW})


@dataclass(frozen=True, slots=True)
class Kept:
    """A row that stays although its import is taken back, because it was changed by hand since."""

    entity: str
    row_id: int


def remove_batch_rows(writer: Writer, batch_id: int, operation_id: int) -> tuple[Kept, ...]:
    """Take back one batch of an earlier operation inside the present one; return the rows that were kept.

    Records that imports tell otherwise (`told_rows`) are left as they are: the caller has made them anew already.
    """
    span = span_of(writer.connection, batch_id, operation_id)
    all_changes = writer.connection.execute(
        "SELECT * FROM change WHERE operation_id = ? ORDER BY id DESC", (operation_id,)
    ).fetchall()
    changes = [row for row in all_changes if span.first <= row["id"] <= span.last]
    over = fallen(writer.connection, writer.operation_id)
    handing, brought = HandingOver(writer, batch_id), Brought(changes)
    since, left_behind = Since(writer, span, over), LeftBehind(writer, span, over, handing)
    staying = Staying(writer, since, brought, Brought(all_changes), batch_id)
    handed_here = LeftBehind(writer, span, over, handing)
    kept: list[Kept] = []
    still = StillTold(writer, batch_id, changes)
    kept_since = [row for row in still.kept_since() if not _is_made_anew(writer, row[0], row[1])]
    handed = {(entity, row_id) for entity, row_id, _ in kept_since}
    for entity, row_id in _told_by_it(writer, batch_id, brought, changes):
        if (entity, row_id) not in handed and not _is_made_anew(writer, entity, row_id):
            handed_here.take_handed(batch_id, entity, row_id)
    for entity, row_id, before in kept_since:
        _set_owned_back(
            writer, handed_here, batch_id, (entity, row_id), still.keep((entity, row_id), before, None)
        )
    for row in changes:
        entity, first, last = row["entity"], row["first_id"], row["last_id"]
        if entity == TOLD_ROW:
            # What it told goes with itself; it wrote down what others told, too.
            continue
        if row["action"] == "insert":
            if entity == "import_batch":
                handed_here.take_away()
                # Files that brought nothing share one change with the next one.
                first = last = batch_id
            kept += _take_away(writer, staying, handing, (entity, first, last), batch_id)
        elif row["action"] == "delete":
            _put_back(writer, entity, row["id"])
        elif row["action"] == "update" and not _is_made_anew(writer, entity, first):
            kept += _set_back(writer, left_behind, still, (entity, first), row)
    left_behind.take_away()
    return tuple(kept)


def _told_by_it(
    writer: Writer, batch_id: int, brought: Brought, changes: Sequence[Mapping[str, Any]]
) -> list[tuple[str, int]]:
    """Return the records that the removal of another import handed to this one."""
    set_here = {(row["entity"], row["first_id"]) for row in changes if row["action"] == "update"}
    told = told_by(writer.connection, batch_id, owned=True)
    return [row for row in told if row not in set_here and not brought.holds(*row)]


def _made_anew(writer: Writer, entity: str, ids: Sequence[int]) -> set[int]:
    """Return those of some rows that are records which imports tell otherwise, or parts of such."""
    record = RECORDS.get(entity)
    if record is None or not ids:
        return set()
    if not record.part_of:
        return set(contested(writer.connection, entity, ids))
    owners = {i: owner for i, (owner,) in writer.cells(entity, [record.part_of], ids).items()}
    theirs = contested(writer.connection, owner_entity(record), {one for one in owners.values() if one})
    return {i for i, owner in owners.items() if owner in theirs}


def _is_made_anew(writer: Writer, entity: str, row_id: int) -> bool:
    return bool(_made_anew(writer, entity, [row_id]))


def _take_away(
    writer: Writer, staying: Staying, handing: HandingOver, rows: tuple[str, int, int], batch_id: int
) -> list[Kept]:
    """Delete inserted rows but those that stay, or that another import tells; return what stays.

    Parts stay or go with the record they came with.
    """
    entity, first, last = rows
    there = writer.connection.execute(
        f"SELECT id FROM {quoted(entity)} WHERE id BETWEEN ? AND ?", (first, last)
    ).fetchall()
    with_owner = staying.goes_with_owner(entity, first, last)
    anew = _made_anew(writer, entity, [row[0] for row in there])
    found = [row[0] for row in there if row[0] not in with_owner and row[0] not in anew]
    mine = writer.cells(entity, ["batch_id"], sorted(anew)).items()
    kept = [Kept(entity, row_id) for row_id, (by,) in mine if by == batch_id]
    told = handing.beside(entity, found) | handing.hand(entity, found)
    found = [row_id for row_id in found if row_id not in told]
    if not found:
        return kept
    stay = staying.of(entity, first, last)
    writer.delete_rows(entity, [i for i in found if i not in stay])
    if entity in BOOKKEEPING:
        return []
    left = [i for i in found if i in stay]
    kept += [Kept(*part) for part in staying.parts_kept_with(entity, left)]
    return kept + [Kept(entity, i) for i in left]


def _put_back(writer: Writer, entity: str, change_id: int) -> None:
    """Insert what the batch took away, such as a record of its file in an earlier reading, where that import stands."""
    if entity not in RECORDS:
        return
    rows = list(rows_of_change(writer.connection, change_id))
    told_by = sorted({row.get("batch_id") or 0 for row in rows})
    stands = writer.cells("import_batch", ["id"], told_by).keys() - taken_out(writer.connection)
    for row in rows:
        if row.get("batch_id") in stands:
            with suppress(DuplicateKey):
                # Where another file has told the record since, it is here already.
                writer.put_back(entity, {**row, **_cleared(writer, entity, row)})


def _cleared(writer: Writer, entity: str, row: Mapping[str, Any]) -> Mapping[str, None]:
    """Return the references of a row, empty, to records that are gone."""
    told = {
        spec.name: spec.refers_to for spec in specs(RECORDS[entity]) if spec.refers_to and row.get(spec.name)
    }
    return {name: None for name, other in told.items() if not writer.cells(other, ["id"], [row[name]])}


def _set_owned_back(
    writer: Writer, handed_here: LeftBehind, batch_id: int, which: tuple[str, int], before: dict[str, Any]
) -> None:
    """Set a record back that the batch keeps as it is for an import that went, unless others have changed it since."""
    entity, row_id = which
    if writer.cells(entity, ["batch_id"], [row_id]).get(row_id) == (batch_id,):
        told = _of_those_here(writer, before)
        writer.update(entity, row_id, told)
        if told.get("batch_id") is None:
            handed_here.take_handed(batch_id, entity, row_id)


def _of_those_here(writer: Writer, before: dict[str, Any]) -> dict[str, Any]:
    """Return what a row is set back to; of nobody where the import it came from was taken back, too."""
    batch = before.get("batch_id")
    if batch is None or writer.cells("import_batch", ["id"], [batch]):
        return before
    return before | {"batch_id": None, "source_line": None}


def _set_back(
    writer: Writer,
    left_behind: LeftBehind,
    still: StillTold,
    which: tuple[str, int],
    change: Mapping[str, Any],
) -> list[Kept]:
    entity, row_id = which
    row = writer.connection.execute(f"SELECT * FROM {quoted(entity)} WHERE id = ?", (row_id,)).fetchone()
    if row is None:
        return []
    if any(row[name] != value for name, value in json.loads(change["after"]).items()):
        return [Kept(entity, row_id)]
    before = still.keep(which, json.loads(change["before"]), change["id"])
    writer.update(entity, row_id, _of_those_here(writer, before))
    left_behind.take(entity, row_id)
    return []
