import json
from pathlib import Path

import pytest
from PIL import Image

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Collected, Collection, UsageRight
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows.pieces import item_of
from workspaces import new_workspace

# The command draws letters; other tests of the process need more of Qt than that.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def file(tmp_path: Path) -> str:
    with new_workspace(tmp_path) as workspace:
        file = str(workspace.path)
    for name, mode in (("deck", "L"), ("shoe", "RGB")):
        Image.radial_gradient("L").convert(mode).save(tmp_path / f"{name}.png")
    assert main(["ugc", file, str(tmp_path / "deck.png"), str(tmp_path / "shoe.png")]) == 0
    with open_workspace(Path(file)) as workspace:
        add(workspace, UsageRight(ugc_item_id=1, use="ads", state="granted"), Collection(name="Spring"))
        add(workspace, Collected(collection_id=1, ugc_item_id=1), Collected(collection_id=1, ugc_item_id=2))
    return file


def test_a_collection_is_handed_out(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    capsys.readouterr()
    words = ["ugc-export", file, str(out), "--collection", "Spring", "--use", "ads", "--on", "2026-08-01"]
    assert main([*words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(each["id"], each["file"]) for each in told["files"]] == [(1, "1-deck.png")]
    assert told["left_out"] == [{"id": 2, "title": "shoe", "reason": "Nobody was asked for this use yet."}]
    assert sorted(path.name for path in out.iterdir()) == ["1-deck.png", "credits-and-rights.csv"]
    assert main(words) == 1
    assert "“out” exists already" in capsys.readouterr().err


def test_ids_and_reasons_are_checked(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "out")
    assert main(["ugc-export", file, out, "--ids", "2", "--use", "ads"]) == 1
    assert "left out; 2; shoe; Nobody was asked" in capsys.readouterr().out
    for silent in (" ", "\u200b", "\u2800", "\u3164"):
        assert main(["ugc-export", file, out, "--ids", "2", "--use", "ads", "--override", silent]) == 2
    assert main(["ugc-export", file, out, "--ids", "2,x", "--use", "ads"]) == 2
    assert main(["ugc-export", file, out, "--use", "ads"]) == 2
    assert main(["ugc-export", file, out, "--ids", "9", "--use", "ads"]) == 1
    capsys.readouterr()
    assert main(["ugc-export", file, out, "--ids", "2", "--use", "ads", "--override", "ours", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["files"][0]["allowed"] is False
    words = ["ugc-export", file, f"{out}2", "--ids", "1,2", "--use", "print", "--override-ids", "2"]
    assert main(words) == 2
    assert "--override-ids needs the reason" in capsys.readouterr().err
    assert main([*words, "--override", "ours", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert ([each["id"] for each in told["files"]], [each["id"] for each in told["left_out"]]) == ([2], [1])


def test_it_is_said_how_many_of_those_that_go_end_before_long(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--ids", "1,2", "--use", "website", "--on", "2026-08-01"]
    with open_workspace(Path(file)) as workspace:
        for item, ends in ((1, "2026-08-31"), (2, "2026-08-20")):
            add(workspace, UsageRight(ugc_item_id=item, use="website", state="granted", ends_on=ends))
            # A day later than what counts as near.
            add(workspace, UsageRight(ugc_item_id=item, use="print", state="granted", ends_on="2026-09-01"))
    capsys.readouterr()
    assert main(["ugc-export", file, str(tmp_path / "a"), *words]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1-deck.png; deck; until 2026-08-31",
        "2-shoe.png; shoe; until 2026-08-20",
        "2 of these may be used so for 30 days or less; the first until 2026-08-20.",
    ]
    assert main(["ugc-export", file, str(tmp_path / "b"), *words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [each["until"] for each in told["files"]] == ["2026-08-31", "2026-08-20"]
    assert told["ending_soon"] == {"pieces": 2, "first": "2026-08-20"}
    words[3] = "print"
    assert main(["ugc-export", file, str(tmp_path / "c"), *words, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ending_soon"] == {"pieces": 0, "first": None}
    words[3] = "ads"
    assert main(["ugc-export", file, str(tmp_path / "d"), *words, "--override", "she agreed", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert ([each["until"] for each in told["files"]], told["ending_soon"]["pieces"]) == ([None, None], 0)


def test_a_contact_sheet_goes_along_and_files_are_called_by_a_rule(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, sheet = tmp_path / "out", tmp_path / "sheet.pdf"
    words = ["ugc-export", file, str(out), "--collection", "Spring", "--use", "ads", "--names", "{id}"]
    assert main([*words, "--contact-sheet", str(sheet)]) == 0
    assert (out / "1.png").exists()
    assert sheet.read_bytes().startswith(b"%PDF")
    words[2] = str(tmp_path / "other")
    assert main([*words, "--contact-sheet", str(tmp_path / "gone" / "sheet.pdf")]) == 1
    assert "“sheet.pdf” cannot be written" in capsys.readouterr().err
    assert not (tmp_path / "other").exists(), "the name is not taken by half of what was asked for"
    words[2:] = [str(tmp_path / "third"), *words[3:-1], "{nonsense}"]
    assert main(words) == 1
    assert "There is no {nonsense}" in capsys.readouterr().err


@pytest.mark.parametrize("sheet", ["shop.socialroi", "kept.pdf", "out/credits-and-rights.csv", "picture"])
def test_a_contact_sheet_takes_the_place_of_nothing(file: str, tmp_path: Path, sheet: str) -> None:
    media = Path(file).with_suffix(".media")
    kept = next(path for path in media.rglob("*") if len(path.name) == 64)
    (tmp_path / "kept.pdf").write_text("mine")
    place = {"shop.socialroi": Path(file), "picture": kept}.get(sheet, tmp_path / sheet)
    before = place.read_bytes() if place.exists() else b""
    words = ["ugc-export", file, str(tmp_path / "out"), "--ids", "1", "--use", "ads"]
    assert main([*words, "--contact-sheet", str(place)]) in (1, 2)
    assert not place.read_bytes().startswith(b"%PDF")
    assert before in (place.read_bytes(), b"")
    assert (tmp_path / "out").exists() is sheet.startswith("out")
    assert main(["check", file]) == 0


@pytest.mark.parametrize("command", ["list", "export", "ugc-export", "screenshots", "backup", "new"])
def test_nothing_is_written_among_kept_files(
    file: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    media = Path(file).with_suffix(".media")
    kept = next(path for path in media.rglob("*") if len(path.name) == 64)
    before, bytes_before = sorted(media.rglob("*")), kept.read_bytes()
    words = {
        "list": ["list", file, "ugc_item", "--csv", str(kept)],
        "export": ["export", file, str(media)],
        "ugc-export": ["ugc-export", file, str(media / "zz"), "--ids", "1", "--use", "ads"],
        "backup": ["backup", file, str(media / "zz.socialroi")],
        "new": ["new", str(media / "zz.socialroi"), "--name", "T", "--currency", "EUR"],
        "screenshots": ["screenshots", str(media / "zz"), "--workspace", file],
    }
    assert main(words[command]) == 2
    assert "among the kept files" in capsys.readouterr().err
    assert (sorted(media.rglob("*")), kept.read_bytes()) == (before, bytes_before)


def test_what_may_go_and_cannot_ends_with_a_status_and_a_sentence(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    media = Path(file).with_suffix(".media")
    with open_workspace(Path(file)) as workspace:
        sha256 = item_of(workspace, 1).sha256 or ""
    (media / sha256[:2] / sha256).unlink()
    words = ["ugc-export", file, str(tmp_path / "out"), "--ids", "1,2", "--use", "ads", "--override", "ours"]
    assert main(words) == 1
    printed = capsys.readouterr()
    assert "2-shoe.png; shoe" in printed.out
    assert "left out; 1; deck; Its file is missing" in printed.out
    assert "stayed behind, because something is wrong with their files (1)" in printed.err
