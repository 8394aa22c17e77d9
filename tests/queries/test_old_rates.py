from datetime import date
from pathlib import Path

import pytest

from asking import add, ask, one
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import AdCost, Cost, ExchangeRate
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

OLD = "EUR is converted by a rate of 2025-04-02, {} days before the row; add a newer rate on the Data tab."


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        add(workspace, ExchangeRate(currency="EUR", day="2025-04-02", rate="1.10"))
        yield workspace


def test_a_rate_of_another_year_is_said_beside_the_sales_it_converts(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 1000, "currency": "EUR", "ordered_at": "2026-07-02T10:00:00Z"}])
    sales = one(shop, "gross_sales")
    assert str(sales.value) == "11.00"
    assert OLD.format(456) in str(sales.note)
    assert OLD.format(456) in str(one(shop, "net_sales").note)
    assert "rate of" not in str(one(shop, "orders").note)


def test_only_groups_that_it_converts_say_so(shop: Workspace) -> None:
    put_orders(
        shop,
        [
            {"gross_sales": 1000, "currency": "EUR", "ordered_at": "2026-07-02T10:00:00Z"},
            {"gross_sales": 1000, "ordered_at": "2026-07-03T10:00:00Z"},
        ],
    )
    days = ask(shop, "gross_sales", "day")
    assert "rate of" in str(days["2026-07-02"].note)
    assert "rate of" not in str(days["2026-07-03"].note)


@pytest.mark.parametrize(("day", "is_old"), [("2026-06-27", False), ("2026-06-26", True)])
def test_a_rate_of_35_days_ago_is_young_enough(shop: Workspace, day: str, is_old: bool) -> None:
    add(shop, ExchangeRate(currency="EUR", day=day, rate="1.20"))
    put_orders(shop, [{"gross_sales": 1000, "currency": "EUR", "ordered_at": "2026-08-01T10:00:00Z"}])
    august = Period(date(2026, 8, 1), date(2026, 8, 31))
    assert ("rate of" in str(one(shop, "gross_sales", period=august).note)) is is_old


def test_costs_and_ads_say_it_too(shop: Workspace) -> None:
    add(shop, Cost(kind="tool", spent_on="2026-07-02", amount=100, currency="EUR"))
    add(
        shop,
        AdCost(
            channel="facebook",
            campaign="c",
            period_start="2026-07-01",
            period_end="2026-07-10",
            spend=500,
            currency="EUR",
        ),
    )
    assert OLD.format(456) in str(one(shop, "tools").note)
    assert OLD.format(464) in str(one(shop, "ad_spend").note)
    assert OLD.format(464) in str(one(shop, "total_cost").note)
    assert "rate of" not in str(one(shop, "rights_fees").note)
    assert OLD.format(464) in str(ask(shop, "ad_spend", "channel")["facebook"].note)
