"""Files follow their records: kept, taken off, merged, brought back; their bytes stay as long as anything refers to them."""

import shutil
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Attachment, Influencer, UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import attachments, history
from socialroi_desktop.operations.records.editing import delete_records
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.thumbnails import Thumbnails
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path):
    with new_workspace(tmp_path) as made:
        add(made, Influencer(name="Jo"), Influencer(name="Mai"))
        yield made


def keep(workspace: Workspace, name: str, body: bytes = b"%PDF-1.7 contract", row_id: int = 1) -> int:
    path = workspace.path.with_name(name)
    path.write_bytes(body)
    kept = attachments.keep_file(workspace, path=path)
    changed = attachments.attach_file(workspace, entity="influencer", row_id=row_id, kept=kept)
    assert changed.rows["influencer"].there == (range(row_id, row_id + 1),)
    return changed.ids[0]


def files(workspace: Workspace, row_id: int = 1) -> list[str]:
    return [row.name for row in attachments.files_of(workspace, "influencer", row_id)]


def held(workspace: Workspace) -> int:
    return len(list(Media(workspace.path).all_kept()))


def test_a_file_is_kept_with_what_is_known_of_it(workspace):
    row = reading.get(workspace, Attachment, keep(workspace, "deal.pdf"))
    assert (row.name, row.kind, row.size) == ("deal.pdf", "application/pdf", 17)
    assert (row.record_kind, row.record_id) == ("influencer", 1)
    assert row.added_on
    assert not attachments.is_missing(workspace, row)
    assert history.undo(workspace).text == "Keep a file: deal.pdf"
    assert files(workspace) == []
    history.redo(workspace)
    assert files(workspace) == ["deal.pdf"]


def test_bytes_stay_while_undo_can_bring_the_file_back(workspace):
    first = keep(workspace, "deal.pdf")
    keep(workspace, "same.pdf", row_id=2)
    assert held(workspace) == 1
    attachments.detach(workspace, ids=[first])
    delete_records(workspace, entity="influencer", ids=[2])
    assert reading.listing(workspace, Attachment) == []
    assert attachments.sweep(workspace) == 0
    history.undo(workspace)
    history.undo(workspace)
    assert files(workspace) == ["deal.pdf"]
    assert attachments.unsound_files(workspace) == []


def test_bytes_that_nothing_refers_to_any_more_are_swept(workspace):
    keep(workspace, "deal.pdf")
    history.undo(workspace)
    assert attachments.sweep(workspace) == 0
    # What was undone cannot be done again once something else was done.
    add(workspace, Influencer(name="New"))
    assert attachments.sweep(workspace) == 1
    assert held(workspace) == 0


def test_small_pictures_are_swept_with_what_they_show(workspace):
    keep(workspace, "deal.pdf")
    keep(workspace, "other.pdf", b"%PDF-1.7 other")
    first, other = (row.sha256 for row in reading.listing(workspace, Attachment))
    thumbnails = Thumbnails(workspace.path)
    for sha256 in (first, other):
        thumbnails.keep(sha256, 320, b"small")
    assert attachments.sweep(workspace) == 0
    history.undo(workspace)
    add(workspace, Influencer(name="New"))
    assert attachments.sweep(workspace) == 1, "what was swept is told without its pictures"
    assert thumbnails.read(first, 320) == b"small"
    assert thumbnails.read(other, 320) is None


def test_two_people_that_become_one_have_the_files_of_both(workspace):
    keep(workspace, "a.pdf")
    keep(workspace, "b.pdf", b"%PDF-1.7 other", row_id=2)
    before = dump(workspace)
    merge_records(workspace, entity="influencer", keep_id=1, drop_id=2)
    assert files(workspace) == ["a.pdf", "b.pdf"]
    history.undo(workspace)
    assert dump(workspace) == before


