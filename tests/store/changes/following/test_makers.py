"""A right that one person gave for a piece is not that of another one who has made it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.library.permission import may_use
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
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.library.asking import answer, ask_for
from socialroi_desktop.operations.library.editing import edit_together
from socialroi_desktop.operations.outreach.erasing import erase_person
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.queries.library.permission import rights_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import item_of
from workspaces import dump, new_workspace

MAKER = {"influencer_id": 2}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A piece of Jo that may be used in posts and not in ads, another one of nobody known, and a post that is ready."""
    with new_workspace(tmp_path) as found:
        add(found, Influencer(name="Jo", handle="jo"), Influencer(name="Mi", handle="mi"))
        add(found, UgcItem(title="Glow", influencer_id=1), UgcItem(title="Found"))
        add(
            found,
            UsageRight(ugc_item_id=1, use="repost", state="granted", credit="@jo", answered_on="2026-05-01"),
            UsageRight(ugc_item_id=1, use="ads", state="declined", answered_on="2026-05-01"),
            UsageRight(ugc_item_id=2, use="repost", state="self_granted", credit="us"),
        )
        add(found, Post(channel="x", title="Glow", state="draft"))
        add(found, Usage(ugc_item_id=1, where="post", post_id=1))
        edit_record(found, entity="post", row_id=1, changes={"state": "ready"})
        yield found


def said(workspace: Workspace, item_id: int = 1) -> list[tuple[str, str | None]]:
    rights = reading.referring(workspace, UsageRight, "ugc_item_id", item_id)
    return [(right.state, right.credit) for right in rights]


def post(workspace: Workspace) -> tuple[str, str | None]:
    (found,) = reading.listing(workspace, Post)
    return found.state, found.override_reason


def test_what_the_former_maker_granted_is_to_be_decided_on_and_names_them_no_more(
    workspace: Workspace,
) -> None:
    before = dump(workspace)
    changed = edit_record(workspace, entity="ugc_item", row_id=1, changes=MAKER)
    assert said(workspace) == [("replied", None), ("declined", None)]
    answer = may_use(rights_of(workspace, item_of(workspace, 1)), "repost", first=date.today())
    assert not answer.allowed
    assert post(workspace) == ("draft", None)
    notes = " ".join(note.message for note in changed.notes)
    assert "ready and is a draft again. Nobody has granted" in notes
    assert "“Glow” may be used no more for: repost." in notes
    assert changed.leads_to == Place("ugc_item", (1,))
    undo(workspace)
    assert dump(workspace) == before


def test_a_post_falls_back_though_the_new_maker_allows_all_or_a_reason_lets_it_through(
    workspace: Workspace,
) -> None:
    add(workspace, StandingConsent(influencer_id=2, use="repost", state="granted"))
    edit_record(workspace, entity="post", row_id=1, changes={"override_reason": "Jo said so"})
    edit_record(workspace, entity="ugc_item", row_id=1, changes=MAKER)
    assert post(workspace) == ("draft", None)


@pytest.mark.parametrize(("entity", "keep", "drop"), [("influencer", 2, 1), ("influencer", 1, 2)])
def test_of_two_people_that_are_one_what_was_granted_stays(
    workspace: Workspace, entity: str, keep: int, drop: int
) -> None:
    merge_records(workspace, entity=entity, keep_id=keep, drop_id=drop)
    assert said(workspace)[0] == ("granted", "@jo")
    assert post(workspace)[0] == "ready"


def test_a_right_stays_where_it_becomes_known_who_made_the_piece(workspace: Workspace) -> None:
    edit_record(workspace, entity="ugc_item", row_id=2, changes=MAKER)
    assert said(workspace, 2) == [("self_granted", "us")]


def test_what_somebody_who_was_erased_had_granted_is_not_that_of_whoever_made_it_now(
    workspace: Workspace,
) -> None:
    erase_person(workspace, person_id=1, today=date.today())
    assert said(workspace)[0][0] == "granted"
    before = dump(workspace)
    edit_record(workspace, entity="ugc_item", row_id=1, changes=MAKER)
    assert said(workspace)[:2] == [("replied", None), ("declined", None)]
    assert not may_use(rights_of(workspace, item_of(workspace, 1)), "repost", first=date.today()).allowed
    assert post(workspace)[0] == "draft"
    undo(workspace)
    assert dump(workspace) == before


