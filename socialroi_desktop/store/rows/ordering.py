"""The rows of a query: ids only in its order, so that scrolling fetches by id and never sorts again; or records.

Knows tables and columns; what is shown of a row is told elsewhere.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record
from socialroi_desktop.domain.query import Query, field_named
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.searching import sorted_by
from socialroi_desktop.store.file.chunks import chunks
from socialroi_desktop.store.file.codec import column, quoted, record_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import search_texts
from socialroi_desktop.store.rows.clauses import kinds_searched, texts_asked
from socialroi_desktop.store.rows.conditions import rows_of
from socialroi_desktop.store.rows.tags import tags_of
from socialroi_desktop.store.rows.terms import by_currency

# Amounts are put in order in thousandths: no currency is divided further.
_THOUSANDTHS = {0: "1000", 2: "10", 3: "1"}
# So many rows are read without being felt before an index is asked.
_FEW = 2000


def ordered_ids(workspace: Workspace, query: Query) -> "array[int]":
    """Return the ids of the rows of a query, in its order; 8 bytes a row."""
    if (whole := _without_gaps(workspace, query)) is not None:
        return whole
    texts = _texts(workspace, query)
    if query.limit is not None and query.sort in ("", "id") and query.entity in texts.indexed:
        found = _ids(workspace, query, texts, _first_ids(workspace, query))
        if len(found) == query.limit:
            return found
    return _ids(workspace, query, texts)


def _without_gaps(workspace: Workspace, query: Query) -> "array[int] | None":
    """Return all ids of a table of which every row is asked for and none was deleted: they need not be read for that."""
    if query.sort not in ("", "id") or query != Query(
        query.entity, sort=query.sort, descending=query.descending
    ):
        return None
    table = quoted(query.entity)
    # One question, so that all of it is of one moment.
    rows, first, last = (
        workspace.connection()
        .execute(
            f"SELECT (SELECT count(*) FROM {table}), (SELECT min(id) FROM {table}), (SELECT max(id) FROM {table})"
        )
        .fetchone()
    )
    if not rows or last - first + 1 != rows:
        return None
    return array("q", range(last, first - 1, -1) if query.descending else range(first, last + 1))


def _ids(
    workspace: Workspace, query: Query, texts: search_texts.Texts, among: tuple[int, int] | None = None
) -> "array[int]":
    rows, values = rows_of(query, texts, among)
    sql = f"SELECT t.id {rows} ORDER BY {_order(query)}"
    if query.limit is not None:
        sql += " LIMIT ?"
        values = [*values, query.limit]
    cursor = workspace.connection().cursor()
    cursor.row_factory = None  # plain tuples: they are many
    return array("q", chain.from_iterable(cursor.execute(sql, values)))


def comes_first(workspace: Workspace, query: Query, one: int, other: int) -> bool:
    """Tell whether a query puts a row above another, where it shows both."""
    first = (
        workspace.connection()
        .execute(
            f"SELECT t.id FROM {quoted(query.entity)} t WHERE t.id IN (?, ?) ORDER BY {_order(query)} LIMIT 1",
            (one, other),
        )
        .fetchone()
    )
    return first is not None and first[0] == one


def _first_ids(workspace: Workspace, query: Query) -> tuple[int, int]:
    """Return the range of ids that come first: what is common is found there, and an index would name too much of it."""
    end = "max" if query.descending else "min"
    sql = f"SELECT {end}(id) FROM {quoted(query.entity)}"
    first = workspace.connection().execute(sql).fetchone()[0] or 0
    return (first - _FEW, first) if query.descending else (first, first + _FEW)


def grouped_ids(workspace: Workspace, query: Query, field: str) -> dict[Any, "array[int]"]:
    """Return the ids of the rows of a query by what stands in a field, those of each value in the query's order."""
    rows, values = rows_of(query, _texts(workspace, query))
    sql = f"SELECT t.id, {column(field_named(RECORDS[query.entity], field).name)} {rows} ORDER BY {_order(query)}"
    cursor = workspace.connection().cursor()
    cursor.row_factory = None  # plain tuples: they are many
    found: defaultdict[Any, array[int]] = defaultdict(lambda: array("q"))
    for row_id, value in cursor.execute(sql, values):
        found[value].append(row_id)
    return dict(found)


