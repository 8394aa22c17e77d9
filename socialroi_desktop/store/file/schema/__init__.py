"""The schema, one append-only migration after the other, each in a module of its own that holds its SQL as `SCRIPT`.

Migrations are literal SQL and never use the live records: a record may change, what was released may not.
This package is imported only when a file must be made or brought up to date, because sqlite_utils is heavy.
"""

import sqlite3
from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

from socialroi_desktop.store.file.schema import (
    m0001_first,
    m0002_platforms,
    m0003_identity,
    m0004_last_ids,
    m0005_search,
    m0006_removals,
    m0007_mention_counts,
    m0008_weights,
)

if TYPE_CHECKING:
    from sqlite_utils.db import Database

# In the order in which they are applied; the next one comes at the end.
_MODULES: tuple[ModuleType, ...] = (
    m0001_first,
    m0002_platforms,
    m0003_identity,
    m0004_last_ids,
    m0005_search,
    m0006_removals,
    m0007_mention_counts,
    m0008_weights,
)


def _migration(script: str) -> Callable[["Database"], None]:
    def run(db: "Database") -> None:
        held = ""
        for part in script.split(";\n"):
            held += part + ";\n"
            # The body of a trigger holds semicolons of its own.
            if part.strip() and sqlite3.complete_statement(held):
                db.execute(held)
                held = ""

    return run


def names() -> tuple[str, ...]:
    """Return the names of all migrations in order, as a workspace keeps them."""
    return tuple(module.__name__.rpartition(".m")[2] for module in _MODULES)


MIGRATIONS = Migrations("socialroi")
for _name, _module in zip(names(), _MODULES, strict=True):
    MIGRATIONS(name=_name)(_migration(_module.SCRIPT))
