"""Ranges of ids: nothing noted is lost, and a large change stays small."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.changes import EXACT, MOST, RowChanges, Spans

IDS = st.lists(st.integers(1, 60))


def spans_of(ids: list[int]) -> tuple[range, ...]:
    spans = Spans()
    spans.add_all(ids)
    return spans.told()


@given(IDS)
def test_every_id_is_told_and_no_other(ids: list[int]) -> None:
    assert {row_id for part in spans_of(ids) for row_id in part} == set(ids)


def test_neighbours_are_one_range_in_either_direction() -> None:
    assert spans_of([1, 2, 3, 7]) == (range(1, 4), range(7, 8))
    assert spans_of([9, 8, 7]) == (range(7, 10),)


def test_too_many_single_rows_are_told_as_the_range_that_holds_them() -> None:
    found = spans_of([n * 2 for n in range(100_000)])
    assert len(found) <= MOST
    assert sum(map(len, found)) >= 100_000
    assert all(any(n * 2 in part for part in found) for n in (0, 1, 777, 99_999))


@given(st.integers(MOST + 1, 3 * MOST), st.integers(0, 2**32))
def test_the_first_of_too_many_are_still_told_one_by_one(count: int, seed: int) -> None:
    # Thousands of numbers drawn one by one take a hundred times as long as what is tested.
    spread = [row_id * 2 for row_id in Random(seed).sample(range(1, 5001), count)]
    found = spans_of(spread)
    assert [row_id for part in found[:EXACT] for row_id in part] == spread[:EXACT]
    assert set(spread) <= {row_id for part in found for row_id in part}
    assert len(found) <= MOST


def test_a_field_is_touched_by_its_edit_and_by_rows_that_come_or_go() -> None:
    edited = RowChanges(edited=(range(1, 2),), fields=frozenset({"note"}))
    assert edited.touches({"note", "name"})
    assert not edited.touches({"name"})
    assert RowChanges(created=(range(1, 2),)).touches({"name"})
    assert RowChanges(deleted=(range(1, 2),)).touches({"name"})
    assert (edited.count, edited.there) == (1, (range(1, 2),))