def use(workspace: Workspace, item_id: int, wanted: str = "repost") -> bool:
    return may_use(rights_of(workspace, item_of(workspace, item_id)), wanted, first=date.today()).allowed


def test_what_somebody_who_was_deleted_had_granted_is_theirs_alone(workspace: Workspace) -> None:
    delete_records(workspace, entity="influencer", ids=[1])
    assert said(workspace)[0] == ("granted", "@jo")
    assert use(workspace, 1)
    before = dump(workspace)
    edit_record(workspace, entity="ugc_item", row_id=1, changes=MAKER)
    assert said(workspace)[0] == ("replied", None)
    assert not use(workspace, 1)
    assert post(workspace)[0] == "draft"
    undo(workspace)
    assert dump(workspace) == before
    undo(workspace)
    assert use(workspace, 1)
    edit_record(workspace, entity="ugc_item", row_id=1, changes=MAKER)
    assert not use(workspace, 1)


def test_a_piece_of_somebody_deleted_brings_no_grant_into_that_of_another_one(workspace: Workspace) -> None:
    add(workspace, UgcItem(title="Of Mi", influencer_id=2))
    delete_records(workspace, entity="influencer", ids=[1])
    merge_records(workspace, entity="ugc_item", keep_id=3, drop_id=1)
    assert not use(workspace, 3)


def test_pieces_edited_together_lose_what_the_deleted_maker_had_granted(workspace: Workspace) -> None:
    delete_records(workspace, entity="influencer", ids=[1])
    edit_together(workspace, ids=[1, 2], values=MAKER)
    assert not use(workspace, 1)
    assert use(workspace, 2), "nobody was known to have made it, so it is the word of who is"


def test_who_is_one_with_the_deleted_maker_after_a_merge_is_still_another_one(workspace: Workspace) -> None:
    add(workspace, Influencer(name="Jo Ann", handle="joann"))
    merge_records(workspace, entity="influencer", keep_id=3, drop_id=1)
    assert use(workspace, 1)
    delete_records(workspace, entity="influencer", ids=[3])
    edit_record(workspace, entity="ugc_item", row_id=1, changes=MAKER)
    assert not use(workspace, 1)


def test_a_word_is_that_of_the_maker_who_became_known_and_not_of_the_next_one(workspace: Workspace) -> None:
    edit_record(workspace, entity="ugc_item", row_id=2, changes=MAKER)
    delete_records(workspace, entity="influencer", ids=[2])
    edit_record(workspace, entity="ugc_item", row_id=2, changes={"influencer_id": 1})
    assert said(workspace, 2)[0] == ("replied", None)
    edit_record(workspace, entity="usage_right", row_id=3, changes={"state": "granted"})
    assert use(workspace, 2), "the seller decided on it"


def test_a_request_to_one_person_is_none_to_another_one(workspace: Workspace) -> None:
    add(
        workspace,
        UsageRight(
            ugc_item_id=1, use="print", state="asked", asked_on="2026-05-01", channel="x", wording="Dear Jo"
        ),
        UsageRight(ugc_item_id=2, use="print", state="asked", asked_on="2026-05-01"),
    )
    before = dump(workspace)
    edit_together(workspace, ids=[1, 2], values=MAKER)
    asked, still = (reading.get(workspace, UsageRight, row_id) for row_id in (4, 5))
    assert asked is not None
    assert still is not None
    assert (asked.state, asked.asked_on, asked.channel, asked.wording) == ("none", None, None, None)
    assert still.state == "asked", "nobody else was known to have made it"
    undo(workspace)
    assert dump(workspace) == before
    delete_records(workspace, entity="influencer", ids=[1])
    edit_record(workspace, entity="ugc_item", row_id=1, changes=MAKER)
    assert said(workspace)[2] == ("none", None)


