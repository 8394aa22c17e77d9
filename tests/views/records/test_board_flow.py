"""Cards of any heights below each other: what is seen at a place of the scroll bar, and the way back."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.views.records.board_flow import CardFlow

USUAL = 100
heights = st.lists(st.integers(20, 260), max_size=40)
rooms = st.integers(50, 900)


def flow(sizes, room):
    return CardFlow(len(sizes), sizes.__getitem__, room, USUAL)


@given(heights, rooms)
def test_from_the_first_to_the_last_every_card_can_be_seen_whole(sizes, room):
    made = flow(sizes, room)
    if not sizes:
        assert (made.longest(), made.in_sight(0), made.row_at(0, 5)) == (0, [], -1)
        return
    assert (made.in_sight(0)[0].row, made.in_sight(0)[0].top) == (0, 0)
    last = made.in_sight(made.longest())[-1]
    assert last.row == len(sizes) - 1
    # A step of the bar is a card's height over the usual one: so far the end may be off.
    assert last.bottom <= max(room, sum(sizes)) + 1
    assert last.bottom <= room + 3
    for row, size in enumerate(sizes):
        if size <= room:
            span = made.span(made.value_ending(row), row)
            assert span.top >= -3
            assert span.bottom <= room + 3 or made.value_ending(row) == 0


@given(heights.filter(bool), rooms, st.floats(0, 1))
def test_cards_follow_each_other_and_are_found_where_they_stand(sizes, room, part):
    made = flow(sizes, room)
    value = int(made.longest() * part)
    seen = made.in_sight(value)
    for one, other in pairwise(seen):
        assert (other.row, other.top) == (one.row + 1, one.bottom)
    for span in seen:
        assert made.span(value, span.row) == span
        if span.bottom > 0:
            assert made.row_at(value, max(span.top, 0)) == span.row


@given(heights.filter(bool), rooms, st.floats(0, 1), st.integers(-3000, 3000))
def test_rows_out_of_sight_are_told_in_their_order(sizes, room, part, y):
    made = flow(sizes, room)
    value = int(made.longest() * part)
    row, below = made.row_at(value, y), made.row_at(value, y + 60)
    assert -1 <= row <= below <= len(sizes)
    tops = [made.span(value, row).top for row in range(len(sizes))]
    assert tops == sorted(tops)


def test_only_what_is_in_sight_is_measured():
    measured = []

    def height(row):
        measured.append(row)
        return 90

    made = CardFlow(10_000, height, 600, USUAL)
    made.in_sight(500_000)
    made.longest()
    assert len(set(measured)) < 20


@given(st.lists(st.integers(40, 260), max_size=60), st.integers(50, 900), st.floats(0, 1))
def test_where_the_end_is_not_known_yet_it_is_out_of_sight(sizes, room, part):
    made = flow(sizes, room)
    assert made.at_most() >= made.longest()
    value = int(made.at_most() * part)
    if not made.is_near_end(value):
        assert made.in_sight(value)[-1].row < len(sizes) - 1
