"""What makes a post ready holds for the pieces and the day it was said of: whatever takes either away asks anew."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Deal, Influencer, Post, UgcItem, Usage, UsageRight
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.outreach.erasing import erase_person
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

# What is checked asks the clock: the days are told from today.
TODAY = date.today()
DAY, LATER = f"{TODAY + timedelta(10)}", f"{TODAY + timedelta(20)}"
GRANTED, UNASKED, OTHER = 1, 2, 3
NOBODY = "Nobody has granted the use of"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A draft for a day without pieces, one piece that may be shown, and two that may not."""
    with new_workspace(tmp_path) as found:
        add(found, Influencer(name="Jo", handle="jo"))
        add(found, *(UgcItem(title=name, influencer_id=1) for name in ("Granted", "Unasked", "Other")))
        add(found, UsageRight(ugc_item_id=GRANTED, use="repost", state="granted"))
        add(found, Post(channel="instagram", state="draft", title="Autumn", scheduled_at=f"{DAY}T09:00"))
        yield found


def use(workspace: Workspace, item: int) -> Changed:
    return add_record(workspace, record=Usage(ugc_item_id=item, where="post", post_id=1))


def put(workspace: Workspace, **changes: object) -> Changed:
    return edit_record(workspace, entity=Post.entity, row_id=1, changes=changes)


def post(workspace: Workspace) -> Post:
    found = reading.get(workspace, Post, 1)
    assert found is not None
    return found


def ready_with_reason(workspace: Workspace) -> None:
    use(workspace, UNASKED)
    put(workspace, state="ready", override_reason="Jo said yes on the phone")


@pytest.mark.parametrize("silent", ["\u200b", "\u2800", "\u3164", "-"])
def test_a_reason_says_something(workspace: Workspace, silent: str) -> None:
    use(workspace, UNASKED)
    with pytest.raises(UserError, match=NOBODY):
        put(workspace, state="ready", override_reason=silent)


def notes(changed: Changed) -> str:
    return " ".join(note.message for note in changed.notes)


@pytest.mark.row("G-14")
def test_a_reason_goes_with_ready_and_comes_back_with_it(workspace: Workspace) -> None:
    ready_with_reason(workspace)
    before = dump(workspace)["post"]
    told = notes(put(workspace, state="draft"))
    assert (post(workspace).state, post(workspace).override_reason) == ("draft", None)
    assert "give it anew" in told
    with pytest.raises(UserError, match=NOBODY):
        put(workspace, state="ready")
    undo(workspace)
    assert dump(workspace)["post"] == before


@pytest.mark.row("G-14")
def test_a_reason_is_not_for_another_piece_or_day(workspace: Workspace) -> None:
    ready_with_reason(workspace)
    refused: tuple[Callable[[], object], ...] = (
        lambda: use(workspace, OTHER),
        lambda: edit_record(workspace, entity="usage", row_id=1, changes={"ugc_item_id": OTHER}),
        lambda: edit_record(workspace, entity="usage", row_id=1, changes={"where": "ad"}),
        lambda: put(workspace, scheduled_at=f"{LATER}T09:00"),
    )
    for change in refused:
        with pytest.raises(UserError, match=NOBODY):
            change()
    assert post(workspace).override_reason
    use(workspace, GRANTED)
    edit_record(workspace, entity="usage", row_id=1, changes={"note": "third from left"})
    put(workspace, scheduled_at=f"{DAY}T18:00", title="Late autumn")
    put(workspace, scheduled_at=f"{LATER}T09:00", override_reason="Jo said yes to the other day")
    assert (post(workspace).state, post(workspace).override_reason) == (
        "ready",
        "Jo said yes to the other day",
    )


@pytest.mark.row("G-14")
def test_a_reason_for_a_draft_is_for_what_it_shows_then(workspace: Workspace) -> None:
    use(workspace, UNASKED)
    put(workspace, override_reason="Jo said yes on the phone")
    told = notes(use(workspace, OTHER))
    assert post(workspace).override_reason is None
    assert "give it anew" in told
    with pytest.raises(UserError, match=NOBODY):
        put(workspace, state="ready")


