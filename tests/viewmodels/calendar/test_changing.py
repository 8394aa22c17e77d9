"""Posts and campaigns moved, copied and deleted on the calendar: one step each, refused in one sentence."""

from datetime import date

import pytest

from socialroi_desktop.domain.calendar.bars import Bar
from socialroi_desktop.domain.calendar.entries import Entry
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import (
    Account,
    Campaign,
    Post,
    PostText,
    Slot,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.calendar.sight import entries_of
from socialroi_desktop.queries.posting import checks_before
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.calendar.changing import CalendarChanges, new_post

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def changes(session):
    made = CalendarChanges(session)
    made.said = []  # type: ignore[attr-defined]  # what it refused
    made.refused.connect(made.said.append)  # type: ignore[attr-defined]
    return made


def entry(session, title: str = "Kickflip", **fields: object) -> Entry:
    told = {
        "channel": "instagram",
        "state": "draft",
        "scheduled_at": "2026-03-28T02:30",
        "title": title,
        **fields,
    }
    row_id = add_record(session.workspace, record=Post(**told)).ids[0]  # type: ignore[arg-type]  # fields of a post
    return seen(session, row_id)


def seen(session, row_id: int) -> Entry:
    return next(one for one in entries_of(session.workspace, YEAR, session.today) if one.id == row_id)


def test_a_moved_post_keeps_its_hour_and_undo_says_so_and_brings_it_back(session, changes) -> None:
    post = entry(session)
    changes.move(post, date(2026, 3, 30))
    assert (seen(session, post.id).day, seen(session, post.id).time) == (date(2026, 3, 30), "02:30")
    assert session.last_change() == "Move: Post “Kickflip” to 30 Mar 2026"
    session.undo()
    assert seen(session, post.id).day == date(2026, 3, 28)


def test_a_post_is_not_moved_into_an_hour_that_its_clock_leaves_out(session, changes) -> None:
    add_record(session.workspace, record=Account(channel="instagram", name="skate", timezone="Europe/Warsaw"))
    post = entry(session, account="skate")
    changes.move(post, date(2026, 3, 29))
    assert changes.said == [
        "2026-03-29 02:30 is no time in Europe/Warsaw: the clock is put forward over it; move the post by an hour."
    ]
    assert seen(session, post.id).day == date(2026, 3, 28)
    changes.copy(post, date(2026, 3, 29))
    assert len(changes.said) == 2


def test_a_copy_is_a_draft_with_the_words_and_without_what_came_of_the_first(session, changes) -> None:
    post = entry(
        session,
        state="published",
        scheduled_at=None,
        external_id="9",
        published_at="2026-03-01T17:00:00Z",
        reach=50,
    )
    made: list[int] = []
    changes.made.connect(made.append)
    changes.copy(post, date(2026, 4, 2))
    copy = reading.get(session.workspace, Post, made[0])
    assert copy is not None
    assert (copy.title, copy.state, copy.reach, copy.published_at) == ("Kickflip", "draft", None, None)
    assert copy.scheduled_at == f"2026-04-02T{post.time}"


def test_what_has_come_out_is_neither_moved_nor_deleted_here(session, changes) -> None:
    post = entry(
        session, state="published", scheduled_at=None, external_id="9", published_at="2026-03-01T17:00:00Z"
    )
    changes.move(post, date(2026, 4, 2))
    changes.delete(post)
    assert [sentence.split(";")[0] for sentence in changes.said] == ["“Kickflip” has come out"] * 2
    assert seen(session, post.id).day == date(2026, 3, 1)


def test_a_deleted_draft_comes_back_by_undo(session, changes) -> None:
    post = entry(session)
    changes.delete(post)
    assert entries_of(session.workspace, YEAR, session.today) == ()
    session.undo()
    assert seen(session, post.id).title == "Kickflip"


def test_an_edge_of_a_campaign_is_moved_but_not_past_the_other(session, changes) -> None:
    row_id = add_record(
        session.workspace, record=Campaign(name="School", start="2026-08-24", end="2026-09-27")
    ).ids[0]
    bar = Bar("campaign", row_id, "School", date(2026, 8, 24), date(2026, 9, 27))
    changes.set_edge(bar, date(2026, 10, 4), last=True)
    changes.set_edge(bar, date(2026, 8, 20), last=True)
    changes.set_edge(bar, date(2026, 8, 20), last=False)
    campaign = reading.get(session.workspace, Campaign, row_id)
    assert campaign is not None
    assert (campaign.start, campaign.end) == ("2026-08-20", "2026-10-04")
    assert "would end before it begins" in changes.said[1]


def test_a_new_post_begins_on_the_channel_of_the_first_slot_else_on_that_of_the_first_account(
    session,
) -> None:
    assert new_post(session, date(2026, 9, 22)).channel == "instagram"
    add_record(session.workspace, record=Account(channel="facebook", name="Shop"))
    assert new_post(session, date(2026, 9, 22)).channel == "facebook"
    add_record(
        session.workspace, record=Slot(channel="tiktok", account="skate", weekday="monday", time="12:30")
    )
    made = new_post(session, date(2026, 9, 22))
    assert (made.channel, made.account, made.scheduled_at) == ("tiktok", "skate", "2026-09-22T18:00")


def test_a_copy_takes_texts_and_pieces_along_its_rights_checked_on_its_own_day_in_one_undo(
    session, changes
) -> None:
    post, workspace = entry(session), session.workspace
    for record in (
        PostText(post_id=post.id, channel="tiktok", text="There", first_comment="#fyp"),
        UgcItem(title="Glow by Jo"),
        UsageRight(ugc_item_id=1, use="repost", state="granted", ends_on="2026-03-31"),
        Usage(ugc_item_id=1, where="post", post_id=post.id, from_on="2026-03-28"),
    ):
        add_record(workspace, record=record)
    made: list[int] = []
    changes.made.connect(made.append)
    changes.copy(post, date(2026, 4, 2))
    assert changes.said == [""]
    (text,) = reading.referring(workspace, PostText, "post_id", made[0])
    (use,) = reading.referring(workspace, Usage, "post_id", made[0])
    assert (text.channel, text.text, text.first_comment) == ("tiktok", "There", "#fyp")
    assert (use.ugc_item_id, use.from_on) == (1, None)
    copy = reading.get(workspace, Post, made[0])
    assert copy is not None
    rights = [each.ok for each in checks_before(workspace, copy, session.today) if each.check == "rights"]
    assert rights == [False]
    assert session.last_change() == "Copy post “Kickflip” to 2 Apr 2026"
    session.undo()
    assert reading.get(workspace, Post, made[0]) is None
    assert [len(reading.listing(workspace, kind)) for kind in (PostText, Usage)] == [1, 1]
