"""The schema: append-only migrations in the order of `version`, each in a module of its own that holds its SQL as `SCRIPT`.

Migrations are literal SQL and never use the live records: a record may change, what was released may not.
This package is imported only when a file must be made or brought up to date, because sqlite_utils is heavy.
"""

import sqlite3
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

from socialroi_desktop.store.file import version

if TYPE_CHECKING:
    from sqlite_utils.db import Database


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
    return tuple(module.removeprefix("m") for module in version.MIGRATIONS)


MIGRATIONS = Migrations("socialroi")
for _name, _module in zip(names(), version.MIGRATIONS, strict=True):
    MIGRATIONS(name=_name)(_migration(import_module(f"{__name__}.{_module}").SCRIPT))
