"""Where cards of different heights stand one below the other, when only those in sight may be measured.

The scroll bar counts every card as `usual` px high: its value says which card is at the top and how much of it is
above. So the bar is right for 10,000 cards of which ten were ever measured. Pure; knows no Qt.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, floor

# No card is less high, in px, its gap included.
_LEAST = 40


@dataclass(frozen=True, slots=True)
class Span:
    """A card in px from the top of what is seen."""

    row: int
    top: int
    height: int

    @property
    def bottom(self) -> int:
        """The first px below it."""
        return self.top + self.height


class CardFlow:
    """`height(row)` measures a card with the gap below it; `room` px of the flow are seen at a time."""

    def __init__(self, count: int, height: Callable[[int], int], room: int, usual: int) -> None:
        self.count, self.room, self.usual = count, room, usual
        self._measure = height
        self._heights: dict[int, int] = {}

    def _height(self, row: int) -> int:
        if row not in self._heights:
            self._heights[row] = self._measure(row)
        return self._heights[row]

    def longest(self) -> int:
        """Return the value at which the last card ends where the room does; 0 when all are in sight."""
        return self.value_ending(self.count - 1)

    def is_near_end(self, value: int) -> bool:
        """Tell whether the last cards may soon be in sight, so that it must be known where they end."""
        return value // self.usual + 3 * (self.room // _LEAST + 1) >= self.count

    def at_most(self) -> int:
        """Return a value that is not below the longest, without measuring any card."""
        return self.count * self.usual

    def value_beginning(self, row: int) -> int:
        """Return the value at which a card is at the top."""
        return row * self.usual

    def value_ending(self, row: int) -> int:
        """Return the value at which a card ends where the room does; 0 when it and all above are in sight."""
        left = self.room
        for above in range(row, -1, -1):
            height = self._height(above)
            left -= height
            if left <= 0:
                return ceil((above - left / height) * self.usual)
        return 0

    def in_sight(self, value: int) -> list[Span]:
        """Return the cards that are seen, wholly or in part, from the top."""
        if not self.count:
            return []
        row = min(value // self.usual, self.count - 1)
        top = -round((value / self.usual - row) * self._height(row))
        found = []
        while row < self.count and top < self.room:
            found.append(Span(row, top, self._height(row)))
            top = found[-1].bottom
            row += 1
        return found

    def span(self, value: int, row: int) -> Span:
        """Return where a card is; out of sight it is told without being measured."""
        seen = self.in_sight(value)
        if not seen or row < seen[0].row:
            top = seen[0].top - (seen[0].row - row) * self.usual if seen else 0
            return Span(row, top, self.usual)
        if row > seen[-1].row:
            return Span(row, seen[-1].bottom + (row - seen[-1].row - 1) * self.usual, self.usual)
        return seen[row - seen[0].row]

    def row_at(self, value: int, y: int) -> int:
        """Return the card at a height, in sight or beyond; -1 above the first, `count` below the last."""
        seen = self.in_sight(value)
        if not seen:
            return -1
        for span in seen:
            if span.top <= y < span.bottom:
                return span.row
        if y < seen[0].top:
            return max(-1, seen[0].row + floor((y - seen[0].top) / self.usual))
        return min(self.count, seen[-1].row + 1 + (y - seen[-1].bottom) // self.usual)
