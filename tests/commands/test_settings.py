"""The settings of a workspace on the command line: printed, changed, refused, undone."""

import json
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.store.file.workspace import open_workspace
from workspaces import new_workspace


@pytest.fixture
def file(tmp_path: Path) -> str:
    with new_workspace(tmp_path, timezone="Europe/Warsaw") as workspace:
        add(workspace, Influencer(name="Jo", stage="letter"))
        return str(workspace.path)


def run(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    assert cli.main(words) == status
    told = capsys.readouterr()
    return told.err.strip() if status else told.out


def settings(capsys: pytest.CaptureFixture[str], file: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(run(capsys, "settings", file, "--json"))
    return found


@pytest.mark.row("S1-23")
def test_stages_are_named_and_keep_their_keys_for_scripts(file: str, capsys) -> None:
    run(capsys, "settings", file, "stage_letter=第一封信", "stage_track=Śledzenie")
    assert settings(capsys, file)["stage_letter"] == "第一封信"
    (person,) = json.loads(run(capsys, "list", file, "influencer", "--where", "stage = letter", "--json"))
    assert person["stage"] == "letter"
    run(capsys, "set", file, "influencer", "1", "stage=track")
    run(capsys, "undo", file)
    run(capsys, "undo", file)
    assert settings(capsys, file)["stage_letter"] is None


def test_settings_are_printed_in_words_a_script_can_set_again(file: str, capsys) -> None:
    run(capsys, "settings", file, "gross_margin=40", "hourly_rate=25.50", "week_start=6")
    lines = run(capsys, "settings", file).splitlines()
    assert {"gross_margin=40", "hourly_rate=25.50", "timezone=Europe/Warsaw", "week_start=6"} <= set(lines)
    names = [each["name"] for each in json.loads(run(capsys, "fields", "settings", "--json"))]
    assert [line.partition("=")[0] for line in lines] == names


def test_signs_that_nobody_sees_are_no_part_of_a_name(file: str, capsys) -> None:
    run(capsys, "settings", file, "stage_track=Follow \u202eup")
    assert settings(capsys, file)["stage_track"] == "Follow up"


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("stage_letter=Search",), 1, "its own name"),
        (("engagement_weights=orders 3",), 1, "cannot have a weight"),
        (("cost_uncertainty=120",), 1, "cannot be above 95%"),
        (("stage_leter=x",), 2, "did you mean “stage_letter”"),
        (("id=2",), 2, "cannot be set"),
        (("nonsense",), 2, "FIELD=VALUE"),
        (("name=",), 1, "missing"),
        (("timezone=Mars/Base",), 1, "Time zone cannot be “Mars/Base”"),
        (("timezone=../../etc/passwd",), 1, "Time zone cannot be"),
        (("currency=QUX",), 1, "“QUX” is not a currency"),
        (("currency=XXX",), 1, "“XXX” is not a currency"),
        ((f"stage_letter={'Ä' * 61}",), 1, "longer than 60 signs"),
        (("stage_track=Follow\x07up",), 1, "signs that nobody sees"),
    ],
)
def test_what_does_not_hold_is_refused_and_nothing_changes(file: str, capsys, words, status, said) -> None:
    before = settings(capsys, file)
    assert said in run(capsys, "settings", file, *words, status=status)
    assert settings(capsys, file) == before


def test_names_of_stages_in_any_script_hold(file: str, capsys) -> None:
    run(
        capsys,
        "settings",
        file,
        f"stage_letter={'Ä' * 60}",
        "stage_track=پی\u200cگیری 👩\u200d💻",
        "stage_search=חיפוש\u200f",
    )
    assert settings(capsys, file)["stage_letter"] == "Ä" * 60


def test_a_name_of_two_lines_is_kept_on_one(file: str, capsys) -> None:
    run(capsys, "settings", file, "stage_track=Follow\nup")
    assert settings(capsys, file)["stage_track"] == "Follow up"


def test_an_amount_keeps_its_number_in_another_currency_or_the_change_is_refused(file: str, capsys) -> None:
    run(capsys, "settings", file, "hourly_rate=25.00", "currency=USD")
    run(capsys, "settings", file, "currency=JPY")
    assert {"currency=JPY", "hourly_rate=25"} <= set(run(capsys, "settings", file).splitlines())
    run(capsys, "undo", file)
    run(capsys, "settings", file, "hourly_rate=25.50")
    said = run(capsys, "settings", file, "currency=JPY", status=1)
    assert "Own hourly rate is 25.50 USD, which is finer than any amount in JPY" in said
    run(capsys, "settings", file, "currency=JPY", "hourly_rate=3800")
    assert {"currency=JPY", "hourly_rate=3800"} <= set(run(capsys, "settings", file).splitlines())


def test_a_new_workspace_is_called_as_is_told_else_like_its_file(tmp_path):
    for words, name in ((("--name", "Pine Tea"), "Pine Tea"), ((), "second"), (("--name", " "), "third")):
        path = tmp_path / f"{'first' if name == 'Pine Tea' else name}.socialroi"
        assert cli.main(["new", str(path), *words]) == 0
        with open_workspace(path, read_only=True) as workspace:
            assert workspace.settings().name == name
