"""A post is planned again by the clock of its account, with its texts and pieces, as one step."""

from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.posting.repeating import Repeat, Unit
from socialroi_desktop.domain.records import Account, Post, PostText, UgcItem, Usage
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.posting.repeating import repeat_post
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

TODAY = date(2026, 3, 1)
LINK = "https://shop.example/a?utm_source=instagram&utm_medium=social&utm_campaign=sale&utm_content=tip"
ZONES = {"Europe/Warsaw": "2026-03-29", "America/New_York": "2026-03-08", "Australia/Lord_Howe": "2026-10-04"}


def planned(tmp_path: Path, zone: str, at: str, **told: object) -> Workspace:
    workspace = new_workspace(tmp_path)
    add(workspace, Account(channel="instagram", name="skate", timezone=zone))
    fields = {
        "channel": "instagram",
        "account": "@skate",
        "state": "ready",
        "title": "Tip",
        "scheduled_at": at,
        **told,
    }
    add(workspace, Post(**fields))  # type: ignore[arg-type]  # fields of a post
    return workspace


def repeated(workspace: Workspace, *, every: Unit = Unit.DAY, **end: object) -> Changed:
    return repeat_post(workspace, post_id=1, repeat=Repeat(1, every, **end), today=TODAY)  # type: ignore[arg-type]


def times(workspace: Workspace) -> list[str | None]:
    return [post.scheduled_at for post in reading.listing(workspace, Post)]


@pytest.mark.parametrize("zone", ZONES)
def test_an_hour_that_the_clock_leaves_out_is_named_and_nothing_stands_at_another(
    tmp_path: Path, zone: str
) -> None:
    gap = date.fromisoformat(ZONES[zone])
    before = gap.replace(day=gap.day - 2)
    with planned(tmp_path, zone, f"{before}T02:15") as workspace:
        changed = repeated(workspace, times=3)
        days = [f"{gap.replace(day=day)}T02:15" for day in (gap.day - 2, gap.day - 1, gap.day + 1)]
        assert times(workspace) == days
        assert [note.message for note in changed.notes] == [
            f"{gap} 02:15 is left out: it is no time in {zone}, the clock is put forward over it."
        ]
        with pytest.raises(UserError, match=f"{gap} 02:15 is no time in {zone}"):
            repeated(workspace, until=gap)


def test_texts_and_pieces_come_along_and_one_undo_takes_all_back(tmp_path: Path) -> None:
    with planned(
        tmp_path, "Europe/Warsaw", "2026-03-02T18:00", link=LINK, short_link="s.example/1"
    ) as workspace:
        add(workspace, PostText(post_id=1, channel="tiktok", text="Tip!"), UgcItem(title="Jo"))
        add(workspace, Usage(ugc_item_id=1, where="post", post_id=1, from_on="2026-03-02"))
        changed = repeated(workspace, every=Unit.WEEK, until=date(2026, 4, 6))
        assert changed.text == "Planned post “Tip” again until 2026-04-06: 5"
        made = [post for post in reading.listing(workspace, Post) if post.id in changed.ids]
        assert {(post.state, post.account, (post.scheduled_at or "")[11:]) for post in made} == {
            ("draft", "@skate", "18:00")
        }
        assert [(post.link or "").removeprefix(LINK) for post in made] == ["-2", "-3", "-4", "-5", "-6"]
        assert {post.short_link for post in made} == {None}
        assert [text.text for text in reading.listing(workspace, PostText)] == ["Tip!"] * 6
        assert [use.from_on for use in reading.listing(workspace, Usage)] == ["2026-03-02", *[None] * 5]
        undo(workspace)
        assert (len(times(workspace)), len(reading.listing(workspace, PostText))) == (1, 1)
        assert len(reading.listing(workspace, Usage)) == 1


def test_a_day_that_holds_the_post_is_not_doubled(tmp_path: Path) -> None:
    with planned(tmp_path, "Europe/Warsaw", "2026-03-02T18:00") as workspace:
        add(
            workspace,
            Post(
                channel="instagram",
                account="skate",
                state="idea",
                title="TIP",
                scheduled_at="2026-03-04T09:00",
            ),
            Post(
                channel="instagram",
                account="skate",
                state="dropped",
                title="Tip",
                scheduled_at="2026-03-05T09:00",
            ),
            Post(
                channel="tiktok", account="skate", state="draft", title="Tip", scheduled_at="2026-03-03T09:00"
            ),
        )
        changed = repeated(workspace, times=3)
        assert times(workspace)[4:] == ["2026-03-03T18:00", "2026-03-05T18:00"]
        assert [note.message for note in changed.notes] == [
            "On 1 of its days the post stands already; they are as they were."
        ]
        with pytest.raises(UserError, match="on each of these days already"):
            repeated(workspace, times=3)


def test_what_came_out_is_repeated_at_its_hour_from_today_on(tmp_path: Path) -> None:
    out = {"state": "published", "external_id": "9", "published_at": "2026-01-05T17:00:00Z", "reach": 5}
    with planned(tmp_path, "Europe/Warsaw", "", **{**out, "scheduled_at": None}) as workspace:
        repeated(workspace, every=Unit.MONTH, times=2)
        assert times(workspace)[1:] == ["2026-03-05T18:00", "2026-04-05T18:00"]


def test_a_post_without_a_time_says_what_to_do(tmp_path: Path) -> None:
    with planned(tmp_path, "Europe/Warsaw", "", scheduled_at=None) as workspace:
        with pytest.raises(UserError, match="Plan the post for a day and an hour first"):
            repeated(workspace, times=2)
        with pytest.raises(UserError, match="There is no post 7"):
            repeat_post(workspace, post_id=7, repeat=Repeat(times=2), today=TODAY)
