"""Files come into the library: what is new is kept, what is there is known again, what is broken is said and skipped."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from socialroi_desktop.domain.media_facts import Looked, MediaFacts, Place
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import Cancelled, UserError
from socialroi_desktop.operations import attachments, history
from socialroi_desktop.operations.library.adding import FileVerdict, add_files, take_in
from socialroi_desktop.operations.library.walking import files_below
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.thumbnails import EDGES, Thumbnails
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

PHOTO = MediaFacts(
    "image/jpeg", 640, 480, taken_at=datetime(2026, 3, 4, 5, 6, 7), device="Pixel 8", place=Place(52.2, 21.0),
    likeness=0xF0F0,
)  # fmt: skip
FILM = MediaFacts("video/mp4", 1080, 1920, 57.6, datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    folder = tmp_path / "shop"
    folder.mkdir()
    with new_workspace(folder, timezone="Europe/Warsaw") as made:
        yield made


def look(path: Path) -> Looked:
    """Return facts by the name of a file, as a decoder would by its bytes."""
    if "broken" in path.name:
        raise UserError("The picture is damaged.")
    return Looked(FILM if path.suffix == ".mp4" else PHOTO, b"small")


def put(folder: Path, **files: bytes) -> list[Path]:
    paths = [folder / name.replace("_", ".") for name in files]
    for path, body in zip(paths, files.values(), strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)
    return paths


def kept(workspace: Workspace) -> set[str]:
    return {path.name for path in Media(workspace.path).all_kept()}


def told(verdicts: list[FileVerdict]) -> list[tuple[str, str, int | None]]:
    return [(each.path.name, each.verdict, each.item_id) for each in verdicts]


def test_what_was_merged_is_known_when_its_folder_is_added_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    files = put(tmp_path / "drop", a_jpg=b"one", b_jpg=b"two", c_jpg=b"three")
    add_files(workspace, paths=files, look=look)
    merge_records(workspace, entity="ugc_item", keep_id=2, drop_id=1, taken={"sha256"})
    merge_records(workspace, entity="ugc_item", keep_id=3, drop_id=2)
    attachments.sweep(workspace)
    before = dump(workspace), kept(workspace)
    _, verdicts = add_files(workspace, paths=[tmp_path / "drop"], look=look)
    assert told(verdicts) == [("a.jpg", "same", 3), ("b.jpg", "same", 3), ("c.jpg", "same", 3)]
    assert (dump(workspace), kept(workspace)) == before
    history.undo(workspace)
    history.undo(workspace)
    _, verdicts = add_files(workspace, paths=[tmp_path / "drop"], look=look)
    assert [each.item_id for each in verdicts] == [1, 2, 3]


def test_a_folder_is_taken_in_as_one_change(workspace: Workspace, tmp_path: Path) -> None:
    put(tmp_path / "drop", a_jpg=b"one")
    put(tmp_path / "drop" / "deep", b_mp4=b"two")
    changed, verdicts = add_files(workspace, paths=[tmp_path / "drop"], look=look)
    assert told(verdicts) == [("a.jpg", "new", 1), ("b.mp4", "new", 2)]
    assert changed.ids == (1, 2)
    photo, film = reading.listing(workspace, UgcItem)
    assert (photo.title, photo.kind, photo.width, photo.height, photo.size) == ("a", "photo", 640, 480, 3)
    assert (photo.device, photo.place, photo.taken_at) == ("Pixel 8", "52.2, 21.0", "2026-03-04T04:06:07Z")
    assert (film.kind, film.seconds, film.taken_at) == ("video", 58, "2026-03-04T05:06:07Z")
    assert kept(workspace) == {photo.sha256, film.sha256}
    history.undo(workspace)
    assert reading.listing(workspace, UgcItem) == []
    history.redo(workspace)
    assert len(reading.listing(workspace, UgcItem)) == 2
    assert attachments.sweep(workspace) == 0


def test_only_what_is_new_comes_in_when_a_folder_is_dropped_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    drop = tmp_path / "drop"
    put(drop, a_jpg=b"one", copy_jpg=b"one")
    _, first = add_files(workspace, paths=[drop], look=look)
    assert told(first) == [("a.jpg", "new", 1), ("copy.jpg", "same", 1)]
    before = dump(workspace)
    changed, again = add_files(workspace, paths=[drop], look=look)
    assert told(again) == [("a.jpg", "same", 1), ("copy.jpg", "same", 1)]
    assert dump(workspace) == before
    assert changed.ids == ()
    put(drop, b_mp4=b"two")
    _, more = add_files(workspace, paths=[drop], look=look)
    assert told(more) == [("a.jpg", "same", 1), ("b.mp4", "new", 2), ("copy.jpg", "same", 1)]


def test_what_looks_like_another_piece_says_which_and_is_kept(workspace: Workspace, tmp_path: Path) -> None:
    a, b = put(tmp_path, a_jpg=b"one", b_jpg=b"smaller")
    add_files(workspace, paths=[a], look=look)
    _, (verdict,) = add_files(workspace, paths=[b], look=look)
    assert (verdict.verdict, verdict.item_id) == ("near", 2)
    assert verdict.message is not None
    assert verdict.message.message == "It looks like “a”; merge them if they are one."
    c, d = put(tmp_path, c_mp4=b"film", d_mp4=b"other film")
    _, both = add_files(workspace, paths=[c, d], look=look)
    assert [each.verdict for each in both] == ["new", "new"], "a plain surface looks like nothing"


def test_what_is_wrong_with_one_file_keeps_no_other_out(workspace: Workspace, tmp_path: Path) -> None:
    broken, good = put(tmp_path, broken_jpg=b"x", good_jpg=b"one")
    gone = tmp_path / "gone.jpg"
    _, verdicts = add_files(workspace, paths=[broken, gone, good], look=look)
    assert [each.verdict for each in verdicts] == ["rejected", "rejected", "new"]
    assert [str(each.message) for each in verdicts[:2]] == [
        "The picture is damaged.", "“gone.jpg” is not there or cannot be read.",
    ]  # fmt: skip
    assert len(kept(workspace)) == 1


def test_a_file_that_grows_meanwhile_is_not_taken_for_what_was_seen(
    workspace: Workspace, tmp_path: Path
) -> None:
    (path,) = put(tmp_path, a_jpg=b"one")

    def grows(seen: Path) -> Looked:
        seen.write_bytes(b"one and more")
        return Looked(PHOTO)

    _, (verdict,) = add_files(workspace, paths=[path], look=grows)
    assert (verdict.verdict, str(verdict.message)) == (
        "rejected",
        "“a.jpg” changed while it was read; add it again.",
    )
    assert reading.listing(workspace, UgcItem) == []
    attachments.sweep(workspace)
    assert kept(workspace) == set()


def test_names_are_nothing_but_names_and_case_tells_two_apart(workspace: Workspace, tmp_path: Path) -> None:
    put(tmp_path / "drop", Shoe_jpg=b"one", shoe_jpg=b"two", _hidden_jpg=b"three")
    add_files(workspace, paths=[tmp_path / "drop"], look=look)
    titles = [item.title for item in reading.listing(workspace, UgcItem)]
    assert {"Shoe", "shoe"} <= set(titles)


def test_links_and_hidden_pictures_in_a_folder_are_said_and_skipped(
    workspace: Workspace, tmp_path: Path
) -> None:
    drop, secret = tmp_path / "drop", tmp_path / "secret"
    put(drop, shoe_jpg=b"one")
    put(secret, pass_jpg=b"word")
    put(drop / ".trash", gone_jpg=b"two")
    for name in (".hidden.jpg", ".CLIP.MP4", ".DS_Store", "._shoe.jpg"):
        (drop / name).write_bytes(name.encode())
    (drop / "link.jpg").symlink_to(secret / "pass.jpg")
    (drop / "nowhere.jpg").symlink_to(tmp_path / "gone.jpg")
    (drop / "away").symlink_to(secret)
    _, verdicts = add_files(workspace, paths=[drop], look=look)
    hidden = "its name begins with a dot, so it is hidden; rename it, or add it by itself."
    link = "it is a link to another file; add that file itself."
    assert [(each.path.name, each.verdict, str(each.message or "")) for each in verdicts] == [
        (".CLIP.MP4", "rejected", f"“.CLIP.MP4” was not added: {hidden}"),
        (".hidden.jpg", "rejected", f"“.hidden.jpg” was not added: {hidden}"),
        ("away", "rejected", "“away” is a link to a folder; add the folder itself."),
        ("link.jpg", "rejected", f"“link.jpg” was not added: {link}"),
        ("nowhere.jpg", "rejected", f"“nowhere.jpg” was not added: {link}"),
        ("shoe.jpg", "new", ""),
    ]
    assert len(kept(workspace)) == 1
    assert list(files_below([drop])) == [drop / "shoe.jpg"]
    _, (named,) = add_files(workspace, paths=[drop / ".hidden.jpg"], look=look)
    assert named.verdict == "near"


def test_a_workspace_that_is_only_read_is_left_alone(workspace: Workspace, tmp_path: Path) -> None:
    (path,) = put(tmp_path, a_jpg=b"one")
    with open_workspace(workspace.path, read_only=True) as other, pytest.raises(UserError):
        add_files(other, paths=[path], look=look)


def test_files_are_given_once_in_their_order(tmp_path: Path) -> None:
    a, b = put(tmp_path / "drop", a_jpg=b"1", b_jpg=b"2")
    assert list(files_below([b, tmp_path / "drop", a])) == [b, a]


def test_what_is_cancelled_leaves_no_bytes_but_those_that_were_there(
    workspace: Workspace, tmp_path: Path
) -> None:
    (there,) = put(tmp_path, there_jpg=b"there")
    Media(workspace.path).take_in(there)
    before = kept(workspace)
    folder = tmp_path / "drop"
    put(folder, a_jpg=b"one", b_jpg=b"there", c_jpg=b"three")

    def stop_late(done: int, _total: int | None) -> None:
        if done == 2:
            assert len(kept(workspace)) > len(before)
            raise Cancelled

    with pytest.raises(Cancelled):
        take_in(workspace, paths=[folder], look=look, progress=stop_late)
    assert kept(workspace) == before


def test_the_small_picture_that_was_seen_is_kept_with_the_file(workspace: Workspace, tmp_path: Path) -> None:
    add_files(workspace, paths=put(tmp_path, a_jpg=b"one"), look=look)
    (item,) = reading.listing(workspace, UgcItem)
    assert Thumbnails(workspace.path).read(item.sha256 or "", EDGES[0]) == b"small"
    assert attachments.sweep(workspace) == 0
    assert Thumbnails(workspace.path).read(item.sha256 or "", EDGES[0]) == b"small"


def test_what_was_kept_and_is_not_written_is_given_back(workspace: Workspace, tmp_path: Path) -> None:
    taken = take_in(workspace, paths=put(tmp_path, a_jpg=b"one"), look=look)
    assert len(kept(workspace)) == 1
    taken.give_back()
    assert kept(workspace) == set()


def test_no_new_folder_is_made_where_that_of_the_kept_files_was_moved_away(
    workspace: Workspace, tmp_path: Path
) -> None:
    add_files(workspace, paths=put(tmp_path, a_jpg=b"one"), look=look)
    folder = Media(workspace.path).folder
    folder.rename(tmp_path / "elsewhere")
    before = dump(workspace)
    for call in (
        lambda path: add_files(workspace, paths=[path], look=look),
        lambda path: attachments.keep_file(workspace, path=path),
    ):
        with pytest.raises(UserError, match="with the kept files is not beside the workspace"):
            call(put(tmp_path, b_jpg=b"two")[0])
    assert not folder.exists()
    assert dump(workspace) == before
    (tmp_path / "elsewhere").rename(folder)
    _, verdicts = add_files(workspace, paths=put(tmp_path, b_jpg=b"two"), look=look)
    assert [each.verdict for each in verdicts] in (["new"], ["near"])


def hurt(path: Path, how: str) -> None:
    """Do to kept bytes what disks and people do."""
    if how == "file for folder":
        path.unlink()
        path.parent.rmdir()
        path.parent.write_bytes(b"x")
    elif how == "folder":
        path.unlink()
        path.mkdir()
        (path / "inside").write_bytes(b"x")
    else:
        path.write_bytes({"cut": b"o", "empty": b"", "same size": b"two"}[how])


@pytest.mark.parametrize("how", ["cut", "empty", "same size", "folder", "file for folder"])
def test_damaged_bytes_are_whole_again_once_the_file_is_added_again(
    workspace: Workspace, tmp_path: Path, how: str
) -> None:
    files = put(tmp_path / "drop", a_jpg=b"one", b_jpg=b"other")
    add_files(workspace, paths=files, look=look)
    (sha256,) = [item.sha256 for item in reading.listing(workspace, UgcItem) if item.file_name == "a.jpg"]
    path = Media(workspace.path).path_of(sha256 or "")
    assert path is not None
    hurt(path, how)
    assert attachments.unsound_files(workspace) == ["a"]
    before = dump(workspace)
    _, verdicts = add_files(workspace, paths=[tmp_path / "drop"], look=look)
    assert told(verdicts) == [("a.jpg", "same", 1), ("b.jpg", "same", 2)]
    assert attachments.unsound_files(workspace) == []
    assert path.read_bytes() == b"one"
    assert dump(workspace) == before
    attachments.sweep(workspace)
    assert attachments.unsound_files(workspace) == []
