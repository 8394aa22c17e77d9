"""Ids a few at a time: all of them, in their order, never more than a statement takes."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.store.file.chunks import AT_ONCE, chunks


@given(st.lists(st.integers()), st.integers(1, 7))
def test_every_id_comes_once_in_its_order(ids: list[int], size: int) -> None:
    parts = list(chunks(ids, size))
    assert [row_id for part in parts for row_id in part] == ids
    assert all(len(part) == size for part in parts[:-1])
    assert all(0 < len(part) <= size for part in parts)


def test_what_is_no_list_comes_as_lists_a_statement_takes() -> None:
    for ids in (range(AT_ONCE + 1), array("q", range(AT_ONCE + 1))):
        assert list(chunks(ids)) == [list(range(AT_ONCE)), [AT_ONCE]]
