"""Merging on the command line: two people, two tags, two of anything that has a table, as in the window."""

import json
from pathlib import Path

import pytest

from socialroi_desktop import cli
from socialroi_desktop.store.file.workspace import open_workspace
from workspaces import dump, new_workspace


@pytest.fixture
def file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    with new_workspace(tmp_path) as workspace:
        path = workspace.path
    for words in (
        ("influencer", "name=Jo", "note=met in May", "country=PL", "tags=skate"),
        ("influencer", "name=Jo Pine", "note=met in June", "email=jo@example.org", "tags=skateboard"),
        ("cost", "spent_on=2026-07-01", "kind=influencer_fee", "amount=5", "influencer_id=2"),
    ):
        assert cli.main(["add", str(path), *words]) == 0
    capsys.readouterr()
    return path


def run(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0) -> str:
    assert cli.main([str(word) for word in words]) == status
    told = capsys.readouterr()
    return told.err.strip() if status else told.out.strip()


def rows(capsys: pytest.CaptureFixture[str], file: Path, entity: str):
    return json.loads(run(capsys, "list", file, entity, "--json"))


def state(file: Path):
    with open_workspace(file, read_only=True) as workspace:
        return dump(workspace)


def test_two_people_become_one_with_what_refers_to_them_and_undo_parts_them(file, capsys):
    before = state(file)
    told = json.loads(run(capsys, "merge", file, "influencer", 1, 2, "name=keep", "note=goes", "--json"))
    assert told == {"id": 1, "done": "Merged two rows: Influencers"}
    (jo,) = rows(capsys, file, "influencer")
    assert (jo["name"], jo["note"], jo["email"], jo["country"]) == (
        "Jo",
        "met in June",
        "jo@example.org",
        "PL",
    )
    assert jo["tags"] == ["skate", "skateboard"]
    assert rows(capsys, file, "cost")[0]["influencer_id"] == 1
    run(capsys, "undo", file)
    assert state(file) == before


def test_a_field_may_stay_although_the_other_value_is_proposed(file, capsys):
    run(capsys, "merge", file, "influencer", 1, 2, "email=keep")
    assert rows(capsys, file, "influencer")[0]["email"] is None


def test_a_tag_that_takes_the_name_of_another_one_is_merged_as_is_said(file, capsys):
    told = run(capsys, "set", file, "tag", 2, "name=skate", status=1)
    assert told.endswith(f"merge them: socialroi merge {file} tag 1 2")
    assert "\n" not in told
    run(capsys, *told.partition("merge them: socialroi ")[2].split(" "))
    assert [tag["name"] for tag in rows(capsys, file, "tag")] == ["skate"]
    assert [one["tags"] for one in rows(capsys, file, "influencer")] == [["skate"], ["skate"]]


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("contact", 1, 2), 1, "Records of the kind “contact” are not merged"),
        (("attachment", 1, 2), 1, "Records of the kind “attachment” are not merged"),
        (("influencer", 1, 9), 1, "There is no influencer 9"),
        (("influencer", 1, 1), 1, "Choose two different rows to merge."),
        (("influenser", 1, 2), 2, "did you mean “influencer”?"),
        (("influencer", 1, 2, "name=second"), 2, "write name=keep or name=goes"),
        (("influencer", 1, 2, "nam=keep"), 2, "did you mean “name”?"),
    ],
)
def test_what_cannot_be_merged_is_said_and_nothing_is_done(file, capsys, words, status, said):
    before = state(file)
    told = run(capsys, "merge", file, *words, status=status)
    assert said in told
    assert "\n" not in told
    assert state(file) == before


def test_what_a_merge_lost_is_said(file, capsys):
    for words in ("ugc_item title=A influencer_id=1", "ugc_item title=B influencer_id=2"):
        run(capsys, "add", file, *words.split())
    run(capsys, "add", file, "usage_right", "ugc_item_id=2", "use=ads", "state=granted")
    told = run(capsys, "merge", file, "ugc_item", 1, 2)
    assert "What was granted for one of the pieces counts no more for: ads." in told
