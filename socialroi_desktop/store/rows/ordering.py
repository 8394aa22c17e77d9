"""The order of the rows of a large table: ids only, so that scrolling fetches by id and never sorts again.

Knows tables and columns; what is shown of a row is told elsewhere.
"""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import quoted, record_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.reading import DAY_COLUMN, LABEL

_TEXT_KINDS = (Kind.TEXT, Kind.LONG_TEXT, Kind.URL, Kind.CURRENCY, Kind.DATE)
_MARKS = 900


@dataclass(frozen=True, slots=True)
class OrderQuery:
    """Which rows of a table, in which order.

    `text` is searched in the searchable fields and in the names of the records referred to; `alike` adds, by
    column, ids whose labels contain the text. `period` and `channels` cut the table where it has them.
    Unknown values stand last in both directions.
    """

    entity: str
    text: str = ""
    sort: str = ""
    descending: bool = False
    period: Period | None = None
    channels: frozenset[str] | None = None
    alike: Mapping[str, Sequence[str]] = field(default_factory=dict)


def ordered_ids(workspace: Workspace, query: OrderQuery) -> "array[int]":
    """Return the ids of the rows of a query, in its order; 8 bytes a row."""
    where, values = _where(query)
    sql = f"SELECT t.id FROM {quoted(query.entity)} t{where} ORDER BY {_order(query)}"
    return array("q", (row[0] for row in workspace.connection().execute(sql, values)))


def records_by_id(workspace: Workspace, entity: str, ids: Sequence[int]) -> dict[int, Record]:
    """Return records by id; those that are gone are left out."""
    found: dict[int, Record] = {}
    for start in range(0, len(ids), _MARKS):
        part = list(ids[start : start + _MARKS])
        rows = workspace.connection().execute(
            f"SELECT * FROM {quoted(entity)} WHERE id IN ({', '.join('?' * len(part))})", part
        )
        found |= {row["id"]: record_of(RECORDS[entity], row) for row in rows}
    return found


def _order(query: OrderQuery) -> str:
    direction = " DESC" if query.descending else ""
    if not query.sort:
        return f"t.id{direction}"
    spec = next(spec for spec in specs(RECORDS[query.entity]) if spec.name == query.sort)
    column = f"t.{quoted(spec.name)}"
    key = column
    if spec.kind is Kind.REFERENCE:
        key = f"(SELECT {_name(spec)} FROM {quoted(spec.refers_to)} r WHERE r.id = {column}) COLLATE NOCASE"
    elif spec.kind is Kind.DECIMAL:
        key = f"CAST({column} AS REAL)"
    elif spec.kind in (Kind.TEXT, Kind.LONG_TEXT):
        key = f"{column} COLLATE NOCASE"
    return f"{column} IS NULL, {key}{direction}, t.id{direction}"


def _name(spec: Spec) -> str:
    if spec.refers_to == "post":
        return "(coalesce(r.published_on, '') || ' ' || coalesce(r.text, r.external_id))"
    return f"r.{quoted(LABEL.get(spec.refers_to, 'name'))}"


def _where(query: OrderQuery) -> tuple[str, list[Any]]:
    parts: list[str] = []
    values: list[Any] = []
    known = {spec.name: spec for spec in specs(RECORDS[query.entity])}
    if query.period is not None and query.entity in DAY_COLUMN:
        parts.append(f"t.{quoted(DAY_COLUMN[query.entity])} BETWEEN ? AND ?")
        values += [query.period.start.isoformat(), query.period.end.isoformat()]
    if query.channels is not None and "channel" in known:
        parts.append(f"t.channel IN ({', '.join('?' * len(query.channels))})")
        values += sorted(query.channels)
    if query.text:
        found, patterns = _search(query, known)
        parts.append(found)
        values += patterns
    return (" WHERE " + " AND ".join(parts) if parts else ""), values


def _search(query: OrderQuery, known: Mapping[str, Spec]) -> tuple[str, list[Any]]:
    searched = [spec for spec in known.values() if spec.searchable]
    searched = searched or [spec for spec in known.values() if spec.kind in _TEXT_KINDS]
    patterns = [f"%{_escaped(text)}%" for text in _spellings(query.text)]
    parts: list[str] = []
    values: list[Any] = []
    for spec in searched:
        for pattern in patterns:
            parts.append(f"t.{quoted(spec.name)} LIKE ? ESCAPE '\\'")
            values.append(pattern)
    for spec in known.values():
        if spec.kind is Kind.REFERENCE:
            match = " OR ".join([f"{_name(spec)} LIKE ? ESCAPE '\\'"] * len(patterns))
            parts.append(
                f"t.{quoted(spec.name)} IN (SELECT r.id FROM {quoted(spec.refers_to)} r WHERE {match})"
            )
            values += patterns
    for name, ids in query.alike.items():
        if ids and name in known:
            parts.append(f"t.{quoted(name)} IN ({', '.join('?' * len(ids))})")
            values += ids
    return "(" + " OR ".join(parts) + ")", values


def _spellings(text: str) -> list[str]:
    """Return the text as typed and, where it is not ASCII (SQLite folds no other case), in other cases."""
    if text.isascii():
        return [text]
    return list(dict.fromkeys((text, text.lower(), text.upper(), text.title())))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
