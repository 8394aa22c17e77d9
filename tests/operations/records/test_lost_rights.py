"""Who is said to be the creator of pieces, or another deal of theirs, is told what may be done with them no more."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Deal, DealRight, Influencer, StandingConsent, UgcItem, UsageRight
from socialroi_desktop.operations.outreach.erasing import erase_person
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace
from workspaces import new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Two pieces of Hanna, who agreed to all reposts; the second rests on a deal for the website, too."""
    with new_workspace(tmp_path) as made:
        add(
            made,
            Influencer(name="Hanna", handle="hq"),
            Influencer(name="Jo", handle="jo"),
            StandingConsent(influencer_id=1, use="repost", state="granted"),
            Deal(influencer_id=1, purpose="Glow", state="signed"),
            DealRight(deal_id=1, use="website", state="granted"),
            UgcItem(title="Glow", influencer_id=1),
            UgcItem(title="Deck", influencer_id=1, deal_id=1),
            UsageRight(ugc_item_id=2, use="shop", state="granted", credit="@hq"),
        )
        yield made


def test_one_piece_names_the_uses_it_lost(workspace: Workspace) -> None:
    changed = edit_record(workspace, entity="ugc_item", row_id=1, changes={"influencer_id": 2})
    (note,) = changed.notes
    assert note.message.startswith("“Glow” may be used no more for: repost.")
    assert changed.leads_to == Place("ugc_item", (1,))
    changed = edit_record(workspace, entity="ugc_item", row_id=2, changes={"deal_id": None})
    assert [one.message.split(";")[0] for one in changed.notes] == [
        "“Deck” may be used no more for: website. Somebody else, or another deal, granted that"
    ]


def test_several_are_counted_and_what_took_nothing_says_nothing(workspace: Workspace) -> None:
    edit = TableEdit("ugc_item", {1: {"influencer_id": 2}, 2: {"influencer_id": 2, "deal_id": None}})
    changed, _ = edit_table(workspace, edit=edit)
    assert changed is not None
    (note,) = changed.notes
    assert note.message.startswith("“Glow” and 1 more may be used for less than before")
    back = TableEdit("ugc_item", {1: {"influencer_id": 1}})
    changed, _ = edit_table(workspace, edit=back)
    assert changed is not None
    assert changed.notes == ()
    assert edit_record(workspace, entity="ugc_item", row_id=1, changes={"title": "Glow 2"}).notes == ()


def test_an_erasure_does_not_say_that_somebody_else_had_granted_it(workspace: Workspace) -> None:
    changed, receipt = erase_person(workspace, person_id=1, today=date(2026, 9, 20))
    assert not [one for one in changed.notes if "creator of now" in one.message]
    assert receipt.lost
