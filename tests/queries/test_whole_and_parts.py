from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asking import JULY, add, ask, one, total, values
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign, Cost, DiscountCode, ExchangeRate, Influencer, Post
from socialroi_desktop.metrics.methods.attribution import MODELS
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

ADDITIVE = (
    "orders", "units", "gross_sales", "discounts", "refunds", "taxes", "net_sales", "product_cost", "contribution",
    "refunded_orders", "shipping_income", "ad_spend", "influencer_fees", "total_cost", "new_customers",
)  # fmt: skip
PARTS = ("attributed_net_sales", "social_orders")
LONG = Period(date(2026, 6, 1), date(2026, 9, 30))
ORDER = st.fixed_dictionaries(
    {
        "gross_sales": st.integers(0, 10**6),
        "ordered_at": st.dates(LONG.start, LONG.end).map("{}T11:30:00Z".format),
        "currency": st.sampled_from(["USD", "USD", "EUR"]),
    },
    optional={
        "discounts": st.integers(0, 5000),
        "refunds": st.integers(0, 5000),
        "taxes": st.integers(0, 3000),
        "shipping_income": st.integers(0, 900),
        "units": st.integers(1, 4),
        "status": st.sampled_from(["paid", "voided", "refunded", "pending"]),
        "utm_source": st.sampled_from(["facebook", "ig", "newsletter", "google", "strange"]),
        "utm_campaign": st.sampled_from(["summer", "other"]),
        "discount_code": st.sampled_from(["JO10", "MAI15", "NOBODY"]),
        "customer": st.sampled_from(["a", "b", "c"]),
    },
)
COST = st.builds(
    Cost, spent_on=st.dates(LONG.start, LONG.end).map(date.isoformat),
    kind=st.sampled_from(["ad_spend", "influencer_fee", "tool"]), amount=st.integers(0, 10**5), currency=st.just("USD"),
    channel=st.none() | st.sampled_from(["facebook", "instagram", "email"]), campaign_id=st.none() | st.just(1),
    influencer_id=st.none() | st.just(1), occurrence=st.integers(1, 10**9),
)  # fmt: skip


def fill(workspace: Workspace, orders: list[dict[str, object]], costs: list[Cost]) -> None:
    add(
        workspace,
        Campaign(name="Summer", link_names="summer"),
        Influencer(name="Jo Marsh", handle="@jomarsh"),
        DiscountCode(code="JO10", channel="instagram", campaign_id=1, influencer_id=1),
        DiscountCode(code="MAI15", channel="youtube"),
        ExchangeRate(day="2026-01-01", currency="EUR", rate="1.0837"),
        *costs,
    )
    put_orders(workspace, orders)


def totals(
    workspace: Workspace, scope: Scope, metrics: tuple[str, ...] = (*ADDITIVE[:-1], *PARTS)
) -> dict[str, Decimal]:
    """Return the values of each metric added up over all groups."""
    found: dict[str, list[Decimal | None]] = {name: [] for name in metrics}
    for figure in figures_of(workspace, scope, metrics):
        found[figure.metric].append(figure.value)
    return {name: total(values) for name, values in found.items()}


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


@settings(max_examples=20)
@given(
    orders=st.lists(ORDER, min_size=1, max_size=12),
    costs=st.lists(COST, max_size=4),
    model=st.sampled_from(MODELS),
)
def test_groups_and_what_nobody_claims_make_up_the_whole(
    orders: list[dict[str, object]], costs: list[Cost], model: str
) -> None:
    with TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        fill(workspace, orders, costs)
        whole = totals(workspace, Scope(LONG, model=model), (*ADDITIVE, "social_orders"))
        for by in ("channel", "campaign", "influencer"):
            assert totals(workspace, Scope(LONG, by, model), (*ADDITIVE, "social_orders")) == whole, by


@settings(max_examples=15)
@given(orders=st.lists(ORDER, min_size=1, max_size=12), costs=st.lists(COST, max_size=4))
def test_days_weeks_and_months_make_up_the_whole(orders: list[dict[str, object]], costs: list[Cost]) -> None:
    with TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        fill(workspace, orders, costs)
        for channels in (None, frozenset({"instagram", "email"})):
            whole = totals(workspace, Scope(LONG, channels=channels))
            for by in ("day", "week", "month"):
                assert totals(workspace, Scope(LONG, by, channels=channels)) == whole, by


