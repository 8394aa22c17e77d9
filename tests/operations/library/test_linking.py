"""Linked files stay where they lie: no copy of them is kept, and they are found again by their hash when they were moved."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from socialroi_desktop.domain.media_facts import Looked, MediaFacts
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import attachments, history
from socialroi_desktop.operations.library import linking
from socialroi_desktop.operations.library.adding import add_files
from socialroi_desktop.operations.library.linking import find_again
from socialroi_desktop.operations.library.walking import files_below
from socialroi_desktop.store.changes.media_use import hashes_in_rows
from socialroi_desktop.store.file.media import MANIFEST, Media
from socialroi_desktop.store.file.thumbnails import Thumbnails
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import lies_at, linked_files
from workspaces import new_workspace


def look(_path: Path) -> Looked:
    return Looked(MediaFacts("image/jpeg", 640, 480))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Two linked files in a folder: of three bytes and of four."""
    shop, photos = tmp_path / "shop", tmp_path / "photos"
    shop.mkdir()
    photos.mkdir()
    (photos / "a.jpg").write_bytes(b"one")
    (photos / "b.jpg").write_bytes(b"four")
    with new_workspace(shop) as made:
        add_files(made, paths=[photos], look=look, link=True)
        yield made


def items(workspace: Workspace) -> list[UgcItem]:
    return reading.listing(workspace, UgcItem)


def test_no_copy_of_a_linked_file_is_kept(workspace: Workspace, tmp_path: Path) -> None:
    first, second = items(workspace)
    assert (first.path, first.size, second.size) == (str(tmp_path / "photos" / "a.jpg"), 3, 4)
    assert list(Media(workspace.path).all_kept()) == []
    assert lies_at(workspace, first) == tmp_path / "photos" / "a.jpg"
    assert attachments.unsound_files(workspace) == [], "these bytes are not ours"
    assert hashes_in_rows(workspace) == {}
    _, verdicts = add_files(workspace, paths=[tmp_path / "photos"], look=look)
    assert [each.verdict for each in verdicts] == ["same", "same"]
    (tmp_path / "photos" / "a.jpg").unlink()
    assert lies_at(workspace, first) is None
    assert [file.is_there for file in linked_files(workspace)] == [False, True]


def test_small_pictures_of_linked_files_outlive_a_sweep(workspace: Workspace) -> None:
    kept = Thumbnails(workspace.path)
    kept.keep(items(workspace)[0].sha256 or "", 320, b"small")
    kept.keep("ab" * 32, 320, b"small")
    attachments.sweep(workspace)
    assert kept.read(items(workspace)[0].sha256 or "", 320) == b"small"
    assert kept.read("ab" * 32, 320) is None


def test_moved_files_are_found_again_and_only_those_of_their_size_are_read(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = tmp_path / "elsewhere" / "deep"
    moved.mkdir(parents=True)
    (tmp_path / "photos" / "a.jpg").rename(moved / "renamed.jpg")
    for name, body in (("other.jpg", b"two"), ("larger.jpg", b"larger"), ("four.jpg", b"4444")):
        (moved / name).write_bytes(body)
    read: list[str] = []

    def sha256_of(path: Path) -> str:
        read.append(path.name)
        return honest(path)

    honest = linking.sha256_of
    monkeypatch.setattr(linking, "sha256_of", sha256_of)
    changed, sought = find_again(workspace, files=files_below([tmp_path / "elsewhere"]))
    assert [(one.file.id, one.found) for one in sought] == [(1, moved / "renamed.jpg")]
    assert read == ["other.jpg", "renamed.jpg"]
    assert changed.ids == (1,)
    assert items(workspace)[0].path == str(moved / "renamed.jpg")
    history.undo(workspace)
    assert items(workspace)[0].path == str(tmp_path / "photos" / "a.jpg")


def test_what_is_not_found_stays_as_it_was(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "photos" / "a.jpg").write_bytes(b"another one by now")
    changed, sought = find_again(workspace, files=files_below([tmp_path / "photos"]))
    assert [(one.file.id, one.found) for one in sought] == [(1, None)]
    assert changed.rows == {}
    _, nothing = find_again(workspace, files=[tmp_path / "gone.jpg"])
    assert [one.found for one in nothing] == [None]


def test_a_file_that_changes_while_it_is_linked_is_not_taken(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "c.jpg").write_bytes(b"before")

    def grows(path: Path) -> Looked:
        path.write_bytes(b"after all")
        return look(path)

    _, (verdict,) = add_files(workspace, paths=[tmp_path / "c.jpg"], look=grows, link=True)
    assert (verdict.verdict, str(verdict.message)) == (
        "rejected",
        "“c.jpg” changed while it was read; add it again.",
    )
    with pytest.raises(UserError, match="cannot be read"):
        linking.linked(tmp_path / "gone.jpg")


def _kept(workspace: Workspace, path: Path) -> None:
    path.write_bytes(b"kept")
    add_files(workspace, paths=[path], look=look)


def test_linking_makes_no_new_folder_where_that_of_the_kept_files_was_moved_away(
    workspace: Workspace, tmp_path: Path
) -> None:
    _kept(workspace, tmp_path / "c.jpg")
    folder = Media(workspace.path).folder
    folder.rename(tmp_path / "elsewhere")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "d.jpg").write_bytes(b"linked")
    _, verdicts = add_files(workspace, paths=[tmp_path / "more"], look=look, link=True)
    assert [each.verdict for each in verdicts] in (["new"], ["near"])
    assert not folder.exists()
    with pytest.raises(UserError, match="is not beside the workspace"):
        _kept(workspace, tmp_path / "e.jpg")


@pytest.mark.parametrize(
    ("stands_there", "sentence"),
    [
        ("an empty folder", "holds none of the kept files"),
        ("another folder", "holds none of the kept files"),
        ("a file", "is no folder, or a link that leads nowhere"),
        ("a link", "is no folder, or a link that leads nowhere"),
    ],
)
def test_what_stands_in_the_place_of_the_kept_files_is_said_and_left_alone(
    workspace: Workspace, tmp_path: Path, stands_there: str, sentence: str
) -> None:
    _kept(workspace, tmp_path / "c.jpg")
    folder = Media(workspace.path).folder
    folder.rename(tmp_path / "elsewhere")
    other = "ab" * 32
    if stands_there.endswith("folder"):
        folder.mkdir()
        if stands_there == "another folder":
            (folder / "ab").mkdir()
            (folder / "ab" / other).write_bytes(b"of another workspace")
    elif stands_there == "a file":
        folder.write_bytes(b"")
    else:
        folder.symlink_to(tmp_path / "nowhere")
    with pytest.raises(UserError, match=sentence):
        _kept(workspace, tmp_path / "e.jpg")
    with pytest.raises(UserError, match=sentence):
        attachments.keep_file(workspace, path=tmp_path / "e.jpg")
    assert attachments.sweep(workspace) == 0
    if stands_there == "another folder":
        assert (folder / "ab" / other).exists(), "the files of another workspace are not swept"
    elif stands_there == "an empty folder":
        (folder / MANIFEST).touch()
        _kept(workspace, tmp_path / "e.jpg")
        assert len(list(Media(workspace.path).all_kept())) == 1
