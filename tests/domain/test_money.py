from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.money import Money, carried, from_minor, share_of_days, to_minor, worth_of_time
from socialroi_desktop.errors import UserError


@every(
    ("amount", "currency", "minor"),
    [
        ("12.50", "USD", 1250),
        ("12.505", "USD", 1251),
        ("-0.005", "USD", -1),
        ("1200", "VND", 1200),
        ("1.2345", "KWD", 1235),
    ],
)
def test_amounts_become_minor_units_of_their_currency(amount: str, currency: str, minor: int) -> None:
    assert to_minor(Decimal(amount), currency) == minor


@given(st.integers(-(10**12), 10**12), st.sampled_from(["USD", "JPY", "KWD"]))
def test_minor_units_survive_the_way_there_and_back(minor: int, currency: str) -> None:
    assert to_minor(from_minor(minor, currency), currency) == minor


@every(("minutes", "rate", "worth"), [(60, 2500, 2500), (30, 2501, 1251), (1, 29, 0), (0, 2500, 0)])
def test_half_a_unit_of_working_time_is_rounded_up(minutes: int, rate: int, worth: int) -> None:
    assert worth_of_time(minutes, rate) == worth


def test_two_currencies_are_never_added() -> None:
    with pytest.raises(UserError, match="exchange rate"):
        Money.of("1", "USD") + Money.of("1", "EUR")


@given(st.integers(0, 10**9), st.integers(1, 400), st.data())
def test_parts_of_a_spread_amount_add_up_to_the_whole(minor: int, days: int, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, days - 1))
    first, rest = share_of_days(minor, days, 0, cut), share_of_days(minor, days, cut + 1, days - 1)
    assert first + rest == minor
    assert sum(share_of_days(minor, days, day, day) for day in range(days)) == minor


@every(
    ("minor", "old", "new", "kept"),
    [
        (1200, "USD", "JPY", 12),
        (1250, "USD", "JPY", None),
        (12, "JPY", "KWD", 12000),
        (1250, "USD", "EUR", 1250),
    ],
)
def test_a_number_is_carried_to_another_currency_or_not_at_all(
    minor: int, old: str, new: str, kept: int | None
) -> None:
    assert carried(minor, old, new) == kept
