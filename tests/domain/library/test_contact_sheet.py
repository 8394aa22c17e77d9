"""Where pieces stand on a contact sheet: on the page, none on another, all of them."""

from itertools import combinations

import pytest

from every import every
from socialroi_desktop.domain.library.contact_sheet import (
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Box,
    fitted,
    foot,
    head,
    pages,
)


def apart(one: Box, other: Box) -> bool:
    return (
        one.x + one.width <= other.x
        or other.x + other.width <= one.x
        or one.y + one.height <= other.y + 1e-9
        or other.y + other.height <= one.y + 1e-9
    )


@every(("count", "laid"), [(0, [0]), (1, [1]), (20, [20]), (21, [20, 1]), (305, [20] * 15 + [5])])
def test_every_piece_has_a_place(count: int, laid: list[int]) -> None:
    assert [len(page) for page in pages(count)] == laid


def test_nothing_lies_on_anything_else_or_off_the_page() -> None:
    (page,) = pages(20)
    boxes = [head(), foot(), *(box for cell in page for box in (cell.picture, cell.words))]
    assert all(apart(one, other) for one, other in combinations(boxes, 2))
    for box in boxes:
        assert box.x >= MARGIN
        assert box.y >= MARGIN
        assert box.x + box.width <= PAGE_WIDTH - MARGIN + 1e-9
        assert box.y + box.height <= PAGE_HEIGHT - MARGIN + 1e-9


@pytest.mark.parametrize(
    ("width", "height", "box"),
    [(400, 200, Box(10, 30, 40, 20)), (200, 400, Box(20, 20, 20, 40)), (50, 50, Box(10, 20, 40, 40))],
)
def test_a_picture_stands_whole_in_the_middle(width: int, height: int, box: Box) -> None:
    assert fitted(width, height, Box(10, 20, 40, 40)) == box
