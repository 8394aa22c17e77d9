"""Figures of partners by size and kind: return, conversion, spike against what lasts, each proved by its rows."""

from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, ask, values
from deals import partner
from partner_shop import TODAY, add_partner, partner_shop
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Cost, DiscountCode, Influencer
from socialroi_desktop.queries.outreach.tier_returns import tier_return
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.derived import keeping
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

FAN = Influencer(name="Fan", handle="fan", followers=900, kind="fan", stage="relationship")
YEAR = Period(TODAY.replace(month=1, day=1), TODAY)


@pytest.fixture
def shop(tmp_path: Path):
    """One partner of middle size with a lasting deal, and a fan of a small one whose code brings 4 orders for 20."""
    workspace, *_ = partner_shop(tmp_path)
    with workspace:
        fan = add(workspace, FAN)[0]
        add(workspace, DiscountCode(code="FAN", channel="instagram", influencer_id=fan))
        add(workspace, _cost(fan, 2_000))
        put_orders(workspace, [_order(f"F{n}", "FAN") for n in range(4)])
        yield workspace


def _cost(person: int, amount: int) -> Cost:
    return Cost(
        spent_on="2026-05-03", kind="influencer_fee", amount=amount, currency="USD", influencer_id=person
    )


def _order(number: str, code: str) -> dict:
    return {
        "number": number, "discount_code": code, "gross_sales": 6_000, "ordered_at": "2026-05-10T10:00:00Z",
        "customer": number,
    }  # fmt: skip


@pytest.mark.row("S4-42")
def test_return_cost_and_orders_by_size_and_kind(shop):
    assert values(shop, "roi", "tier", period=YEAR) == {
        "mid": Decimal("1.241758242"),
        "nano": Decimal("3.8"),
        "unattributed": None,
    }
    assert values(shop, "total_cost", "kind", period=YEAR) == {
        "influencer": 182,
        "fan": 20,
    }
    assert values(shop, "orders", "stage", period=YEAR) == {
        "search": 17,
        "relationship": 4,
        "unattributed": 4,
    }
    assert values(shop, "new_customers", "tier", period=YEAR)["mid"] == 17


@pytest.mark.row("S4-42")
def test_the_spike_against_what_lasts_and_the_conversion_by_size(shop):
    assert values(shop, "spike_orders", "tier", period=YEAR) == {"mid": 9}
    assert values(shop, "lasting_orders", "tier", period=YEAR) == {"mid": 8}
    share = ask(shop, "lasting_share", "tier", YEAR)["mid"]
    assert share.value == Decimal("0.4705882353")
    assert share.low < share.value < share.high
    assert ask(shop, "conversion_rate_by_clicks", "tier", YEAR)["mid"].value == Decimal("0.033203125")
    assert values(shop, "reach", "influencer", period=YEAR)["Nadia Petit"] == 31_400


@pytest.mark.parametrize("by", ["", "channel", "influencer", "tier", "month", "day"])
def test_orders_since_going_live_are_the_same_where_sums_are_kept(
    shop: Workspace, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    put_orders(shop, [_order(f"V{n}", "FAN") | {"status": "voided"} for n in range(2)], "voided.csv")
    names = ("orders_since_live", "spike_orders", "lasting_orders")
    direct = [ask(shop, name, by, YEAR) for name in names]
    monkeypatch.setattr(keeping, "SMALL", 0)
    kept = [ask(shop, name, by, YEAR) for name in names]
    assert shop.connection().execute("SELECT count(*) FROM order_day_sum").fetchone()[0]
    assert kept == direct
    assert any(figure.value for figure in direct[0].values())


@pytest.mark.parametrize("metric", ["roi", "orders", "new_customers", "lasting_share", "engagements"])
def test_figures_by_size_are_proved_by_as_many_rows_as_they_count(shop, metric):
    scope = Scope(YEAR, "tier")
    figure = ask(shop, metric, "tier", YEAR)["mid"]
    assert sum(table.total for table in prove(shop, figure, scope).tables) == figure.rows > 0


def test_the_usual_return_of_a_size_needs_five_partners(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        add_partner(workspace)
        people = [partner(workspace, f"p{n}") for n in range(5)]
        orders = []
        for place, person in enumerate(people):
            code = f"P{place}"
            add(workspace, DiscountCode(code=code, channel="instagram", influencer_id=person))
            # An order leaves 24; a cost of 24 each returns -1, 0, 1, 2, 3.
            add(workspace, _cost(person, 2_400))
            orders += [_order(f"{code}-{n}", code) for n in range(place)]
        put_orders(workspace, orders)
        found = tier_return(workspace, "mid", YEAR)
        # The sixth had costs and no orders: the middle lies between 0 and 1.
        assert (found.partners, found.roi) == (6, Decimal("0.5"))
        few = tier_return(workspace, "nano", YEAR)
        assert isinstance(few, Problem)
        assert "(0)" in str(few)
        assert "size of this partner" in str(tier_return(workspace, None, YEAR))
