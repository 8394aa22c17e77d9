import json
from pathlib import Path

import pytest
from PIL import Image

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Collected, Collection, UsageRight
from socialroi_desktop.store.file.workspace import open_workspace
from workspaces import new_workspace


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
    assert main(["ugc-export", file, out, "--ids", "2", "--use", "ads", "--override", " "]) == 2
    assert main(["ugc-export", file, out, "--ids", "2,x", "--use", "ads"]) == 2
    assert main(["ugc-export", file, out, "--use", "ads"]) == 2
    assert main(["ugc-export", file, out, "--ids", "9", "--use", "ads"]) == 1
    capsys.readouterr()
    assert main(["ugc-export", file, out, "--ids", "2", "--use", "ads", "--override", "ours", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["files"][0]["allowed"] is False


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
    words[2:] = [str(tmp_path / "third"), *words[3:-1], "{nonsense}"]
    assert main(words) == 1
    assert "There is no {nonsense}" in capsys.readouterr().err
