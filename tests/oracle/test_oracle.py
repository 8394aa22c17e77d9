"""Every money figure of invented shops is what an independent calculator works out from their files."""

import pytest

from every import every
from oracle_check import unequal
from oracle_shops import a_shop
from socialroi_desktop.ingest.orders.money import Printed, order_money


@pytest.mark.parametrize("seed", range(30))
def test_figures_are_those_of_the_calculator(seed: int) -> None:
    compared, found = unequal(a_shop(seed))
    assert compared > 6_000
    assert found == []


@every(("back", "kept"), [(36, 7), (24, 9), (72, 0), (60, 2)])
def test_tax_of_what_is_kept_is_rounded_half_up(back: int, kept: int) -> None:
    told = Printed(subtotal=72, discount=0, refunded=back, taxes=13, shipping=0, total=72, duties=0)
    assert order_money(told).taxes == kept


@pytest.mark.parametrize(("extra", "contained"), [(1, 0), (0, 1), (-1, 1)])
def test_a_tax_of_one_coin_is_on_top_where_the_total_says_so(extra: int, contained: int) -> None:
    told = Printed(subtotal=16, discount=2, refunded=0, taxes=1, shipping=0, total=16 + extra, duties=0)
    assert order_money(told).taxes == contained
