"""Whole columns of exact time stamps (`2025-12-06 10:37:33 -0500`) into UTC, an hour at a time.

A million stamps share few hours, so the zone arithmetic is done once an hour; anything else goes the long
way.
"""

import re
from collections.abc import Sequence
from itertools import product

from socialroi_desktop.ingest.cells.reading import REMEMBERED, Cell, Memo

# Only an offset of whole hours leaves minutes and seconds as they are.
_WHOLE = re.compile(r"[-+]\d{2}00")
_TAILS = {
    f":{minute:02}:{second:02}": f":{minute:02}:{second:02}Z"
    for minute, second in product(range(60), range(60))
}


class _Hours(dict[str, str]):
    """The UTC hour of `2025-12-06 10 -0500`; KeyError for what is no hour with an offset of whole hours."""

    def __init__(self, memo: Memo) -> None:
        super().__init__()
        self._memo = memo

    def __missing__(self, key: str) -> str:
        offset = key[13:].strip().replace(":", "")
        value = self._memo[f"{key[:13]}:00:00{key[13:]}"] if _WHOLE.fullmatch(offset) else None
        if not isinstance(value, str):
            raise KeyError(key)
        if len(self) < REMEMBERED:
            self[key] = value[:13]
        return value[:13]


class Stamps:
    """Converts columns of stamps; `memo` is the converter that is right for every shape."""

    def __init__(self, memo: Memo) -> None:
        self.memo = memo
        self._hours = _Hours(memo)

    def column(self, cells: Sequence[str]) -> list[Cell]:
        """Return the cells in UTC, in their order."""
        hours, tails = self._hours, _TAILS
        try:
            return [hours[text[:13] + text[19:]] + tails[text[13:19]] for text in cells]
        except KeyError:
            return [self.memo[text] for text in cells]
