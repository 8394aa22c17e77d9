"""What is told of buyers over all their orders equals what is counted order by order, in plain Python."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asking import add, ask
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import ExchangeRate, Mention
from socialroi_desktop.operations.records.editing import add_record, edit_record, edit_settings
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import By, Scope
from socialroi_desktop.store.derived import keeping
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import buyers
from socialroi_desktop.store.sums.orders import known_touches
from workspaces import new_workspace, put_orders

FIRST, LAST = date(2025, 1, 1), date(2026, 6, 30)
YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))
CHANNELS = {"ig": "instagram", "facebook": "facebook", "": "unattributed"}
BUYERS = ("ann", "bo", "cy", "dee", None)


@dataclass(frozen=True)
class Bought:
    """One order as it is put in."""

    who: str | None
    moment: str
    source: str
    gross: int | None
    refund: int
    currency: str
    status: str
    products: tuple[str, ...]
    place: int = 0

    @property
    def day(self) -> date:
        return date.fromisoformat(self.moment[:10])

    def contribution(self) -> int:
        """What is left at a margin of 40 %, in cents: a euro is two dollars, a zloty is not known and adds nothing."""
        if self.gross is None or self.currency == "PLN":
            return 0
        net = self.gross - min(self.refund, self.gross)
        left = net - (net * 6000 + 5000) // 10000
        return left * 2 if self.currency == "EUR" else left


def shop_of(seed: int, size: int = 40) -> list[Bought]:
    """Invent a shop in which customers come back, two orders fall on one moment, and some are cancelled or given back."""
    chance = random.Random(seed)
    moments = [FIRST + timedelta(days=chance.randrange((LAST - FIRST).days)) for _ in range(size // 2)]
    return [
        Bought(
            chance.choice(BUYERS if size < 100 else [f"c{n}" for n in range(size // 3)]),
            f"{chance.choice(moments)}T08:00:00Z",
            chance.choice(list(CHANNELS)),
            chance.choice([None, 0, chance.randrange(50_000)]),
            chance.choice([0, 0, chance.randrange(60_000)]),
            chance.choice(["USD", "USD", "USD", "EUR", "PLN"]),
            chance.choice(["paid", "paid", "paid", "voided", "refunded"]),
            tuple(chance.sample(["Mug", "Cap", "Tee"], chance.randrange(1, 3))),
            place,
        )
        for place in range(1, size + 1)
    ]


@contextmanager
def filled(orders: list[Bought]) -> Iterator[Workspace]:
    with TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        add(workspace, ExchangeRate(day="2024-12-01", currency="EUR", rate="2"))
        put_orders(
            workspace,
            [
                {
                    "customer": each.who, "ordered_at": each.moment, "utm_source": each.source or None,
                    "gross_sales": each.gross, "refunds": each.refund or None, "currency": each.currency, "status": each.status,
                }
                for each in orders
            ],
        )  # fmt: skip
        workspace.connection().executemany(
            "INSERT INTO order_line (order_id, position, name) VALUES (?, ?, ?)",
            [
                (place, n, name)
                for place, each in enumerate(orders, 1)
                for n, name in enumerate(each.products, 1)
            ],
        )
        workspace.connection().commit()
        yield workspace


def theirs(orders: list[Bought]) -> dict[str, list[Bought]]:
    """Return by customer the orders that were not cancelled, oldest first."""
    found: dict[str, list[Bought]] = defaultdict(list)
    for each in sorted(orders, key=lambda order: (order.moment, order.place)):
        if each.who is not None and each.status != "voided":
            found[each.who].append(each)
    return found


def followed(orders: list[Bought], period: Period, horizon: int) -> list[list[Bought]]:
    """Return the orders within the horizon of each customer who first bought in a period and is known for so long."""
    until = max(order.day for order in orders)
    return [
        [order for order in own if order.day < own[0].day + timedelta(days=horizon)]
        for own in theirs(orders).values()
        if own[0].day in period and own[0].day + timedelta(days=horizon - 1) <= until
    ]


@pytest.fixture(params=["kept", "not kept"], autouse=True)
def _kept(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "kept":
        monkeypatch.setattr(keeping, "SMALL", 0)


SEEDS = pytest.mark.parametrize("seed", range(6))


@SEEDS
def test_months_rhythm_and_worth_are_those_of_the_orders(seed: int) -> None:
    orders = shop_of(seed, 40 if seed < 4 else 150)
    with filled(orders) as shop:
        for _ in range(2):  # the second answer is the one that was kept
            _compare(shop, orders)


def _compare(shop: Workspace, orders: list[Bought]) -> None:
    own, until = theirs(orders), "2026-07-31"
    months: Counter[tuple[str, str]] = Counter()
    counted: Counter[tuple[str, str]] = Counter()
    for bought in own.values():
        in_month = Counter(order.moment[:7] for order in bought)
        for month, times in in_month.items():
            months[bought[0].moment[:7], month] += 1
            counted[bought[0].moment[:7], month] += times
    cells = buyers.month_cells(shop, until)
    assert {(cell.first, cell.month): cell.customers for cell in cells} == months
    assert {(cell.first, cell.month): cell.orders for cell in cells} == counted
    rhythm = Counter((bought[-1].moment[:10], len(bought)) for bought in own.values())
    assert {(cell.last, cell.times): cell.customers for cell in buyers.rhythm_cells(shop, until)} == rhythm
    live = [order for order in orders if order.status != "voided"]
    assert buyers.orders_unnamed(shop, until) == (sum(order.who is None for order in live), len(live))
    for horizon in (30, 365):
        told = buyers.worth_cells(shop, YEAR, horizon)
        known = followed(orders, YEAR, horizon)
        assert sum(cell.customers for cell in told) == len(known)
        assert sum(cell.orders for cell in told) == sum(map(len, known))
        assert sum(cell.contribution for cell in told) == sum(
            order.contribution() for each in known for order in each
        )
        assert sum(cell.apart for cell in told) == sum(
            order.currency == "PLN" for each in known for order in each
        )
        assert sum(cell.without_value for cell in told) == sum(
            order.currency != "PLN" and order.gross is None for each in known for order in each
        )
        assert [sum(cell.gains for cell in told), sum(cell.gain_squares for cell in told)] == [
            sum(max(0, sum(order.contribution() for order in each)) for each in known),
            sum(max(0, sum(order.contribution() for order in each)) ** 2 for each in known),
        ]
        touches = known_touches(shop)
        by_channel: Counter[str] = Counter()
        for cell in told:
            touch = touches.get(cell.group) if isinstance(cell.group, int) else None
            by_channel[(touch and touch.link_channel) or "unattributed"] += cell.customers
        assert by_channel == Counter(CHANNELS[each[0].source] for each in known)
        products = buyers.worth_cells(shop, YEAR, horizon, "product")
        assert {cell.group: (cell.customers, cell.contribution) for cell in products} == {
            name: (
                sum(name in each[0].products for each in known),
                sum(order.contribution() for each in known if name in each[0].products for order in each),
            )
            for name in {name for each in known for name in each[0].products}
        }


@SEEDS
@pytest.mark.row("S4-17")
def test_who_is_kept_is_told_by_the_channel_of_the_first_order_and_by_month(seed: int) -> None:
    orders = shop_of(seed)
    own, period = theirs(orders), Period(date(2026, 1, 1), date(2026, 3, 31))
    with filled(orders) as shop:
        for by, key_of in (("", lambda first: ""), ("channel", lambda first: CHANNELS[first.source])):
            before, again = Counter[str](), Counter[str]()
            for bought in own.values():
                if bought[0].day < period.start:
                    before[key_of(bought[0])] += 1
                    again[key_of(bought[0])] += any(order.day in period for order in bought)
            found = ask(shop, "retention_rate", by, period)
            assert {key: figure.value for key, figure in found.items() if figure.value is not None} == {
                key: round_ten(Decimal(again[key]) / count) for key, count in before.items()
            }
            for figure in found.values():
                told = prove(shop, figure, Scope(period, by))  # type: ignore[arg-type]  # a word of By
                assert figure.rows == sum(table.total for table in told.tables)
        for start, figure in ask(shop, "retention_rate", "month", period).items():
            month = start[:7]
            there = [bought for bought in own.values() if bought[0].moment[:7] < month]
            back = sum(any(order.moment[:7] == month for order in bought) for bought in there)
            if figure.value is not None:
                assert figure.value == round_ten(Decimal(back) / len(there))
            else:
                assert not there or not any(
                    order.moment[:7] == month for bought in own.values() for order in bought
                )


def round_ten(value: Decimal) -> Decimal:
    return Decimal(f"{value:.10g}")


@SEEDS
def test_new_and_returning_by_month_are_each_month_s_own(seed: int) -> None:
    orders = shop_of(seed)
    with filled(orders) as shop:
        for start, figure in ask(shop, "repeat_rate", "month", YEAR).items():
            month = start[:7]
            here = [own for own in theirs(orders).values() if any(each.moment[:7] == month for each in own)]
            old = sum(own[0].moment[:7] < month for own in here)
            assert figure.value == (round_ten(Decimal(old) / len(here)) if here else None)
            told = prove(shop, figure, Scope(YEAR, "month"))
            assert figure.rows == len(here) == sum(table.total for table in told.tables)


@SEEDS
@pytest.mark.parametrize("by", ["", "channel", "month", "product"])
def test_a_lifetime_value_is_proved_by_all_orders_of_the_year(seed: int, by: By) -> None:
    orders = shop_of(seed)
    keys = {
        "": lambda first: [""],
        "channel": lambda first: [CHANNELS[first.source]],
        "month": lambda first: [f"{first.moment[:7]}-01"],
        "product": lambda first: list(first.products),
    }[by]
    worth: dict[str, list[list[Bought]]] = defaultdict(list)
    for each in followed(orders, YEAR, 365):
        for key in keys(each[0]):
            worth[key].append(each)
    with filled(orders) as shop:
        found = ask(shop, "ltv_first_year", by, YEAR)
        known = {key: figure.value for key, figure in found.items() if figure.value is not None}
        assert known == {
            key: (
                Decimal(sum(order.contribution() for each in lists for order in each)) / len(lists) / 100
            ).quantize(Decimal("0.01"), "ROUND_HALF_UP")
            for key, lists in worth.items()
        }
        for key, figure in found.items():
            told = prove(shop, figure, Scope(YEAR, by))
            assert figure.rows == sum(map(len, worth[key])) == sum(table.total for table in told.tables)
            if figure.value is not None:
                assert figure.low <= figure.value <= figure.high


def test_a_year_that_is_not_over_is_no_lifetime() -> None:
    with filled([order("ann", "2026-01-02"), order("ann", "2026-06-01")]) as shop:
        found = one_ltv(shop, Period(date(2026, 1, 1), date(2026, 6, 30)))
        assert (found.value, "orders are told until" in (found.note or "")) == (None, True)


def test_who_came_too_late_is_left_out_and_said() -> None:
    orders = [
        order("ann", "2025-01-02"),
        order("bo", "2025-09-02"),
        order("cy", "2026-02-01"),
        order(None, "2025-03-01"),
    ]
    with filled(orders) as shop:
        found = one_ltv(shop, YEAR)
        assert (found.value, found.rows) == (Decimal("4.00"), 1)
        assert "Who first bought after" in (found.note or "")
        assert "does not tell who bought" in (found.note or "")


def test_goods_of_unknown_cost_leave_the_lifetime_unknown() -> None:
    with filled([order("ann", "2025-01-02"), order("ann", "2026-02-01")]) as shop:
        edit_settings(shop, settings=replace(shop.settings(), gross_margin=None))
        found = one_ltv(shop, YEAR)
        assert (found.value, "unit cost" in (found.note or "")) == (None, True)


def test_kept_answers_are_forgotten_with_the_orders_and_not_with_anything_else() -> None:
    with filled([order("ann", "2025-01-02"), order("bo", "2025-01-03"), order("ann", "2026-02-01")]) as shop:
        assert [cell.customers for cell in buyers.month_cells(shop, "2026-12-31")] == [2, 1]
        kept = shop.connection().execute("SELECT count(*) FROM buyer_answer").fetchone()[0]
        add_record(shop, record=Mention(mentioned_at="2026-01-02T10:00:00Z", text="Nice"))
        assert shop.connection().execute("SELECT count(*) FROM buyer_answer").fetchone()[0] == kept
        edit_record(shop, entity="order", row_id=2, changes={"customer": "ann"})
        assert [cell.customers for cell in buyers.month_cells(shop, "2026-12-31")] == [1, 1]


def order(who: str | None, day: str) -> Bought:
    return Bought(who, f"{day}T08:00:00Z", "ig", 1000, 0, "USD", "paid", ("Mug",))


def one_ltv(shop: Workspace, period: Period):
    return ask(shop, "ltv_first_year", "", period)[""]


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_any_few_orders_are_told_right(data: st.DataObject) -> None:
    drawn = data.draw(
        st.lists(
            st.builds(
                Bought,
                st.sampled_from(BUYERS),
                st.dates(FIRST, LAST).map("{}T08:00:00Z".format),
                st.sampled_from(list(CHANNELS)),
                st.none() | st.integers(0, 50_000),
                st.integers(0, 3_000),
                st.sampled_from(["USD", "EUR", "PLN"]),
                st.sampled_from(["paid", "voided"]),
                st.sampled_from([("Mug",), ("Cap", "Mug")]),
            ),
            min_size=1,
            max_size=6,
        )
    )
    orders = [Bought(*(getattr(one, name) for name in _FIELDS), place) for place, one in enumerate(drawn, 1)]
    with filled(orders) as shop:
        _compare(shop, orders)


_FIELDS = ("who", "moment", "source", "gross", "refund", "currency", "status", "products")
