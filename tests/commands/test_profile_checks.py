"""Profile checks from the command line, with the commands that any record has."""

import json
from pathlib import Path

import pytest

from socialroi_desktop.cli import main


@pytest.mark.row("S1-10")
def test_a_check_is_added_listed_and_refused_where_an_item_is_none(tmp_path: Path, capsys) -> None:
    path = str(tmp_path / "shop.socialroi")
    assert main(["new", path]) == 0
    check = ["add", path, "profile_check", "channel=instagram", "account=shop"]
    assert main([*check, "ticked=name, bio", "checked_on=2026-09-01"]) == 0
    assert main([*check, "ticked=logo"]) == 1
    assert "“logo” is nothing that a profile check looks at" in capsys.readouterr().err
    assert main(["list", path, "profile_check", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["checked_on"], row["ticked"], row["passed"], row["items"]) == (
        "2026-09-01",
        "name, bio",
        2,
        12,
    )
