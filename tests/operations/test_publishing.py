"""What is ticked as published has come out, in one step; its figures find it by its address or its words."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.due import Due
from socialroi_desktop.domain.records import Account, Post, UgcItem, Usage, UsageRight
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.due import finish_due
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.posting.joining import join_posts
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.queries.post_meetings import met_plans
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

TODAY = date(2026, 9, 20)
TEXT = "Day 30 of the glow routine"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Account(channel="instagram", name="shop", timezone="Asia/Tokyo"),
            Post(
                channel="instagram", account="shop", state="ready", text=TEXT, override_reason="agreed",
                scheduled_at="2026-09-20T18:00",
            ),
        )  # fmt: skip
        yield made


def due(workspace: Workspace, kind: str, day: date = TODAY) -> Due:
    return next(item for item in due_by(workspace, day) if item.kind == kind)


def post(workspace: Workspace, row_id: int = 1) -> Post:
    found = reading.get(workspace, Post, row_id)
    assert found is not None
    return found


def test_a_ticked_post_came_out_at_its_time_and_one_undo_takes_it_back(workspace: Workspace) -> None:
    before = post(workspace)
    changed = finish_due(workspace, items=(due(workspace, "post_publish"),), today=TODAY)
    assert changed.text == f"Done: {TEXT}"
    out = post(workspace)
    # Six in the evening of its account, in the day of the workspace.
    assert (out.state, out.published_at, out.published_on) == (
        "published",
        "2026-09-20T09:00:00Z",
        "2026-09-20",
    )
    assert (out.scheduled_at, out.override_reason) == ("2026-09-20T18:00", "agreed")
    assert not [item for item in due_by(workspace, TODAY) if item.kind == "post_publish"]
    undo(workspace)
    assert post(workspace) == before


def test_what_is_published_before_its_time_came_out_now(workspace: Workspace) -> None:
    soon, day = (
        {"text": "Soon", "override_reason": "ok", "scheduled_at": "2090-01-02T09:00"},
        date(2090, 1, 2),
    )
    add(workspace, Post(channel="x", state="ready", **soon))
    begun = datetime.now(UTC).replace(microsecond=0)
    (item,) = (one for one in due_by(workspace, day) if one.kind == "post_publish" and one.row_id == 2)
    finish_due(workspace, items=(item,), today=day)
    out = datetime.fromisoformat(post(workspace, 2).published_at or "")
    assert begun <= out <= begun + timedelta(minutes=5)


def test_its_address_is_asked_for_and_must_be_one(workspace: Workspace) -> None:
    finish_due(workspace, items=(due(workspace, "post_publish"),), today=TODAY)
    asked = due(workspace, "post_permalink")
    for answer, sentence in (("", "Paste where"), ("soon", "“soon” is no address of a page")):
        with pytest.raises(UserError, match=sentence):
            finish_due(workspace, items=(asked,), today=TODAY, answer=answer)
    finish_due(workspace, items=(asked,), today=TODAY, answer="https://instagram.com/p/Ab1")
    assert post(workspace).permalink == "https://instagram.com/p/Ab1"
    assert not [item for item in due_by(workspace, TODAY) if item.kind == "post_permalink"]


def test_no_piece_comes_out_without_its_right(workspace: Workspace) -> None:
    item = due(workspace, "post_publish")
    edit_record(workspace, entity="post", row_id=1, changes={"state": "draft"})
    add(
        workspace,
        UgcItem(title="Glow by Jo"),
        UsageRight(ugc_item_id=1, use="repost", state="granted", ends_on="2026-09-19"),
        Usage(ugc_item_id=1, where="post", post_id=1),
    )
    with pytest.raises(UserError, match="Glow by Jo"):
        finish_due(workspace, items=(item,), today=TODAY)
    assert post(workspace).state == "draft"


def test_one_that_came_out_is_joined_with_what_was_imported_before(workspace: Workspace) -> None:
    finish_due(workspace, items=(due(workspace, "post_publish"),), today=TODAY)
    add(
        workspace,
        Post(
            channel="instagram", external_id="17", published_at="2026-09-20T09:02:00Z", text=TEXT, reach=900
        ),
    )
    (meeting,) = met_plans(workspace, TODAY)
    assert (meeting.plan.id, meeting.out.id, meeting.sure) == (1, 2, True)
    join_posts(workspace, pairs=[(1, 2)])
    assert (post(workspace).reach, post(workspace).external_id) == (900, "17")
    assert met_plans(workspace, TODAY) == ()
