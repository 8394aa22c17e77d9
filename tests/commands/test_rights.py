import json
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Deal, DealRight, Influencer, StandingConsent, UgcItem, UsageRight
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import open_workspace
from workspaces import new_workspace


@pytest.fixture
def file(tmp_path: Path) -> str:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Influencer(name="Hanna", handle="hq"),
            Deal(influencer_id=1, purpose="Glow", state="signed"),
            DealRight(deal_id=1, use="website", state="granted", ends_on="2026-12-31"),
            StandingConsent(influencer_id=1, use="repost", state="granted"),
            UgcItem(title="Glow routine", influencer_id=1, deal_id=1),
            UsageRight(ugc_item_id=1, use="ads", state="granted", ends_on="2026-09-30", territory="PL"),
        )
        return str(workspace.path)


@pytest.mark.parametrize(
    ("words", "allowed", "reason", "right"),
    [
        ("--use ads --on 2026-10-02", False, "The right ended on 2026-09-30.", ("usage_right", 1)),
        ("--use ads --on 2026-09-30", True, "Granted until 2026-09-30, in PL.", ("usage_right", 1)),
        ("--use ads --on 2026-09-20 --territory Vietnam", False, "The right holds only in PL.", ("usage_right", 1)),
        ("--use ads --on 2026-09-20 --until 2026-10-02", False,
         "The right ends on 2026-09-30, before the use does.", ("usage_right", 1)),
        ("--use website --on 2026-10-02", True, "Granted until 2026-12-31.", ("deal_right", 1)),
        ("--use repost --on 2026-10-02", True, "Granted without an end.", ("standing_consent", 1)),
        ("--use print --on 2026-10-02", False, "Nobody was asked for this use yet.", None),
    ],
)  # fmt: skip
def test_rights_answer_and_say_why(
    file: str, capsys: pytest.CaptureFixture[str], *, words: str, allowed: bool, reason: str,
    right: tuple[str, int] | None,
) -> None:  # fmt: skip
    assert main(["rights", file, "1", *words.split(), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["allowed"], told["reason"]) == (allowed, reason)
    assert (told["right"] and (told["right"]["entity"], told["right"]["id"])) == right
    assert main(["rights", file, "1", *words.split()]) == 0
    yes = "Yes, only in PL. " if reason.endswith("in PL.") else "Yes. "
    assert capsys.readouterr().out == (yes if allowed else "No. ") + reason + "\n"


@pytest.mark.parametrize("place", ["home_gallery", "ad", "product_page", "email"])
def test_a_place_that_tells_no_country_is_taken_down_where_the_right_is_for_some(
    file: str, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    use = {"home_gallery": "website", "ad": "ads", "product_page": "shop", "email": "email"}[place]
    added = ["add", file, "usage_right", "ugc_item_id=1", f"use={use}", "state=granted", "territory=PL"]
    assert main(added) == 0
    assert main(["add", file, "usage", "ugc_item_id=1", f"where={place}", "what=Here"]) == 0
    capsys.readouterr()
    assert main(["rights", file, "--take-down", "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert told["reason"] == (
        "The right holds only in PL, and it is not told in which countries this is shown."
    )
    assert main(["set", file, "usage", "1", "territory=PL"]) == 0
    capsys.readouterr()
    assert main(["rights", file, "--take-down", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize(
    "words",
    [
        "{file} 1 --use ads --on 2026-09-30",
        "--use ads {file} 1 --on 2026-09-30",
        "{file} --use ads --on 2026-09-30 1",
    ],
)
def test_flags_may_stand_anywhere_among_the_words(file: str, capsys, words: str) -> None:
    assert main(["rights", *words.replace("{file}", file).split()]) == 0
    assert capsys.readouterr().out == "Yes, only in PL. Granted until 2026-09-30, in PL.\n"


def test_a_piece_that_is_gone_is_named(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rights", file, "9", "--use", "ads"]) == 1
    assert "There is no piece 9" in capsys.readouterr().err
    assert main(["rights", file, "1", "--use", "dance"]) == 2
    assert main(["rights", file, "1", "--use", "ads", "--on", "soon"]) == 2


def test_a_use_that_ends_before_it_begins_is_refused(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["rights", file, "1", "--use", "website", "--on", "2026-12-31", "--until"]
    assert main([*asked, "2026-01-01"]) == 2
    assert "--until 2026-01-01 is before 2026-12-31" in capsys.readouterr().err
    assert main([*asked, "2026-12-31"]) == 0


def test_a_territory_that_is_no_country_is_refused_wherever_it_is_told(
    file: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    records = (
        "usage_right ugc_item_id=1 use=ads state=granted",
        "deal_right deal_id=1 use=ads state=granted",
        "standing_consent influencer_id=1 use=ads state=granted",
        "usage ugc_item_id=1 where=ad",
    )
    for words in records:
        assert main(["add", file, *words.split(), "territory=PL, Narnia"]) == 1
        assert "“Narnia” is no country" in capsys.readouterr().err
        assert main(["add", file, *words.split(), "territory=Poland; vn，european union"]) == 0, words
        capsys.readouterr()
        assert main(["list", file, words.split()[0], "--sort", "-id", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)[0]["territory"] == "PL, VN, EU"
    flags = (
        ["rights", file, "1", "--use", "ads"],
        ["rights", file, "1", "--answer", "granted"],
        ["ugc-export", file, str(tmp_path / "out"), "--ids", "1", "--use", "ads"],
    )
    for asked in flags:
        assert main([*asked, "--territory", "Narnia"]) == 2
        assert "“Narnia” is no country" in capsys.readouterr().err
    assert main(["rights", file, "1", "--use", "ads", "--territory", "Polnd"]) == 2
    assert "did you mean “Poland”" in capsys.readouterr().err


def test_a_right_that_is_withdrawn_without_a_day_is_withdrawn(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ["add", file, "usage_right", "ugc_item_id=1", "use=print"]
    assert main([*told, "state=granted", "answered_on=2026-05-01"]) == 0
    assert main([*told, "state=withdrawn"]) == 0
    capsys.readouterr()
    assert main(["rights", file, "1", "--use", "print"]) == 0
    assert capsys.readouterr().out == "No. The right was withdrawn.\n"
    assert main(["search", file, "--in", "ugc", "rights:withdrawn", "--json"]) == 0
    assert "Glow routine" in capsys.readouterr().out


@pytest.mark.parametrize("day", ["", "answered_on=2020-05-01"])
def test_what_was_granted_before_or_nobody_knows_when_lifts_no_withdrawal(
    file: str, capsys: pytest.CaptureFixture[str], day: str
) -> None:
    with open_workspace(Path(file), read_only=True) as workspace:
        today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
    told = ["add", file, "usage_right", "ugc_item_id=1", "use=print"]
    assert main([*told, "state=withdrawn"]) == 0
    assert main([*told, "state=granted", *filter(None, [day])]) == 0
    capsys.readouterr()
    assert main(["rights", file, "1", "--use", "print"]) == 0
    assert capsys.readouterr().out.startswith("No. The right was withdrawn")
    assert main(["set", file, "usage_right", "3", f"answered_on={today}"]) == 0
    capsys.readouterr()
    assert main(["rights", file, "1", "--use", "print"]) == 0
    assert capsys.readouterr().out == "Yes. Granted without an end.\n"


def test_a_right_that_is_set_to_withdrawn_is_so_from_today_whenever_it_was_granted(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ["add", file, "usage_right", "ugc_item_id=1", "use=print", "state=granted"]
    assert main([*told, "answered_on=2020-05-01"]) == 0
    assert main([*told, "answered_on=2020-05-02"]) == 0
    assert main(["set", file, "usage_right", "2", "state=withdrawn"]) == 0
    capsys.readouterr()
    assert main(["rights", file, "1", "--use", "print"]) == 0
    assert capsys.readouterr().out == "No. The right was withdrawn.\n"


@pytest.mark.parametrize("state", ["asked", "replied"])
def test_a_right_that_ended_and_is_asked_for_again_is_found_by_both(
    file: str, capsys: pytest.CaptureFixture[str], state: str
) -> None:
    asked = ["usage_right", "ugc_item_id=1", "use=ads", f"state={state}"]
    assert main(["set", file, "usage_right", "1", "ends_on=2020-08-31"]) == 0
    assert main(["add", file, *asked]) == 0
    for word in ("expired", state):
        capsys.readouterr()
        assert main(["search", file, "--in", "ugc", f"rights:{word}"]) == 0
        assert "Glow routine" in capsys.readouterr().out, word


def rights_of_one(file: str, told: str) -> int:
    """Ask for, answer or look up the rights of the first piece by one line."""
    return main(["rights", file, "1", *told.split()])


def test_an_answer_without_limits_takes_those_that_were_asked_for(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = "--ask print,shop --log --on 2026-09-20 --until 2026-12-31 --territory Poland"
    assert rights_of_one(file, asked) == 0
    capsys.readouterr()
    late = ["rights", file, "1", "--answer", "granted", "--on", "2026-11-01"]
    with open_workspace(Path(file)) as workspace:
        edit_record(workspace, entity="usage_right", row_id=3, changes={"ends_on": "2026-10-01"})
    assert main(late) == 1
    assert "until 2026-10-01, which is over" in capsys.readouterr().err
    assert main([*late[:-1], "2026-09-22"]) == 0
    capsys.readouterr()
    assert main(["list", file, "usage_right", "--json"]) == 0
    found = {row["use"]: row for row in json.loads(capsys.readouterr().out)}
    assert {use: (found[use]["state"], found[use]["ends_on"], found[use]["territory"]) for use in found} == {
        "ads": ("granted", "2026-09-30", "PL"),
        "print": ("granted", "2026-12-31", "PL"),
        "shop": ("granted", "2026-10-01", "PL"),
    }


def test_an_answer_with_limits_of_its_own_goes_before_what_was_asked_for(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = "--ask print --log --on 2026-09-20 --until 2026-12-31 --territory Poland"
    assert rights_of_one(file, asked) == 0
    answer = "--answer granted --on 2026-09-22 --until 2027-12-31 --territory Worldwide"
    assert rights_of_one(file, answer) == 0
    capsys.readouterr()
    assert rights_of_one(file, "--use print --on 2027-12-01 --territory Vietnam") == 0
    assert capsys.readouterr().out.startswith("Yes. ")


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_an_answer_of_today_is_of_today_where_the_shop_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], zone: str
) -> None:
    # Between them a day lies more than 24 hours apart: one of the two is never on that of UTC.
    with new_workspace(tmp_path, timezone=zone) as workspace:
        add(workspace, UgcItem(title="Glow routine"))
        told = ["add", str(workspace.path), "usage_right", "ugc_item_id=1", "use=print", "state=granted"]
    today = datetime.now(ZoneInfo(zone)).date()
    assert main([*told, f"answered_on={today}"]) == 0
    assert main([*told, f"answered_on={today + timedelta(1)}"]) == 1
    assert "is still ahead" in capsys.readouterr().err
