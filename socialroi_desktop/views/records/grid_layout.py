"""Where tiles of one size stand: plain arithmetic, so that 100,000 of them open as 100 do. Knows numbers only."""

from dataclasses import dataclass
from functools import cached_property

GAP = 10
# Pictures are asked for in steps of so many pixels, so that a window that grows by one does not ask for all anew.
STEP = 16


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class GridLayout:
    """`count` tiles at least `wanted` px wide in a window of `width` px; `caption` is the height of the words below.

    Heights are counted from the top of the first tile.
    """

    count: int
    width: int
    wanted: int
    caption: int

    @cached_property
    def columns(self) -> int:
        """How many tiles stand beside each other."""
        return max(1, (self.width + GAP) // (self.wanted + GAP))

    @cached_property
    def tile_width(self) -> int:
        """The width of each: together they fill the window."""
        return max(1, (self.width - (self.columns - 1) * GAP) // self.columns)

    @cached_property
    def picture_height(self) -> int:
        """The height of the picture of each: three to its four."""
        return self.tile_width * 3 // 4

    @cached_property
    def tile_height(self) -> int:
        """The height of each, with its words."""
        return self.picture_height + self.caption

    @property
    def step(self) -> int:
        """From one row of tiles to the next."""
        return self.tile_height + GAP

    @property
    def height(self) -> int:
        """The height of all."""
        rows = -(-self.count // self.columns)
        return max(0, rows * self.step - GAP)

    def box(self, number: int) -> Box:
        """Return where a tile stands."""
        row, column = divmod(number, self.columns)
        return Box(column * (self.tile_width + GAP), row * self.step, self.tile_width, self.tile_height)

    def at(self, x: int, y: int) -> int | None:
        """Return the tile at a point; None between tiles and beyond the last."""
        row, below = divmod(y, self.step)
        column, beside = divmod(x, self.tile_width + GAP)
        number = row * self.columns + column
        inside = below < self.tile_height and beside < self.tile_width and 0 <= column < self.columns
        return number if inside and 0 <= number < self.count else None

    def in_sight(self, top: int, bottom: int) -> range:
        """Return the tiles of which some part stands between two heights."""
        first = max(0, top // self.step) * self.columns
        last = (max(top, bottom) // self.step + 1) * self.columns
        return range(min(first, self.count), min(max(last, 0), self.count))

    def beside(self, top: int, room: int) -> tuple[range, range]:
        """Return the tiles of the pages above and below what is seen, of a height `room`."""
        seen = self.in_sight(top, top + room - 1)
        above, below = self.in_sight(top - room, top - 1), self.in_sight(top + room, top + 2 * room - 1)
        return range(above.start, seen.start), range(seen.stop, max(seen.stop, below.stop))

    def touched(self, left: int, top: int, right: int, bottom: int) -> list[range]:
        """Return the tiles that a rectangle touches, row by row."""
        first = max(0, (max(left, 0) + GAP) // (self.tile_width + GAP))
        last = min(self.columns - 1, max(right, -1) // (self.tile_width + GAP))
        rows = range(max(0, (top + GAP) // self.step), max(bottom, -1) // self.step + 1)
        spans = (
            range(row * self.columns + first, min(row * self.columns + last + 1, self.count)) for row in rows
        )
        return [span for span in spans if len(span)]

    def picture_box(self, ratio: float) -> tuple[int, int]:
        """Return width and height in which pictures are asked for, on a screen of `ratio` pixels a px."""
        return _up(self.tile_width * ratio), _up(self.picture_height * ratio)


def part_of(image: tuple[int, int], target: tuple[int, int]) -> Box:
    """Return the middle of an image that fills a target: as it is where it is hardly larger, else in its shape."""
    (width, height), (wide, high) = image, target
    if not (0 <= width - wide < STEP and 0 <= height - high < STEP):
        shrink = min(width / wide, height / high)
        wide, high = max(1, int(wide * shrink)), max(1, int(high * shrink))
    return Box((width - wide) // 2, (height - high) // 2, wide, high)


def _up(pixels: float) -> int:
    return -int(-pixels // STEP) * STEP
