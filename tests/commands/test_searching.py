import json
from pathlib import Path

import pytest

from asking import add
from library import fill
from socialroi_desktop.cli import MENDABLE, USAGE, main
from socialroi_desktop.domain.records import Campaign, Influencer, Mention, Post
from workspaces import new_workspace

MOMENT = "2026-07-02T10:00:00Z"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Campaign(name="Đà Nẵng launch"),
            Influencer(name="Ela", handle="ela_n", note="Lubi źródło i Łódź"),
            Post(
                channel="tiktok",
                external_id="1",
                published_at=MOMENT,
                text="współczynnik 品牌",
                campaign_id=1,
            ),
            Mention(mentioned_at=MOMENT, author="jo", text="współczynnik chuyển đổi"),
        )
        return made.path


def asked(capsys, *words: str) -> list[dict[str, object]]:
    assert main(["search", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.row("G-15")
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("品牌", [("post", 1, "text")]), ("品", [("post", 1, "text")]), ("zrodlo", [("influencer", 1, "note")]),
        ("LODZ", [("influencer", 1, "note")]), ("chuyen doi", [("mention", 1, "text")]),
        ("da nang", [("campaign", 1, "name"), ("post", 1, "campaign_id")]), ("wspolczynnik 品牌", [("post", 1, "text")]),
        ("nowhere", []),
    ],
)  # fmt: skip
def test_records_are_found_in_any_language_with_the_field_that_holds_them(file, capsys, query, found) -> None:
    rows = asked(capsys, str(file), query)
    assert [(row["entity"], row["id"], row["where"]) for row in rows] == found


def test_one_kind_is_searched_by_its_word_or_its_id(file: Path, capsys) -> None:
    assert asked(capsys, str(file), "wspol", "--in", "mentions") == [
        {"id": 1, "entity": "mention", "title": "współczynnik chuyển đổi", "where": "text"}
    ]
    assert [row["entity"] for row in asked(capsys, str(file), "wspol", "--in", "post")] == ["post"]
    assert len(asked(capsys, str(file), "wspol", "--in", "all", "--limit", "1")) == 2


def test_pieces_of_customers_are_searched_by_their_word(file: Path, capsys) -> None:
    assert (
        main(["add", str(file), "ugc_item", "title=Żółta gęś", "kind=photo", "url=https://x.example/1"]) == 0
    )
    capsys.readouterr()
    found = asked(capsys, str(file), "zolt", "--in", "ugc")
    assert [(row["entity"], row["id"], row["where"]) for row in found] == [("ugc_item", 1, "title")]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    with new_workspace(tmp_path) as made:
        fill(made)
        return made.path


@pytest.mark.row("S2-38")
@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("鞋 rights:ads", [(1, "title")]), ("kind:video,unboxing rights:repost", [(1, "")]),
        ("creator:@hq", [(2, "")]), ("hq", [(2, "influencer_id")]), ("used", [(1, "")]), ("-used swietna", [(2, "title")]),
        ('"two weeks" kind:review', [(5, "caption")]), ("kind:video,unboxing", [(3, ""), (1, "")]),
        ("rating:3.. lang:zh", [(1, "")]), ("rights:declined", [(4, "")]),
    ],
)  # fmt: skip
def test_pieces_are_searched_by_their_line(library: Path, capsys, line, found) -> None:
    rows = asked(capsys, str(library), line, "--in", "ugc")
    assert [(row["id"], row["where"]) for row in rows] == found
    assert all(set(row) == {"id", "entity", "title", "where"} for row in rows)


def test_a_line_that_begins_with_a_minus_stands_last(library: Path, capsys) -> None:
    assert main(["search", str(library), "--in", "ugc", "--json", "--", "-used"]) == 0
    assert [row["id"] for row in json.loads(capsys.readouterr().out)] == [5, 4, 3, 2]


@pytest.mark.row("S2-38")
def test_a_view_of_pieces_is_a_line(library: Path, capsys) -> None:
    line = "rights:asked -used"
    kept = ("add", str(library), "saved_view", "record_kind=ugc_item", "name=Ads to make")
    assert main([*kept, f"text={line}"]) == 0
    assert main(["list", str(library), "ugc_item", "--view", "ads to make", "--json"]) == 0
    out = capsys.readouterr().out
    assert [row["id"] for row in json.loads(out[out.index("[") :])] == [2]
    assert main([*kept, "text=rigths:ads"]) == USAGE
    assert "did you mean “rights:”?" in capsys.readouterr().err


def test_lines_for_people_tell_where_the_words_stand(file: Path, capsys) -> None:
    assert main(["search", str(file), "lodz"]) == 0
    assert capsys.readouterr().out == "influencer 1  Ela  [note: Lubi źródło i Łódź]\n"


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["  "], USAGE, "Say what to look for"),
        (["x", "--in", "mentionz"], USAGE, "did you mean “mention”?"),
        (
            ["rigths:ads", "--in", "ugc"],
            USAGE,
            "There is no “rigths:” (character 1); did you mean “rights:”?",
        ),
    ],
)
def test_what_cannot_be_searched_is_said(file: Path, capsys, words, status, told) -> None:
    assert main(["search", str(file), *words]) == status
    assert told in capsys.readouterr().err


def test_a_file_that_is_missing_is_said(tmp_path: Path, capsys) -> None:
    assert main(["search", str(tmp_path / "none.socialroi"), "x"]) == MENDABLE
    assert "does not exist" in capsys.readouterr().err


def test_a_second_mark_of_the_end_of_flags_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "shop.socialroi", "--in", "ugc", "--", "--"]) == 2
    assert "“--” stands once" in capsys.readouterr().err
