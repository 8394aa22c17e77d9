from datetime import date
from pathlib import Path

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.activity import after, campaign_days
from workspaces import new_workspace


def test_as_many_days_after_as_the_campaign_ran(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        add_record(workspace, record=Campaign(name="Summer", start="2026-07-03", end="2026-07-12"))
        add_record(workspace, record=Campaign(name="Open end", start="2026-07-03"))
        days = campaign_days(workspace)
    assert days == {"Summer": Period(date(2026, 7, 3), date(2026, 7, 12))}
    assert after(days["Summer"]) == Period(date(2026, 7, 13), date(2026, 7, 22))
    assert after(days["Summer"]).previous() == days["Summer"]
