"""Goals, shares and lines over time from a web analytics file as it is dropped on the window, never from rows put in."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import JULY, add, one, values
from socialroi_desktop import ingest
from socialroi_desktop.domain.progress import no_progress
from socialroi_desktop.domain.records import Campaign, Goal
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport
from socialroi_desktop.queries.goals import goal_traffic, measure
from socialroi_desktop.queries.roi.answer import answer
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.roi.charts import traffic_chart, traffic_hint
from workspaces import new_workspace

GA4 = """# ----------------------------------------
# Pages and sources
# Account: Pine
# Property: pine.example - GA4
# ----------------------------------------
#
# Start date: 20260601
# End date: 20260731
Landing page + query string,Session manual source / medium,Session campaign,Date,Sessions
/blog/a?utm_source=instagram,instagram / social,autumn_decks,20260610,10
/blog/a?utm_source=instagram,instagram / social,autumn_decks,20260702,40
/blog/b,facebook / social,(not set),20260703,9
/blog/b,google / organic,(not set),20260703,45
/blog/b,(direct) / (none),(not set),20260704,99
/shop,google / cpc,brand,20260705,500
"""


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as workspace:
        path = tmp_path / "ga4.csv"
        path.write_text(GA4, "utf-8")
        plan = ingest.plan(ingest.open_source(path), workspace.settings())
        assert import_files(workspace, files=[FileImport(plan)])[0].counts.new == 6
        yield workspace


@pytest.mark.row("S0-4")
def test_a_goal_of_a_section_of_the_site_shows_lift_networks_and_the_rank_of_social(shop: Workspace) -> None:
    goal = Goal(
        name="Blog", kind="traffic", metric="sessions", target="100", start="2026-07-01", end="2026-07-30",
        pages="/blog/", baseline_source="measured", baseline="10",
        baseline_start="2026-06-01", baseline_end="2026-06-30",
    )  # fmt: skip
    assert measure(shop, goal, JULY).value == 193
    came = goal_traffic(shop, goal, date(2026, 7, 30))
    assert came is not None
    assert [(item.channel, item.sessions, item.before) for item in came.sources] == [
        ("direct", 99, 0), ("organic_search", 45, 0), ("instagram", 40, 10), ("facebook", 9, 0),
    ]  # fmt: skip
    # 49 visits from both networks are more than the 45 from search; direct visits have no rank.
    assert (came.rank, came.of) == (1, 2)
    assert came.tools == ("Google Analytics 4",)


@pytest.mark.row("S2-13")
def test_the_share_of_social_and_the_visits_of_each_campaign_follow_from_the_file(shop: Workspace) -> None:
    add(shop, Campaign(name="Autumn decks", link_names="autumn_decks"))
    share = one(shop, "social_traffic_share")
    assert share.value == (Decimal(49) / 693).quantize(share.value or Decimal(0))
    assert "sessions from social ÷ all sessions" in share.formula
    assert values(shop, "sessions", "campaign") == {"Autumn decks": 40, "brand": 500, "unattributed": 153}


@pytest.mark.row("S4-22")
def test_visits_by_channel_over_time_are_drawn_with_the_name_of_the_tool(
    shop: Workspace, qapp: object
) -> None:
    snapshot = answer(shop, Question(JULY), no_progress)
    assert traffic_hint(snapshot) == "by day · Google Analytics 4"
    drawn = {
        series.name: [(point.day.day, point.value) for point in series.points if point.value]
        for series in traffic_chart(snapshot).series
    }
    assert drawn == {
        "Paid search": [(5, 500)], "Direct": [(4, 99)], "Organic search": [(3, 45)], "Instagram": [(2, 40)], "Facebook": [(3, 9)],
    }  # fmt: skip