def test_what_cannot_be_kept_changes_nothing(workspace, tmp_path):
    before = dump(workspace)
    with pytest.raises(UserError, match="does not exist"):
        attachments.keep_file(workspace, path=tmp_path / "gone.pdf")
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.7")
    kept = attachments.keep_file(workspace, path=tmp_path / "x.pdf")
    for entity, row_id in (("influencer", 9), ("nonsense", 1), ("tagged", 1)):
        with pytest.raises(UserError, match=f"There is no {entity} {row_id}"):
            attachments.attach_file(workspace, entity=entity, row_id=row_id, kept=kept)
    assert dump(workspace) == before
    workspace.close()
    with (
        open_workspace(workspace.path, read_only=True) as looked_at,
        pytest.raises(UserError, match="reading only"),
    ):
        attachments.keep_file(looked_at, path=tmp_path / "x.pdf")


def test_a_look_is_at_a_copy_that_cannot_be_changed(workspace):
    row_id = keep(workspace, "Hợp đồng.pdf")
    copy = attachments.copy_to_look_at(workspace, attachment_id=row_id)
    assert copy.name == "Hợp đồng.pdf"
    assert copy.read_bytes() == b"%PDF-1.7 contract"
    assert copy.stat().st_mode & 0o222 == 0
    assert Media(workspace.path).folder not in copy.parents


@pytest.mark.parametrize(
    ("name", "body"),
    [("deal.pdf", b"MZ program"), ("run.sh", b"#!/bin/sh"), ("page.html", b"<html>"), ("x.exe", b"%PDF-1")],
)
def test_what_could_run_is_kept_and_never_opened(workspace, name, body):
    row_id = keep(workspace, name, body)
    with pytest.raises(UserError, match="is not opened from here"):
        attachments.copy_to_look_at(workspace, attachment_id=row_id)
    target = workspace.path.with_name("copy")
    attachments.save_copy(workspace, attachment_id=row_id, target=target)
    assert target.read_bytes() == body


def test_a_workspace_without_its_folder_says_which_file_is_missing(workspace):
    row_id = keep(workspace, "deal.pdf")
    Media(workspace.path).folder.rename(workspace.path.with_name("elsewhere"))
    assert attachments.is_missing(workspace, reading.get(workspace, Attachment, row_id))
    assert attachments.unsound_files(workspace) == ["deal.pdf"]
    with pytest.raises(UserError, match=r"“deal\.pdf”: its file is missing"):
        attachments.copy_to_look_at(workspace, attachment_id=row_id)


def test_the_bytes_of_a_piece_of_the_library_are_in_use_and_swept_with_its_past(workspace: Workspace) -> None:
    path = workspace.path.with_name("a.png")
    path.write_bytes(b"\x89PNG a picture")
    kept = attachments.keep_file(workspace, path=path)
    add(workspace, UgcItem(title="Kickflip", sha256=kept.sha256))
    assert attachments.sweep(workspace) == 0
    delete_records(workspace, entity="ugc_item", ids=[1])
    assert attachments.sweep(workspace) == 0, "undo can bring it back"
    history.undo(workspace)
    assert attachments.unsound_files(workspace) == []
    Media(workspace.path).path_of(kept.sha256).unlink()  # type: ignore[union-attr]  # it is there
    assert attachments.unsound_files(workspace) == ["Kickflip"]


def test_an_older_file_of_the_workspace_takes_nothing_from_a_newer_one(tmp_path):
    older, newer = tmp_path / "older", tmp_path / "newer"
    with new_workspace(tmp_path) as made:
        pass
    shutil.copy(made.path, older)
    with open_workspace(made.path) as opened:
        add(opened, Influencer(name="Jo Marsh"))
        keep(opened, "deal.pdf")
    shutil.copy(made.path, newer)
    shutil.copy(older, made.path)
    with open_workspace(made.path) as opened:
        assert attachments.sweep(opened) == 1
    shutil.copy(newer, made.path)
    with open_workspace(made.path) as opened:
        assert attachments.unsound_files(opened) == []
