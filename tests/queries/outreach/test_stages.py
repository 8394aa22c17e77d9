"""Of each stage it is told how many went on from it."""

from datetime import date
from pathlib import Path

from asking import add
from socialroi_desktop.domain.records import Influencer, StageChange
from socialroi_desktop.queries.outreach.stages import stage_conversions
from workspaces import new_workspace


def test_each_stage_tells_how_many_went_on_with_the_range(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Influencer(name="Jo"), Influencer(name="Mai"))
        for person, stage, day in ((1, "screen", "01"), (2, "screen", "02"), (1, "letter", "20")):
            moved = StageChange(influencer_id=person, stage=stage, changed_at=f"2026-07-{day}T09:00:00Z")
            add(workspace, moved)
        found = stage_conversions(workspace, date(2026, 7, 31))
    assert set(found) == {"screen"}
    assert (found["screen"].inputs["stage_moved"], found["screen"].inputs["stage_entered"]) == (1, 2)
    assert found["screen"].low is not None
