"""Whether tax on top fits a usual rate is told alike by plain Python and by SQL."""

import sqlite3

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from socialroi_desktop.domain import taxed_shipping
from socialroi_desktop.store.derived.order_cells import at_usual_rate

AMOUNTS = st.integers(0, 100_000)


@pytest.fixture(scope="module")
def connection():
    """A database without tables."""
    opened = sqlite3.connect(":memory:")
    yield opened
    opened.close()


@st.composite
def near_a_rate(draw: st.DrawFn) -> tuple[int, int]:
    """A tax that is up to two minor units off a usual rate, and what it is of."""
    of, rate = draw(AMOUNTS), draw(st.sampled_from(taxed_shipping.USUAL_RATES))
    return max(0, round(of * rate / 1000) + draw(st.integers(-2, 2))), of


@given(near_a_rate() | st.tuples(AMOUNTS, AMOUNTS))
@example((0, 0))
@example((1, 0))
@example((2, 0))
def test_both_readings_of_a_rate_agree(connection: sqlite3.Connection, amounts: tuple[int, int]) -> None:
    condition = at_usual_rate("tax", "goods + shipping")
    (told,) = connection.execute(
        f"SELECT {condition} FROM (SELECT ? AS tax, ? AS goods, 0 AS shipping)", amounts
    ).fetchone()
    assert bool(told) is taxed_shipping.at_usual_rate(*amounts)
