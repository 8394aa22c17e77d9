"""What one import set and a later one that stands says, too: it stays when the first one goes, until the later one does.

Writes through a `Writer` like every change.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from socialroi_desktop.store.changes.otherwise import may_be_blank
from socialroi_desktop.store.changes.standing import taken_out
from socialroi_desktop.store.changes.telling_again import TOLD_AGAIN, Link, links_of
from socialroi_desktop.store.changes.writer import Writer

Values = dict[str, Any]
_EVIDENCE = ("batch_id", "source_line")


class StillTold:
    """The records that the batch `batch_id` set by some of its changes, and that others tell again."""

    def __init__(self, writer: Writer, batch_id: int, changes: Sequence[Mapping[str, Any]]) -> None:
        self._writer, self._batch_id = writer, batch_id
        self._rows: dict[str, set[int]] = defaultdict(set)
        for row in changes:
            if row["action"] == "update":
                self._rows[row["entity"]].add(row["first_id"])
        self._known: dict[str, Mapping[int, Sequence[Link]]] = {}

    def kept_since(self) -> Iterator[tuple[str, int, Values]]:
        """Give the records (table, id) that the batch keeps as they are for one that went, with what they held before."""
        rows = self._writer.connection.execute(
            "SELECT r.entity, r.record_id, r.before FROM told_again r WHERE r.batch_id = ? AND r.before IS NOT NULL",
            (self._batch_id,),
        )
        for row in rows.fetchall():
            self._rows[row["entity"]].add(row["record_id"])
            self._known.pop(row["entity"], None)
            yield row["entity"], row["record_id"], json.loads(row["before"])

    def keep(self, row: tuple[str, int], before: Values, change_id: int | None) -> Values:
        """Return what of a change, or of what the batch keeps, is to be set back; the rest is left to the first that says it."""
        entity, row_id = row
        names = [name for name in may_be_blank(entity) if name in before]
        later = [one for one in self._links(entity).get(row_id, ()) if self._is_later(one, row, change_id)]
        held = {name for name in names if any(name not in one.otherwise for one in later)}
        if not held:
            return before
        # Ways and days that follow from fields stay where every one of these does.
        kept = [name for name in before if name in held or (name not in names and len(held) == len(names))]
        first = next(one for one in later if any(name not in one.otherwise for name in held))
        told = {name: before[name] for name in {*kept, *_EVIDENCE} if name in before}
        self._writer.update(TOLD_AGAIN, first.link_id, {"before": json.dumps({**first.before, **told})})
        left = {name: value for name, value in before.items() if name not in kept and name not in _EVIDENCE}
        return {**left, "batch_id": first.batch_id, "source_line": first.line}

    def _is_later(self, link: Link, row: tuple[str, int], change_id: int | None) -> bool:
        """Tell whether an import told a record after a change, or after the batch itself did so."""
        if change_id is None:
            mine = [one.link_id for one in self._mine.get(row, ())]
            return link.link_id > max(mine, default=0)
        return self._noted(link) > change_id

    def _noted(self, link: Link) -> int:
        row = self._writer.connection.execute(
            "SELECT max(c.id) FROM change c WHERE c.entity = ? AND c.action = 'insert' AND ? BETWEEN c.first_id AND c.last_id",
            (TOLD_AGAIN, link.link_id),
        ).fetchone()
        return int(row[0] or 0)

    def _links(self, entity: str) -> Mapping[int, Sequence[Link]]:
        if entity not in self._known:
            out = {*self._out, self._batch_id}
            self._known[entity] = links_of(self._writer.connection, entity, self._rows[entity], out)
        return self._known[entity]

    @cached_property
    def _mine(self) -> Mapping[tuple[str, int], Sequence[Link]]:
        found: dict[tuple[str, int], Sequence[Link]] = {}
        for entity, ids in self._rows.items():
            for row_id, links in links_of(self._writer.connection, entity, ids, self._out).items():
                found[entity, row_id] = [one for one in links if one.batch_id == self._batch_id]
        return found

    @cached_property
    def _out(self) -> set[int]:
        return taken_out(self._writer.connection)
