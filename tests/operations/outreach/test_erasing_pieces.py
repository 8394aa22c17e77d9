"""What somebody made for the library, when they are to be forgotten: it stays without them, or goes with its bytes."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.asking.line import read_line
from socialroi_desktop.domain.asking.spans import Today
from socialroi_desktop.domain.library.asked_pieces import PIECES
from socialroi_desktop.domain.library.permission import may_use
from socialroi_desktop.domain.outreach.shown_places import ShownPlace
from socialroi_desktop.domain.records import (
    Collected,
    Collection,
    Influencer,
    Post,
    StandingConsent,
    Tag,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.attachments import attach_file, keep_file
from socialroi_desktop.operations.library.asking import answer, ask_for
from socialroi_desktop.operations.outreach.erasing import erase_person, preview_erasure
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.queries.library.permission import rights_of
from socialroi_desktop.store.changes.media_use import hashes_in_use
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.thumbnails import EDGES, Thumbnails
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import ordered_ids
from socialroi_desktop.store.rows.pieces import item_of
from workspaces import dump, new_workspace

TODAY = date(2026, 9, 20)
MARKS = ("zqjuniper", "zq juniper", "zq/p/1", "oh yes", "ask nicely")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        media = Media(made.path)
        hashes = []
        for name in ("theirs", "shared"):
            (tmp_path / name).write_bytes(name.encode())
            hashes.append(media.take_in(tmp_path / name).sha256)
        add(
            made,
            Influencer(name="Zq Juniper", handle="zqjuniper"),
            UgcItem(title="Ride", influencer_id=1, sha256=hashes[0], url="https://instagram.example/zq/p/1"),
            UgcItem(title="Shelf of Zq Juniper", influencer_id=1, sha256=hashes[1], device="Phone 7"),
            UgcItem(title="Shelf", sha256=hashes[1]),
            StandingConsent(influencer_id=1, use="repost", state="granted"),
            Usage(ugc_item_id=1, where="ad", from_on="2026-09-01"),
            Collection(name="Spring"),
            Collected(collection_id=1, ugc_item_id=1),
            UsageRight(ugc_item_id=3, use="print", state="granted", credit="Zq Juniper"),
        )
        ask_for(made, item_id=1, uses=["ads"], channel="instagram", today=TODAY, wording="Ask nicely")
        answer(made, right_ids=[2], state="granted", today=TODAY, days=90, credit="@zqjuniper", text="Oh yes")
        edit_record(made, entity="ugc_item", row_id=1, changes={"rating": 4})
        proof = tmp_path / "proof.png"
        proof.write_bytes(b"a picture of what zqjuniper wrote")
        attach_file(made, entity="usage_right", row_id=2, kept=keep_file(made, path=proof))
        yield made


def kept(workspace: Workspace) -> list[bytes]:
    media = Media(workspace.path)
    return sorted(
        path.read_bytes() for path in media.folder.rglob("*") if path.is_file() and len(path.name) >= 64
    )


def test_kept_pieces_stay_usable_and_name_nobody(workspace: Workspace) -> None:
    before = dump(workspace)
    told = preview_erasure(workspace, person_id=1, today=TODAY)
    assert (told.pieces, told.pieces_deleted) == (2, False)
    assert dump(workspace) == before
    _, receipt = erase_person(workspace, person_id=1, today=TODAY)
    assert (receipt.pieces, receipt.pieces_deleted) == (2, False)
    ride = item_of(workspace, 1)
    assert (ride.influencer_id, ride.url, ride.rating) == (None, None, 4)
    assert [one.id for one in reading.listing(workspace, UgcItem)] == [1, 2, 3]
    right = reading.get(workspace, UsageRight, 2)
    assert right is not None
    assert (right.state, right.ends_on, right.note) == ("granted", "2026-12-18", "Creator erased")
    assert (right.credit, right.wording, right.answer) == (None, None, None)
    assert may_use(rights_of(workspace, ride), "ads", first=TODAY).allowed
    assert not may_use(rights_of(workspace, ride), "repost", first=TODAY).allowed
    assert kept(workspace) == [b"shared", b"theirs"]
    assert list(ordered_ids(workspace, read_line("creator:erased", Today(TODAY, "UTC"), PIECES))) == [1, 2]
    nobody_is_named(workspace)


def test_every_place_that_shows_a_piece_is_named_before_it_goes_and_on_the_receipt(
    workspace: Workspace,
) -> None:
    add(
        workspace,
        Post(
            channel="instagram",
            published_at="2026-04-26T10:00:00Z",
            external_id="9",
            title="Spring with Zq Juniper",
        ),
        Usage(ugc_item_id=2, where="post", post_id=1, from_on="2026-04-26"),
        Usage(
            ugc_item_id=2, where="home_gallery", what="Front row", from_on="2026-05-01", to_on="2026-06-01"
        ),
        Usage(ugc_item_id=2, where="email", what="Letter", from_on="2026-05-01", taken_down_on="2026-05-02"),
        Usage(ugc_item_id=2, where="email", what="October", from_on="2026-10-01"),
        Usage(ugc_item_id=3, where="product_page", what="Not theirs", from_on="2026-05-01"),
    )
    told = preview_erasure(workspace, person_id=1, today=TODAY, with_pieces=True)
    assert told.places == (
        ShownPlace("Ride", "ad", day="2026-09-01"),
        ShownPlace(
            "Shelf of Zq Juniper", "post", "Spring with Zq Juniper", channel="instagram", day="2026-04-26"
        ),
    )
    _, receipt = erase_person(workspace, person_id=1, today=TODAY, with_pieces=True)
    assert receipt.places == (
        ShownPlace("Ride", "ad", day="2026-09-01"),
        ShownPlace("Shelf of …", "post", "Spring with …", channel="instagram", day="2026-04-26"),
    )
    assert receipt.lost == ()
    assert receipt.as_json()["places_to_take_down"][0] == {
        "piece": "Ride",
        "where": "ad",
        "day": "2026-09-01",
    }


def test_rights_that_rest_on_the_person_alone_are_named_and_the_places_they_covered(
    workspace: Workspace,
) -> None:
    add(
        workspace,
        UsageRight(ugc_item_id=2, use="shop", state="self_granted"),
        Usage(ugc_item_id=2, where="product_page", what="Ours", from_on="2026-05-01"),
        Post(channel="instagram", published_at="2026-04-26T10:00:00Z", external_id="9", title="Spring"),
        Usage(ugc_item_id=1, where="post", post_id=1, from_on="2026-04-26"),
    )
    for told in (
        preview_erasure(workspace, person_id=1, today=TODAY),
        erase_person(workspace, person_id=1, today=TODAY)[1],
    ):
        assert [(one.piece.split()[0], one.use) for one in told.lost] == [
            ("Ride", "repost"),
            ("Shelf", "repost"),
        ]
        assert [(one.piece, one.where, one.called) for one in told.places] == [("Ride", "post", "Spring")]
    own = next(one for one in reading.listing(workspace, UsageRight) if one.state == "self_granted")
    assert own.note is None


def test_deleted_pieces_go_with_rights_uses_and_bytes_but_those_others_have_too(workspace: Workspace) -> None:
    told = preview_erasure(workspace, person_id=1, today=TODAY, with_pieces=True)
    assert (told.pieces, told.pieces_deleted, told.deleted["ugc_item"]) == (2, True, 2)
    for item in reading.listing(workspace, UgcItem):
        Thumbnails(workspace.path).keep(item.sha256 or "", EDGES[0], b"shows " + item.title.encode())
    _, receipt = erase_person(workspace, person_id=1, today=TODAY, with_pieces=True)
    assert receipt.deleted["ugc_item"] == 2
    assert [one.title for one in reading.listing(workspace, UgcItem)] == ["Shelf"]
    assert [one.id for one in reading.listing(workspace, UsageRight)] == [1]
    assert reading.listing(workspace, Usage) == reading.listing(workspace, Collected) == []
    assert kept(workspace) == [b"shared", b"shows Shelf"]
    nobody_is_named(workspace)
    while history.undo(workspace) is not None:
        pass
    assert "theirs" not in str(dump(workspace))
    nobody_is_named(workspace)


@pytest.mark.parametrize("with_pieces", [True, False])
def test_bytes_that_are_away_are_not_said_to_be_deleted(workspace: Workspace, with_pieces: bool) -> None:
    folder = Media(workspace.path).folder
    moved = folder.rename(folder.with_name("elsewhere"))
    before = dump(workspace)
    for erasing in (preview_erasure, erase_person):
        # The proof goes with the person in any case, and lies there as well.
        with pytest.raises(UserError, match="is not beside the workspace"):
            erasing(workspace, person_id=1, today=TODAY, with_pieces=with_pieces)
    assert dump(workspace) == before
    moved.rename(folder)
    erase_person(workspace, person_id=1, today=TODAY, with_pieces=with_pieces)
    assert kept(workspace) == ([b"shared"] if with_pieces else [b"shared", b"theirs"])


def test_somebody_without_kept_bytes_is_erased_also_where_the_folder_is_away(workspace: Workspace) -> None:
    add(workspace, Influencer(name="Yq Maple", handle="yqmaple"), UgcItem(title="Lake", influencer_id=2))
    folder = Media(workspace.path).folder
    folder.rename(folder.with_name("elsewhere"))
    erase_person(workspace, person_id=2, today=TODAY, with_pieces=True)
    assert [one.id for one in reading.listing(workspace, UgcItem)] == [1, 2, 3]


def test_what_only_undo_still_holds_of_their_pieces_goes_as_well(
    workspace: Workspace, tmp_path: Path
) -> None:
    names = ("taken out", "kept", "merged")
    for name in names:
        (tmp_path / name).write_bytes(name.encode())
    hashes = [Media(workspace.path).take_in(tmp_path / name).sha256 for name in names]
    pieces = [
        UgcItem(title=name, influencer_id=1, sha256=sha256)
        for name, sha256 in zip(names, hashes, strict=True)
    ]
    first, second, third = add(workspace, *pieces, UsageRight(ugc_item_id=4, use="ads", answer="oh yes"))[:3]
    for sha256 in hashes:
        Thumbnails(workspace.path).keep(sha256, EDGES[0], b"shows it")
    delete_records(workspace, entity="ugc_item", ids=[first])
    merge_records(workspace, entity="ugc_item", keep_id=second, drop_id=third)
    assert b"taken out" in kept(workspace)
    _, receipt = erase_person(workspace, person_id=1, today=TODAY, with_pieces=True)
    assert receipt.pieces == 5
    assert kept(workspace) == [b"shared"]
    while history.undo(workspace) is not None:
        pass
    assert not set(hashes) & hashes_in_use(workspace)
    assert [one.title for one in reading.listing(workspace, UgcItem)] in ([], ["Shelf"])
    nobody_is_named(workspace)


def test_of_linked_pieces_the_receipt_names_the_files_that_remain(
    workspace: Workspace, tmp_path: Path
) -> None:
    here, earlier = str(tmp_path / "a" / "here.jpg"), str(tmp_path / "a" / "earlier.jpg")
    (gone, _) = add(
        workspace,
        UgcItem(title="Earlier", influencer_id=1, sha256="e" * 64, path=earlier),
        UgcItem(title="Linked", influencer_id=1, sha256="d" * 64, path=here),
    )
    delete_records(workspace, entity="ugc_item", ids=[gone])
    assert erase_preview_files(workspace) == (earlier, here)
    _, receipt = erase_person(workspace, person_id=1, today=TODAY, with_pieces=True)
    assert receipt.linked_files == (earlier, here)


def test_pieces_that_stay_leave_no_files_to_be_named(workspace: Workspace) -> None:
    add(workspace, UgcItem(title="Linked", influencer_id=1, sha256="d" * 64, path="/a/here.jpg"))
    assert preview_erasure(workspace, person_id=1, today=TODAY).linked_files == ()


def test_names_that_may_mean_something_else_are_counted_to_be_looked_at(workspace: Workspace) -> None:
    add(
        workspace,
        Tag(name="Zq Juniper"),
        Tag(name="zqjuniper"),
        Collection(name="zqjuniper set"),
        Collection(name="Juniper berries"),
        Post(
            channel="instagram",
            external_id="1",
            published_at="2026-09-01T10:00:00Z",
            title="zq juniper at home",
            override_reason="zqjuniper says so",
        ),
    )
    looked = preview_erasure(workspace, person_id=1, today=TODAY).named
    _, receipt = erase_person(workspace, person_id=1, today=TODAY)
    assert receipt.named == looked == {"collection": 1, "tag": 2, "post": 1}
    assert (
        preview_erasure(workspace, person_id=add(workspace, Influencer(name="Ann"))[0], today=TODAY).named
        == {}
    )


def erase_preview_files(workspace: Workspace) -> tuple[str, ...]:
    return preview_erasure(workspace, person_id=1, today=TODAY, with_pieces=True).linked_files


def nobody_is_named(workspace: Workspace) -> None:
    told = workspace.path.read_bytes().lower() + str(dump(workspace)).lower().encode()
    assert [mark for mark in MARKS if mark.encode() in told] == []
