"""A post that is ready is a draft again once it must not come out as it is any more, whichever row allowed it before."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import (
    Deal,
    DealRight,
    Influencer,
    Post,
    StandingConsent,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.history import undo
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

# What is checked asks the clock: the days are told from today.
DAY, BEFORE = date.today() + timedelta(10), date.today() + timedelta(9)
# What the text of a post has to say.
PAID = {"currency": "USD", "disclosure": "#ad"}
Deed = Callable[[Workspace], object]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Two people, a deal with nothing agreed on content, and a draft that shows a piece of the first for the deal."""
    with new_workspace(tmp_path) as found:
        add(found, Influencer(name="Jo", handle="jo"), Influencer(name="Mi", handle="mi"))
        add(
            found,
            Deal(influencer_id=1, purpose="Glow", state="agreed"),
            Deal(influencer_id=1, purpose="Other", state="agreed"),
        )
        add(found, Deal(influencer_id=1, purpose="Paid", fee=10_000, **PAID))
        add(found, UgcItem(title="Glow routine", influencer_id=1, deal_id=1), UgcItem(title="Unasked"))
        add(found, Post(channel="instagram", state="draft", title="Autumn", scheduled_at=f"{DAY}T09:00"))
        add(found, Usage(ugc_item_id=1, where="post", post_id=1, territory="PL"))
        yield found


CONSENT = StandingConsent(influencer_id=1, use="repost", state="granted", ends_on=f"{DAY}", territory="PL")
OF_DEAL = DealRight(deal_id=1, use="repost", state="granted", ends_on=f"{DAY}", territory="PL")
OWN = UsageRight(ugc_item_id=1, use="repost", state="granted", ends_on=f"{DAY}", territory="PL")


def put(entity: str, **changes: object) -> Deed:
    return lambda workspace: edit_record(workspace, entity=entity, row_id=1, changes=changes)


def written(entity: str, **changes: object) -> Deed:
    def write(workspace: Workspace) -> None:
        with change(workspace, "Moved") as writer:
            writer.update(entity, 1, changes)

    return write


def delete(entity: str) -> Deed:
    return lambda workspace: delete_records(workspace, entity=entity, ids=[1])


def state(workspace: Workspace) -> str:
    found = reading.get(workspace, Post, 1)
    assert found is not None
    return found.state


@pytest.mark.row("G-14")
@pytest.mark.parametrize(
    ("allows", "deed"),
    [
        pytest.param(CONSENT, put("standing_consent", ends_on=f"{BEFORE}"), id="consent shortened"),
        pytest.param(CONSENT, put("standing_consent", state="withdrawn"), id="consent withdrawn"),
        pytest.param(CONSENT, put("standing_consent", territory="DE"), id="consent for elsewhere"),
        pytest.param(CONSENT, delete("standing_consent"), id="consent deleted"),
        pytest.param(CONSENT, put("ugc_item", influencer_id=2), id="made by somebody else"),
        pytest.param(CONSENT, delete("influencer"), id="creator deleted"),
        pytest.param(OWN, put("ugc_item", influencer_id=2), id="own right of somebody else"),
        pytest.param(OWN, put("ugc_item", influencer_id=None), id="own right of nobody known"),
        pytest.param(OF_DEAL, put("deal_right", ends_on=f"{BEFORE}"), id="right of the deal shortened"),
        pytest.param(OF_DEAL, put("deal_right", use="website"), id="right of the deal for another use"),
        pytest.param(OF_DEAL, delete("deal_right"), id="right of the deal deleted"),
        pytest.param(OF_DEAL, put("deal", state="talks"), id="deal no longer agreed"),
        pytest.param(OF_DEAL, put("ugc_item", deal_id=2), id="made for another deal"),
        pytest.param(OWN, put("usage_right", ends_on=f"{BEFORE}"), id="right shortened"),
        pytest.param(OWN, put("usage_right", state="withdrawn"), id="right withdrawn"),
        pytest.param(OWN, delete("usage_right"), id="right deleted"),
        pytest.param(OWN, put("ugc_item", deal_id=3), id="made for a deal that is paid"),
        pytest.param(OWN, put("deal", fee=10_000, **PAID), id="paid for"),
        # Forms and commands refuse these (see below); what writes them otherwise takes the post back to a draft.
        pytest.param(OWN, written("post", scheduled_at=f"{DAY + timedelta(1)}T09:00"), id="post moved"),
        pytest.param(OWN, written("usage", territory="DE"), id="used elsewhere"),
        pytest.param(OWN, written("usage", ugc_item_id=2), id="another piece used"),
    ],
)
def test_a_post_is_no_longer_ready_once_what_allowed_its_piece_is_gone(
    workspace: Workspace, allows: StandingConsent | DealRight | UsageRight, deed: Deed
) -> None:
    add(workspace, allows)
    put("post", state="ready")(workspace)
    assert state(workspace) == "ready"
    deed(workspace)
    assert state(workspace) == "draft"
    undo(workspace)
    assert state(workspace) == "ready"


@pytest.mark.row("G-14")
@pytest.mark.parametrize(
    "deed",
    [
        pytest.param(put("post", scheduled_at=f"{DAY + timedelta(1)}T09:00"), id="post moved"),
        pytest.param(put("usage", territory="DE"), id="used elsewhere"),
        pytest.param(put("usage", ugc_item_id=2), id="another piece used"),
    ],
)
def test_a_post_that_is_ready_is_not_moved_to_where_nothing_allows_its_piece(
    workspace: Workspace, deed: Deed
) -> None:
    add(workspace, OWN)
    put("post", state="ready")(workspace)
    before = dump(workspace)
    with pytest.raises(UserError, match=r"Glow routine|Unasked"):
        deed(workspace)
    assert dump(workspace) == before


@pytest.mark.row("G-14")
def test_a_post_stays_ready_when_something_else_of_it_or_of_its_piece_changes(workspace: Workspace) -> None:
    add(workspace, OWN)
    put("post", state="ready")(workspace)
    for deed in (
        put("ugc_item", title="Glow"),
        put("post", scheduled_at=f"{DAY}T18:00"),
        delete("influencer"),
    ):
        deed(workspace)
        assert state(workspace) == "ready"