def selected(workspace: Workspace, query: Query) -> list[Record]:
    """Return the records of a query, in its order; for few rows."""
    ids = ordered_ids(workspace, query)
    found = records_by_id(workspace, query.entity, ids)
    return [found[row_id] for row_id in ids if row_id in found]


def cells(workspace: Workspace, query: Query, fields: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """Give the id and some fields of each row of a query, in its order; for lists that show little of many rows.

    A field of what a row refers to is named with dots, `deal_id.influencer_id.name`; None where it refers to nothing.
    """
    rows, values = rows_of(query, _texts(workspace, query))
    told = ", ".join(["t.id", *(_reached(RECORDS[query.entity], "t", field) for field in fields)])
    cursor = workspace.connection().cursor()
    cursor.row_factory = None
    yield from cursor.execute(f"SELECT {told} {rows} ORDER BY {_order(query)}", values)


def count(workspace: Workspace, query: Query) -> int:
    """Return how many rows a query finds, whatever its limit."""
    rows, values = rows_of(query, _texts(workspace, query))
    return int(workspace.connection().execute(f"SELECT count(*) {rows}", values).fetchone()[0])


def texts_waiting(workspace: Workspace, query: Query) -> int:
    """Return how many texts must be folded before a query is answered; 0 when it searches none."""
    return search_texts.waiting(workspace.connection(), kinds_searched(query))


def records_by_id(workspace: Workspace, entity: str, ids: Sequence[int]) -> dict[int, Record]:
    """Return records by id; those that are gone are left out."""
    found: dict[int, Record] = {}
    for part in chunks(ids):
        rows = workspace.connection().execute(
            f'SELECT t.*, {tags_of(entity)} AS "tags" FROM {quoted(entity)} t'
            f" WHERE t.id IN ({', '.join('?' * len(part))})",
            part,
        )
        found |= {row["id"]: record_of(RECORDS[entity], row, tags=row["tags"]) for row in rows}
    return found


def _texts(workspace: Workspace, query: Query) -> search_texts.Texts:
    searched = kinds_searched(query)
    texts = search_texts.bring_up_to_date(workspace, searched) if searched else search_texts.Texts()
    if all(text.isascii() for text in texts_asked(query)):
        return texts
    return replace(texts, scripts=search_texts.scripts_of(workspace))


def _order(query: Query) -> str:
    direction = " DESC" if query.descending else ""
    if query.sort in ("", "id"):
        return f"t.id{direction}"
    record = RECORDS[query.entity]
    spec = field_named(record, query.sort)
    key = name = tags_of(query.entity, "word") if spec.kind is Kind.TAGS else column(spec.name)
    if spec.kind is Kind.REFERENCE:
        label = _label(RECORDS[spec.refers_to])
        key = f"(SELECT {label} FROM {quoted(spec.refers_to)} r WHERE r.id = {name}) COLLATE NOCASE"
    elif spec.kind is Kind.DECIMAL:
        key = f"CAST({name} AS REAL)"
    elif spec.kind is Kind.MONEY:
        key = f"{name} * {by_currency(record, _THOUSANDTHS)}"
    elif spec.kind is Kind.CHANNELS:
        key = f"ordered_words({name})"
    elif spec.kind in (Kind.TEXT, Kind.LONG_TEXT):
        key = f"{name} COLLATE NOCASE"
    return f"{key}{direction} NULLS LAST, t.id{direction}"


def _reached(record: type[Record], table: str, path: str) -> str:
    name, _, rest = path.partition(".")
    spec = field_named(record, name)
    if not rest:
        return f"{table}.{quoted(spec.name)}"
    # Each step below another has a name of its own.
    other, inner = spec.refers_to, f"{table}r"
    value = _reached(RECORDS[other], inner, rest)
    return f"(SELECT {value} FROM {quoted(other)} {inner} WHERE {inner}.id = {table}.{quoted(spec.name)})"


def _label(record: type[Record]) -> str:
    day, names = sorted_by(record)
    label = f"coalesce({', '.join(f'r.{quoted(name)}' for name in names)}, NULL)"
    return f"coalesce(r.{quoted(day)}, '') || ' ' || {label}" if day else label
