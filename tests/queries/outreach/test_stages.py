"""Of each stage it is told how many went on from it, and after how many days."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add, ask
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Influencer, StageChange
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.outreach.stages import stage_figures
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

SUMMER = Period(date(2026, 6, 1), date(2026, 8, 31))


def moved(workspace: Workspace, person: int, stage: str, day: str) -> None:
    add(workspace, StageChange(influencer_id=person, stage=stage, changed_at=f"2026-{day}T09:00:00Z"))


def test_each_stage_tells_how_many_went_on_with_the_range(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Influencer(name="Jo"), Influencer(name="Mai"))
        for person, stage, day in ((1, "screen", "01"), (2, "screen", "02"), (1, "letter", "20")):
            moved(workspace, person, stage, f"07-{day}")
        found = stage_figures(workspace, Period(date(2026, 1, 1), date(2026, 7, 31)))
    assert set(found) == {"screen"}
    conversion = found["screen"].conversion
    assert (conversion.inputs["stage_moved"], conversion.inputs["stage_entered"]) == (1, 2)
    assert conversion.low is not None
    assert found["screen"].days.value == 19


def test_customers_whom_nobody_looked_for_are_no_search_without_end(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Influencer(name="Jo"), Influencer(name="Ola", kind="customer"))
        add(workspace, Influencer(name="Kim", kind="customer", stage="letter"))
        for person in (1, 2, 3):
            moved(workspace, person, "search", "07-01")
        found = stage_figures(workspace, Period(date(2026, 1, 1), date(2026, 7, 31)))
    assert found["search"].conversion.inputs["stage_entered"] == 2


def test_a_move_that_was_taken_back_is_no_move(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        add(workspace, Influencer(name="Jo"))
        for stage, day in (("screen", "01"), ("track", "02"), ("screen", "03")):
            moved(workspace, 1, stage, f"07-{day}")
        found = stage_figures(workspace, Period(date(2026, 6, 1), date(2026, 7, 31)))
        (screen,) = (found[stage].conversion.inputs for stage in found if stage == "screen")
        assert set(found) == {"screen"}
        assert (screen["stage_moved"], screen["stage_entered"]) == (0, 1)


@pytest.mark.parametrize("period", [SUMMER, Period(date(2026, 7, 2), date(2026, 8, 31))])
def test_the_head_of_a_stage_is_the_figure_of_the_same_period(tmp_path: Path, period: Period) -> None:
    with new_workspace(tmp_path) as workspace:
        for person, day in enumerate(("01", "02", "03"), 1):
            add(workspace, Influencer(name=f"P{person}"))
            moved(workspace, person, "screen", f"07-{day}")
        moved(workspace, 1, "letter", "07-05")
        told = stage_figures(workspace, period)["screen"].conversion
        assert told == ask(workspace, "stage_conversion", "stage", period)["screen"]
        assert told.inputs["stage_entered"] == (3 if period == SUMMER else 2)


@pytest.mark.row("S1-23")
def test_days_between_stages_are_the_median_of_those_who_went_on_with_its_range(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as workspace:
        for person, (channel, days) in enumerate(
            (("instagram", 2), ("tiktok", 4), ("tiktok", 5), ("x", 8), ("x", 9), ("x", 20), ("x", 0)), 1
        ):
            add(workspace, Influencer(name=f"P{person}", channel=channel))
            moved(workspace, person, "screen", "07-01")
            if days:
                moved(workspace, person, "letter", f"07-{1 + days:02d}")
        figure = ask(workspace, "days_to_move", "stage", SUMMER)["screen"]
        tiktok = ask(workspace, "days_to_move", "stage", SUMMER, channels=frozenset({"tiktok"}))["screen"]
        assert (figure.value, figure.unit, figure.rows) == (Decimal("6.5"), "days", 6)
        assert (figure.low, figure.high, figure.note) == (2, 20, None)
        assert (tiktok.value, tiktok.low) == (Decimal("4.5"), None)
        assert "too few for a range" in (tiktok.note or "")
        assert behind(workspace, figure) == 6
        assert ask(workspace, "days_to_move", "influencer", SUMMER)["P4"].value == 8
        nobody = ask(workspace, "days_to_move", "", Period(date(2026, 1, 1), date(2026, 1, 31)))[""]
        assert (nobody.value, bool(nobody.note)) == (None, True)


def behind(workspace: Workspace, figure: Figure) -> int:
    (table,) = prove(workspace, figure, Scope(SUMMER, "stage")).tables
    return table.total
