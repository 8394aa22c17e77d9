import json
import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from socialroi_desktop.cli import main
from socialroi_desktop.store.file.media import Media
from workspaces import new_workspace


def test_pictures_are_added_and_told_file_by_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with new_workspace(tmp_path) as workspace:
        file = str(workspace.path)
    drop = tmp_path / "drop"
    drop.mkdir()
    Image.linear_gradient("L").resize((320, 200)).save(drop / "deck.png")
    (drop / "notes.svg").write_text("<svg onload='x()'/>")
    assert main(["ugc", file, str(drop), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(Path(each["path"]).name, each["id"], each["verdict"]) for each in told] == [
        ("deck.png", 1, "new"), ("notes.svg", None, "rejected"),
    ]  # fmt: skip
    assert told[0]["message"] == ""
    assert told[1]["message"]
    assert main(["list", file, "ugc_item", "--json"]) == 0
    (item,) = json.loads(capsys.readouterr().out)
    assert (item["title"], item["kind"], item["width"], item["height"]) == ("deck", "photo", 320, 200)
    assert main(["ugc", file, str(drop / "notes.svg")]) == 1
    assert "rejected" in capsys.readouterr().out


def test_what_a_crash_left_is_swept_before_files_are_added(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_workspace(tmp_path) as workspace:
        file, media = str(workspace.path), Media(workspace.path).folder
    picture = tmp_path / "deck.png"
    Image.linear_gradient("L").save(picture)
    left = (media / ".taking-x1", media / "ab" / ("ab" * 32))
    for path in left:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"half")
    assert main(["ugc", file, str(picture), "--json"]) == 0
    assert not any(path.exists() for path in left)
    left[0].write_bytes(b"half")
    assert main(["attach", file, "ugc_item", "1", str(picture)]) == 0
    assert not left[0].exists()


def test_a_check_says_what_a_crash_left_and_whether_it_is_gone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_workspace(tmp_path) as workspace:
        file, media = str(workspace.path), Media(workspace.path).folder
        left = (media / ".taking-x1", media / "ab" / ("ab" * 32))
        for path in left:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"half")
        assert main(["check", file]) == 0
        assert capsys.readouterr().err == (
            "Beside the kept files lies what no record refers to (2); it stays, because another program has the workspace open."
            " Close it and check again.\n"
        )
    assert all(path.exists() for path in left)
    assert main(["check", file]) == 0
    told = capsys.readouterr()
    assert told.err == (
        "Beside the kept files lay what no record refers to (2): half files went, whole ones lie aside for 30 days.\n"
    )
    assert told.out == f"{file}: sound\n"
    assert not any(path.exists() for path in left)
    assert main(["check", file]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes among files")
def test_what_is_no_file_is_said_and_never_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with new_workspace(tmp_path) as workspace:
        file = str(workspace.path)
    drop = tmp_path / "drop"
    drop.mkdir()
    Image.linear_gradient("L").save(drop / "deck.png")
    os.mkfifo(drop / "pipe.png")
    (drop / "notes.svg").write_text("<svg/>")
    (drop / "empty.png").touch()
    (tmp_path / "link").symlink_to(drop)
    assert main(["ugc", file, str(drop), "/dev/zero", str(tmp_path / "link")]) == 0
    told = capsys.readouterr().out
    for sentence in (
        "“pipe.png” was not added: it is a pipe or a device, no file.",
        "“zero” was not added: it is a pipe or a device, no file.",
        "“link” is a link to a folder; add the folder itself.",
        "“notes.svg” was not added: only pictures and films are.",
        "“empty.png” was not added: it is empty.",
        "\nNot added: 5 of 6.\n",
    ):
        assert sentence in told
    assert main(["ugc", file, str(drop / "deck.png")]) == 0
    assert "Not added" not in capsys.readouterr().out


def test_linked_files_are_said_to_lie_elsewhere_and_are_found_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_workspace(tmp_path) as workspace:
        file = str(workspace.path)
    photos = tmp_path / "photos"
    photos.mkdir()
    Image.linear_gradient("L").save(photos / "deck.png")
    assert main(["ugc", file, str(photos), "--link"]) == 0
    assert main(["check", file]) == 0
    assert capsys.readouterr().err == ""
    photos.rename(tmp_path / "moved")
    assert main(["check", file]) == 0, "nothing of ours is missing"
    assert "Linked files do not lie where they did (1): deck." in capsys.readouterr().err
    assert main(["backup", file, str(tmp_path / "copy.socialroi")]) == 0
    assert "Files that are only linked are not in the copy (1)" in capsys.readouterr().err
    assert main(["ugc", file, "--find", str(tmp_path / "moved"), "--json"]) == 0
    path = str(tmp_path / "moved" / "deck.png")
    assert json.loads(capsys.readouterr().out) == [
        {"id": 1, "title": "deck", "verdict": "found", "path": path}
    ]
    assert main(["check", file]) == 0
    assert capsys.readouterr().err == ""
    assert main(["ugc", file, "--find", str(photos)]) == 1
    assert main(["ugc", file]) == 2
    assert main(["ugc", file, str(photos), "--find", str(photos)]) == 2


def test_what_looks_alike_is_listed_in_groups_and_merged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_workspace(tmp_path) as workspace:
        file = str(workspace.path)
    drop = tmp_path / "drop"
    drop.mkdir()
    picture = Image.radial_gradient("L")
    picture.resize((320, 320)).save(drop / "a.png")
    picture.resize((640, 640)).save(drop / "b.png")
    Image.linear_gradient("L").save(drop / "other.png")
    assert main(["ugc", file, str(drop)]) == 0
    for words in (
        "usage_right ugc_item_id=1 use=ads state=granted",
        "usage_right ugc_item_id=2 use=ads state=declined",
    ):
        assert main(["add", file, *words.split()]) == 0
    capsys.readouterr()
    assert main(["ugc", file, "--alike", "--json"]) == 0
    (group,) = json.loads(capsys.readouterr().out)
    assert [(each["id"], each["title"], each["width"]) for each in group["pieces"]] == [
        (2, "b", 640), (1, "a", 320),
    ]  # fmt: skip
    assert main(["ugc", file, "--merge", "1,2"]) == 0
    capsys.readouterr()
    assert main(["rights", file, "1", "--use", "ads", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["reason"] == "It was declined."
    assert main(["ugc", file, "--alike"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["ugc", file, "--merge", "1"]) == 2
    assert main(["ugc", file, "--merge", "1,9"]) == 1


def test_a_backup_names_pieces_whose_files_are_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_workspace(tmp_path) as workspace:
        file = str(workspace.path)
    Image.linear_gradient("L").save(tmp_path / "deck.png")
    assert main(["ugc", file, str(tmp_path / "deck.png")]) == 0
    (tmp_path / "shop.media").rename(tmp_path / "away")
    assert main(["backup", file, str(tmp_path / "copy.socialroi")]) == 0
    assert "“deck” of ugc_item 1 is missing beside the workspace" in capsys.readouterr().err
