"""A post with a piece whose right ends before its day is flagged, listed and never ready until something is changed."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Deal, Influencer, Post, UgcItem, Usage, UsageRight
from workspaces import dump, new_workspace

# The command line asks the clock: the days are told from today.
TODAY = date.today()
ENDS, DAY = TODAY + timedelta(30), TODAY + timedelta(32)
WHY = (
    f"The right to use “Glow routine” ends on {ENDS}, before {DAY} (Repost); move the post to {ENDS} or earlier, renew the"
    " right, or choose another piece."
)
OR = "Or write into “Ready all the same” (override_reason) why it comes out so."
Run = Callable[..., str]


@pytest.fixture
def file(tmp_path: Path) -> str:
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            UgcItem(title="Glow routine"),
            UsageRight(
                ugc_item_id=1, use="repost", state="granted", ends_on=f"{ENDS}", answered_on="2026-01-01"
            ),
            UgcItem(title="Beach set"),
            Post(
                channel="instagram", state="draft", title="Autumn", text="Soon", scheduled_at=f"{DAY}T09:00"
            ),
            Usage(ugc_item_id=1, where="post", post_id=1),
        )
        return str(workspace.path)


@pytest.fixture
def run(file: str, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(name: str, *words: str, status: int = 0) -> str:
        assert main([name, file, *words]) == status
        told = capsys.readouterr()
        return told.err.strip() if status else told.out

    return command


# What a post leads to and how it is worded is shown by tests/domain/posting/test_post_checks.py.
OF_PIECES = {"rights", "territory", "disclosure", "content"}


def of_pieces(run: Run) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("check-post", "1", "--json"))
    return [check for check in found if check["check"] in OF_PIECES]


def lines_of_pieces(run: Run) -> list[str]:
    return [line for line in run("check-post", "1").splitlines() if line.split()[1] in OF_PIECES]


def state(run: Run) -> str:
    found: list[dict[str, Any]] = json.loads(run("list", "post", "--json"))
    return str(found[0]["state"])


@pytest.mark.row("G-14")
def test_a_post_after_the_end_of_a_right_is_flagged_listed_and_not_ready(run: Run) -> None:
    assert of_pieces(run) == [{"check": "rights", "ok": False, "blocking": True, "message": WHY}]
    assert run("set", "post", "1", "state=ready", status=1) == f"{WHY} {OR}"
    assert state(run) == "draft"
    (listed,) = json.loads(run("rights", "--take-down", "--json"))
    assert (listed["ugc_item_id"], listed["post_id"], listed["since"]) == (1, 1, f"{DAY}")
    (due,) = [
        item
        for item in json.loads(run("due", "--on", f"{ENDS}", "--json"))
        if item["kind"] == "post_not_ready"
    ]
    assert due["what"] == (
        f"No right covers “Glow routine” in the post of {DAY}. Move the post, ask for the right, or choose another piece"
    )


@pytest.mark.row("G-14")
@pytest.mark.parametrize(
    "mended",
    [
        ("set", "post", "1", f"scheduled_at={ENDS}T23:59"),
        ("set", "usage_right", "1", f"ends_on={DAY}"),
        ("delete", "usage", "1"),
        ("set", "post", "1", "override_reason=she agreed on the phone"),
    ],
    ids=["moved", "renewed", "without the piece", "all the same"],
)
def test_each_way_out_makes_it_ready(run: Run, mended: tuple[str, ...]) -> None:
    run(*mended)
    run("set", "post", "1", "state=ready")
    assert state(run) == "ready"


@pytest.mark.row("G-14")
def test_a_reason_lets_it_through_and_is_told_with_what_the_check_says(run: Run) -> None:
    run("set", "post", "1", "state=ready", "override_reason=she agreed on the phone")
    says = f"Ready all the same: “she agreed on the phone”. {WHY}"
    assert of_pieces(run) == [{"check": "rights", "ok": False, "blocking": False, "message": says}]
    assert lines_of_pieces(run) == [f"think  rights  {says}"]
    (post,) = json.loads(run("list", "post", "--json"))
    assert post["rights"] == "all_the_same"
    assert [item["kind"] for item in json.loads(run("due", "--on", f"{ENDS}", "--json"))] == [
        "piece_right_ends"
    ]
    run("set", "post", "1", "override_reason=", "state=draft")
    assert json.loads(run("list", "post", "--json"))[0]["rights"] == "missing"
    assert of_pieces(run)[0]["blocking"]


@pytest.mark.row("G-14")
def test_what_is_ready_stays_so_or_is_refused(run: Run) -> None:
    run("set", "post", "1", "state=ready", f"scheduled_at={ENDS}T09:00")
    assert run("set", "post", "1", f"scheduled_at={DAY}T09:00", status=1) == f"{WHY} {OR}"
    assert run("add", "usage", "ugc_item_id=2", "where=post", "post_id=1", status=1) == (
        f"Nobody has granted the use of “Beach set” on {ENDS} yet (Repost); ask for it, or choose another piece."
    )
    run("set", "post", "1", "title=Late autumn", "account=skate")
    assert state(run) == "ready"
    run("set", "post", "1", f"scheduled_at={DAY}T09:00", "override_reason=she agreed on the phone")
    assert run("set", "post", "1", "override_reason=", status=1) == f"{WHY} {OR}"
    assert state(run) == "ready"


@pytest.mark.row("G-14")
@pytest.mark.parametrize(
    "taken",
    [
        ("set", "usage_right", "1", f"ends_on={TODAY}"),
        ("set", "usage_right", "1", "state=withdrawn"),
        ("delete", "usage_right", "1"),
        ("add", "usage_right", "ugc_item_id=1", "use=repost", "state=withdrawn", f"answered_on={TODAY}"),
        ("add", "usage_right", "ugc_item_id=1", "use=repost", "state=withdrawn"),
    ],
    ids=["shortened", "withdrawn", "deleted", "withdrawn beside", "withdrawn beside without a day"],
)
def test_a_right_that_goes_takes_ready_away_and_one_undo_brings_both_back(
    file: str, run: Run, capsys: pytest.CaptureFixture[str], taken: tuple[str, ...]
) -> None:
    from socialroi_desktop.store.file.workspace import open_workspace

    run("set", "usage_right", "1", f"answered_on={TODAY}")
    run("set", "post", "1", "state=ready", f"scheduled_at={ENDS}T09:00")
    with open_workspace(Path(file)) as workspace:
        before = dump(workspace)
    assert main([taken[0], file, *taken[1:]]) == 0
    told = capsys.readouterr()
    assert "“Autumn” was ready and is a draft again. " in told.out + told.err
    assert state(run) == "draft"
    run("undo")
    assert state(run) == "ready"
    with open_workspace(Path(file)) as workspace:
        assert dump(workspace)["usage_right"] == before["usage_right"]


@pytest.mark.row("G-14")
def test_a_paid_piece_is_told_as_such(run: Run, file: str, capsys: pytest.CaptureFixture[str]) -> None:
    from socialroi_desktop.store.file.workspace import open_workspace

    with open_workspace(Path(file)) as workspace:
        add(workspace, Influencer(name="Hanna", handle="hq"))
        add(workspace, Deal(influencer_id=1, purpose="Glow", fee=5000, currency="USD"))
    run("set", "ugc_item", "1", "deal_id=1", "influencer_id=1")
    run("set", "post", "1", f"scheduled_at={ENDS}T09:00")
    assert run("set", "post", "1", "state=ready", status=1).startswith(
        "Something was given for “Glow routine”"
    )
    run("set", "deal", "1", "disclosure=#ad")
    assert of_pieces(run)[1] == {
        "check": "disclosure", "ok": False, "blocking": True,
        "message": "Something was given for “Glow routine”; write “#ad” into the text of the post.",
    }  # fmt: skip
    run("set", "post", "1", "state=ready", "text=Glow. #AD")
    assert state(run) == "ready"
    assert lines_of_pieces(run) == [
        "ok     rights  A right covers every piece on its day.",
        "ok     disclosure  The text says what was given for its pieces.",
    ]


def test_a_post_that_is_not_there_is_said(run: Run) -> None:
    assert run("check-post", "9", status=1) == (
        "There is no post 9; choose another one. “socialroi list FILE post” lists them."
    )


@pytest.mark.row("G-14")
def test_a_post_of_which_no_right_covers_a_piece_has_not_come_out_without_a_reason(run: Run) -> None:
    out = ("state=published", "external_id=77", f"published_at={TODAY}T09:00:00Z")
    assert run("set", "usage_right", "1", f"ends_on={TODAY - timedelta(1)}") is not None
    refused = run("set", "post", "1", *out, status=1)
    assert refused.startswith("The right to use “Glow routine” ended on")
    assert refused.endswith(OR)
    run("set", "post", "1", *out, "override_reason=the story was out already")
    assert state(run) == "published"
    run("set", "post", "1", "title=Late autumn", "override_reason=")
    assert state(run) == "published"


def test_a_post_that_came_out_while_its_right_held_is_noted_afterwards(run: Run) -> None:
    run("set", "usage_right", "1", f"ends_on={TODAY - timedelta(3)}")
    day = TODAY - timedelta(5)
    run("set", "post", "1", "state=published", "external_id=77", f"published_at={day}T09:00:00Z")
    assert state(run) == "published"


def test_a_post_without_words_and_pieces_is_not_ready_and_one_with_words_is(run: Run) -> None:
    run("delete", "usage", "1")
    run("set", "post", "1", "text=")
    empty = "The post has neither a text nor a piece; write its text, or put a piece of the library into it."
    assert run("set", "post", "1", "state=ready", status=1) == f"{empty} {OR}"
    assert of_pieces(run)[-1]["message"] == empty
    run("set", "post", "1", "state=ready", "text=Glow")
    assert state(run) == "ready"
    run("set", "post", "1", "text=", "override_reason=the caption is typed there")
    assert state(run) == "ready"


@pytest.mark.row("G-14")
def test_an_import_says_which_posts_are_not_ready_as_it_asked(run: Run, tmp_path: Path) -> None:
    sheet = tmp_path / "posts.csv"
    run("list", "post", "--csv", str(sheet))
    sheet.write_text(sheet.read_text("utf-8").replace("draft", "ready").replace("Draft", "Ready"), "utf-8")
    (told,) = json.loads(run("import", str(sheet), "--json"))
    assert state(run) == "draft"
    assert [problem["message"] for problem in told["problems"]][-1] == (
        "A post of “posts.csv” that was to be ready is a draft: a check keeps it back. Open post 1: it says which."
    )


@pytest.mark.row("G-14")
def test_a_merge_brings_no_reason_that_was_given_for_another_post(run: Run) -> None:
    run(
        "add",
        "post",
        "channel=instagram",
        "state=draft",
        "title=Late",
        "override_reason=she agreed on the phone",
    )
    run("add", "usage", "ugc_item_id=2", "where=post", "post_id=2")
    run("set", "post", "2", "state=ready", "override_reason=she agreed on the phone")
    run("merge", "post", "1", "2", "override_reason=goes", "state=goes")
    (post,) = json.loads(run("list", "post", "--json"))
    assert (post["state"], post["override_reason"]) == ("draft", None)


@pytest.mark.row("G-14")
def test_a_post_that_does_not_say_what_was_given_for_its_piece_is_due(run: Run) -> None:
    run("add", "influencer", "name=Jo")
    run("add", "deal", "influencer_id=1", "purpose=Glow", "fee=50 USD", "disclosure=#ad")
    run("set", "ugc_item", "1", "deal_id=1")
    run("set", "post", "1", f"scheduled_at={TODAY}T23:59", "text=Glow #ad")
    run("set", "post", "1", "state=ready")
    assert "post_undisclosed" not in run("due", "--json")
    run("set", "deal", "1", "disclosure=#paid")
    assert state(run) == "draft"
    (due,) = [item for item in json.loads(run("due", "--json")) if item["kind"] == "post_undisclosed"]
    assert due["what"] == (
        f"Something was given for “Glow routine”, and the post of {TODAY} does not say so. Write it into its text"
    )


def test_a_post_is_told_where_alone_it_may_be_seen_and_comes_out_all_the_same(run: Run) -> None:
    run("set", "usage_right", "1", "ends_on=", "territory=PL")
    found = of_pieces(run)
    assert [(check["check"], check["ok"], check["blocking"]) for check in found] == [
        ("rights", True, True),
        ("territory", False, False),
    ]
    assert found[1]["message"] == (
        "The right to use “Glow routine” holds only in PL, and it is not told in which countries the post is shown;"
        " let nobody see it elsewhere, or ask for more."
    )
    assert "think  territory" in run("check-post", "1")
    run("set", "post", "1", "state=ready")
    assert state(run) == "ready"
    run("set", "usage", "1", "territory=PL")
    assert [check["check"] for check in of_pieces(run)] == ["rights"]


def test_as_a_post_becomes_ready_it_is_said_where_alone_it_may_be_seen(
    run: Run, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run("set", "usage_right", "1", "ends_on=", "territory=PL")
    assert main(["set", file, "post", "1", "state=ready"]) == 0
    said = "The right to use “Glow routine” holds only in PL, and it is not told in which countries the post is shown"
    assert said in capsys.readouterr().err
    assert main(["set", file, "post", "1", "title=Autumn drop"]) == 0
    assert said not in capsys.readouterr().err
    run("set", "post", "1", "state=draft")
    run("set", "usage", "1", "territory=PL")
    assert main(["set", file, "post", "1", "state=ready"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.row("G-14")
def test_a_reason_is_kept_by_the_command_once_and_taken_back_by_undo(run: Run) -> None:
    why = "she agreed on the phone"
    told = run("check-post", "1", "--override", f" {why} ")
    assert f"think  rights  Ready all the same: “{why}”. {WHY}" in told.splitlines()
    assert run("check-post", "1", "--override", why) == told
    run("set", "post", "1", "state=ready")
    run("undo")
    run("undo")
    assert of_pieces(run) == [{"check": "rights", "ok": False, "blocking": True, "message": WHY}]


def test_a_reason_is_refused_where_none_is_said_or_needed(run: Run) -> None:
    assert (
        run("check-post", "1", "--override", " ", status=2)
        == "--override needs the reason; write it behind it."
    )
    run("delete", "usage", "1")
    assert run("check-post", "1", "--override", "so", status=1) == (
        "Nothing keeps the post from being ready; no reason is needed."
    )


def test_all_that_is_in_the_way_is_named(run: Run) -> None:
    run("set", "post", "1", "text=" + "x" * 2201)
    says = [
        check["message"]
        for check in json.loads(run("check-post", "1", "--json"))
        if check["blocking"] and not check["ok"]
    ]
    assert len(says) == 2
    assert run("set", "post", "1", "state=ready", status=1) == f"{' '.join(says)} {OR}"
