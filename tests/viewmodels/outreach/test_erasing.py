"""Erasing a person as a window does it: told before, done in the background, and the receipt in words and files."""

import json
from dataclasses import replace

from socialroi_desktop.domain.outreach.receipts import Receipt
from socialroi_desktop.domain.records import Collection, Cost, Influencer, Tag
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.outreach.erasing import (
    erase,
    look_ahead,
    receipt_lines,
    receipt_words,
    save_receipt,
)

RECEIPT = Receipt(
    "2026-09-20", {"influencer": 1, "handle": 2}, {"cost": 3}, 4, 5, ("shop.backup-1.socialroi",), overwritten=True
)  # fmt: skip


def test_what_would_go_is_told_then_it_goes_and_tables_hear_of_it(session):
    add_record(session.workspace, record=Influencer(name="Zq Juniper", handle="zq_juniper"))
    heard, said, told, refused = [], [], [], []
    session.changed.connect(heard.append)
    session.said.connect(lambda sentence, undoable: said.append((sentence, undoable)))
    look_ahead(session, 1, told.append, refused.append)
    assert not heard
    erase(session, 1, told.append, refused.append)
    assert replace(told[1], overwritten=None) == told[0]
    assert (told[0].day, refused) == ("2026-09-20", [])
    assert [change.entities >= {"influencer", "handle"} for change in heard] == [True]
    assert said == [("Erased somebody everywhere; undo does not bring them back", False)]
    assert reading.listing(session.workspace, Influencer) == []
    assert len(reading.listing(session.workspace, Cost)) == 3
    assert session.last_change() == "Somebody erased everywhere, for good"
    assert session.last_change_stays()
    session.undo()
    assert said[1][0].startswith("Somebody was erased everywhere: that stays")
    assert len(reading.listing(session.workspace, Cost)) == 3
    assert session.last_change() != "Somebody erased everywhere, for good"
    assert not session.last_change_stays()
    look_ahead(session, 1, told.append, refused.append)
    assert refused == ["This row has been deleted meanwhile; reload the table."]


def test_a_receipt_says_counts_and_what_was_not_touched():
    assert receipt_words(RECEIPT).splitlines() == [
        "A person was erased from the workspace on 20 Sep 2026.",
        "Deleted: the person, Handles: 2",
        "Stays without the person, with all amounts and days: Costs: 3",
        "Steps of undo that tell of the person: 4",
        "Kept rows of imported files that name the person: 5",
        "Not touched, delete them yourself: shop.backup-1.socialroi",
    ]
    linked = receipt_words(replace(RECEIPT, pieces=2, pieces_deleted=True, linked_files=("/a/b.jpg",)))
    assert "Linked files that stay where they lie, delete them yourself: /a/b.jpg" in linked.splitlines()
    named = receipt_words(replace(RECEIPT, named={"influencer": 1}))
    assert "Texts that may still hold the name, look at them yourself: Influencers: 1" in named.splitlines()
    busy = receipt_words(replace(RECEIPT, overwritten=False))
    assert "could not be written over" in busy
    assert "Will be deleted" in receipt_words(replace(RECEIPT, overwritten=None))


def test_it_is_saved_as_text_or_json_and_a_refusal_is_a_sentence(tmp_path):
    assert save_receipt(RECEIPT, tmp_path / "r.json") == ""
    assert json.loads((tmp_path / "r.json").read_text("utf-8")) == RECEIPT.as_json()
    assert save_receipt(RECEIPT, tmp_path / "r.txt") == ""
    assert (tmp_path / "r.txt").read_text("utf-8") == receipt_words(RECEIPT) + "\n"
    assert "cannot be written" in save_receipt(RECEIPT, tmp_path / "nowhere" / "r.txt")


def test_tags_and_collections_of_their_name_are_named_on_the_screen_and_in_nothing_that_is_kept(
    session, tmp_path
):
    work = session.workspace
    add_record(work, record=Influencer(name="Zq Juniper", handle="zqjuniper"))
    add_record(work, record=Tag(name="zqjuniper fans"))
    add_record(work, record=Collection(name="zqjuniper set"))
    told, refused = [], []
    look_ahead(session, 1, told.append, refused.append)
    erase(session, 1, told.append, refused.append)
    for receipt in told:
        lines = receipt_lines(receipt)
        assert "Tags to rename or delete: zqjuniper fans" in lines
        assert "Collections to rename or delete: zqjuniper set" in lines
        assert "juniper" not in receipt_words(receipt).casefold()
        assert receipt.as_json()["still_named_ids"] == {"tag": [1], "collection": [1]}
        assert "juniper" not in json.dumps(receipt.as_json()).casefold()
