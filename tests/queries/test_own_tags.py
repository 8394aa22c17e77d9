"""Mentions that carry an own tag: found, thanked from Today a day at once, and drawn beside visits and orders."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.own_tags import tag_finder
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Brand, Mention, WebSessions
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.due import drop_due, finish_due
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.mention_tasks import thank
from socialroi_desktop.queries.due import Due, due_by
from socialroi_desktop.queries.own_tags import tagged_mentions, tags_over_time
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

TODAY = date(2026, 9, 20)
SEPTEMBER = Period(date(2026, 9, 1), date(2026, 9, 20))


def said(day: int, text: str, **told: object) -> Mention:
    return Mention(mentioned_at=f"2026-09-{day:02}T09:00:00Z", text=text, **told)  # type: ignore[arg-type]  # its own fields


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Brand(name="Skate", handles="@skate.and.skin\n#RideInTheRain"),
            said(17, "Dry feet #rideintherain!", author="Ola"),
            said(17, "With @skate.and.skin.", author="Kai"),
            said(18, "#rideintherain so good", author="Mia", kind="praise"),
            said(18, "#rideintherain where to buy?", author="Ann", kind="question"),
            said(18, "Only @skater and #rideintherains", author="Else"),
            said(19, "＃RideInTheRain again", author="Jo", to_do="reply"),
            said(2, "Long ago @Skate.And.Skin", author="Old"),
            WebSessions(
                period_start="2026-09-17",
                period_end="2026-09-17",
                source="instagram.com",
                medium="referral",
                sessions=40,
            ),
        )
        yield made


def to_thank(workspace: Workspace) -> list[Due]:
    return [item for item in due_by(workspace, TODAY) if item.kind == "mention_tag"]


def thanked(workspace: Workspace) -> dict[str, str]:
    return {one.author or "": one.thanked_on for one in reading.listing(workspace, Mention) if one.thanked_on}


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("to @Skate.And.Skin, thanks", "@skate.and.skin"),
        ("by @skate.", "@skate"),
        ("#RIDEINTHERAIN", "#rideintherain"),
        ("a@skate", ""),
        ("skate", ""),
        ("@skate.org", ""),
        ("@skate_er", ""),
        (None, ""),
    ],
)
def test_a_tag_is_found_whole_and_with_its_sign(text: str | None, tag: str) -> None:
    assert tag_finder(("skate", "skate.and.skin", "rideintherain"))(text) == tag
    assert tag_finder(())(text) == ""


@pytest.mark.row("S1-4")
def test_who_used_a_tag_stands_on_today_a_line_a_day_and_is_thanked_by_one_step(workspace: Workspace) -> None:
    (line,) = to_thank(workspace)
    assert line.says.message == "Thank who used your tag (2): Ola, Kai"
    assert line.why is not None
    assert line.why.message == "used #rideintherain, @skate.and.skin"
    assert (line.row_id, line.others, line.day) == (1, (2,), date(2026, 9, 17))
    finish_due(workspace, items=(line,), today=TODAY)
    assert to_thank(workspace) == []
    assert thanked(workspace) == {"Ola": "2026-09-20", "Kai": "2026-09-20"}
    undo(workspace)
    assert to_thank(workspace) == [line]
    assert thanked(workspace) == {}
    drop_due(workspace, items=(line,), reason="spam", today=TODAY)
    assert to_thank(workspace) == []


@pytest.mark.row("S1-4")
def test_mentions_with_a_tag_stand_by_week_beside_visits_and_orders(workspace: Workspace) -> None:
    thank(workspace, ids=(1, 4), today=TODAY)
    week = Scope(SEPTEMBER, "week")
    steps = tags_over_time(workspace, week)
    assert [(step.start, step.mentions, step.thanked, step.visits) for step in steps] == [
        (date(2026, 8, 31), 1, 0, None),
        (date(2026, 9, 7), 0, 0, None),
        (date(2026, 9, 14), 5, 2, Decimal(40)),
    ]
    with pytest.raises(UserError, match="already"):
        thank(workspace, ids=(1,), today=TODAY)


def test_before_the_first_mention_and_after_the_last_nobody_knows_how_many_there_were(
    workspace: Workspace,
) -> None:
    steps = tags_over_time(workspace, Scope(Period(date(2026, 8, 17), date(2026, 9, 22)), "week"))
    assert [step.mentions for step in steps] == [None, None, 1, 0, 5, None]
    assert tags_over_time(workspace, Scope(Period(date(2026, 8, 1), date(2026, 8, 5)), "week")) == ()


@pytest.mark.row("S1-4")
def test_the_command_tells_the_weeks_and_thanks(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(workspace.path)
    workspace.close()
    words = ["own-tags", path, "--from", "2026-09-01", "--to", "2026-09-20"]
    assert main([*words, "--thank", "1,2"]) == 0
    assert capsys.readouterr().out == "Thanked for 2 mentions\n"
    assert main([*words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["mentions"], told["thanked"]) == (6, 2)
    assert [week["mentions"] for week in told["weeks"]] == [1, 0, 5]
    assert [one["name"] for one in told["to_thank"]] == ["Old", "Mia", "Ann", "Jo"]
    assert main(words) == 0
    assert "week=2026-09-14; mentions=5; thanked=2; visits=40" in capsys.readouterr().out
    assert main(["own-tags", path, "--from", "2026-09-20", "--to", "2026-09-01"]) == 2


def test_without_a_handle_nothing_is_tagged(tmp_path: Path) -> None:
    with new_workspace(tmp_path) as made:
        add(made, said(17, "Dry feet #rideintherain"))
        assert list(tagged_mentions(made, SEPTEMBER)) == []
