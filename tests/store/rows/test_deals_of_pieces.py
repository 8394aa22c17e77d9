"""What a deal grants counts for pieces of the one it was made with, once it is agreed and as long as it is."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.library.permission import may_use
from socialroi_desktop.domain.records import Deal, DealRight, Influencer, Post, UgcItem, Usage
from socialroi_desktop.domain.records.deals import DEAL_STATE
from socialroi_desktop.domain.records.reach import COVERED, NO_RIGHT
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.library.permission import rights_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import item_of
from workspaces import new_workspace

LATE = f"{date.today() + timedelta(30)}T09:00"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Influencer(name="Hanna", handle="hq"),
            Influencer(name="Jo", handle="jo"),
            Deal(influencer_id=1, purpose="Glow", state="signed"),
            DealRight(deal_id=1, use="repost", state="granted"),
            UgcItem(title="Of the partner", influencer_id=1, deal_id=1),
            UgcItem(title="Of somebody else", influencer_id=2, deal_id=1),
            UgcItem(title="Of nobody told", deal_id=1),
        )
        yield made


def may(workspace: Workspace, item_id: int) -> bool:
    return may_use(rights_of(workspace, item_of(workspace, item_id)), "repost", first=date.today()).allowed


@pytest.mark.parametrize("state", [choice.id for choice in DEAL_STATE])
def test_only_a_deal_that_is_agreed_speaks_for_pieces_of_its_partner(
    workspace: Workspace, state: str
) -> None:
    edit_record(workspace, entity="deal", row_id=1, changes={"state": state})
    counts = state not in ("talks", "declined")
    assert [may(workspace, item_id) for item_id in (1, 2, 3)] == [counts, False, False]


@pytest.mark.parametrize("changes", [{"state": "declined"}, {"influencer_id": 2}])
def test_a_post_that_is_ready_falls_back_with_the_deal_of_its_piece(
    workspace: Workspace, changes: dict[str, object]
) -> None:
    add(workspace, Post(channel="instagram", title="Glow", state="draft", scheduled_at=LATE))
    add(workspace, Usage(ugc_item_id=1, where="post", post_id=1))
    edit_record(workspace, entity="post", row_id=1, changes={"state": "ready"})

    def post() -> tuple[str | None, str | None]:
        (found,) = reading.listing(workspace, Post)
        return found.state, found.rights

    assert post() == ("ready", COVERED)
    changed = edit_record(workspace, entity="deal", row_id=1, changes=changes)
    assert post() == ("draft", NO_RIGHT)
    assert "“Glow” was ready and is a draft again. Nobody has granted" in " ".join(
        note.message for note in changed.notes
    )
    history.undo(workspace)
    assert post() == ("ready", COVERED)
