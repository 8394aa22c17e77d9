"""Unknown sources on the command line: listed with their counts, named, and gone from the list."""

import json
from pathlib import Path

import pytest

from socialroi_desktop import cli
from workspaces import new_workspace, put_orders


def test_unknown_sources_are_listed_until_somebody_says_what_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_workspace(tmp_path) as workspace:
        put_orders(
            workspace,
            [{"utm_source": "flyer", "utm_medium": "print"}, {"referrer": "https://blog.example/a"}],
        )
        file = str(workspace.path)

    def listed() -> list[dict[str, object]]:
        assert cli.main(["sources", file, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    told = {"visits": 0, "orders": 1, "since": "2026-07-02"}
    assert listed() == [
        {"source": "blog.example", "medium": None, **told},
        {"source": "flyer", "medium": "print", **told},
    ]
    assert cli.main(["add", file, "source_rule", "source=flyer", "channel=display"]) == 0
    capsys.readouterr()
    assert [row["source"] for row in listed()] == ["blog.example"]
    assert cli.main(["list", file, "source_rule", "--json"]) == 0
    assert [row["channel"] for row in json.loads(capsys.readouterr().out)] == ["display"]
    assert cli.main(["delete", file, "source_rule", "1"]) == 0
    capsys.readouterr()
    assert len(listed()) == 2
