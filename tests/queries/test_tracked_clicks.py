"""Clicks on tracked links, from files as they are dropped: brought up to date, never counted twice, never visits."""

import os
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from asking import add, ask
from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Campaign, LinkClicks, SourceRule
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.operations import history
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions
from socialroi_desktop.queries.proof import prove
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.unknown_sources import unknown_sources
from workspaces import new_workspace

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
SPRING = Period(date(2026, 3, 1), date(2026, 4, 30))
LIST = (
    "Link,Date created,Title,Destination URL,Engagements\n"
    "https://bit.ly/a1,2026-03-01,Spring,https://pine.example/?utm_source=instagram&utm_medium=social&utm_campaign=spring,{a}\n"
    "https://bit.ly/a2,2026-03-11,Matcha,https://pine.example/?utm_source=flyer,{b}\n"
)
DAYS = (
    "Date,Bitlink,Long URL,Clicks\n2026-03-01,bit.ly/a1,https://pine.example/?utm_source=instagram,10\n"
    "2026-03-02,bit.ly/a1,https://pine.example/?utm_source=instagram,20\n"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def bring(workspace: Workspace, folder: Path, text: str, saved: date = date(2026, 3, 20)) -> list[Verdict]:
    path = folder / "links.csv"
    path.write_text(text, "utf-8")
    when = datetime(saved.year, saved.month, saved.day, 12, tzinfo=UTC).timestamp()
    os.utime(path, (when, when))
    seen: list[Assessed] = []

    def watch(chunk: Chunk, verdicts: Sequence[Assessed]) -> None:
        seen.extend(verdicts)

    plan = ingest.plan(ingest.open_source(path), workspace.settings())
    import_files(workspace, files=[FileImport(plan)], options=ImportOptions(watch=watch))
    return [item.verdict for item in seen]


def clicks(workspace: Workspace, by: str = "", period: Period = MARCH) -> dict[str, int]:
    found = ask(workspace, "tracked_clicks", by, period)
    return {key: int(figure.value) for key, figure in found.items() if figure.value}


def test_a_later_list_brings_the_count_of_each_link_up_to_date(workspace: Workspace, tmp_path: Path) -> None:
    assert bring(workspace, tmp_path, LIST.format(a=200, b=50)) == [Verdict.NEW, Verdict.NEW]
    assert bring(workspace, tmp_path, LIST.format(a=200, b=50)) == [Verdict.SAME, Verdict.SAME]
    assert bring(workspace, tmp_path, LIST.format(a=310, b=50), date(2026, 3, 31)) == [Verdict.CHANGED] * 2
    assert clicks(workspace) == {"": 360}
    history.undo(workspace)
    assert clicks(workspace) == {"": 250}


def test_clicks_are_told_by_channel_campaign_and_month_and_are_no_visits(
    workspace: Workspace, tmp_path: Path
) -> None:
    add(workspace, Campaign(name="Spring teas", link_names="spring"))
    bring(workspace, tmp_path, LIST.format(a=310, b=50), date(2026, 4, 10))
    by_channel = clicks(workspace, "channel", SPRING)
    assert by_channel["instagram"] == 310
    assert sum(by_channel.values()) == 360
    assert clicks(workspace, "campaign", SPRING)["Spring teas"] == 310
    months = clicks(workspace, "month", SPRING)
    # 41 days from 1 March and 31 from 11 March, spread over them evenly.
    assert months == {"2026-03-01": 234 + 33, "2026-04-01": 76 + 17}
    assert ask(workspace, "sessions", "", SPRING)[""].value is None


def test_the_figure_is_proved_by_the_rows_and_their_lines(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path, LIST.format(a=310, b=50))
    by_channel = ask(workspace, "tracked_clicks", "channel", MARCH)["instagram"]
    assert lines(workspace, by_channel, Scope(MARCH, by="channel")) == [("link_clicks", 2)]
    monthly = ask(workspace, "tracked_clicks", "month", MARCH)["2026-03-01"]
    assert lines(workspace, monthly, Scope(MARCH, by="month")) == [("link_clicks", 2), ("link_clicks", 3)]


def lines(workspace: Workspace, figure: Figure, scope: Scope) -> list[tuple[str, int | None]]:
    tables = prove(workspace, figure, scope).tables
    return [(table.entity, row.line) for table in tables for row in table.rows]


@pytest.mark.parametrize("texts", [(LIST.format(a=310, b=50), DAYS), (DAYS, LIST.format(a=310, b=50))])
def test_totals_and_days_of_one_link_are_not_both_taken(
    workspace: Workspace, tmp_path: Path, texts: tuple[str, str]
) -> None:
    bring(workspace, tmp_path, texts[0])
    assert Verdict.DOUBTFUL in bring(workspace, tmp_path, texts[1])
    assert clicks(workspace)[""] in (360, 80)


def test_two_cuts_of_the_same_clicks_are_not_both_taken(workspace: Workspace, tmp_path: Path) -> None:
    countries = "Date,Short link,Country,Clicks\n2026-03-01,geni.us/tea,PL,7\n2026-03-01,geni.us/tea,DE,3\n"
    whole = "Date,Short link,Clicks\n2026-03-01,geni.us/tea,10\n"
    assert bring(workspace, tmp_path, countries) == [Verdict.NEW, Verdict.NEW]
    assert bring(workspace, tmp_path, whole) == [Verdict.DOUBTFUL]
    assert bring(workspace, tmp_path, countries.replace("DE,3", "FR,2")) == [Verdict.SAME, Verdict.NEW]
    assert clicks(workspace) == {"": 12}


def test_clicks_that_were_typed_are_not_counted_again(workspace: Workspace, tmp_path: Path) -> None:
    add(
        workspace, LinkClicks(link="bit.ly/a1", clicks=10, period_start="2026-03-01", period_end="2026-03-01")
    )
    assert bring(workspace, tmp_path, DAYS) == [Verdict.DOUBTFUL, Verdict.NEW]
    assert clicks(workspace) == {"": 30}


def test_two_pages_of_links_that_lead_to_one_target_count_clicks_of_their_own(
    workspace: Workspace, tmp_path: Path
) -> None:
    text = "Date,Link title,URL,Tool,Clicks\n2026-03-01,Shop,https://pine.example/,{tool},{count}\n"
    assert bring(workspace, tmp_path, text.format(tool="Linktree", count=4)) == [Verdict.NEW]
    assert bring(workspace, tmp_path, text.format(tool="Beacons", count=3)) == [Verdict.NEW]
    assert clicks(workspace) == {"": 7}


def test_what_the_seller_says_of_a_source_holds_for_clicks_as_well(
    workspace: Workspace, tmp_path: Path
) -> None:
    bring(workspace, tmp_path, LIST.format(a=310, b=50))
    assert [(one.source, one.visits) for one in unknown_sources(workspace)] == [("flyer", 50)]
    add(workspace, SourceRule(source="flyer", channel="display"))
    assert clicks(workspace, "channel")["display"] == 50


def test_an_own_list_of_clicks_comes_back_as_the_same_rows(workspace: Workspace, tmp_path: Path) -> None:
    from socialroi_desktop.cli import main

    bring(workspace, tmp_path, LIST.format(a=310, b=50))
    saved = tmp_path / "saved.csv"
    assert main(["list", str(workspace.path), "link_clicks", "--csv", str(saved)]) == 0
    assert set(bring(workspace, tmp_path, saved.read_text("utf-8-sig"))) == {Verdict.SAME}
    assert len(reading.listing(workspace, LinkClicks)) == 2


def test_a_channel_that_was_typed_stays_whatever_is_said_of_the_source(
    workspace: Workspace, tmp_path: Path
) -> None:
    add(
        workspace,
        LinkClicks(
            link="bit.ly/z", clicks=3, source="flyer", channel="email",
            period_start="2026-03-01", period_end="2026-03-01",
        ),
        SourceRule(source="flyer", channel="display"),
    )  # fmt: skip
    assert {name: count for name, count in clicks(workspace, "channel").items() if count} == {"email": 3}
