"""What no right covers is listed, said when it is written down, and refused where the answer was no."""

import json
from pathlib import Path
from typing import Any

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Deal, Influencer, Post, UgcItem, UsageRight
from workspaces import new_workspace


@pytest.fixture
def file(tmp_path: Path) -> str:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Influencer(name="Hanna", handle="hq"),
            Deal(influencer_id=1, purpose="Glow", fee=5000, currency="USD", disclosure="#ad"),
            UgcItem(title="Glow routine", influencer_id=1, deal_id=1),
            UsageRight(ugc_item_id=1, use="ads", state="granted", ends_on="2026-09-30"),
            UsageRight(ugc_item_id=1, use="repost", state="granted", ends_on="2026-09-30", credit="Hanna Q."),
            UgcItem(title="Beach set"),
            Post(channel="instagram", external_id="77", published_at="2026-10-02T09:00:00Z", text="Glow for autumn"),
        )  # fmt: skip
        return str(workspace.path)


def take_down(file: str, capsys: pytest.CaptureFixture[str], *more: str) -> list[dict[str, Any]]:
    assert main(["rights", file, *more, "--take-down", "--json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_a_use_after_the_end_of_its_right_is_said_and_listed_until_it_is_taken_down(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main(["add", file, "usage", "ugc_item_id=1", "where=ad", "what=Glow 30", "from_on=2026-10-02"]) == 0
    )
    assert capsys.readouterr().err == "The right ended on 2026-09-30.\n"
    assert main(["add", file, "usage", "ugc_item_id=1", "where=post", "post_id=1"]) == 0
    assert capsys.readouterr().err == "The right ended on 2026-09-30.\n"
    assert (
        main(["add", file, "usage", "ugc_item_id=1", "where=ad", "from_on=2026-09-01", "to_on=2026-09-30"])
        == 0
    )
    capsys.readouterr()
    ad, post = take_down(file, capsys, "--on", "2026-09-20")
    assert ad == {
        "usage": 1, "ugc_item_id": 1, "title": "Glow routine", "where": "ad", "post_id": None, "what": "Glow 30",
        "from_on": "2026-10-02", "to_on": None, "planned": False, "all_the_same": None,
        "since": "2026-10-02", "state": "runs_past",
        "reason": "The right ended on 2026-09-30.", "right": {"entity": "usage_right", "id": 1},
    }  # fmt: skip
    assert (post["post_id"], post["since"]) == (1, "2026-10-02")
    assert post["what"] == "2026-10-02, instagram, Glow for autumn"
    assert main(["rights", file, "--take-down", "--on", "2026-09-20"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == (
        "2026-10-02  Glow routine  Ad Glow 30  The right ended on 2026-09-30.  [usage 1]"
    )
    assert take_down(file, capsys, "2", "--on", "2026-09-20") == []
    assert main(["set", file, "usage", "1", "taken_down_on=2026-10-03"]) == 0
    assert main(["set", file, "usage_right", "2", "ends_on=2026-12-31"]) == 0
    assert capsys.readouterr().err == ""
    assert take_down(file, capsys, "--on", "2026-09-20") == []


def test_a_use_that_runs_past_its_right_is_listed_before_and_one_that_is_moved_is_not(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["ugc_item_id=1", "where=ad", "from_on=2026-09-01", "to_on=2026-10-15"]
    assert main(["add", file, "usage", *words]) == 0
    capsys.readouterr()
    (found,) = take_down(file, capsys, "--on", "2026-09-20")
    assert (found["since"], found["state"]) == ("2026-10-01", "runs_past")
    assert take_down(file, capsys, "--on", "2026-10-16") == []
    assert main(["set", file, "usage", "1", "to_on=2026-09-30"]) == 0
    capsys.readouterr()
    assert take_down(file, capsys, "--on", "2026-09-20") == []


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ("declined", "It was declined. Write into the note why it is used all the same, or choose another piece.\n"),
        ("withdrawn", "The right was withdrawn. Write into the note why it is used all the same, or choose another piece.\n"),
    ],
)  # fmt: skip
def test_where_the_answer_was_no_a_use_needs_a_reason_that_is_kept(
    file: str, capsys: pytest.CaptureFixture[str], *, state: str, sentence: str
) -> None:
    assert main(["add", file, "usage_right", "ugc_item_id=2", "use=website", f"state={state}"]) == 0
    use = ["add", file, "usage", "ugc_item_id=2", "where=home_gallery", "from_on=2026-09-01"]
    capsys.readouterr()
    assert main(use) == 1
    assert capsys.readouterr().err == sentence
    assert main([*use, "note=She agreed by phone on Monday"]) == 0
    capsys.readouterr()
    (found,) = take_down(file, capsys, "--on", "2026-09-20")
    assert found["state"] == ("withdrawn" if state == "withdrawn" else "without")
    assert main(["list", file, "usage", "--json"]) == 0
    assert "She agreed by phone on Monday" in capsys.readouterr().out
    for emptied in (["note="], ["note=\u2800"], ["note=\u3164"], ["note=", "to_on=2026-12-31"]):
        assert main(["set", file, "usage", "1", *emptied]) == 1
        assert capsys.readouterr().err == sentence
    assert main(["set", file, "usage", "1", "note=She agreed on Monday"]) == 0
    assert main(["set", file, "usage", "1", "taken_down_on=2026-09-15", "note="]) == 0


def test_a_place_whose_right_was_taken_back_can_end_earlier_and_not_go_on(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main(["add", file, "usage", "ugc_item_id=1", "where=ad", "from_on=2026-09-01", "to_on=2027-09-30"])
        == 0
    )
    assert main(["set", file, "usage_right", "1", "state=withdrawn"]) == 0
    capsys.readouterr()
    assert main(["set", file, "usage", "1", "to_on=2027-08-31"]) == 0
    assert capsys.readouterr().err == "The right was withdrawn.\n"
    assert main(["set", file, "usage", "1", "to_on=2027-10-31"]) == 1
    assert main(["set", file, "usage", "1", "where=home_gallery"]) == 0
    assert main(["set", file, "usage", "1", "where=ad"]) == 1
    assert "The right was withdrawn." in capsys.readouterr().err
    assert main(["set", file, "usage", "1", "where=ad", "taken_down_on=2026-09-15"]) == 0
    assert main(["set", file, "usage", "1", "taken_down_on="]) == 1


def test_what_is_in_a_post_to_come_is_listed_as_not_out(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["channel=instagram", "title=Soon", "state=draft", "scheduled_at=2026-10-05T09:00"]
    assert main(["add", file, "post", *words]) == 0
    assert main(["add", file, "usage", "ugc_item_id=1", "where=post", "post_id=2"]) == 0
    capsys.readouterr()
    (found,) = take_down(file, capsys, "--on", "2026-09-20")
    assert (found["planned"], found["post_id"]) == (True, 2)
    assert main(["rights", file, "--take-down", "--on", "2026-09-20"]) == 0
    assert capsys.readouterr().out.strip().endswith("[usage 1, not out yet: mend post 2]")


def test_the_credit_is_what_was_agreed_and_the_disclosure_of_the_deal_goes_with_it(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def credit(item: str, use: str) -> str | None:
        assert main(["rights", file, item, "--use", use, "--on", "2026-09-20", "--json"]) == 0
        told: str | None = json.loads(capsys.readouterr().out)["credit"]
        return told

    assert credit("1", "repost") == "Hanna Q. #ad"
    assert credit("1", "ads") == "@hq #ad"
    assert credit("2", "repost") is None
    assert main(["rights", file, "--use", "ads"]) == 2
    assert main(["rights", file, "1"]) == 2


IN_POST = "before it comes out, the post needs a reason of its own (override_reason).\n"


@pytest.mark.parametrize(
    ("answer", "beginning"),
    [
        (["state=declined"], "It was declined. Choose another piece, or write into the note why"),
        (["state=withdrawn"], "The right was withdrawn. Choose another piece, or write into the note why"),
        (
            ["state=declined", "starts_on=2026-12-10", "answered_on=2026-10-01"],
            "The right was withdrawn from 2026-12-10 on. Choose another piece or an earlier day, or write",
        ),
    ],
)
def test_of_a_post_that_is_to_come_out_it_is_said_what_it_needs_beside_the_note(
    file: str, capsys: pytest.CaptureFixture[str], *, answer: list[str], beginning: str
) -> None:
    assert main(["add", file, "usage_right", "ugc_item_id=2", "use=repost", *answer]) == 0
    post = ["channel=x", "title=Autumn", "state=draft", "scheduled_at=2026-12-12T09:00"]
    assert main(["add", file, "post", *post]) == 0
    post_id = capsys.readouterr().out.split()[-1]
    assert main(["add", file, "usage", "ugc_item_id=2", "where=post", f"post_id={post_id}"]) == 1
    sentence = capsys.readouterr().err
    assert sentence.startswith(beginning)
    assert sentence.endswith(IN_POST)


def test_of_another_place_it_is_said_from_when_on_the_right_was_withdrawn(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = ["state=declined", "starts_on=2026-12-10", "answered_on=2026-10-01"]
    assert main(["add", file, "usage_right", "ugc_item_id=2", "use=website", *answer]) == 0
    capsys.readouterr()
    assert main(["add", file, "usage", "ugc_item_id=2", "where=home_gallery", "from_on=2026-12-12"]) == 1
    assert capsys.readouterr().err.startswith(
        "The right was withdrawn from 2026-12-10 on. Write into the note"
    )
