"""Records of an import that is brought back, where another import tells them otherwise: as if both came one after the other.

The later telling counts; what it does not tell, and what it may not set back, stays as the earlier one tells it. Writes
through a `Writer` like every change; whether a change sets a record back is decided by the caller.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.domain.fields import Record, specs
from socialroi_desktop.domain.imports import Value, assess
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.ages import Ages
from socialroi_desktop.store.changes.bulk import TOUCH_FIELDS
from socialroi_desktop.store.changes.by_hand import told_before_edits
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.derived.days import DAY_OF
from socialroi_desktop.store.file.codec import quoted

Values = dict[str, Any]
Changes = Mapping[str, tuple[Value, Value]]
# Says whether changes of a record of a kind, whose amounts are in a currency, set it back.
SetsBack = Callable[[str, Changes, str], bool]


@dataclass(frozen=True, slots=True)
class Met:
    """A row of the import and the id of the stored record that it tells."""

    row: Values
    row_id: int


class ToldApart:
    """The records that the import `batch_id`, which comes back as `again_id`, tells otherwise than others do."""

    def __init__(self, writer: Writer, batch_id: int, sets_back: SetsBack) -> None:
        self._writer, self._batch_id, self._sets_back = writer, batch_id, sets_back
        self._ages = Ages(writer.connection)

    def settle(self, entity: str, met: Sequence[Met], again_id: int) -> dict[int, bool]:
        """Write what both tell of each record together; return by id those that changed, and whether the import tells them now.

        Records of no import are left as they are, and so is what was changed by hand.
        """
        names = _names(RECORDS[entity]) if entity in RECORDS else ()
        stored = self._stored(entity, [one.row_id for one in met]) if names else {}
        apart = [
            one
            for one in met
            if (there := stored.get(one.row_id)) is not None
            and there["batch_id"] not in (None, again_id)
            and any(name in one.row and one.row[name] != there[name] for name in names)
        ]
        edited = told_before_edits(self._writer, entity, [one.row_id for one in apart])
        found: dict[int, bool] = {}
        for one in apart:
            there = stored[one.row_id]
            values, mine = self._together(entity, names, one.row, there)
            for name in edited.get(one.row_id, ()):
                values.pop(name, None)
            if values:
                evidence = {"batch_id": again_id, "source_line": one.row.get("source_line")} if mine else {}
                self._writer.update(entity, one.row_id, {**values, **evidence})
                found[one.row_id] = mine
        return found

    def _together(
        self, entity: str, names: Sequence[str], row: Values, there: Mapping[str, Any]
    ) -> tuple[Values, bool]:
        """Return what the stored row gets, and whether the import that comes back tells it now."""
        is_later = self._is_later(row, there)
        earlier, later = (there, row) if is_later else (row, there)
        told = [name for name in names if name in row]
        changes = assess(told, [later[name] for name in told], earlier)
        stays = self._sets_back(entity, changes, str(there["currency"] if "currency" in names else ""))
        values: Values = {}
        for name in told:
            chosen = earlier if stays or later[name] is None else later
            if chosen[name] != there[name]:
                values |= {name: chosen[name], **_following(entity, name, chosen)}
        if "touch_id" in row and not values.keys().isdisjoint(TOUCH_FIELDS):
            chosen = earlier if stays or later["touch_id"] is None else later
            values["touch_id"] = chosen["touch_id"]
        return values, is_later is not stays

    def _is_later(self, row: Values, there: Mapping[str, Any]) -> bool:
        day, other = (str(one["as_of"] or "") if "as_of" in row else "" for one in (row, there))
        if day and other and day != other:
            return day > other
        return self._ages.of(self._batch_id) > self._ages.of(int(there["batch_id"]))

    def _stored(self, entity: str, ids: Sequence[int]) -> dict[int, Mapping[str, Any]]:
        rows = self._writer.connection.execute(
            f"SELECT * FROM {quoted(entity)} WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(ids),)
        )
        return {row["id"]: row for row in rows}


def _names(record: type[Record]) -> tuple[str, ...]:
    """Return the fields by which two tellings of a record may differ."""
    return tuple(spec.name for spec in specs(record) if spec.importable and spec.name not in record.key)


def _following(entity: str, name: str, row: Mapping[str, Any]) -> Values:
    """Return what the store keeps beside a field."""
    day, moment = DAY_OF.get(entity, ("", ""))
    return {day: row[day]} if name == moment else {}