@pytest.mark.parametrize("state", ["granted", "self_granted", "asked"])
@pytest.mark.parametrize("maker", [1, None])
def test_a_right_put_beside_the_piece_of_another_one_is_not_theirs(
    workspace: Workspace, state: str, maker: int | None
) -> None:
    add(workspace, UgcItem(title="Of Jo", influencer_id=maker), UgcItem(title="Of Mi", influencer_id=2))
    add(workspace, UsageRight(ugc_item_id=3, use="shop", state=state))
    edit_record(workspace, entity="usage_right", row_id=4, changes={"ugc_item_id": 4})
    assert said(workspace, 4) == [("none" if state == "asked" else "replied", None)]
    assert not use(workspace, 4, "shop")


def test_a_right_put_beside_another_piece_of_the_same_maker_stays(workspace: Workspace) -> None:
    add(workspace, UgcItem(title="Of Jo", influencer_id=1))
    edit_record(workspace, entity="usage_right", row_id=1, changes={"ugc_item_id": 3})
    assert use(workspace, 3)


def test_no_id_of_somebody_erased_is_left_beside_a_right(workspace: Workspace) -> None:
    erase_person(workspace, person_id=1, today=date.today())
    assert {right.said_by for right in reading.listing(workspace, UsageRight)} == {0, None}


def test_a_consent_put_down_to_somebody_else_is_not_theirs(workspace: Workspace) -> None:
    add(workspace, UgcItem(title="Of Mi", influencer_id=2))
    add(workspace, StandingConsent(influencer_id=1, use="shop", state="granted", credit="@jo"))
    assert use(workspace, 1, "shop")
    before = dump(workspace)
    edit_record(workspace, entity="standing_consent", row_id=1, changes=MAKER)
    assert not use(workspace, 3, "shop")
    (consent,) = reading.listing(workspace, StandingConsent)
    assert (consent.state, consent.credit) == ("replied", None)
    undo(workspace)
    assert dump(workspace) == before
    merge_records(workspace, entity="influencer", keep_id=2, drop_id=1)
    assert use(workspace, 3, "shop"), "two people are one"


def test_an_agreed_deal_put_down_to_somebody_else_gives_no_right_of_theirs(workspace: Workspace) -> None:
    add(workspace, Deal(influencer_id=1, purpose="Glow", state="signed"))
    add(workspace, DealRight(deal_id=1, use="shop", state="granted"))
    add(workspace, UgcItem(title="Of Mi", influencer_id=2, deal_id=1))
    edit_record(workspace, entity="deal", row_id=1, changes=MAKER)
    assert not use(workspace, 3, "shop")


def gone(workspace: Workspace, how: str) -> None:
    if how == "deleted":
        delete_records(workspace, entity="influencer", ids=[1, 2])
    else:
        for person in (1, 2):
            erase_person(workspace, person_id=person, today=date.today())


@pytest.mark.parametrize("how", ["deleted", "erased"])
@pytest.mark.parametrize("target", [2, 3])
def test_what_somebody_gone_had_granted_holds_for_no_other_piece(
    workspace: Workspace, how: str, target: int
) -> None:
    add(workspace, UgcItem(title="Of Mi", influencer_id=2))
    add(workspace, UsageRight(ugc_item_id=1, use="shop", state="granted", credit="@jo"))
    gone(workspace, how)
    assert use(workspace, 1, "shop")
    before = dump(workspace)
    edit_record(workspace, entity="usage_right", row_id=4, changes={"ugc_item_id": target})
    assert said(workspace, target)[-1] == ("replied", None)
    assert not use(workspace, target, "shop")
    undo(workspace)
    assert dump(workspace) == before
    assert use(workspace, 1, "shop")


@pytest.mark.parametrize("how", ["deleted", "erased"])
@pytest.mark.parametrize(("keep", "drop"), [(3, 1), (1, 3)])
@pytest.mark.parametrize("both", [True, False])
def test_what_somebody_gone_had_granted_holds_for_no_piece_that_theirs_is_merged_with(
    workspace: Workspace, how: str, keep: int, drop: int, both: bool
) -> None:
    add(workspace, UgcItem(title="Of Mi", influencer_id=2))
    if both:
        add(workspace, UsageRight(ugc_item_id=3, use="repost", state="granted"))
    gone(workspace, how)
    before = dump(workspace)
    merge_records(workspace, entity="ugc_item", keep_id=keep, drop_id=drop)
    assert not use(workspace, keep)
    undo(workspace)
    assert dump(workspace) == before


