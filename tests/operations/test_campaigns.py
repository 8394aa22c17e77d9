"""Closing a campaign: one step, undone as one, said again without losing what stays."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import RECORDS, Campaign, CampaignCause, CampaignVerdict
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.campaigns import close_campaign
from socialroi_desktop.queries.search import search
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Campaign(name="滑板鞋", start="2026-07-01", end="2026-07-31"))
        yield workspace


def close(shop: Workspace, *verdicts: str, lessons: str = "Zacznij trzy tygodnie wcześniej") -> None:
    close_campaign(
        shop,
        campaign_id=1,
        closed_on=date(2026, 8, 2),
        verdicts=[CampaignVerdict(metric=name, verdict="not_effective", value="-0.6") for name in verdicts],
        causes=[CampaignCause(cause="period_too_short")],
        lessons=lessons,
    )


@pytest.mark.row("S0-11")
def test_verdicts_causes_and_lessons_are_kept_in_one_step(shop: Workspace) -> None:
    before = dump(shop)
    close(shop, "roi", "orders")
    (closed,) = reading.listing(shop, Campaign)
    assert (closed.closed_on, closed.lessons) == ("2026-08-02", "Zacznij trzy tygodnie wcześniej")
    assert [one.metric for one in reading.listing(shop, CampaignVerdict)] == ["roi", "orders"]
    assert [one.cause for one in reading.listing(shop, CampaignCause)] == ["period_too_short"]
    history.undo(shop)
    assert dump(shop) == before


def test_said_again_it_keeps_the_rows_that_stay_and_the_day(shop: Workspace) -> None:
    close(shop, "roi", "orders")
    close_campaign(
        shop,
        campaign_id=1,
        closed_on=date(2026, 9, 1),
        verdicts=[CampaignVerdict(metric="roi", verdict="effective")],
        lessons=" ",
    )
    (verdict,) = reading.listing(shop, CampaignVerdict)
    assert (verdict.id, verdict.verdict) == (1, "effective")
    assert reading.listing(shop, CampaignCause) == []
    (closed,) = reading.listing(shop, Campaign)
    assert (closed.closed_on, closed.lessons) == ("2026-08-02", None)


def test_a_campaign_that_is_gone_cannot_be_closed(shop: Workspace) -> None:
    with pytest.raises(UserError, match="deleted meanwhile"):
        close_campaign(shop, campaign_id=7, closed_on=date(2026, 8, 2))


@pytest.mark.row("S0-11")
def test_lessons_and_own_words_are_found(shop: Workspace) -> None:
    close(shop)
    add(shop, CampaignCause(campaign_id=1, cause="other", words="Ulewny deszcz"))
    (lesson,) = search(shop, "trzy tygodnie wczesniej", RECORDS)
    assert [(row.entity, row.row_id, row.where) for row in lesson.rows] == [("campaign", 1, "lessons")]
    (cause,) = search(shop, "ulewny", RECORDS)
    assert cause.entity == "campaign_cause"
