from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY, add, ask, one, total, values
from socialroi_desktop.domain.records import (
    AdCost,
    Campaign,
    Cost,
    DiscountCode,
    Goal,
    Lead,
    Post,
    Record,
    WebSessions,
)
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.activity import campaign_days
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.roi.breakdowns import breakdown
from socialroi_desktop.queries.roi.snapshot import Ledger, Question
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace, put_orders

METRICS = ("net_sales", "total_cost", "ad_spend", "influencer_fees", "reach", "posts", "leads", "sessions")
# The same name to everyone who types it; of the third way to write it nobody knows which is meant.
FIRST, SECOND, BETWEEN = "Sale", "sale", "SALE"


@dataclass(frozen=True)
class Shop:
    workspace: Workspace
    ids: dict[str, dict[str, int]]


def rows_of(campaign: int, word: str, size: int) -> list[Record]:
    """Return a post, lead, ad, cost, code and visits of a campaign: lead, ad and visits name it by its own word."""
    return [
        Post(channel="instagram", external_id=word, published_at="2026-07-05T10:00:00Z", reach=size, campaign_id=campaign),
        Lead(created_at="2026-07-05T10:00:00Z", email=f"{word}@x.example", channel="instagram", campaign=word,
             campaign_id=campaign),
        AdCost(channel="instagram", period_start="2026-07-05", period_end="2026-07-06", campaign=word, spend=size,
               currency="USD"),
        Cost(spent_on="2026-07-05", kind="influencer_fee", amount=10 * size, currency="USD", channel="instagram",
             campaign_id=campaign),
        WebSessions(breakdown="date+source+campaign", period_start="2026-07-05", period_end="2026-07-05",
                    channel="instagram", source="ig", campaign=word, sessions=size),
    ]  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Campaign(name="Sale", link_names="spring", start="2026-07-01", end="2026-07-05"),
            Campaign(name="sale", link_names="autumn", start="2026-07-06", end="2026-07-20"),
            DiscountCode(code="AUT", channel="instagram", campaign_id=2),
            Goal(
                name="Sell",
                metric="net_sales",
                target="9",
                baseline_source="new",
                campaign_id=2,
                start="2026-07-01",
                end="2026-07-31",
            ),
        )
        ids: dict[str, dict[str, int]] = {}
        for name, campaign, word, size in ((FIRST, 1, "spring", 100), (SECOND, 2, "autumn", 7)):
            records = rows_of(campaign, word, size)
            ids[name] = dict(
                zip((record.entity for record in records), add(workspace, *records), strict=True)
            )
        # Which of the two these mean nobody knows.
        between = [
            record for record in rows_of(0, "SALE", 1) if record.entity in ("ad_cost", "lead", "web_sessions")
        ]
        loose = [
            Lead(created_at="2026-07-05T10:00:00Z", email="sale@x.example", campaign="SALE"),
            *between[1:],
        ]
        ids[BETWEEN] = dict(zip((record.entity for record in loose), add(workspace, *loose), strict=True))
        put_orders(
            workspace,
            [
                {"gross_sales": 1000, "utm_source": "ig", "utm_campaign": "spring"},
                {"gross_sales": 300, "utm_source": "ig", "utm_campaign": "autumn"},
                {"gross_sales": 40, "utm_source": "ig", "discount_code": "AUT"},
                {"gross_sales": 5, "utm_source": "ig", "utm_campaign": "SALE"},
            ],
        )
        yield Shop(workspace, ids)


EXPECTED = {
    "net_sales": ("10", "3.40", "0.05"),
    "total_cost": ("11", "0.77", "0.01"),
    "ad_spend": ("1", "0.07", "0.01"),
    "influencer_fees": ("10", "0.70", "0"),
    "reach": ("100", "7", None),
    "posts": ("1", "1", "0"),
    "leads": ("1", "1", "1"),
    "sessions": ("100", "7", "1"),
}


@pytest.mark.parametrize("metric", METRICS)
def test_every_figure_is_told_of_each_campaign_and_of_the_words_between_them(shop: Shop, metric: str) -> None:
    found = values(shop.workspace, metric, "campaign")
    told = tuple(found.get(name, Decimal(0)) for name in (FIRST, SECOND, BETWEEN))
    if metric == "reach":
        assert told[:2] == (Decimal(100), Decimal(7))
    else:
        assert told == tuple(Decimal(str(value)) for value in EXPECTED[metric])
    assert total(found.values()) == one(shop.workspace, metric).value


def proved(shop: Shop, figure: Figure) -> dict[str, list[int]]:
    found = prove(shop.workspace, figure, Scope(JULY, "campaign"))
    assert all(table.total == len(table.rows) for table in found.tables)
    return {table.entity: [row.row_id for row in table.rows] for table in found.tables}


@pytest.mark.parametrize(
    ("metric", "entities"),
    [
        ("reach", ["post"]),
        ("leads", ["lead"]),
        ("sessions", ["web_sessions"]),
        ("ad_spend", ["ad_cost"]),
        ("influencer_fees", ["cost"]),
    ],
)
def test_the_rows_that_prove_a_figure_are_those_of_its_campaign(
    shop: Shop, metric: str, entities: list[str]
) -> None:
    figures = ask(shop.workspace, metric, "campaign")
    for name, own in shop.ids.items():
        wanted = {entity: [own[entity]] for entity in entities if entity in own}
        if name in figures:
            assert {key: ids for key, ids in proved(shop, figures[name]).items() if key in entities} == wanted
    assert {FIRST, SECOND} <= set(figures)


def test_orders_prove_the_campaign_they_name(shop: Shop) -> None:
    figures = ask(shop.workspace, "net_sales", "campaign")
    found = {name: proved(shop, figures[name])["order"] for name in (FIRST, SECOND, BETWEEN)}
    assert found == {FIRST: [1], SECOND: [2, 3], BETWEEN: [4]}


def test_goals_and_days_belong_to_one_of_them(shop: Shop) -> None:
    rows = breakdown(shop.workspace, Question(JULY), JULY, Ledger(), ()).rows
    assert {row.name: row.goals for row in rows if row.is_own} == {FIRST: (), SECOND: ("Sell",), BETWEEN: ()}
    assert {name: days.days for name, days in campaign_days(shop.workspace).items()} == {FIRST: 5, SECOND: 15}


def test_a_word_of_two_campaigns_is_not_added_to_the_one_it_is_the_name_of(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Campaign(name="Winter"), Campaign(name="Snow", link_names="Winter"))
        add(
            workspace,
            Cost(spent_on="2026-07-05", kind="tool", amount=300, currency="USD", campaign_id=1),
            AdCost(channel="instagram", period_start="2026-07-05", period_end="2026-07-06", campaign="Winter",
                   spend=40, currency="USD"),
        )  # fmt: skip
        put_orders(workspace, [{"gross_sales": 900, "utm_source": "ig", "utm_campaign": "Winter"}])
        assert values(workspace, "total_cost", "campaign") == {
            "Winter": Decimal(3),
            "Winter (?)": Decimal("0.40"),
        }
        assert values(workspace, "attributed_net_sales", "campaign")["Winter (?)"] == Decimal(9)