def test_a_word_of_nobody_known_is_not_carried_to_another_piece_of_nobody_known(workspace: Workspace) -> None:
    add(workspace, UgcItem(title="Of nobody"))
    edit_record(workspace, entity="usage_right", row_id=3, changes={"ugc_item_id": 3})
    assert said(workspace, 3) == [("replied", None)]


def test_a_right_of_somebody_gone_that_is_deleted_comes_back_as_it_was(workspace: Workspace) -> None:
    gone(workspace, "deleted")
    before = dump(workspace)
    delete_records(workspace, entity="usage_right", ids=[1])
    undo(workspace)
    assert dump(workspace) == before
    assert use(workspace, 1)


def leave(workspace: Workspace, how: str) -> None:
    """Let the maker of the first piece be told no more."""
    if how == "erased":
        erase_person(workspace, person_id=1, today=date.today())
    elif how == "deleted":
        delete_records(workspace, entity="influencer", ids=[1])
    else:
        edit_record(workspace, entity="ugc_item", row_id=1, changes={"influencer_id": None})


@pytest.mark.parametrize(
    ("how", "noted"),
    # Whoever was erased is asked nothing.
    [
        ("deleted", "asked"),
        *((how, noted) for how in ("deleted", "erased") for noted in ("added", "decided")),
    ],
)
def test_what_is_noted_while_the_maker_is_gone_is_their_word(
    workspace: Workspace, how: str, noted: str
) -> None:
    leave(workspace, how)
    if noted == "added":
        add(workspace, UsageRight(ugc_item_id=1, use="shop", state="granted", answered_on="2026-06-01"))
    elif noted == "decided":
        add(workspace, UsageRight(ugc_item_id=1, use="shop", state="none"))
        edit_record(workspace, entity="usage_right", row_id=4, changes={"state": "granted"})
    else:
        ask_for(workspace, item_id=1, uses=["shop"], channel=None, today=date(2026, 6, 1), wording="May we?")
    edit_record(workspace, entity="ugc_item", row_id=1, changes=MAKER)
    assert said(workspace)[-1][0] == ("none" if noted == "asked" else "replied")
    assert not use(workspace, 1, "shop")
    undo(workspace)
    assert use(workspace, 1, "shop") == (noted != "asked")
    redo(workspace)
    assert not use(workspace, 1, "shop")


def test_what_is_noted_of_a_piece_that_was_never_told_to_be_of_anybody_is_the_word_of_who_it_turns_out_to_be(
    workspace: Workspace,
) -> None:
    edit_record(workspace, entity="ugc_item", row_id=2, changes=MAKER)
    assert use(workspace, 2)
    delete_records(workspace, entity="influencer", ids=[2])
    edit_record(workspace, entity="ugc_item", row_id=2, changes={"influencer_id": 1})
    assert not use(workspace, 2)


@pytest.mark.parametrize("how", ["deleted", "erased", "cleared"])
@pytest.mark.parametrize("taken", [(), ("influencer_id",)])
@pytest.mark.parametrize(("keep", "drop"), [(3, 1), (1, 3)])
@pytest.mark.parametrize("own", [True, False])
def test_a_grant_of_one_maker_holds_for_no_piece_that_was_of_another_one(
    workspace: Workspace, *, how: str, keep: int, drop: int, own: bool, taken: tuple[str, ...]
) -> None:
    add(workspace, UgcItem(title="Of Mi", influencer_id=2))
    add(workspace, UsageRight(ugc_item_id=3, use="shop", state="granted"))
    if own:
        add(workspace, StandingConsent(influencer_id=2, use="print", state="granted"))
        add(workspace, UsageRight(ugc_item_id=1, use="shop", state="granted"))
    leave(workspace, how)
    before = dump(workspace)
    changed = merge_records(workspace, entity="ugc_item", keep_id=keep, drop_id=drop, taken=taken)
    assert not any(use(workspace, keep, wanted) for wanted in ("shop", "repost", "print"))
    assert "counts no more for" in " ".join(note.message for note in changed.notes)
    undo(workspace)
    assert dump(workspace) == before


