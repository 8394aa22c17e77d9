"""The order of the rows of a large table: ids only, so that scrolling fetches by id and never sorts again.

Knows tables and columns; what is shown of a row is told elsewhere.
"""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.folding import words
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.query import Term, comparable, field_named
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.codec import column, quoted, record_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.reading import DAY_COLUMN

_TEXT_KINDS = (Kind.TEXT, Kind.LONG_TEXT, Kind.URL, Kind.CURRENCY, Kind.DATE)
_MARKS = 900


@dataclass(frozen=True, slots=True)
class Query:
    """Which rows of a table, in which order.

    `terms` are conditions that all hold. Every word of `text` is searched, whatever its case and accents, in the
    searchable fields and in the names of the records referred to; `alike` adds, by column, ids whose labels contain
    the text. `period` and `channels` cut the table where it has them.
    Unknown values stand last in both directions.
    """

    entity: str
    text: str = ""
    sort: str = ""
    descending: bool = False
    period: Period | None = None
    channels: frozenset[str] | None = None
    alike: Mapping[str, Sequence[str]] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    limit: int | None = None


def ordered_ids(workspace: Workspace, query: Query) -> "array[int]":
    """Return the ids of the rows of a query, in its order; 8 bytes a row."""
    where, values = _where(query)
    sql = f"SELECT t.id FROM {quoted(query.entity)} t{where} ORDER BY {_order(query)}"
    if query.limit is not None:
        sql += " LIMIT ?"
        values.append(query.limit)
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


def _order(query: Query) -> str:
    direction = " DESC" if query.descending else ""
    if query.sort in ("", "id"):
        return f"t.id{direction}"
    spec = next(spec for spec in specs(RECORDS[query.entity]) if spec.name == query.sort)
    name = column(spec.name)
    key = name
    if spec.kind is Kind.REFERENCE:
        key = f"(SELECT {_name(spec)} FROM {quoted(spec.refers_to)} r WHERE r.id = {name}) COLLATE NOCASE"
    elif spec.kind is Kind.DECIMAL:
        key = f"CAST({name} AS REAL)"
    elif spec.kind in (Kind.TEXT, Kind.LONG_TEXT):
        key = f"{name} COLLATE NOCASE"
    return f"{name} IS NULL, {key}{direction}, t.id{direction}"


def _name(spec: Spec) -> str:
    if spec.refers_to == "post":
        return "(coalesce(r.published_on, '') || ' ' || coalesce(r.text, r.external_id))"
    return f"r.{quoted(RECORDS[spec.refers_to].label_field)}"


def _where(query: Query) -> tuple[str, list[Any]]:
    parts: list[str] = []
    values: list[Any] = []
    known = {spec.name: spec for spec in specs(RECORDS[query.entity])}
    if query.period is not None and query.entity in DAY_COLUMN:
        parts.append(f"t.{quoted(DAY_COLUMN[query.entity])} BETWEEN ? AND ?")
        values += [query.period.start.isoformat(), query.period.end.isoformat()]
    if query.channels is not None and "channel" in known:
        parts.append(f"t.channel IN ({', '.join('?' * len(query.channels))})")
        values += sorted(query.channels)
    for term in query.terms:
        condition, wanted = _condition(query.entity, term)
        parts.append(condition)
        values += wanted
    whole, split = query.alike, words(query.text)
    for word in split:
        found, patterns = _search(word, known, whole)
        parts.append(found)
        values += patterns
    return (" WHERE " + " AND ".join(parts) if parts else ""), values


def _condition(entity: str, term: Term) -> tuple[str, list[Any]]:
    name = column(term.field)
    if term.op == "~":
        # Where a word is looked for in numbers, it is in their digits.
        return f"instr(folded({name}), ?) > 0", [term.value]
    value = None if term.value is None else comparable(RECORDS[entity], term.field, term.value)
    if field_named(RECORDS[entity], term.field).kind is Kind.DECIMAL:
        name = f"CAST({name} AS REAL)"
    words_of = {"=": "IS", "!=": "IS NOT"}
    return f"{name} {words_of.get(term.op, term.op)} ?", [value]


def _search(
    word: str, known: Mapping[str, Spec], alike: Mapping[str, Sequence[str]]
) -> tuple[str, list[Any]]:
    searched = [spec for spec in known.values() if spec.searchable]
    searched = searched or [spec for spec in known.values() if spec.kind in _TEXT_KINDS]
    parts: list[str] = []
    values: list[Any] = []
    for spec in searched:
        parts.append(_holds(column(spec.name)))
        values += [f"%{_escaped(word)}%", word]
    for spec in known.values():
        if spec.kind is Kind.REFERENCE:
            parts.append(
                f"{column(spec.name)} IN (SELECT r.id FROM {quoted(spec.refers_to)} r WHERE {_holds(_name(spec))})"
            )
            values += [f"%{_escaped(word)}%", word]
    for name, ids in alike.items():
        if ids and name in known:
            parts.append(f"{column(name)} IN ({', '.join('?' * len(ids))})")
            values += ids
    return "(" + " OR ".join(parts) + ")", values


def _holds(text: str) -> str:
    # SQLite folds the case of ASCII by itself, and quickly; only other letters need to be folded here.
    return f"({text} LIKE ? ESCAPE '\\' OR ({text} GLOB '*[^ -~]*' AND instr(folded({text}), ?) > 0))"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
