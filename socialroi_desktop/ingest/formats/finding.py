"""By which headers the columns of a format are found: as declared, merely alike, or without their accents. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.ingest.formats.alike import loosened
from socialroi_desktop.ingest.formats.columns import Column, any_of

# What is left of a shorter header without its accents is any word.
_LONG = 4


def of_columns(columns: tuple[Column, ...], *, loose: bool, bare: bool) -> dict[str, Any]:
    """Return the columns and by what each is found."""
    return {
        "columns": columns,
        "bare": _bare(columns) if bare else {},
        "names": {name: column for column in reversed(columns) for name in column.headers},
        "loose": _loose(columns) if loose else {},
        "patterns": tuple((pattern, column) for column in columns for pattern in column.patterns),
        "patterned": any_of(columns),
    }


def _loose(columns: Sequence[Column]) -> Mapping[str, Column]:
    found = {loosened(name): column for column in reversed(columns) for name in reversed(column.headers)}
    found.pop("", None)
    return found


def _bare(columns: Sequence[Column]) -> Mapping[str, Column]:
    """Return columns by their headers without accents; what is left of a short one is any word."""
    return {
        fold(name): column for column in reversed(columns) for name in column.headers if len(name) >= _LONG
    }
