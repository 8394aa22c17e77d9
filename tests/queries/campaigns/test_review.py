"""What the post-mortem asks, and when it proposes that the period was too short."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add
from roi_shop import roi_shop
from socialroi_desktop.domain.records import Campaign, Touchpoint
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.campaigns.review import CampaignReview, review_of
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

TODAY = date(2026, 8, 20)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with roi_shop(tmp_path) as workspace:
        yield workspace


def campaign(shop: Workspace, name: str) -> Campaign:
    return next(one for one in reading.listing(shop, Campaign) if one.name == name)


def review(shop: Workspace, name: str, **days: str) -> CampaignReview:
    edit_record(shop, entity="campaign", row_id=campaign(shop, name).id or 0, changes=days)
    return review_of(shop, campaign(shop, name), TODAY)


def buyers(shop: Workspace, count: int, days: int) -> None:
    """Add buyers whose order came so many days after their first visit."""
    for number in range(count):
        visit = {"customer": f"c{number}", "channel": "tiktok"}
        add(
            shop,
            Touchpoint(touched_at="2026-05-01T10:00:00Z", **visit),
            Touchpoint(touched_at=f"2026-05-{1 + days:02d}T10:00:00Z", conversion=1, **visit),
        )


@pytest.mark.row("S0-11")
def test_each_metric_stands_with_its_figure_and_target_and_so_do_its_goals(shop: Workspace) -> None:
    lines = review(shop, "Łódź summer").lines
    told = {(line.metric, line.goal.name if line.goal else ""): (line.value, line.target) for line in lines}
    assert told["roi", ""] == (Decimal(1), None), "nobody set a target"
    assert told["net_sales", ""] == (Decimal(1000), None)
    assert told["orders", ""][0] == Decimal(10)
    assert told["units", "Sell 25 pairs"] == (Decimal(10), Decimal(25))
    assert {"reach", "engagements", "leads"} <= {line.metric for line in lines}


@pytest.mark.row("S0-11")
def test_too_short_a_period_is_proposed_where_buyers_take_longer_and_the_return_was_missed(
    shop: Workspace,
) -> None:
    short = {"start": "2026-07-01", "end": "2026-07-07"}
    assert review(shop, "滑板鞋", **short).proposed == {}, "nobody knows how long buyers take"
    buyers(shop, 5, days=12)
    (why,) = review(shop, "滑板鞋", **short).proposed.values()
    assert why.message == (
        "Half of 5 buyers took 12 days or more from their first visit to the order; the campaign ran 7 days."
    )
    assert review(shop, "滑板鞋", start="2026-07-01", end="2026-07-31").proposed == {}
    assert review(shop, "Łódź summer", **short).proposed == {}, "its return was not missed"


@pytest.mark.row("S0-11")
def test_a_campaign_that_has_ended_asks_for_its_post_mortem_until_it_is_closed(shop: Workspace) -> None:
    review(shop, "滑板鞋", start="2026-07-01", end="2026-07-31")

    def asked(day: date) -> list[str]:
        return [item.says.message for item in due_by(shop, day) if item.kind == "campaign_review"]

    assert asked(date(2026, 7, 31)) == []
    assert asked(date(2026, 8, 1)) == ["Say what worked in “滑板鞋”, which has ended"]
    review(shop, "滑板鞋", closed_on="2026-08-02")
    assert asked(TODAY) == []
