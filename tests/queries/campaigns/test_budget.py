"""The sheet by which money for a campaign is asked for."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Activity, Campaign, CampaignInput, Cost
from socialroi_desktop.queries.campaigns.budget import HEADER, budget_request
from workspaces import new_workspace


@pytest.mark.row("S1-29")
def test_the_sheet_tells_what_it_is_for_what_is_asked_and_what_is_left(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        campaign = Campaign(
            id=1, name="双十一", purpose="Sell boards", start="2026-11-01", end="2026-11-11", budget=100_000,
            currency="USD", audience_age="18-24", place="Shop",
        )  # fmt: skip
        told = {"spent_on": "2026-10-20", "currency": "USD", "campaign_id": 1}
        add(
            workspace,
            campaign,
            Activity(campaign_id=1, name="Lead ads", kind="paid", start="2026-11-02"),
            Cost(kind="ad_spend", amount=12_050, **told),
            CampaignInput(campaign_id=1, what="sample pairs", quantity="2"),
        )
        lines = budget_request(workspace, campaign, date(2026, 10, 25))
    assert {len(line) for line in lines} == {len(HEADER)}
    sums = (Decimal("1000.00"), Decimal("120.50"), Decimal("879.50"), "USD")
    assert lines[0] == ("双十一", *sums, "2026-11-01", "2026-11-11", "Sell boards")
    named = {line[0]: line for line in lines}
    assert named["Age of the audience"][-1] == "18-24"
    assert named["Lead ads"][5] == "2026-11-02"
    assert named["Ad spend"][2:5] == (Decimal("120.50"), None, "USD")
    assert "2 sample pairs" in named
