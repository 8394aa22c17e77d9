"""A list of links and texts becomes pieces of the library, with those who made them, and the same list twice adds nothing."""

import json
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import (
    Campaign,
    Collection,
    Influencer,
    Product,
    ScreeningRule,
    UgcItem,
    UsageRight,
)
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.outreach.screening import screening
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import item_of
from workspaces import new_workspace

LIST = Path(__file__).parents[1] / "fixtures" / "exports" / "plain_pieces.csv"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with new_workspace(tmp_path) as made:
        add(made, Influencer(name="Hanka Kwiat", handle="hq.boards"))
        return made.path


def pieces(file: Path) -> list[tuple[str, str, str | None, int | None, int | None]]:
    with open_workspace(file, read_only=True) as workspace:
        return [
            (one.title, one.kind, one.url, one.influencer_id, one.rating)
            for one in reading.listing(workspace, UgcItem)
        ]


@pytest.mark.row("S1-5")
def test_links_and_texts_come_in_with_who_made_them(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(file), str(LIST), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["format"], told["new"], told["rejected"]) == ("plain_pieces", 4, 0)
    first, second, third, fourth = pieces(file)
    # Who is known by a handle is found, who is new is made in the same step.
    assert first == ("Curb test", "link", "https://example.com/reel/1", 1, 5)
    assert second == ("https://example.com/reel/2", "link", "https://example.com/reel/2", None, None)
    assert third == ("Buty są świetne, noszę codziennie i wciąż wyglądają jak…", "review", None, 2, 4)
    assert fourth[:2] == ("开箱", "review")
    with open_workspace(file) as workspace:
        people = reading.listing(workspace, Influencer)
        assert [(one.name, one.kind) for one in people] == [
            ("Hanka Kwiat", "influencer"),
            ("Rafał Deska", "customer"),
            ("小林", "customer"),
        ]
        assert screening(workspace, ScreeningRule()).found == 1, "customers were not looked for"
        edit_record(workspace, entity="influencer", row_id=2, changes={"stage": "screen"})
        assert screening(workspace, ScreeningRule()).found == 2


def test_the_same_list_twice_adds_nothing_and_undo_takes_all_of_it_back(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(file), str(LIST)]) == 0
    before = pieces(file)
    again = LIST.read_text("utf-8") + "New one,https://example.com/reel/9,,@hq.boards,3,\n"
    copy = file.with_name("links.csv")
    copy.write_text(again, "utf-8")
    capsys.readouterr()
    assert main(["import", str(file), str(copy), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["new"], told["same"]) == (1, 4)
    assert pieces(file)[:4] == before
    with open_workspace(file) as workspace:
        history.undo(workspace)
        history.undo(workspace)
        assert reading.listing(workspace, UgcItem) == []
        assert len(reading.listing(workspace, Influencer)) == 1


def test_a_kind_that_was_guessed_does_not_take_the_place_of_one_that_was_said(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(file), str(LIST)]) == 0
    assert main(["set", str(file), "ugc_item", "1", "kind=video"]) == 0
    again = file.with_name("again.csv")
    again.write_text(LIST.read_text("utf-8").replace("@hq.boards,5", "@hq.boards,4"), "utf-8")
    assert main(["import", str(file), str(again)]) == 0
    assert pieces(file)[0] == ("Curb test", "video", "https://example.com/reel/1", 1, 4)
    told = file.with_name("told.csv")
    told.write_text("Title,Link,Kind\nCurb test,https://example.com/reel/1,unboxing\n", "utf-8")
    assert main(["import", str(file), str(told)]) == 0
    assert pieces(file)[0][1] == "video", "what was said by hand and is told otherwise is asked"
    assert main(["import", str(file), str(told), "--accept", "2"]) == 0
    assert pieces(file)[0][1] == "unboxing"


