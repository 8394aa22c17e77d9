import json
from pathlib import Path

import pytest
from PIL import Image

from socialroi_desktop.cli import main
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
