"""How long a list is, and what a rule says of those on it."""

from pathlib import Path

import pytest

from socialroi_desktop.domain.records import Handle, Influencer, ScreeningRule
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.outreach.screening import screening
from workspaces import new_workspace


@pytest.mark.row("S0-26")
def test_the_way_to_a_hundred_is_counted(tmp_path: Path) -> None:
    rule = ScreeningRule(name="Skate", minimum_followers=10_000, kinds="influencer", channels="tiktok")
    people = (
        {"followers": 12_000, "channel": "tiktok", "engagement_rate": 300},
        {"followers": 12_000, "channel": "tiktok", "engagement_rate": 5},
        {"followers": 900, "channel": "tiktok"},
        {"channel": "tiktok"},
        {"followers": 20_000, "channel": "instagram", "handle": "e"},
        {"stage": "letter"},
        {"stage": "declined", "stage_reason": "no answer"},
        {"kind": "customer"},
    )
    with new_workspace(tmp_path) as shop:
        for number, told in enumerate(people):
            add_record(shop, record=Influencer(name=f"p{number}", **told))
        add_record(shop, record=Handle(influencer_id=5, channel="tiktok", handle="e"))
        found = screening(shop, rule)
    assert (found.found, found.aim, found.went_on, found.flagged) == (7, 100, 1, 1)
    assert [one.result.verdict for one in found.judged] == ["pass", "pass", "out", "unknown", "pass"]
    assert found.passed == 4