@pytest.mark.parametrize(
    ("text", "title", "kind"),
    [
        ("链接,评价,作者,评分\nhttps://example.com/1,很好,@a,5\n", "很好", "review"),
        ("Treść,Autor,Ocena\nSuper buty,Ola,5\n", "Super buty", "review"),
        ("Liên kết,Loại,Người đăng\nhttps://example.com/1,mở hộp,@a\n", "https://example.com/1", "unboxing"),
        ("URL,Creator,Kind\nhttps://example.com/1,@a,Video\n", "https://example.com/1", "video"),
    ],
)
def test_headers_and_kinds_are_known_in_several_languages(
    file: Path, text: str, title: str, kind: str
) -> None:
    links = file.with_name("links.csv")
    links.write_text(text, "utf-8")
    assert main(["import", str(file), str(links)]) == 0
    assert [one[:2] for one in pieces(file)] == [(title, kind)]


@pytest.mark.parametrize(
    "header",
    ["title,url,caption,creator", "title,url,caption,influencer_id", "Title,Link,Caption,Creator"],
)
def test_fields_are_known_by_their_own_names(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], header: str
) -> None:
    told = tmp_path / "list.csv"
    told.write_text(f"{header}\nDeck,https://example.com/1,Worn all week,@hq.boards\n")
    assert main(["import", str(file), str(told), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["format"] == "plain_pieces"
    with open_workspace(file, read_only=True) as workspace:
        (piece,) = reading.listing(workspace, UgcItem)
    assert (piece.title, piece.caption, piece.influencer_id) == ("Deck", "Worn all week", 1)


def test_product_and_day_come_in_and_a_product_is_known_by_name_or_code(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_workspace(file) as workspace:
        add(workspace, Product(name="Serum", sku="SER-1"), Product(name="Deck", sku="DK-8"))
    links = file.with_name("links.csv")
    links.write_text(
        "Date,Link,Stars,Product\n2026-03-14,https://example.com/1,5,serum\n2026-03-15,https://example.com/2,5,dk-8\n",
        "utf-8",
    )
    assert main(["import", str(file), str(links)]) == 0
    with open_workspace(file, read_only=True) as workspace:
        found = reading.listing(workspace, UgcItem)
        assert len(reading.listing(workspace, Product)) == 2
    assert [(one.product_id, (one.taken_at or "")[:7]) for one in found] == [(1, "2026-03"), (2, "2026-03")]


def test_a_rating_beyond_its_range_names_the_field_and_the_range(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    links = file.with_name("links.csv")
    links.write_text("Link,Stars\nhttps://example.com/1,9\n", "utf-8")
    assert main(["import", str(file), str(links), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert told["problems"][0]["message"] == "“9” is too large: Rating goes from 0 to 5."


def test_a_row_that_tells_nothing_is_refused_with_the_reason(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    links = file.with_name("links.csv")
    links.write_text("Title,Link,Text,Creator,Stars\n,,,@jo,5\nGood,https://example.com/1,,@jo,17\n", "utf-8")
    assert main(["import", str(file), str(links), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    messages = [each["message"] for each in told["problems"]]
    assert "There is neither a title, a text nor a link in this row." in messages
    assert len(messages) == 2
    assert pieces(file) == []


def test_a_formula_is_no_link_and_a_title_has_an_end(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    links, long = file.with_name("links.csv"), "https://example.com/" + "a" * 100_000
    links.write_text(f"Title,Link,Text\n,=cmd|calc,z\n,{long},\n{'t' * 100_000},,x\n", "utf-8")
    assert main(["import", str(file), str(links), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    messages = [each["message"] for each in told["problems"]]
    assert "“=cmd|calc” is no address of a page; it was left out." in messages
    assert "The title has 100000 letters; 500 are the most. Put the rest into the text." in messages
    found = pieces(file)
    assert [(one[0], one[2]) for one in found] == [("z", None), (long[:499] + "…", long)]
    assert main(["set", str(file), "ugc_item", "1", f"title={'t' * 501}"]) == 1
    assert "The title has 501 letters" in capsys.readouterr().err


def rights(file: Path) -> list[tuple[object, ...]]:
    with open_workspace(file, read_only=True) as workspace:
        return [
            (one.ugc_item_id, one.use, one.state, one.starts_on, one.ends_on, one.territory, one.credit)
            for one in reading.listing(workspace, UsageRight)
        ]


def import_list(file: Path, capsys: pytest.CaptureFixture[str], text: str, name: str = "links.csv") -> dict:
    links = file.with_name(name)
    links.write_text(text, "utf-8")
    capsys.readouterr()
    assert main(["import", str(file), str(links), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    return told


HEADER = "Link,Text,Creator,Tags,Campaign,Collection,Rating,Use,State,From,Until,Territory,Credit\n"
ROW = 'https://example.com/1,Nice,@jo,"vip, skate",Spring,Best,4,"ads, website",granted,2026-01-01,2026-12-31,EU,@jo\n'


@pytest.mark.row("S1-5")
def test_rights_tags_campaign_and_collection_come_in_with_a_list(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = import_list(file, capsys, HEADER + ROW)
    assert (told["new"], told["problems"]) == (1, [])
    with open_workspace(file, read_only=True) as workspace:
        piece = item_of(workspace, 1)
        assert (piece.tags, piece.rating) == ("skate, vip", 4)
        assert [one.name for one in reading.listing(workspace, Campaign)] == ["Spring"]
        assert piece.campaign_id == 1
        assert [one.name for one in reading.listing(workspace, Collection)] == ["Best"]
    assert rights(file) == [
        (1, use, "granted", "2026-01-01", "2026-12-31", "EU", "@jo") for use in ("ads", "website")
    ]
    again = import_list(file, capsys, HEADER + ROW)
    assert (again["same"], again["changed"]) == (1, 0)
    with open_workspace(file) as workspace:
        history.undo(workspace)
        assert reading.listing(workspace, UgcItem) == []
    assert rights(file) == []


def test_a_list_that_comes_again_takes_back_no_answer_and_adds_what_is_new(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import_list(file, capsys, HEADER + ROW)
    assert main(["set", str(file), "usage_right", "1", "state=withdrawn"]) == 0
    more = ROW.replace("vip", "fresh").replace("ads, website", "ads, print")
    assert import_list(file, capsys, HEADER + more)["changed"] == 1
    assert [(one[1], one[2]) for one in rights(file)] == [
        ("ads", "withdrawn"), ("website", "granted"), ("print", "granted"),
    ]  # fmt: skip
    with open_workspace(file, read_only=True) as workspace:
        assert item_of(workspace, 1).tags == "fresh, skate, vip"


def test_words_of_rights_are_known_in_several_languages_and_a_wrong_one_is_named(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Adres,Ocena,Użycie,Zgoda,Ważne do\nhttps://example.com/1,5,reklama,tak,2026-12-31\nhttps://example.com/2,5,sky,tak,\n"
    told = import_list(file, capsys, text)
    assert rights(file) == [(1, "ads", "granted", None, "2026-12-31", None, None)]
    assert told["rejected"] == 1
    assert "“sky”" in told["problems"][0]["message"]


def test_columns_of_a_list_that_nothing_takes_are_named(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Link,Text,Creator,Rating,Verified,Foo,State,Empty\nhttps://example.com/1,Nice,@jo,5,yes,x,published,\n"
    told = import_list(file, capsys, text)
    assert told["new"] == 1
    (sentence,) = [one["message"] for one in told["problems"]]
    assert sentence.endswith("takes them: Verified, Foo, State.")
    assert rights(file) == []


@pytest.mark.row("S1-5")
def test_a_saved_list_of_pieces_fills_another_workspace_with_all_that_is_told_of_them(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import_list(file, capsys, HEADER + ROW)
    words = ["asked_on=2026-01-01", "channel=instagram", "answer=yes; of course", "note=a\\nb"]
    assert main(["set", str(file), "usage_right", "1", *words]) == 0
    first, second, other = tmp_path / "a.csv", tmp_path / "b.csv", tmp_path / "other.socialroi"
    assert main(["list", str(file), "ugc_item", "--csv", str(first)]) == 0
    assert main(["new", str(other), "--name", "O", "--currency", "EUR", "--timezone", "Europe/Warsaw"]) == 0
    capsys.readouterr()
    assert main(["import", str(other), str(first), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["new"], told["format"]) == (1, "mapped")
    assert not [one for one in told["problems"] if "stays behind" in one["message"]]
    assert main(["list", str(other), "ugc_item", "--csv", str(second)]) == 0
    assert second.read_text("utf-8-sig") == first.read_text("utf-8-sig")
    assert rights(other) == rights(file)
    with open_workspace(other, read_only=True) as workspace:
        right = reading.listing(workspace, UsageRight)[0]
    assert (right.channel, right.answer, right.note) == ("instagram", "yes; of course", "a\\nb")
    capsys.readouterr()
    assert main(["import", str(file), str(first), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["same"] == 1


@pytest.mark.parametrize(
    "link",
    [
        "https://example.com/reel/1", "http://www.example.com/reel/1/", "https://example.com/reel/1?utm_source=ig&igsh=abc",
        "HTTPS://EXAMPLE.COM/reel/1#top",
    ],
)  # fmt: skip
@pytest.mark.parametrize("title", ["Another title", "Curb test"])
def test_a_link_that_a_piece_has_is_no_new_piece_under_another_title_or_writing(
    file: Path, capsys: pytest.CaptureFixture[str], link: str, title: str
) -> None:
    assert main(["import", str(file), str(LIST)]) == 0
    before = pieces(file)
    again = file.with_name("again.csv")
    again.write_text(f"Title,Link,Creator,Use,State\n{title},{link},@hq.boards,Shop,Granted\n", "utf-8")
    capsys.readouterr()
    main(["import", str(file), str(again), "--json"])
    (told,) = json.loads(capsys.readouterr().out)
    assert told["new"] == 0
    if (title, link) != ("Curb test", "https://example.com/reel/1"):
        assert told["doubtful"] == 1
        assert "Curb test" in json.dumps(told, ensure_ascii=False)
    assert pieces(file) == before


def test_links_that_differ_in_an_unknown_part_of_their_query_are_two_pieces(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = import_list(
        file,
        capsys,
        "Title,Link,Kind\nOne,https://example.com/a?photo=1,Photo\nTwo,https://example.com/a?photo=2,Photo\n"
        "Three,https://example.com/a?utm_source=x&photo=3,Photo\n",
    )
    assert (told["new"], told["doubtful"]) == (3, 0)
    links = file.with_name("again.csv")
    links.write_text(
        "Title,Link\nFour,http://www.example.com/a/?photo=3&igsh=1\nFive,https://example.com/a?photo=4\n",
        "utf-8",
    )
    capsys.readouterr()
    main(["import", str(file), str(links), "--json"])
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["new"], told["doubtful"]) == (1, 1)
    assert "Three" in json.dumps(told["doubts"])


def test_one_link_twice_in_a_list_is_asked_about_but_not_of_two_reviews(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    links = file.with_name("links.csv")
    links.write_text(
        "Title,Link,Kind,Text\n"
        "One,https://example.com/a,Photo,\nTwo,https://www.example.com/a/,Photo,\n"
        "Good,https://example.com/b,Review,Very good\nBad,https://example.com/b,Review,Not so good\n",
        "utf-8",
    )
    main(["import", str(file), str(links), "--json"])
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["new"], told["doubtful"]) == (3, 1)
    assert [one[0] for one in pieces(file)] == ["One", "Good", "Bad"]