@given(orders=st.lists(ORDER, min_size=1, max_size=12), model=st.sampled_from(MODELS))
def test_chosen_channels_are_the_sum_of_their_groups(orders: list[dict[str, object]], model: str) -> None:
    chosen = frozenset({"instagram", "facebook"})
    with TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        fill(workspace, orders, [])
        everything = values(workspace, "gross_sales", "channel", period=LONG, model=model)
        expected = total(value for key, value in everything.items() if key in chosen)
        assert one(workspace, "gross_sales", period=LONG, model=model, channels=chosen).value == expected
        cut = values(workspace, "gross_sales", "channel", period=LONG, model=model, channels=chosen)
        assert {key: value for key, value in cut.items() if value} == {
            key: value for key, value in everything.items() if key in chosen and value
        }


def test_what_nobody_claims_is_never_spread_and_has_no_roi(shop: Workspace) -> None:
    put_orders(shop, [{"gross_sales": 10000}, {"gross_sales": 20000, "utm_source": "ig"}])
    add(shop, Cost(spent_on="2026-07-01", kind="tool", amount=1000, currency="USD"))
    for model in MODELS:
        assert values(shop, "net_sales", "channel", model=model) == {"instagram": 200, "unattributed": 100}
    assert one(shop, "attributed_net_sales").value == Decimal("200.00")
    assert one(shop, "unattributed_share").value == Decimal("0.3333333333")
    for by in ("channel", "campaign", "influencer"):
        nobody = ask(shop, "roi", by)["unattributed"]
        assert nobody.value is None
        assert "nobody claims" in (nobody.note or "")
        assert ask(shop, "total_cost", by)["unattributed"].value == Decimal("10.00")


def test_social_share_of_a_campaign_leaves_its_newsletter_out(shop: Workspace) -> None:
    put_orders(
        shop,
        [
            {"gross_sales": 10000, "utm_source": "newsletter", "utm_campaign": "summer"},
            {"gross_sales": 30000, "utm_source": "ig", "utm_campaign": "summer"},
        ],
    )
    assert values(shop, "social_net_sales", "campaign") == {"summer": Decimal("300.00")}
    assert values(shop, "attributed_net_sales", "campaign")["summer"] == Decimal("400.00")
    assert one(shop, "social_net_sales").rows == 1


def test_customers_are_new_once_and_only_of_the_chosen_channels(shop: Workspace) -> None:
    put_orders(
        shop,
        [
            {"gross_sales": 1, "customer": "a", "ordered_at": "2026-06-02T10:00:00Z", "utm_source": "ig"},
            {"gross_sales": 1, "customer": "a", "utm_source": "ig"},
            {"gross_sales": 1, "customer": "b", "utm_source": "fb"},
            {"gross_sales": 1, "customer": "b", "utm_source": "ig", "ordered_at": "2026-07-05T10:00:00Z"},
            {"gross_sales": 1, "customer": "c"},
        ],
    )
    assert values(shop, "new_customers", "channel") == {"facebook": 1, "instagram": 0, "unattributed": 1}
    assert values(shop, "returning_customers", "channel")["instagram"] == 1
    only = frozenset({"facebook"})
    assert one(shop, "new_customers", channels=only).value == 1
    assert values(shop, "new_customers", "channel", channels=only) == {"facebook": 1}
    by_week = ask(shop, "new_customers", "week")["2026-06-29"]
    assert by_week.value is None
    assert "whole period" in (by_week.note or "")


def test_reach_of_two_networks_is_added_only_with_a_word(shop: Workspace) -> None:
    for channel in ("instagram", "facebook"):
        add(shop, Post(channel=channel, external_id=channel, published_at="2026-07-02T10:00:00Z", reach=100))
    assert "counted twice" in (one(shop, "reach").note or "")
    assert ask(shop, "reach", "channel")["facebook"].note is None
    assert one(shop, "reach", period=JULY, channels=frozenset({"facebook"})).note is None
