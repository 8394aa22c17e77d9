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
# Where the minutes and seconds stand in a stamp.
_TAIL = slice(13, 19)
_NEWLINE, _COLON, _ZERO, _FIVE, _NINE, _ZULU = b"\n:059Z"
# Fewer stamps, or of shorter runs within an hour, are converted one by one as quickly; numpy is then not loaded.
_MANY = 2_000
_RUN = 3
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
            if len(cells) >= _MANY and (found := self._by_hour(cells)) is not None:
                return found
            return [hours[text[:13] + text[19:]] + tails[text[13:19]] for text in cells]
        except KeyError:
            return [self.memo[text] for text in cells]

    def _by_hour(self, cells: Sequence[str]) -> list[Cell] | None:
        """Return stamps in the order of time, which stand hour by hour, in UTC; None where they do otherwise."""
        import numpy

        text = "\n".join(cells)
        width = len(cells[0]) + 1
        if not text.isascii() or len(text) + 1 != width * len(cells) or width <= _TAIL.stop:
            return None
        letters = numpy.frombuffer((text + "\n").encode(), numpy.uint8).reshape(len(cells), width)
        tail = letters[:, _TAIL]
        digits, tens = tail[:, (1, 2, 4, 5)], tail[:, (1, 4)]
        if not (
            (letters[:, -1] == _NEWLINE).all()
            and (tail[:, (0, 3)] == _COLON).all()
            and ((digits >= _ZERO) & (digits <= _NINE)).all()
            and (tens <= _FIVE).all()
        ):
            return None
        hours = numpy.delete(letters, _TAIL, axis=1)
        starts = [0, *(numpy.flatnonzero((hours[1:] != hours[:-1]).any(axis=1)) + 1).tolist()]
        if len(starts) * _RUN > len(cells):
            return None
        heads = [self._hours[cells[at][: _TAIL.start] + cells[at][_TAIL.stop :]] for at in starts]
        if any(len(head) != _TAIL.start for head in heads):
            return None
        found = numpy.empty((len(cells), _TAIL.stop + 2), numpy.uint8)
        head = numpy.frombuffer("".join(heads).encode(), numpy.uint8).reshape(len(heads), _TAIL.start)
        found[:, : _TAIL.start] = numpy.repeat(head, numpy.diff([*starts, len(cells)]), axis=0)
        found[:, _TAIL] = tail
        found[:, _TAIL.stop :] = (_ZULU, _NEWLINE)
        return list(found.tobytes().decode().split("\n")[:-1])
