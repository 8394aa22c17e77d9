"""Tags on the command line: set as a set, found, listed, renamed and merged everywhere, undone in one step."""

import csv
import json
from pathlib import Path

import pytest

from socialroi_desktop import cli
from workspaces import new_workspace


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with new_workspace(tmp_path) as workspace:
        return workspace.path


def run(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0):
    assert cli.main([str(word) for word in words]) == status
    told = capsys.readouterr()
    return told.err.strip() if status else told.out


def rows(capsys, *words: object):
    return json.loads(run(capsys, *words, "--json"))


@pytest.fixture
def people(file: Path, capsys) -> Path:
    for name, tags in (("Jo", "vip, skate"), ("Mai", "VIP"), ("Anna", "")):
        run(capsys, "add", file, "influencer", f"name={name}", *([f"tags={tags}"] if tags else []))
    return file


def named(capsys, file, *where: str) -> list[str]:
    conditions = [word for one in where for word in ("--where", one)]
    return [row["name"] for row in rows(capsys, "list", file, "influencer", *conditions)]


def test_people_are_found_by_their_tags(people, capsys):
    assert rows(capsys, "list", people, "influencer")[0]["tags"] == ["skate", "vip"]
    assert named(capsys, people, "tags ~ vip") == ["Jo", "Mai"]
    assert named(capsys, people, "tags ~ Víp, skate") == ["Jo"]
    assert named(capsys, people, "tags = vip") == ["Mai"]
    assert named(capsys, people, "tags != vip") == ["Jo", "Anna"]
    assert named(capsys, people, "tags =") == ["Anna"]
    assert named(capsys, people, "tags ~ unheard") == []
    assert [row["name"] for row in rows(capsys, "list", people, "tag")] == ["skate", "vip"]


def test_what_is_set_is_the_whole_set_and_one_undo_takes_it_back(people, capsys):
    run(capsys, "set", people, "influencer", 1, "tags=skate; brand new", "note=met")
    (jo, *_) = rows(capsys, "list", people, "influencer")
    assert (jo["tags"], jo["note"]) == (["brand new", "skate"], "met")
    run(capsys, "undo", people)
    (jo, *_) = rows(capsys, "list", people, "influencer")
    assert (jo["tags"], jo["note"]) == (["skate", "vip"], None)
    assert [row["name"] for row in rows(capsys, "list", people, "tag")] == ["skate", "vip"]
    run(capsys, "set", people, "influencer", 1, "tags=")
    assert rows(capsys, "list", people, "influencer")[0]["tags"] is None


def test_a_tag_renamed_once_is_renamed_everywhere(people, capsys):
    run(capsys, "set", people, "tag", 2, "name=Very important")
    assert named(capsys, people, "tags ~ very important") == ["Jo", "Mai"]
    assert named(capsys, people, "tags ~ vip") == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["set", "FILE", "tag", "1", "touch_days=0"], "Days of silence cannot be below 1."),
        (["set", "FILE", "tag", "1", "touch_days=9999"], "Days of silence cannot be above 3650."),
        (["add", "FILE", "tag", "name=Víp"], "One like this is in the workspace already"),
        (["set", "FILE", "tag", "1", "name=vip"], "One like this is in the workspace already"),
        (["set", "FILE", "tag", "2", "name=a, b"], "write a name without commas"),
        (["set", "FILE", "influencer", "1", "tags=,"], "names no tag"),
        (["list", "FILE", "influencer", "--where", "tags ~ ,"], "names no tag"),
        (
            ["add", "FILE", "tagged", "tag_id=1", "record_kind=influencer", "record_id=9"],
            "There is no influencer 9",
        ),
        (
            ["add", "FILE", "tagged", "tag_id=1", "record_kind=nonsense", "record_id=1"],
            "There is no nonsense 1",
        ),
        (["add", "FILE", "tagged", "tag_id=1", "record_kind=influencer", "record_id=1"], "One like this"),
    ],
)
def test_what_does_not_hold_is_told_in_one_sentence(people, capsys, words, said):
    before = rows(capsys, "list", people, "tagged")
    told = run(capsys, *(people if word == "FILE" else word for word in words), status=1)
    assert said in told
    assert "\n" not in told
    assert rows(capsys, "list", people, "tagged") == before


def test_a_tag_has_days_of_silence(people, capsys):
    run(capsys, "set", people, "tag", 1, "touch_days=14")
    assert [row["touch_days"] for row in rows(capsys, "list", people, "tag")] == [14, None]
    run(capsys, "undo", people)
    assert [row["touch_days"] for row in rows(capsys, "list", people, "tag")] == [None, None]


def test_a_saved_file_tells_the_tags_and_is_known_again(people, capsys, tmp_path):
    out = tmp_path / "influencer.csv"
    run(capsys, "list", people, "influencer", "--csv", out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [row["Tags"] for row in csv.DictReader(file)] == ["skate, vip", "vip", ""]
    assert rows(capsys, "import", people, out)[0]["format"] == "mapped"


def test_a_saved_view_follows_a_tag_to_its_new_name(people, capsys):
    told = "tags ~ Vip, skate\nname ~ vip"
    run(capsys, "add", people, "saved_view", "record_kind=influencer", "name=V1", f"conditions={told}")
    run(capsys, "set", people, "tag", 2, "name=Very important")
    (view,) = rows(capsys, "list", people, "saved_view")
    assert view["conditions"] == "tags ~ Very important, skate\nname ~ vip"
    run(capsys, "undo", people)
    assert rows(capsys, "list", people, "saved_view")[0]["conditions"] == told
    run(capsys, "delete", people, "tag", 2)
    said = run(capsys, "list", people, "influencer", "--view", "V1", status=1)
    assert "asks for the tag “Vip”, which is not there any more" in said
