"""Who is in charge of the library has new pieces, however they come, and what is due of those nobody else looks after."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from asking import add
from picture_files import put_picture
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Influencer, StandingConsent, UgcItem, Usage, UsageRight
from socialroi_desktop.operations.records.editing import edit_record, edit_settings
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return new_workspace(tmp_path, ugc_owner="Marta")


def owners(workspace: Workspace) -> dict[str, str | None]:
    return {item.title: item.owner for item in reading.listing(workspace, UgcItem)}


@pytest.mark.row("S2-36")
def test_new_pieces_are_theirs_however_they_come(workspace: Workspace, tmp_path: Path) -> None:
    path = str(workspace.path)
    add(workspace, UgcItem(title="Typed"), UgcItem(title="Jo's", owner="Jo"))
    workspace.close()
    put_picture(tmp_path / "dropped.png")
    assert main(["ugc", path, str(tmp_path / "dropped.png")]) == 0
    assert main(["list", path, "ugc_item", "--csv", str(tmp_path / "saved.csv")]) == 0
    header, *_ = (tmp_path / "saved.csv").read_text("utf-8-sig").splitlines()
    row = ["Listed" if name == "Title" else "Photo" if name == "Kind" else "" for name in header.split(",")]
    (tmp_path / "more.csv").write_text(f"{header}\n{','.join(row)}\n")
    assert main(["import", path, str(tmp_path / "more.csv")]) == 0
    with open_workspace(Path(path)) as again:
        assert owners(again) == {"Typed": "Marta", "Jo's": "Jo", "dropped": "Marta", "Listed": "Marta"}
        edit_record(again, entity="ugc_item", row_id=1, changes={"owner": None})
        assert owners(again)["Typed"] is None, "whoever is taken off is not put back"


@pytest.mark.row("S2-36")
def test_what_is_due_says_who_is_in_charge(workspace: Workspace, capsys: pytest.CaptureFixture[str]) -> None:
    add(
        workspace,
        Influencer(name="Hanna"),
        UgcItem(title="Hers"),
        UgcItem(title="Jo's", owner="Jo"),
        UsageRight(ugc_item_id=1, use="ads", state="asked", asked_on="2026-09-01"),
        UsageRight(ugc_item_id=2, use="ads", state="replied", answered_on="2026-09-01"),
        UsageRight(ugc_item_id=2, use="repost", state="granted", ends_on="2026-09-25"),
        Usage(ugc_item_id=1, where="ad", from_on="2026-09-01"),
        StandingConsent(influencer_id=1, use="repost", state="granted", ends_on="2026-09-25"),
    )
    edit_record(workspace, entity="ugc_item", row_id=1, changes={"owner": None})
    found = {(item.kind, item.owner) for item in due_by(workspace, TODAY)}
    assert found == {
        ("piece_unanswered", "Marta"), ("piece_undecided", "Jo"), ("piece_right_ends", "Jo"),
        ("piece_take_down", "Marta"), ("consent_ends", "Marta"),
    }  # fmt: skip
    capsys.readouterr()
    assert main(["due", str(workspace.path), "--on", "2026-09-20", "--json"]) == 0
    assert {item["in_charge"] for item in json.loads(capsys.readouterr().out)} == {"Marta", "Jo"}
    edit_settings(workspace, settings=replace(workspace.settings(), ugc_owner=None))
    assert {item.owner for item in due_by(workspace, TODAY)} == {"", "Jo"}
