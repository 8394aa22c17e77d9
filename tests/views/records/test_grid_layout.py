"""Tiles stand where the arithmetic says, whatever the window is like."""

from hypothesis import example, given
from hypothesis import strategies as st

from socialroi_desktop.views.records.grid_layout import GAP, STEP, GridLayout, part_of

layouts = st.builds(
    GridLayout,
    count=st.integers(0, 300),
    width=st.integers(1, 2000),
    wanted=st.integers(100, 340),
    caption=st.integers(20, 80),
)


@given(layouts)
def test_tiles_fill_the_width_and_touch_none_other(layout):
    assert layout.tile_width >= min(layout.wanted, layout.width)
    seen = set()
    for number in range(layout.count):
        box = layout.box(number)
        assert box.x >= 0
        assert box.x + box.width <= max(layout.width, layout.tile_width)
        assert box.y + box.height <= layout.height
        assert (box.x, box.y) not in seen
        seen.add((box.x, box.y))


@given(layouts, st.integers(-50, 2100), st.integers(-50, 9000))
def test_what_is_at_a_point_stands_there(layout, x, y):
    found = layout.at(x, y)
    standing = [
        n
        for n in range(layout.count)
        if 0 <= x - layout.box(n).x < layout.tile_width and 0 <= y - layout.box(n).y < layout.tile_height
    ]
    assert ([] if found is None else [found]) == standing


@given(layouts, st.integers(-100, 9000), st.integers(0, 1500))
def test_nothing_that_is_seen_is_left_out(layout, top, room):
    bottom = top + room
    seen = set(layout.in_sight(top, bottom))
    for number in range(layout.count):
        box = layout.box(number)
        if box.y <= bottom and box.y + box.height > top:
            assert number in seen
        elif box.y > bottom + 2 * layout.step or box.y + box.height < top - 2 * layout.step:
            assert number not in seen


# Left of the first tile.
@example(GridLayout(3, 400, 100, 20), -50, 0, 10, 50)
@given(layouts, st.integers(-50, 2100), st.integers(-50, 4000), st.integers(0, 900), st.integers(0, 900))
def test_a_rectangle_touches_what_it_meets(layout, left, top, width, height):
    right, bottom = left + width, top + height
    found = {number for span in layout.touched(left, top, right, bottom) for number in span}
    met = set()
    for number in range(layout.count):
        box = layout.box(number)
        if box.x <= right and box.x + box.width > left and box.y <= bottom and box.y + box.height > top:
            met.add(number)
    assert found == met


@given(st.integers(1, 700), st.integers(1, 700), st.integers(1, 700), st.integers(1, 700))
def test_the_part_of_a_picture_lies_in_it_and_has_the_shape_of_its_place(width, height, wide, high):
    part = part_of((width, height), (wide, high))
    assert part.x >= 0
    assert part.y >= 0
    assert part.x + part.width <= width
    assert part.y + part.height <= height
    assert abs(part.width * high - part.height * wide) <= max(wide, high)


def test_a_picture_that_is_hardly_larger_is_not_scaled():
    part = part_of((176, 128), (168, 126))
    assert (part.x, part.y, part.width, part.height) == (4, 1, 168, 126)


def test_a_window_that_grows_a_little_asks_for_the_same_pictures():
    boxes = {GridLayout(10, 1000 + n, 168, 50).picture_box(1.0) for n in range(8)}
    assert len(boxes) <= 2
    assert all(width % STEP == 0 and height % STEP == 0 for width, height in boxes)
    assert GridLayout(10, 3 * 168 + 2 * GAP, 168, 50).picture_box(2.0) == (336, 256)
