"""The steps from one order of rows to another lead there, whatever came, went or moved."""

from array import array
from operator import gt, lt

from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.viewmodels.records.row_steps import (
    blocks,
    placed_anew,
    places_of,
    steps_between,
    without,
)

ORDERS = st.lists(st.integers(1, 20), unique=True, max_size=12)


def walked(old: list[int], new: list[int], affected: set[int]) -> list[int] | None:
    """Return where the steps lead, None when there are none."""
    steps = steps_between(array("q", old), array("q", new), affected)
    if steps is None:
        return None
    rows = list(old)
    for first, last in steps.removed:
        del rows[first : last + 1]
    assert steps.moved == (rows != list(steps.kept))
    if steps.lone is not None:
        rows.insert(steps.lone[1], rows.pop(steps.lone[0]))
        assert rows == list(steps.kept)
    rows = list(steps.kept)
    for first, last in steps.inserted:
        rows[first:first] = new[first : last + 1]
    return rows


@given(ORDERS, ORDERS)
def test_with_every_row_affected_the_steps_lead_from_any_order_to_any_other(
    old: list[int], new: list[int]
) -> None:
    assert walked(old, new, {*old, *new}) == new


@given(ORDERS, st.data())
def test_rows_that_were_left_alone_keep_their_places(old: list[int], data: st.DataObject) -> None:
    affected = set(data.draw(st.lists(st.sampled_from(old or [1]), max_size=3)))
    others = [row_id for row_id in old if row_id not in affected]
    came = data.draw(st.lists(st.sampled_from([*affected, 21, 22]), unique=True))
    new = list(others)
    for row_id in came:
        new.insert(data.draw(st.integers(0, len(new))), row_id)
    assert walked(old, new, affected | {21, 22}) == new


@given(ORDERS, st.lists(st.integers(1, 30), unique=True), st.booleans())
def test_rows_that_stand_by_their_ids_need_not_be_read(
    old: list[int], came: list[int], descending: bool
) -> None:
    before = sorted(set(old), reverse=descending)
    gone = set(before[::3]) - set(came)
    after = sorted({*before, *came} - gone, reverse=descending)
    placed = placed_anew(array("q", before), {*came, *gone}, came, gt if descending else lt)
    assert list(placed) == after


@given(st.lists(st.integers(0, 5), min_size=1, max_size=20), st.data())
def test_a_row_is_put_in_its_place_after_a_few_questions(keys: list[int], data: st.DataObject) -> None:
    def key(row: int) -> tuple[int, int]:
        return keys[row], row

    def comes_first(one: int, other: int) -> bool:
        asked.append(other)
        return key(one) < key(other)

    asked: list[int] = []
    before = array("q", sorted(range(len(keys)), key=key))
    row = data.draw(st.integers(0, len(keys) - 1))
    keys[row] = data.draw(st.integers(0, 5))
    assert list(placed_anew(before, {row}, [row], comes_first)) == sorted(range(len(keys)), key=key)
    assert len(asked) <= len(keys).bit_length()


def test_a_lone_row_that_moves_is_named() -> None:
    steps = steps_between(array("q", [1, 2, 3, 4]), array("q", [2, 3, 1, 4]), {1})
    assert steps is not None
    assert steps.lone == (0, 2)
    both = steps_between(array("q", [1, 2, 3, 4]), array("q", [3, 4, 1, 2]), {1, 2})
    assert both is not None
    assert both.moved
    assert both.lone is None


def test_a_row_that_nobody_spoke_of_is_no_step() -> None:
    assert walked([1, 2, 3], [3, 2, 1], {1}) is None
    assert walked([1, 2, 3], [1, 2], {1}) is None
    assert walked([1, 2], [1, 2, 9], {1}) is None


def test_neighbours_are_one_block() -> None:
    assert blocks([3, 1, 2, 7]) == [(1, 3), (7, 7)]
    assert list(without(array("q", range(10)), [(1, 3), (7, 7)])) == [0, 4, 5, 6, 8, 9]


def test_places_are_found_for_one_and_for_many() -> None:
    ids = array("q", [5, 3, 9])
    assert places_of(ids, {3}) == {3: 1}
    assert places_of(ids, {9, 5, 4}) == {5: 0, 9: 2}
    assert places_of(ids, {4}) == places_of(ids, set()) == {}


@given(ORDERS, st.booleans(), st.sets(st.integers(1, 20)))
def test_places_are_those_in_which_ids_stand_whatever_their_order(order, in_order, wanted):
    ids = array("q", sorted(order) if in_order else order)
    expected = [(row_id, row) for row, row_id in enumerate(ids) if row_id in wanted]
    assert list(places_of(ids, wanted).items()) == expected
