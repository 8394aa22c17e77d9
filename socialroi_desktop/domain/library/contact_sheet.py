"""Where pieces stand on the pages of a contact sheet. Pure: numbers of pieces come in, millimetres go out."""

from dataclasses import dataclass

# Of a page of A4.
PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
MARGIN = 12.0
HEAD, FOOT = 14.0, 8.0
COLUMNS, ROWS = 4, 5
GAP = 4.0
# What is said below a picture: title, creator and two lines of rights.
CAPTION = 17.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres from the upper left corner of its page."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Cell:
    """The place of one piece: of its picture, and of the words below."""

    picture: Box
    words: Box


def pages(count: int) -> list[list[Cell]]:
    """Return the cells of each page for so many pieces, from the left and from the top; one empty page for none."""
    on_page = COLUMNS * ROWS
    return [
        [_cell(place) for place in range(min(on_page, count - first))]
        for first in range(0, max(count, 1), on_page)
    ]


def head() -> Box:
    """Return where the heading of a page stands."""
    return Box(MARGIN, MARGIN, PAGE_WIDTH - 2 * MARGIN, HEAD)


def foot() -> Box:
    """Return where the number of a page stands."""
    return Box(MARGIN, PAGE_HEIGHT - MARGIN - FOOT, PAGE_WIDTH - 2 * MARGIN, FOOT)


def fitted(width: int, height: int, box: Box) -> Box:
    """Return where a picture of so many dots stands whole in the middle of a box."""
    scale = min(box.width / width, box.height / height)
    wide, high = width * scale, height * scale
    return Box(box.x + (box.width - wide) / 2, box.y + (box.height - high) / 2, wide, high)


def _cell(place: int) -> Cell:
    row, column = divmod(place, COLUMNS)
    width = (PAGE_WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS
    room = PAGE_HEIGHT - 2 * MARGIN - HEAD - FOOT
    height = (room - (ROWS - 1) * GAP) / ROWS
    x, y = MARGIN + column * (width + GAP), MARGIN + HEAD + row * (height + GAP)
    return Cell(Box(x, y, width, height - CAPTION), Box(x, y + height - CAPTION, width, CAPTION))
