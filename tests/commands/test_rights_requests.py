"""From a tag to a right in hand, on the command line: who, asked where and in which words, what they said, the proof."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.commands.asked_rights import FLAGS, READ_BY
from socialroi_desktop.domain.records import Influencer, UgcItem, Usage
from workspaces import new_workspace


@pytest.fixture
def file(tmp_path: Path) -> str:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Influencer(name="Hanna Quist", handle="hq", language="pl"),
            UgcItem(title="Glow routine", influencer_id=1, url="https://instagram.example/p/1"),
            UgcItem(title="Beach set", language="vi"),
            Usage(ugc_item_id=1, where="home_gallery", from_on="2026-09-01"),
        )
        path = str(workspace.path)
    assert main(["settings", path, "sign_off=Marta"]) == 0
    return path


def rights(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    capsys.readouterr()
    assert main(["rights", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def rows(capsys: pytest.CaptureFixture[str], file: str, entity: str) -> Any:
    capsys.readouterr()
    assert main(["list", file, entity, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.row("S1-5")
def test_a_piece_is_asked_for_by_use_and_the_answer_is_kept_with_its_proof(
    file: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    asked = ["--ask", "repost,ads,website", "--channel", "instagram", "--on", "2026-09-20"]
    shown = rights(capsys, file, "1", *asked)
    assert rows(capsys, file, "usage_right") == []
    assert (shown["language"], shown["missing"], shown["logged"]) == ("pl", [], False)
    for told in ("Hanna", "@hq", "w naszych reklamach", "https://instagram.example/p/1"):
        assert told in shown["text"]
    noted = rights(capsys, file, "1", *asked, "--log")
    assert noted["text"] == shown["text"]
    again = rights(capsys, file, "1", *asked)
    assert again["text"] != noted["text"]
    found = rows(capsys, file, "usage_right")
    assert [(one["use"], one["state"], one["asked_on"], one["channel"]) for one in found] == [
        (use, "asked", "2026-09-20", "instagram") for use in ("repost", "ads", "website")
    ]
    assert {one["wording"] for one in found} == {noted["text"]}
    (touch,) = rows(capsys, file, "contact")
    assert (touch["direction"], touch["what"]) == ("out", noted["text"])

    granted = [
        "--answer",
        "granted",
        "--days",
        "90",
        "--credit",
        "@hq",
        "--text",
        "Jasne!",
        "--on",
        "2026-09-21",
    ]
    assert rights(capsys, file, "1", *granted) == {"rights": [1, 2, 3], "state": "granted"}
    proof = tmp_path / "yes.png"
    proof.write_bytes(b"proof")
    assert main(["attach", file, "usage_right", "2", str(proof)]) == 0
    ads = next(one for one in rows(capsys, file, "usage_right") if one["use"] == "ads")
    assert (ads["starts_on"], ads["ends_on"], ads["credit"], ads["answer"], ads["answered_on"]) == (
        "2026-09-21", "2026-12-19", "@hq", "Jasne!", "2026-09-21",
    )  # fmt: skip
    assert rights(capsys, file, "1", "--use", "ads", "--on", "2026-12-19")["allowed"]
    ended = rights(capsys, file, "1", "--use", "ads", "--on", "2026-12-20")
    assert (ended["allowed"], ended["reason"]) == (False, "The right ended on 2026-12-19.")


def test_what_is_taken_back_names_the_places_that_must_go(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rights(capsys, file, "1", "--ask", "website", "--on", "2026-09-20", "--log")
    rights(capsys, file, "1", "--answer", "granted", "--on", "2026-09-20")
    assert rights(capsys, file, "--take-down", "--on", "2026-09-20") == []
    back = rights(capsys, file, "1", "--withdraw", "all", "--on", "2026-09-25")
    assert back["to_take_down"] == [1]
    (place,) = rights(capsys, file, "--take-down", "--on", "2026-09-25")
    assert (place["state"], place["since"]) == ("withdrawn", "2026-09-25")


def test_a_piece_of_nobody_is_asked_for_in_its_own_language(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rights(capsys, file, "2", "--ask", "shop")["language"] == "vi"
    assert rights(capsys, file, "2", "--ask", "shop", "--language", "zh-TW")["language"] == "zh_Hant"
    rights(capsys, file, "2", "--ask", "shop", "--log")
    assert rows(capsys, file, "contact") == []


@pytest.mark.row("S1-5")
def test_several_pieces_of_a_maker_are_asked_for_in_one_message(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["add", file, "ugc_item", "title=Night set", "influencer_id=1"]) == 0
    asked = rights(capsys, file, "1", "3", "--ask", "ads", "--channel", "instagram", "--log")
    assert asked["ugc_item_ids"] == [1, 3]
    assert "Twoje prace: „Glow routine” i „Night set”" in asked["text"]
    found = sorted(rows(capsys, file, "usage_right"), key=lambda row: row["id"])
    assert [(row["id"], row["ugc_item_id"], row["state"]) for row in found] == [
        (1, 1, "asked"),
        (2, 3, "asked"),
    ]
    assert asked["rights"] == [1, 2]
    assert len(rows(capsys, file, "contact")) == 1
    assert main(["undo", file]) == 0
    assert rows(capsys, file, "usage_right") == []


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["1", "--ask", "dance"], 2, "There is no use “dance”"),
        (["1", "--ask", ","], 2, "Say for which use"),
        (["9", "--ask", "ads"], 1, "There is no piece 9"),
        (["1", "2", "--ask", "ads"], 1, "These pieces are of several creators"),
        (["1", "2", "--use", "ads"], 2, "Name one piece; only --ask and --answer take several"),
        (["1", "2", "--withdraw", "ads"], 2, "Name one piece; only --ask and --answer take several"),
        (["1", "--ask", "ads", "--channel", "pigeon"], 2, "There is no channel “pigeon”"),
        (["1", "--ask", "ads", "--language", "Klingon"], 2, "There are no requests in “Klingon”"),
        (["1", "--answer", "granted"], 1, "Nothing was asked for piece 1"),
        (["1", "--withdraw", "ads"], 1, "There is no right to withdraw: ads"),
        (["2", "--withdraw", "all"], 1, "Nobody stands as the creator of piece 2"),
    ],
)
def test_a_wrong_word_is_named(
    file: str, capsys: pytest.CaptureFixture[str], *, words: list[str], status: int, sentence: str
) -> None:
    assert main(["rights", file, *words]) == status
    assert sentence in capsys.readouterr().err


_STEPS = {
    "--use": ["--use", "ads"],
    "--take-down": ["--take-down"],
    "--ask": ["--ask", "ads"],
    "--answer granted": ["--answer", "granted"],
    "--answer declined": ["--answer", "declined"],
    "--answer replied": ["--answer", "replied"],
    "--withdraw": ["--withdraw", "ads"],
}
_FLAGS = {
    "on": ["--on", "2026-09-20"], "until": ["--until", "2027-01-01"], "territory": ["--territory", "PL"],
    "channel": ["--channel", "instagram"], "language": ["--language", "pl"], "log": ["--log"], "days": ["--days", "30"],
    "credit": ["--credit", "@hq"], "text": ["--text", "Sure"], "uses": ["--uses", "ads"],
}  # fmt: skip


@pytest.mark.parametrize("flag", _FLAGS)
@pytest.mark.parametrize("step", _STEPS)
def test_a_flag_is_read_or_refused(
    file: str, capsys: pytest.CaptureFixture[str], *, step: str, flag: str
) -> None:
    assert (set(_STEPS), set(_FLAGS)) == (set(READ_BY), set(FLAGS))
    if step.startswith(("--answer", "--withdraw")):
        rights(capsys, file, "1", "--ask", "ads", "--on", "2026-09-19", "--log")
    status = main(["rights", file, "1", *_STEPS[step], *_FLAGS[flag]])
    said = capsys.readouterr().err
    if flag in READ_BY[step]:
        assert status == 0, said
    else:
        assert status == 2
        assert f"--{flag} says nothing beside {step}" in said


def test_a_grant_holds_as_long_as_its_answer_says(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    def granted(*words: str) -> tuple[str, str]:
        rights(capsys, file, "1", "--ask", "ads", "--on", "2026-09-20", "--log")
        rights(capsys, file, "1", "--answer", "granted", *words)
        found = rows(capsys, file, "usage_right")[-1]
        return found["starts_on"], found["ends_on"]

    assert granted("--on", "2026-09-21", "--until", "2026-12-05") == ("2026-09-21", "2026-12-05")
    assert granted("--on", "2026-06-01", "--days", "30") == ("2026-06-01", "2026-06-30")
    assert rows(capsys, file, "usage_right")[-1]["asked_on"] == "2026-06-01"
    rights(capsys, file, "1", "--ask", "ads", "--log")
    for status, words in (
        (2, "--days 30 --until 2027-03-01"),
        (2, "--on 2026-09-21 --until 2026-09-20"),
        (2, "--days 99999999"),
    ):
        assert main(["rights", file, "1", "--answer", "granted", *words.split()]) == status
        assert capsys.readouterr().err.count("\n") == 1


def test_what_is_taken_back_for_a_day_ahead_holds_until_then(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    ahead = date.today() + timedelta(10)
    rights(capsys, file, "1", "--ask", "ads", "--log")
    rights(capsys, file, "1", "--answer", "granted")
    rights(capsys, file, "1", "--withdraw", "all", "--on", f"{ahead}")
    assert rights(capsys, file, "1", "--use", "ads")["reason"] == (
        f"Granted until {ahead - timedelta(1)}; withdrawn from {ahead} on."
    )
    assert main(["search", file, "rights:withdrawn", "--in", "ugc", "--json"]) == 0
    assert [one["id"] for one in json.loads(capsys.readouterr().out)] == [1]
    asked = rights(capsys, file, "1", "--ask", "ads")
    assert asked["warning"] == (
        "It was withdrawn or declined before: Ads. Ask again only if you know that it is welcome."
    )
    assert not rights(capsys, file, "1", "--use", "ads", "--on", f"{ahead}")["allowed"]
    rights(capsys, file, "1", "--ask", "ads", "--log")
    rights(capsys, file, "1", "--answer", "declined")
    assert rights(capsys, file, "1", "--use", "ads")["allowed"]
    assert rights(capsys, file, "1", "--use", "ads", "--on", f"{ahead}")["reason"] == "It was declined."
    rights(capsys, file, "1", "--ask", "ads", "--log")
    rights(capsys, file, "1", "--answer", "granted")
    assert rights(capsys, file, "1", "--use", "ads", "--on", f"{ahead}")["allowed"]


@pytest.mark.parametrize(
    ("language", "day", "place"),
    [
        ("en", "until 31 December 2099", "territory: Poland"), ("pl", "do 31 grudnia 2099", "obszar: Polska"),
        ("vi", "đến 31 tháng 12, 2099", "phạm vi: Ba Lan"), ("zh_Hans", "截至2099年12月31日", "地区：波兰"),
        ("zh_Hant", "至2099年12月31日", "地區：波蘭"),
    ],
)  # fmt: skip
def test_term_and_countries_asked_for_stand_in_every_request(
    file: str, capsys: pytest.CaptureFixture[str], language: str, day: str, place: str
) -> None:
    plain = ["1", "--ask", "ads", "--language", language]
    limited = [*plain, "--until", "2099-12-31", "--territory", "PL"]
    for _turn in range(3):
        text = rights(capsys, file, *limited)["text"].replace("December 31, 2099", "31 December 2099")
        assert day in text, text
        assert place in text, text
        assert day not in rights(capsys, file, *plain)["text"]
        rights(capsys, file, *limited, "--log")


def test_nobody_to_ask_and_no_handle_to_credit_are_said_before(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rights(capsys, file, "1", "--ask", "ads")["warning"] is None
    assert "Nobody stands as the creator" in rights(capsys, file, "2", "--ask", "ads")["warning"]
    assert main(["set", file, "influencer", "1", "handle="]) == 0
    assert "No handle of Hanna Quist" in rights(capsys, file, "1", "--ask", "ads")["warning"]


def test_what_ends_is_asked_for_once_more_in_words_of_its_own(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    first = rights(capsys, file, "1", "--ask", "ads", "--on", "2026-09-20", "--log")
    assert first["template"].startswith("permission/")
    rights(capsys, file, "1", "--answer", "granted", "--days", "90", "--on", "2026-09-21")
    ends = ["--on", "2026-12-10"]
    assert rights(capsys, file, "1", "--ask", "ads,shop", *ends)["template"].startswith("permission/")
    shown = rights(capsys, file, "1", "--ask", "ads", *ends, "--log")
    assert shown["template"].startswith("renewal/pl/")
    assert "19 grudnia 2026" in shown["text"]
    # The next one takes its turn; what is over by then is asked for in the same way.
    over = rights(capsys, file, "1", "--ask", "ads", "--on", "2026-12-28")
    assert over["template"].startswith("renewal/pl/")
    assert over["template"] != shown["template"]
    assert "19 grudnia 2026" in over["text"]
    capsys.readouterr()
    assert (
        main(
            [
                "add",
                file,
                "letter_template",
                "name=Mine",
                "purpose=renewal",
                "language=pl",
                "subject=S",
                "body=Dalej {{ uses }}?",
            ]
        )
        == 0
    )
    assert rights(capsys, file, "1", "--ask", "ads", "--on", "2026-12-28")["text"].startswith("Dalej w ")
    assert rights(capsys, file, "1", "--ask", "shop", "--on", "2026-12-28")["template"].startswith(
        "permission/"
    )


def test_what_one_maker_said_is_no_request_that_another_one_answers(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rights(capsys, file, "1", "--ask", "ads", "--log")
    rights(capsys, file, "1", "--answer", "granted")
    assert main(["add", file, "influencer", "name=Bo", "handle=bo"]) == 0
    assert main(["set", file, "ugc_item", "1", "influencer_id=2"]) == 0
    before = rows(capsys, file, "usage_right")
    assert [row["state"] for row in before] == ["replied"]
    assert main(["rights", file, "1", "--answer", "granted"]) == 1
    assert "Nothing was asked for piece 1 that waits for an answer." in capsys.readouterr().err
    assert rows(capsys, file, "usage_right") == before
    rights(capsys, file, "1", "--ask", "ads", "--log")
    rights(capsys, file, "1", "--answer", "granted")
    assert [row["state"] for row in rows(capsys, file, "usage_right")] == ["granted"]


@pytest.mark.row("S1-5")
def test_several_pieces_are_answered_together_use_by_use_and_taken_back_by_one_undo(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for title in ("Night set", "Dawn set"):
        assert main(["add", file, "ugc_item", f"title={title}", "influencer_id=1"]) == 0
    rights(capsys, file, "1", "3", "--ask", "ads,repost", "--log")
    rights(capsys, file, "4", "--ask", "ads", "--until", "2027-03-31", "--log")
    before = rows(capsys, file, "usage_right")

    def states() -> list[tuple[int, str, str, str | None]]:
        found = sorted(rows(capsys, file, "usage_right"), key=lambda row: row["id"])
        return [(row["ugc_item_id"], row["use"], row["state"], row["ends_on"]) for row in found]

    assert rights(capsys, file, "1", "3", "4", "--answer", "granted", "--uses", "ads")["rights"] == [1, 3, 5]
    assert states() == [
        (1, "ads", "granted", None), (1, "repost", "asked", None), (3, "ads", "granted", None), (3, "repost", "asked", None),
        (4, "ads", "granted", "2027-03-31"),
    ]  # fmt: skip
    assert rights(capsys, file, "3", "1", "--answer", "declined")["rights"] == [2, 4]
    # All of it, or nothing.
    assert main(["rights", file, "1", "4", "--answer", "declined"]) == 1
    assert "Nothing was asked for piece 1 that waits" in capsys.readouterr().err
    assert main(["undo", file]) == main(["undo", file]) == 0
    assert rows(capsys, file, "usage_right") == before


def test_of_several_pieces_the_one_that_was_withdrawn_ahead_is_named(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for title in ("Night set", "Dawn set"):
        assert main(["add", file, "ugc_item", f"title={title}", "influencer_id=1"]) == 0
    rights(capsys, file, "1", "3", "4", "--ask", "ads", "--log")
    rights(capsys, file, "1", "3", "4", "--answer", "granted")
    ahead = (date.today() + timedelta(20)).isoformat()
    rights(capsys, file, "3", "--withdraw", "ads", "--on", ahead)
    asked = rights(capsys, file, "1", "3", "4", "--ask", "ads")
    assert asked["warning"] == (
        "Withdrawn or declined before (Ads): “Night set”. Ask again only if you know that it is welcome."
    )
    assert rights(capsys, file, "3", "--ask", "ads")["warning"].startswith(
        "It was withdrawn or declined before: Ads"
    )
    assert rights(capsys, file, "1", "4", "--ask", "ads")["warning"] is None


def test_what_somebody_else_had_said_is_not_granted_for_a_piece_without_a_maker(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rights(capsys, file, "1", "--ask", "ads", "--log")
    rights(capsys, file, "1", "--answer", "granted")
    assert main(["set", file, "ugc_item", "1", "influencer_id="]) == 0
    assert [row["state"] for row in rows(capsys, file, "usage_right")] == ["replied"]
    assert main(["rights", file, "1", "--answer", "granted"]) == 1
    assert "Nothing was asked for piece 1 that waits for an answer." in capsys.readouterr().err
    # Of somebody who is gone a piece stays theirs.
    assert main(["set", file, "ugc_item", "1", "influencer_id=1"]) == 0
    assert main(["delete", file, "influencer", "1"]) == 0
    rights(capsys, file, "1", "--answer", "granted")
    assert [row["state"] for row in rows(capsys, file, "usage_right")] == ["granted"]


def test_what_is_taken_back_of_one_piece_names_it_and_the_places_of_these_uses_alone(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rights(capsys, file, "1", "--ask", "ads,repost", "--on", "2026-09-20", "--log")
    rights(capsys, file, "1", "--answer", "granted", "--on", "2026-09-20")
    assert main(["add", file, "usage", "ugc_item_id=1", "where=ad", "from_on=2026-09-01"]) == 0
    back = rights(capsys, file, "1", "--withdraw", "ads", "--on", "2026-09-25")
    assert back["to_take_down"] == [2], "nobody was asked for the gallery, which was not taken back"
    capsys.readouterr()
    assert main(["rights", file, "1", "--withdraw", "repost"]) == 0
    today = datetime.now(ZoneInfo("Europe/Warsaw")).date()
    assert capsys.readouterr().out == f"Withdrawn from {today} on: rights to “Glow routine”\n"


def test_of_whoever_was_erased_nothing_is_asked(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["erase", file, "influencer", "1", "--yes"]) == 0
    for words in (["1"], ["2", "1"], ["1", "--log", "--channel", "instagram"]):
        capsys.readouterr()
        assert main(["rights", file, *words, "--ask", "ads"]) == 1
        assert capsys.readouterr().err.strip() == (
            "Whoever made “Glow routine” was erased for good: there is nobody to ask."
        )
    assert rows(capsys, file, "usage_right") == []
