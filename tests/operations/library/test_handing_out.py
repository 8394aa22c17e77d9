"""Pieces go out of the house: only what may be used so, without place and device, with the sheet of credits and rights."""

import csv
import errno
import os
import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from asking import add
from film_files import put_photo, told_exif
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.domain.library.handing_out import HEADER, SHEET
from socialroi_desktop.domain.records import (
    Collected,
    Collection,
    Deal,
    Influencer,
    StandingConsent,
    UgcItem,
    UsageRight,
)
from socialroi_desktop.errors import Cancelled, UserError
from socialroi_desktop.operations.library.adding import add_files
from socialroi_desktop.operations.library.copies import copy_of_piece
from socialroi_desktop.operations.library.handing_out import HandedOut, hand_out
from socialroi_desktop.operations.outreach.erasing import erase_person
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.queries.library.handing_out import chosen, collected
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

DAY = date(2026, 8, 1)


@pytest.fixture(scope="module")
def decoders() -> Iterator[Decoders]:
    with Decoders() as made:
        yield made


@pytest.fixture
def workspace(tmp_path: Path, decoders: Decoders) -> Iterator[Workspace]:
    """Three photos with a place: the first may be used in ads, the second was declined, nobody asked for the third."""
    shop = tmp_path / "shop"
    shop.mkdir()
    with new_workspace(shop) as made:
        files = [
            put_photo(tmp_path / f"{name}.jpg", "JPEG", exif=told_exif(), comment=name.encode())
            for name in ("first", "second", "third")
        ]
        add_files(made, paths=files, look=lambda path: decoders.seen(path, 320))
        add(
            made,
            Influencer(name="Hà/Nội", handle="ha"),
            Deal(influencer_id=1, purpose="Glow", disclosure="#ad"),
        )
        for item_id, title in ((1, "=Glow: routine"), (2, "No"), (3, "Open")):
            told = {"title": title, "influencer_id": 1} | ({"deal_id": 1} if item_id == 1 else {})
            edit_record(made, entity="ugc_item", row_id=item_id, changes=told)
        add(
            made,
            UsageRight(
                ugc_item_id=1, use="ads", state="granted", ends_on="2026-09-30", territory="PL", credit="@ha"
            ),
            UsageRight(ugc_item_id=2, use="ads", state="declined"),
        )
        yield made


def out(workspace: Workspace, decoders: Decoders, folder: Path, *ids: int, **asked: object) -> HandedOut:
    return hand_out(
        workspace, chosen=chosen(workspace, ids=ids or (1, 2, 3), use="ads", on=DAY), folder=folder,
        **({"clean": decoders.clean} | asked),  # type: ignore[arg-type]  # what a test asks for
    )  # fmt: skip


def sheet(folder: Path) -> list[dict[str, str]]:
    with (folder / SHEET).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def told(done: HandedOut) -> list[tuple[int | None, str]]:
    return [(one.item.id, problem.message) for one, problem in done.left_out]


def test_only_what_may_be_used_so_goes_with_its_credit(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    done = out(workspace, decoders, tmp_path / "out")
    assert told(done) == [(2, "It was declined."), (3, "Nobody was asked for this use yet.")]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "1-Hà-Nội-=Glow_routine.jpg", SHEET,
    ]  # fmt: skip
    (line,) = sheet(tmp_path / "out")
    assert tuple(line) == HEADER
    assert tuple(line.values()) == (
        "1-Hà-Nội-=Glow_routine.jpg", "'=Glow: routine", "Hà/Nội", "@ha", "@ha", "Ads",
        "2026-09-30", "PL", "#ad", "", "Granted until 2026-09-30, in PL.", "",
    )  # fmt: skip


