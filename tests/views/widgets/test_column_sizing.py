"""Column widths: nothing cut while there is room, the sum never over what is there unless it must be."""

from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.views.widgets.column_sizing import COMFORTABLE, fit

columns = st.lists(st.tuples(st.integers(10, 600), st.integers(10, 120)), min_size=1, max_size=12)


@given(columns, st.integers(50, 3000))
def test_widths_keep_their_promises(pairs, available):
    wanted, minimums = [w for w, _ in pairs], [m for _, m in pairs]
    widths = fit(wanted, minimums, available, 0)
    assert all(width >= least for width, least in zip(widths, minimums, strict=True))
    if sum(minimums) <= available:
        assert sum(widths) == available
    else:
        assert all(width <= max(COMFORTABLE, least) for width, least in zip(widths, minimums, strict=True))


def test_the_widest_gives_way_first():
    assert fit([300, 100, 100], [50, 50, 50], 400, 0) == [200, 100, 100]


def test_room_left_over_goes_to_the_stretch_column():
    assert fit([100, 100], [50, 50], 300, 1) == [100, 200]
    assert fit([100, 100], [50, 50], 300, None) == [100, 100]


def test_room_left_over_goes_first_to_what_would_be_cut():
    assert fit([100, 100], [50, 50], 300, 1, whole=[180, 90]) == [180, 120]
    assert fit([100, 100], [50, 50], 300, 1, whole=[400, 90]) == [200, 100]


@given(
    st.lists(st.tuples(st.integers(10, 600), st.integers(10, 120), st.integers(5, 60)), min_size=1),
    st.integers(50, 3000),
)
def test_columns_give_way_before_the_table_scrolls(columns, available):
    wanted, minimums = [w for w, _, _ in columns], [m for _, m, _ in columns]
    least = [min(low, m) for _, m, low in columns]
    widths = fit(wanted, minimums, available, 0, least)
    assert all(width >= low for width, low in zip(widths, least, strict=True))
    assert (sum(widths) <= available) == (sum(least) <= available)
