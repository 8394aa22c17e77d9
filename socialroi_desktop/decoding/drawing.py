"""Draws the pictures of the demo: a ground that goes from one colour to another, and one shape. Rows of bytes, to be quick.

Pure: sides, colours and the name of a shape come in, dots come out; so nothing is shipped that somebody else drew.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

# Shapes are told for a picture of these sides, and stand in the middle of any other as large as they fit.
_WIDTH, _HEIGHT = 320, 240
_SPOTS = 3
Color = tuple[int, int, int]
# Where a shape lies in a row: from which dot to which, in pairs.
Spans = Iterator[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn: ground from the first colour to the second (#rrggbb), `way` down, across or aslant, `shape` in the third.

    `width` and `height` are in pixels; `turn` says where spots lie behind the shape: of one shape, no two turns look alike.
    Without one there are none.
    """

    colors: tuple[str, str, str]
    way: str
    shape: str
    width: int = _WIDTH
    height: int = _HEIGHT
    turn: int | None = None


class Canvas:
    """Draws one drawing: each row of dots as bytes (RGB). KeyError for a way or shape there is none of."""

    def __init__(self, drawing: Drawing) -> None:
        start, end, mark = (_rgb(color) for color in drawing.colors)
        self._width, self._height = drawing.width, drawing.height
        self._scale = min(self._width / _WIDTH, self._height / _HEIGHT)
        ground = _WAYS[drawing.way](start, end, self._width, self._height)
        self.ground = [ground(y) for y in range(self._height)]
        self._mark = bytes(mark) * self._width
        self._covers = _SHAPES[drawing.shape]
        for place, spot in enumerate(_spots(drawing.turn) if drawing.turn is not None else ()):
            self._lay(spot, bytes(_mixed(start if place % 2 else end, mark)) * self._width)

    def _lay(self, spot: tuple[float, float, float], color: bytes) -> None:
        across, down, share = spot
        x, middle, radius = across * self._width, down * self._height, share * min(self._width, self._height)
        for y, ground in enumerate(self.ground):
            self.ground[y] = self._painted(ground, _round(x, middle, radius, y), color)

    def lines(self) -> list[bytes]:
        """Return the ground with the shape in its middle."""
        return [self._line(y, ground) for y, ground in enumerate(self.ground)]

    def _line(self, y: int, ground: bytes) -> bytes:
        spans = self._covers((y - self._height / 2) / self._scale + _HEIGHT / 2)
        return self._painted(
            ground, ((self._across(first), self._across(last)) for first, last in spans), self._mark
        )

    def _across(self, x: float) -> float:
        return (x - _WIDTH / 2) * self._scale + self._width / 2

    def _painted(self, ground: bytes, spans: Spans, color: bytes) -> bytes:
        row = None
        for first, last in spans:
            left, right = (min(max(round(x), 0), self._width) for x in (first, last))
            row = bytearray(ground) if row is None else row
            row[left * 3 : right * 3] = color[: (right - left) * 3]
        return ground if row is None else bytes(row)


def _spots(turn: int) -> Iterator[tuple[float, float, float]]:
    """Give where spots lie: their middles across and down, and their radius, as shares of the sides."""
    for _ in range(_SPOTS):
        turn, (across, down, radius) = turn >> 10, (turn & 15, turn >> 4 & 7, turn >> 7 & 7)
        yield across / 15, down / 7, 0.12 + radius / 30


def _mixed(one: Color, other: Color) -> Color:
    red, green, blue = ((a + b) // 2 for a, b in zip(one, other, strict=True))
    return red, green, blue


def _steps(start: Color, end: Color, count: int) -> bytes:
    return bytes(
        round(a + (b - a) * n / (count - 1)) for n in range(count) for a, b in zip(start, end, strict=True)
    )


def _down(start: Color, end: Color, width: int, height: int) -> Callable[[int], bytes]:
    steps = _steps(start, end, height)
    return lambda y: steps[y * 3 : y * 3 + 3] * width


def _across(start: Color, end: Color, width: int, _height: int) -> Callable[[int], bytes]:
    row = _steps(start, end, width)
    return lambda _y: row


def _aslant(start: Color, end: Color, width: int, height: int) -> Callable[[int], bytes]:
    steps = _steps(start, end, width + height)
    return lambda y: steps[y * 3 : (y + width) * 3]


_WAYS = {"down": _down, "across": _across, "aslant": _aslant}


def _disc(y: float) -> Spans:
    yield from _round(_WIDTH / 2, _HEIGHT / 2, 64, y)


def _board(y: float) -> Spans:
    if 118 <= y < 134:
        bend = 12 if y < 124 else 0
        yield 60 - bend, 260 + bend
    yield from _round(100, 150, 16, y)
    yield from _round(220, 150, 16, y)


def _jar(y: float) -> Spans:
    if 70 <= y < 90:
        yield 112, 208
    if 96 <= y < 190:
        yield 104, 216


def _box(y: float) -> Spans:
    if 84 <= y < 190:
        yield 92, 154
        yield 166, 228


def _shelf(y: float) -> Spans:
    if 176 <= y < 184:
        yield 30, 290
    for at, top in ((56, 110), (132, 84), (208, 126)):
        if top <= y < 172:
            yield at, at + 52


def _shoe(y: float) -> Spans:
    if 92 <= y < 150:
        yield 84, 150 + (y - 92) * 1.5
    if 150 <= y < 166:
        yield 78, 250


def _sock(y: float) -> Spans:
    if 60 <= y < 150:
        yield 120, 168
    if 150 <= y < 188:
        yield 120, 228 - abs(y - 168) / 2


def _round(x: float, middle: float, radius: float, y: float) -> Spans:
    reach = radius**2 - (y - middle) ** 2
    if reach > 0:
        yield x - reach**0.5, x + reach**0.5


_SHAPES = {
    "disc": _disc, "board": _board, "jar": _jar, "box": _box, "shelf": _shelf, "shoe": _shoe, "sock": _sock,
}  # fmt: skip


def _rgb(color: str) -> Color:
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return red, green, blue