@pytest.mark.row("G-14")
@pytest.mark.parametrize("reason", [None, "Jo said yes on the phone"])
@pytest.mark.parametrize("road", ["deleted", "erased"])
def test_a_post_whose_piece_is_gone_is_a_draft_again(
    workspace: Workspace, road: str, reason: str | None
) -> None:
    use(workspace, GRANTED)
    put(workspace, state="ready", override_reason=reason)
    before = {
        table: rows for table, rows in dump(workspace).items() if table in ("post", "usage", "ugc_item")
    }
    if road == "erased":
        changed, _ = erase_person(workspace, person_id=1, today=TODAY, with_pieces=True)
    else:
        changed = delete_records(workspace, entity=UgcItem.entity, ids=[GRANTED])
    assert (post(workspace).state, post(workspace).override_reason) == ("draft", None)
    assert "a piece it showed is gone" in notes(changed)
    if road == "deleted":
        undo(workspace)
        assert {table: dump(workspace)[table] for table in before} == before


@pytest.mark.row("G-14")
def test_a_piece_that_is_taken_out_or_one_of_two_leaves_it_ready(workspace: Workspace) -> None:
    add(workspace, UgcItem(title="Granted, again", influencer_id=1))
    use(workspace, GRANTED)
    put(workspace, state="ready")
    merge_records(workspace, entity=UgcItem.entity, keep_id=4, drop_id=GRANTED)
    assert post(workspace).state == "ready"
    put(workspace, text="Glow")
    delete_records(workspace, entity=Usage.entity, ids=[1])
    assert post(workspace).state == "ready"
    put(workspace, state="draft", text=None)
    use(workspace, 4)
    put(workspace, state="ready")
    told = notes(delete_records(workspace, entity=Usage.entity, ids=[2]))
    assert post(workspace).state == "draft", "has neither a text nor a piece"
    assert "has neither a text nor a piece" in told


@pytest.mark.row("G-14")
def test_pieces_that_become_one_say_that_a_post_is_a_draft_again(workspace: Workspace) -> None:
    use(workspace, GRANTED)
    put(workspace, state="ready")
    add(workspace, UsageRight(ugc_item_id=OTHER, use="repost", state="declined"))
    changed = merge_records(workspace, entity=UgcItem.entity, keep_id=GRANTED, drop_id=OTHER)
    assert post(workspace).state == "draft"
    assert "is a draft again" in notes(changed)


@pytest.mark.row("G-14")
def test_what_was_given_for_a_piece_takes_ready_away_where_the_text_does_not_say_it(
    workspace: Workspace,
) -> None:
    add(workspace, Deal(influencer_id=1, purpose="Glow", disclosure="#ad"))
    edit_record(workspace, entity=UgcItem.entity, row_id=GRANTED, changes={"deal_id": 1})
    use(workspace, GRANTED)
    put(workspace, state="ready")
    changed = edit_record(workspace, entity=Deal.entity, row_id=1, changes={"fee": 5000, "currency": "EUR"})
    assert post(workspace).state == "draft"
    assert "is a draft again" in notes(changed)
    undo(workspace)
    assert post(workspace).state == "ready"


@pytest.mark.row("G-14")
def test_a_block_of_cells_is_held_to_the_same(workspace: Workspace) -> None:
    ready_with_reason(workspace)
    moved = TableEdit(Post.entity, {1: {"scheduled_at": f"{LATER}T09:00"}})
    _, (left,) = edit_table(workspace, edit=moved)
    assert left.problem.message.startswith(NOBODY)
    changed, _ = edit_table(workspace, edit=TableEdit(Post.entity, {1: {"state": "idea"}}))
    assert changed is not None
    assert "give it anew" in notes(changed)
    assert post(workspace).override_reason is None


@pytest.mark.row("G-14")
def test_a_list_tells_of_a_post_without_a_day_what_is_so_on_any(workspace: Workspace) -> None:
    put(workspace, scheduled_at=None)
    use(workspace, GRANTED)
    assert post(workspace).rights == "covered"
    edit_record(workspace, entity=UsageRight.entity, row_id=1, changes={"ends_on": LATER})
    assert post(workspace).rights is None
    edit_record(workspace, entity=UsageRight.entity, row_id=1, changes={"state": "withdrawn"})
    assert post(workspace).rights == "missing"
    put(workspace, override_reason="Jo said yes on the phone")
    assert post(workspace).rights == "all_the_same"
