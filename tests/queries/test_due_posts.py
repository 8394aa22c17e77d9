"""Posts are due on the day they go out, drafts from the day before, and a time of the week while nothing is planned for it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from every import every
from socialroi_desktop.domain.due import Due, Stage
from socialroi_desktop.domain.records import Goal, Post, Slot, Tactic
from socialroi_desktop.queries.due import BY_KIND, SOURCES, due_by
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


def due(workspace: Workspace, kind: str, day: date = TODAY) -> list[Due]:
    return [item for item in due_by(workspace, day) if item.kind == kind]


def said(item: Due) -> tuple[str, str, str, int]:
    return item.says.message, item.why.message if item.why else "", item.time, item.late_by(TODAY)


def post(at: str, **more: str | None) -> Post:
    told = {"channel": "instagram", "title": "Łódź, part 3", "override_reason": "as agreed", "text": "Look"}
    return Post(scheduled_at=at, **told | more)  # type: ignore[arg-type]  # fields that are texts


def test_a_ready_post_is_due_at_its_time_and_late_once_its_day_is_over(workspace: Workspace) -> None:
    at = ("2026-09-20T18:00", "2026-09-20T09:00", "2026-09-19T18:00", "2026-09-21T09:00")
    add(workspace, *(post(day, state="ready", external_id=f"planned-{n}") for n, day in enumerate(at)))
    found = due(workspace, "post_publish")
    assert [said(item) for item in found] == [
        ("Publish: Łódź, part 3", "Instagram, was to go out on 2026-09-19", "18:00", 1),
        ("Publish: Łódź, part 3", "Instagram, ready", "09:00", 0),
        ("Publish: Łódź, part 3", "Instagram, ready", "18:00", 0),
    ]
    assert {(item.stage, item.entity) for item in found} == {(Stage.INFLUENCE, "post")}


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"text": None}, "Instagram, no text yet"),
        ({}, "Instagram, no call to action yet"),
        ({"cta": "Shop"}, "Instagram, no link yet"),
        ({"cta": "Shop", "link": "https://a.example/"}, "Instagram, not set ready yet"),
    ],
)
def test_a_draft_says_what_it_lacks_from_the_day_before_on(
    workspace: Workspace, more: dict[str, str | None], why: str
) -> None:
    add(workspace, post("2026-09-21T09:00", state="draft", **more))
    (item,) = due(workspace, "post_finish")
    assert said(item)[:2] == ("Finish the draft: Łódź, part 3", why)
    assert due(workspace, "post_finish", date(2026, 9, 22))[0].late_by(date(2026, 9, 22)) == 1
    assert due(workspace, "post_finish", date(2026, 9, 19)) == []


@pytest.mark.parametrize("state", ["idea", "draft", "dropped"])
def test_what_has_no_day_or_was_dropped_is_not_asked_for(workspace: Workspace, state: str) -> None:
    at = "2026-09-20T09:00" if state == "dropped" else None
    add(workspace, Post(channel="x", title="Some day", state=state, scheduled_at=at))
    assert due_by(workspace, TODAY) == []


def test_a_time_of_today_is_empty_until_a_post_of_its_account_stands_there(workspace: Workspace) -> None:
    add(
        workspace,
        Slot(channel="instagram", account="@Shop", weekday="sunday", time="18:00"),
        Slot(channel="instagram", weekday="monday", time="18:00"),
        Slot(channel="x", time="09:00", end="2026-09-19"),
        post("2026-09-20T18:00", state="draft", account="other"),
    )
    (item,) = due(workspace, "slot_empty")
    assert (item.row_id, item.says.message) == (1, "Nothing is planned for Instagram at its time: @Shop")
    add(workspace, post("2026-09-20T18:00", state="draft", account="shop", external_id="planned-9"))
    assert due(workspace, "slot_empty") == []


@pytest.mark.row("S4-4")
def test_a_tactic_belongs_to_the_part_of_the_day_its_aim_says(workspace: Workspace) -> None:
    add(
        workspace,
        Goal(name="500 leads", kind="leads", level="big_goal", start="2026-09-01", end="2026-09-30"),
        Tactic(name="Ask what they like", due_on="2026-09-20", objective="engagement", minutes=10),
        Tactic(name="Show the form", due_on="2026-09-20", goal_id=1),
        Tactic(name="List shops", due_on="2026-09-20", goal_id=1, objective="partners"),
        Tactic(name="Be seen", due_on="2026-09-20"),
    )
    found = due(workspace, "tactic")
    assert [item.stage.value for item in found] == ["listen", "sell", "network", "influence"]
    assert [item.minutes for item in found] == [10, None, None, None]
    assert [item.why.message for item in found if item.why] == [
        "serves no goal yet", "for the goal “500 leads”", "for the goal “500 leads”", "serves no goal yet",
    ]  # fmt: skip


@every("source", SOURCES, ids=lambda source: source.kind)
def test_every_sort_has_its_part_of_the_day_and_says_where_it_comes_from(source: object) -> None:
    assert source.stage in set(Stage)  # type: ignore[attr-defined]  # a source
    assert source.why  # type: ignore[attr-defined]  # a source


def test_each_part_of_the_day_has_something_that_can_be_due() -> None:
    assert {source.stage for source in BY_KIND.values()} == set(Stage)


def test_a_post_without_its_address_is_asked_for_it_until_it_is_told_or_met(workspace: Workspace) -> None:
    out = {"state": "published", "published_at": "2026-09-20T16:00:00Z"}
    add(
        workspace,
        post("2026-09-20T18:00", external_id="tool-a", **out),
        post("2026-09-20T18:00", external_id="tool-b", permalink="https://instagram.com/p/Ab1", **out),
        post("2026-09-20T18:00", external_id="17", **out),
        Post(channel="x", external_id="tool-c", published_at="2026-09-20T16:00:00Z", text="Told by a tool"),
    )
    (item,) = due(workspace, "post_permalink")
    assert said(item) == (
        "Paste the address of: Łódź, part 3",
        "Instagram, its figures are found by it",
        "",
        0,
    )
    assert due(workspace, "post_permalink", date(2026, 9, 19)) == []
