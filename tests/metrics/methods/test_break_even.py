"""The orders that pay for a deal: exact, rounded up, and told apart from a deal that can never pay."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.metrics.methods.break_even import Outlay, PerOrder, break_even, rounded

F = Fraction
OUTLAY = Outlay(fee=50_000, product=4_000, shipping=1_000, minutes=120, hourly_rate=2_500)
ORDER = PerOrder(order_value=6_000, margin=F(40, 100), refund_rate=F(5, 100))
SHARES = st.fractions(0, 1, max_denominator=10_000)
AMOUNTS = st.integers(0, 10**9)


def test_cost_contribution_and_orders_of_a_deal():
    found = break_even(OUTLAY, ORDER)
    assert (found.cost, found.contribution, found.orders, found.reason) == (60_000, 2_280, 27, None)


def test_a_cost_that_divides_evenly_needs_no_further_order():
    assert break_even(Outlay(fee=2_280 * 26), ORDER).orders == 26
    assert break_even(Outlay(fee=2_280 * 26 + 1), ORDER).orders == 27


def test_nothing_spent_needs_no_order():
    assert break_even(Outlay(), ORDER).orders == 0


def test_a_commission_is_paid_on_what_buyers_keep():
    assert replace(ORDER, commission=F(10, 100)).contribution == F(6_000) * F(95, 100) * F(30, 100)


@every(
    ("order", "said"),
    [
        (replace(ORDER, commission=F(41, 100)), "Every order loses money"),
        (replace(ORDER, commission=F(40, 100)), "leaves nothing"),
        (replace(ORDER, refund_rate=1), "leaves nothing"),
        (replace(ORDER, order_value=0), "leaves nothing"),
    ],
)
def test_no_number_of_orders_where_an_order_leaves_nothing(order, said):
    found = break_even(OUTLAY, order)
    assert found.orders is None
    assert said in found.reason.message
    # Nor where nothing is spent: every order would still lose.
    assert break_even(Outlay(), order).orders is None


def test_orders_follow_from_exact_values_and_only_what_is_shown_is_rounded():
    third = PerOrder(order_value=100, margin=F(1, 3))
    found = break_even(Outlay(minutes=1, hourly_rate=1_999), third)
    assert (found.cost, found.contribution, found.orders) == (33, 33, 1)
    assert break_even(Outlay(fee=100), third).orders == 3  # 100 ÷ 33.33…, not 100 ÷ 33


@every(("amount", "whole"), [(F(5, 2), 3), (F(-5, 2), -3), (F(249, 100), 2), (7, 7)])
def test_half_a_unit_is_rounded_away_from_zero(amount, whole):
    assert rounded(amount) == whole


@given(AMOUNTS, AMOUNTS, SHARES, SHARES, SHARES)
def test_so_many_orders_pay_and_one_fewer_does_not(fee, value, margin, refunds, commission):
    outlay, order = Outlay(fee=fee), PerOrder(value, margin, refunds, commission)
    orders = break_even(outlay, order).orders
    if orders is None:
        assert order.contribution <= 0
    else:
        assert orders * order.contribution >= fee
        assert orders == 0 or (orders - 1) * order.contribution < fee
