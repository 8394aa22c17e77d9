"""Headers with the zone of their times behind them: `Created at (UTC)` is `Created at`. Pure; knows no file."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.formats.columns import Column

_OFFSET = r"(?:utc|gmt)?\s*[+-]\d{1,2}(?::?\d{2})?"
_LETTERS = (
    "utc|gmt|z|local time|[ecmp][sd]?t|w?est|[ce]e[s]?t|[ce]est|bst|ist|jst|kst|sgt|hkt|msk|ae[sd]t|wib"
)
_BEHIND = re.compile(
    rf"^(?P<name>.*[^\s(\[,/_-])(?:\s*[(\[]\s*(?:{_OFFSET}|{_LETTERS})\s*[)\]]|[\s,/_-]+(?:utc|gmt)(?:[+-]\d{{1,2}}(?::?\d{{2}})?)?)$"
)


@lru_cache(maxsize=8192)
def without_zone(header: str) -> str:
    """Return a folded header without the zone behind it, any other as it is."""
    found = _BEHIND.match(header)
    return header if found is None else found["name"]


def moments_of(columns: Sequence[Column], entity: str) -> Mapping[str, Column]:
    """Return the columns of times by their headers; what only becomes one (`_date`) is one, too."""
    kinds = {spec.name: spec.kind for spec in specs(RECORDS[entity])} if entity in RECORDS else {}
    return {
        name: column for column in reversed(columns)
        if not column.child and kinds.get(column.field) in (Kind.TIME, Kind.CLOCK)
        for name in column.headers
    }  # fmt: skip
