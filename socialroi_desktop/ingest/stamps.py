"""Whole columns of exact time stamps (`2025-12-06 10:37:33 -0500`) into UTC, an hour at a time.

A million stamps share few hours, so the zone arithmetic is done once an hour; anything else goes the long way.
"""

from collections.abc import Sequence
from itertools import product

from socialroi_desktop.ingest.cells import REMEMBERED, Cell, Memo

_TAILS = {f":{minute:02}:{second:02}": f":{minute:02}:{second:02}Z" for minute, second in product(range(60), range(60))}


class Stamps:
    """Converts columns of stamps; `memo` is the converter that is right for every shape."""

    def __init__(self, memo: Memo) -> None:
        self.memo = memo
        self._hours: dict[str, str] = {}

    def column(self, cells: Sequence[str]) -> list[Cell]:
        """Return the cells in UTC, in their order."""
        hours, tails = self._hours, _TAILS
        found: list[Cell] = []
        add = found.append
        for text in cells:
            try:
                add(hours[text[:13] + text[19:]] + tails[text[13:19]])
            except KeyError:
                add(self._learn(text))
        return found

    def _learn(self, text: str) -> Cell:
        value = self.memo[text]
        # Only an offset of whole hours leaves minutes and seconds as they are.
        whole = text[19:].strip().replace(":", "")
        exact = len(whole) == 5 and whole[0] in "+-" and whole.endswith("00") and text[13:19] in _TAILS
        if exact and isinstance(value, str) and len(self._hours) < REMEMBERED:
            self._hours[text[:13] + text[19:]] = value[:13]
        return value