def test_where_no_right_says_how_the_maker_is_credited_as_anywhere(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    edit_record(workspace, entity="usage_right", row_id=1, changes={"credit": None})
    add(workspace, UsageRight(ugc_item_id=3, use="ads", state="granted", credit="Photo: Hà"))
    out(workspace, decoders, tmp_path / "out", 1, 3)
    assert [line["Credit"] for line in sheet(tmp_path / "out")] == ["@ha", "Photo: Hà"]


def test_a_copy_tells_no_place_and_no_device_unless_that_is_wanted(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    ((_, name),) = out(workspace, decoders, tmp_path / "out", 1).files
    facts = decoders.facts(tmp_path / "out" / name)
    assert (facts.place, facts.device) == (None, None)
    out(workspace, decoders, tmp_path / "whole", 1, keep_data=True)
    facts = decoders.facts(tmp_path / "whole" / name)
    assert facts.place is not None
    assert facts.device


def test_of_a_maker_who_is_erased_no_copy_tells_place_and_device(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    erase_person(workspace, person_id=1, today=DAY)
    ((_, name),) = out(workspace, decoders, tmp_path / "whole", 3, keep_data=True, override="ours").files
    facts = decoders.facts(tmp_path / "whole" / name)
    assert (facts.place, facts.device) == (None, None)
    assert b"iPhone" not in (tmp_path / "whole" / name).read_bytes()


def test_of_a_maker_who_is_erased_the_sheet_says_so_and_no_file_is_called_that(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    add(workspace, Influencer(name="Somebody else", handle="else"))
    edit_record(workspace, entity="ugc_item", row_id=3, changes={"influencer_id": 2})
    erase_person(workspace, person_id=1, today=DAY)
    done = out(workspace, decoders, tmp_path / "out", override="ours")
    assert [line["Creator"] for line in sheet(tmp_path / "out")] == [
        "erased for good", "erased for good", "Somebody else",
    ]  # fmt: skip
    assert [line["Handle"] for line in sheet(tmp_path / "out")] == ["", "", "@else"]
    assert [name for _, name in done.files][:2] == ["1-=Glow_routine.jpg", "2-No.jpg"]
    edit_record(workspace, entity="ugc_item", row_id=1, changes={"influencer_id": 2})
    out(workspace, decoders, tmp_path / "later", 1, override="ours")
    assert [line["Creator"] for line in sheet(tmp_path / "later")] == ["Somebody else"]


@pytest.mark.parametrize(("keep", "drop"), [(1, 3), (3, 1)])
def test_of_a_maker_who_is_erased_no_copy_tells_it_once_their_piece_is_merged(
    workspace: Workspace, decoders: Decoders, tmp_path: Path, keep: int, drop: int
) -> None:
    add(workspace, Influencer(name="Somebody else", handle="else"))
    edit_record(workspace, entity="ugc_item", row_id=3, changes={"influencer_id": 2})
    erase_person(workspace, person_id=1, today=DAY)
    merge_records(workspace, entity="ugc_item", keep_id=keep, drop_id=drop)
    ((_, name),) = out(workspace, decoders, tmp_path / "whole", keep, keep_data=True, override="ours").files
    facts = decoders.facts(tmp_path / "whole" / name)
    assert (facts.place, facts.device) == (None, None)
    edit_record(workspace, entity="ugc_item", row_id=keep, changes={"rating": 5})
    item = reading.get(workspace, UgcItem, keep)
    assert item is not None
    assert (item.maker_erased, item.place, item.device) == (1, None, None)


def test_what_goes_all_the_same_says_why(workspace: Workspace, decoders: Decoders, tmp_path: Path) -> None:
    done = out(workspace, decoders, tmp_path / "out", override="Agreed by telephone")
    assert done.left_out == []
    assert [(line["Right"], line["Reason of override"]) for line in sheet(tmp_path / "out")] == [
        ("Granted until 2026-09-30, in PL.", ""),
        ("It was declined.", "Agreed by telephone"),
        ("Nobody was asked for this use yet.", "Agreed by telephone"),
    ]


def test_a_reason_is_for_the_pieces_it_was_given_for(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    done = out(workspace, decoders, tmp_path / "out", override="Agreed by telephone", overridden=[1, 3])
    assert told(done) == [(2, "It was declined.")]
    assert done.without_right == 1
    assert [(line["Right"], line["Reason of override"]) for line in sheet(tmp_path / "out")] == [
        ("Granted until 2026-09-30, in PL.", ""),
        ("Nobody was asked for this use yet.", "Agreed by telephone"),
    ]


@pytest.mark.parametrize(
    ("state", "limits"),
    [
        ("withdrawn", {"ends_on": "2026-12-20"}),
        ("declined", {"ends_on": "2026-12-20"}),
        ("granted", {"starts_on": "2026-01-01", "ends_on": "2026-07-31"}),
        ("granted", {"starts_on": "2026-08-02", "ends_on": "2026-12-20"}),
        ("asked", {"ends_on": "2026-12-20"}),
    ],
)
def test_the_limits_of_a_right_that_does_not_allow_it_are_no_limits_to_go_by(
    workspace: Workspace, decoders: Decoders, tmp_path: Path, state: str, limits: dict[str, str]
) -> None:
    add(workspace, UsageRight(ugc_item_id=3, use="ads", state=state, territory="PL", **limits))
    out(workspace, decoders, tmp_path / "out", 3, override="ours")
    ((line),) = sheet(tmp_path / "out")
    assert (line["Until"], line["Territory"], line["Reason of override"]) == ("", "", "ours")


def test_until_when_is_the_last_day_of_the_use_whatever_one_right_says(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    add(
        workspace,
        UsageRight(ugc_item_id=3, use="ads", state="granted", ends_on="2026-08-31"),
        UsageRight(ugc_item_id=3, use="ads", state="granted", starts_on="2026-09-01", ends_on="2026-12-20"),
    )
    out(workspace, decoders, tmp_path / "out", 3)
    assert [line["Until"] for line in sheet(tmp_path / "out")] == ["2026-12-20"]


def test_a_file_that_is_missing_or_another_one_keeps_no_other_back(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    add(workspace, StandingConsent(influencer_id=1, use="ads"))
    media = Media(workspace.path)
    hashes = [item.sha256 or "" for item in reading.listing(workspace, UgcItem)]
    lies = [media.path_of(sha256) for sha256 in hashes]
    assert lies[0]
    assert lies[2]
    lies[0].unlink()
    lies[2].chmod(0o600)
    lies[2].write_bytes(b"another")
    add(workspace, UsageRight(ugc_item_id=2, use="ads", state="granted"))
    done = out(workspace, decoders, tmp_path / "out")
    assert [one.item.id for one, _ in done.files] == [2]
    assert told(done) == [
        (1, "Its file is missing; put the folder “shop.media” back beside the workspace."),
        (3, "Its file is damaged or another one by now: it is not what was kept."),
    ]


def test_of_a_linked_file_that_is_gone_it_is_said_how_it_is_found_again(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    path = put_photo(tmp_path / "linked.jpg", "JPEG", comment=b"linked")
    look = partial(decoders.seen, edge=320)
    add_files(workspace, paths=[path], look=look, link=True)
    path.unlink()
    done = out(workspace, decoders, tmp_path / "out", 4, override="ours")
    ((_, said),) = told(done)
    assert said.startswith("“linked.jpg” does not lie where it did")
    assert "“Find moved files…”" in said
    assert done.failed == 1
    with pytest.raises(UserError, match=r"“linked\.jpg” does not lie where it did"):
        copy_of_piece(workspace, item_id=4)


def test_what_cannot_be_cleaned_is_named_as_people_know_it(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    path = put_photo(tmp_path / "scan.tif", "TIFF")
    add_files(workspace, paths=[path], look=partial(decoders.seen, edge=320))
    ((_, said),) = told(out(workspace, decoders, tmp_path / "out", 4, override="ours"))
    assert "“scan.tif”" in said


def test_what_was_paid_for_and_does_not_say_so_is_marked_in_the_sheet(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    edit_record(
        workspace, entity="deal", row_id=1, changes={"disclosure": None, "fee": 500, "currency": "USD"}
    )
    out(workspace, decoders, tmp_path / "out", 1)
    assert sheet(tmp_path / "out")[0]["Disclosure"] == "paid for: say that it is advertising"
    assert (tmp_path / "out" / "1-Hà-Nội-=Glow_routine.jpg").stat().st_mode & 0o777 == 0o644


def test_a_text_goes_as_a_text_and_a_mere_link_stays(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    add(
        workspace,
        UgcItem(title="Review", kind="review", caption="Świetne!"),
        UgcItem(title="Reel", kind="link", url="https://x.example/1"),
    )
    done = out(workspace, decoders, tmp_path / "out", 4, 5, override="ours")
    assert (tmp_path / "out" / "1-Review.txt").read_text("utf-8") == "Świetne!"
    assert told(done) == [(5, "There is neither a file nor a text of it, only what leads there.")]


def test_a_disk_without_room_is_said_and_leaves_nothing_half_written(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    def full(_source: Path, target: Path) -> None:
        if target.name.startswith("2"):
            target.write_bytes(b"half")
            raise OSError(errno.ENOSPC, "No space left on device")
        decoders.clean(_source, target)

    done = out(workspace, decoders, tmp_path / "out", clean=full, override="ours")
    assert told(done) == [(2, "It cannot be written there: No space left on device.")]
    assert [path.name[0] for path in sorted((tmp_path / "out").iterdir())] == ["1", "3", "c"]
    assert not (tmp_path / ".out.socialroi-part").exists()


def test_nothing_is_made_where_nothing_may_go(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    assert out(workspace, decoders, tmp_path / "out", 2).files == []
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / ".out.socialroi-part").exists()


def test_a_folder_that_holds_something_or_cannot_be_made_is_named(
    workspace: Workspace, decoders: Decoders, tmp_path: Path
) -> None:
    (tmp_path / "there").mkdir()
    out(workspace, decoders, tmp_path / "there", 1)
    with pytest.raises(UserError, match="“there” exists already and is not empty"):
        out(workspace, decoders, tmp_path / "there", 1)
    with pytest.raises(UserError, match="“out” cannot be written"):
        out(workspace, decoders, tmp_path / "first.jpg" / "out", 1)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such things there")
@pytest.mark.parametrize("kind", ["pipe", "link", "file"])
def test_what_is_no_folder_is_said_to_be_none(
    workspace: Workspace, decoders: Decoders, tmp_path: Path, kind: str
) -> None:
    place = tmp_path / "taken"
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "link":
        place.symlink_to(tmp_path / "nowhere")
    else:
        place.touch()
    with pytest.raises(UserError, match="“taken” exists already and is no folder"):
        out(workspace, decoders, place, 1)


def test_a_collection_is_a_choice(workspace: Workspace) -> None:
    add(workspace, Collection(name="Spring"), Collection(name="Empty"))
    add(workspace, Collected(collection_id=1, ugc_item_id=3), Collected(collection_id=1, ugc_item_id=1))
    assert collected(workspace, "spring") == [3, 1]
    with pytest.raises(UserError, match="No piece is in the collection “Empty”"):
        collected(workspace, "Empty")
    with pytest.raises(UserError, match="There is no collection “Summer”"):
        collected(workspace, "Summer")


def test_what_is_cancelled_leaves_nothing(workspace: Workspace, decoders: Decoders, tmp_path: Path) -> None:
    def stop(done: int, _total: int | None) -> None:
        if done == 2:
            assert len(list((tmp_path / ".out.socialroi-part").iterdir())) == 2
            raise Cancelled

    with pytest.raises(Cancelled):
        out(workspace, decoders, tmp_path / "out", override="ours", progress=stop)
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / ".out.socialroi-part").exists()


def test_files_of_one_name_are_told_apart(workspace: Workspace, decoders: Decoders, tmp_path: Path) -> None:
    done = out(workspace, decoders, tmp_path / "out", override="ours", rule="{creator}")
    assert [file for _, file in done.files] == ["Hà-Nội.jpg", "Hà-Nội-2.jpg", "Hà-Nội-3.jpg"]
    with pytest.raises(UserError, match=r"There is no \{nonsense\}"):
        out(workspace, decoders, tmp_path / "other", rule="{nonsense}")
