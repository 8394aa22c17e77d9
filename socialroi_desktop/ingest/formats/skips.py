"""Rows of exports that are no data, as formats declare them. Pure data; finds no rows itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.ingest.formats.headers import normalise


@dataclass(frozen=True, slots=True)
class Skip:
    """Rows that are no data, or cannot be used (`reject`).

    All of the `blank` fields that the file has are empty, or the cell of `field` is one of `words`
    (folded), or the cell of `dated` is a date, or the cells of `described` hold words where figures belong,
    or the first filled cell (folded) `matches`.
    """

    reason: str
    reject: bool = False
    blank: tuple[str, ...] = ()
    field: str = ""
    words: tuple[str, ...] = ()
    dated: str = ""
    described: tuple[str, ...] = ()
    matches: re.Pattern[str] | None = None


def skip_of(row: Mapping[str, Any]) -> Skip:
    """Build one from the table of a format."""
    return Skip(
        reason=row["reason"],
        reject=row.get("reject", False),
        blank=tuple(row.get("blank", ())),
        field=row.get("field", ""),
        words=tuple(normalise(word) for word in row.get("words", ())),
        dated=row.get("dated", ""),
        described=tuple(row.get("described", ())),
        matches=re.compile(row["matches"]) if "matches" in row else None,
    )