@pytest.mark.parametrize(("keep", "drop"), [(3, 1), (1, 3)])
def test_a_grant_holds_for_two_pieces_of_one_maker_though_they_were_deleted(
    workspace: Workspace, keep: int, drop: int
) -> None:
    add(workspace, UgcItem(title="Of Jo", influencer_id=1))
    leave(workspace, "deleted")
    merge_records(workspace, entity="ugc_item", keep_id=keep, drop_id=drop)
    assert use(workspace, keep)
    edit_record(workspace, entity="ugc_item", row_id=keep, changes=MAKER)
    assert not use(workspace, keep)


@pytest.mark.parametrize("stays", [1, 2])
def test_a_grant_of_nobody_known_holds_for_the_bytes_it_was_granted_for(
    workspace: Workspace, stays: int
) -> None:
    for row_id, sha256 in ((2, "a" * 64), (3, "b" * 64)):
        if row_id == 3:
            add(workspace, UgcItem(title="Other"))
        edit_record(workspace, entity="ugc_item", row_id=row_id, changes={"sha256": sha256})
    merge_records(workspace, entity="ugc_item", keep_id=2, drop_id=3, taken=["sha256"] if stays == 2 else [])
    assert use(workspace, 2) == (stays == 1)


def answered(workspace: Workspace, right_id: int) -> None:
    answer(workspace, right_ids=[right_id], state="granted", today=date(2026, 6, 1))


@pytest.mark.parametrize("former", ["there", "deleted"])
def test_what_one_maker_was_asked_is_answered_by_no_other_one_though_the_piece_is_of_nobody_since(
    workspace: Workspace, former: str
) -> None:
    edit_record(workspace, entity="ugc_item", row_id=1, changes=MAKER)
    edit_record(workspace, entity="ugc_item", row_id=1, changes={"influencer_id": None})
    if former == "deleted":
        delete_records(workspace, entity="influencer", ids=[1])
    with pytest.raises(UserError, match="Nothing was asked"):
        answered(workspace, 1)
    edit_record(workspace, entity="usage_right", row_id=1, changes={"state": "granted"})
    right = reading.get(workspace, UsageRight, 1)
    assert right is not None
    assert right.said_by is None, "the seller decided, of nobody known"


def test_nobody_who_was_erased_gives_an_answer(workspace: Workspace) -> None:
    add(workspace, UsageRight(ugc_item_id=1, use="shop", state="replied"))
    leave(workspace, "erased")
    with pytest.raises(UserError, match="Nothing was asked"):
        answered(workspace, 4)


def test_somebody_deleted_can_have_answered_what_they_were_asked(workspace: Workspace) -> None:
    add(workspace, UsageRight(ugc_item_id=1, use="shop", state="replied"))
    leave(workspace, "deleted")
    answered(workspace, 4)
    assert use(workspace, 1, "shop")


@pytest.mark.parametrize("how", ["cleared", "there"])
def test_no_id_of_somebody_erased_is_left_beside_a_piece(workspace: Workspace, how: str) -> None:
    if how == "cleared":
        leave(workspace, "cleared")
    erase_person(workspace, person_id=1, today=date.today())
    assert item_of(workspace, 1).made_by == 0
    edit_record(workspace, entity="ugc_item", row_id=1, changes=MAKER)
    assert item_of(workspace, 1).made_by is None
    erase_person(workspace, person_id=2, today=date.today())
    assert item_of(workspace, 1).made_by == 0


def test_of_two_people_that_are_one_a_piece_that_was_of_one_was_of_the_other(workspace: Workspace) -> None:
    leave(workspace, "cleared")
    merge_records(workspace, entity="influencer", keep_id=2, drop_id=1)
    assert item_of(workspace, 1).made_by == 2
