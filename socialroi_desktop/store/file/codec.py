"""Turns rows into records and back, by the declared fields. Knows no table but what the records say."""

import sqlite3
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

from socialroi_desktop.domain.fields import Record, specs

R = TypeVar("R", bound=Record)

EVIDENCE = ("batch_id", "source_line")


def columns(record: type[Record]) -> tuple[str, ...]:
    """Return the stored columns of a record type without its id: evidence, then declared fields."""
    # Through Any: a class is hashable, but the checker takes the hash of its instances for its own.
    key: Any = record
    return _columns(key)


@cache
def _columns(record: Any) -> tuple[str, ...]:
    return (*EVIDENCE, *(spec.name for spec in specs(record)))


def record_of(record: type[R], row: sqlite3.Row | Mapping[str, Any], *, tags: str | None = None) -> R:
    """Build a record from a row that holds all its columns; its `tags` stand in another table."""
    return record(id=row["id"], tags=tags, **{name: row[name] for name in columns(record)})


def values_of(record: Record) -> dict[str, Any]:
    """Return the stored values of a record by column, without its id."""
    return {name: getattr(record, name) for name in columns(type(record))}


def quoted(name: str) -> str:
    """Return a table or column name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def column(name: str) -> str:
    """Return a column of the table called `t` in a statement.

    Alone in quotes, a column that does not exist would be taken for a text by SQLite, without a word.
    """
    return f"t.{quoted(name)}"


def texts(values: Iterable[str]) -> str:
    """Return texts as an SQL list in brackets, to be looked for with IN."""
    return "({})".format(", ".join("'" + value.replace("'", "''") + "'" for value in values))


def listed(names: tuple[str, ...] | list[str]) -> str:
    """Return names as an SQL column list."""
    return ", ".join(quoted(name) for name in names)
