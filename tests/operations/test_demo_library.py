"""The library of the demo: every state is there, pictures and films are what they say, and figures are alive."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

import kept_demo
from socialroi_desktop.cli import main
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.domain.countries import country_of
from socialroi_desktop.domain.library.standing import Cover, Standing
from socialroi_desktop.domain.records import (
    Collected,
    Collection,
    DealRight,
    Product,
    StandingConsent,
    Tagged,
    UgcItem,
    Usage,
    UsageRight,
)
from socialroi_desktop.domain.records.library import RIGHT_STATE, UGC_KIND, USE, WHERE_USED
from socialroi_desktop.domain.territories import countries_in
from socialroi_desktop.operations.demo import make_demo
from socialroi_desktop.queries.library.alike import pieces_alike
from socialroi_desktop.queries.library.before_after import before_and_after
from socialroi_desktop.queries.library.beside import kinds_beside
from socialroi_desktop.queries.library.results import results_of_pieces
from socialroi_desktop.queries.library.standing import standing_of, standings_of
from socialroi_desktop.queries.library.uses import to_take_down
from socialroi_desktop.queries.search import search
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

TODAY = date(2026, 11, 29)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory):
    with kept_demo.open_demo(tmp_path_factory) as workspace:
        yield workspace


@pytest.fixture(scope="module")
def pieces(made: Workspace) -> dict[str, UgcItem]:
    return {piece.title: piece for piece in reading.listing(made, UgcItem)}


def test_there_are_some_sixty_pieces_of_all_kinds_in_many_languages(made: Workspace, pieces) -> None:
    assert 58 <= len(pieces) <= 70
    kinds = [piece.kind for piece in pieces.values()]
    assert {choice.id for choice in UGC_KIND} == set(kinds)
    assert all(kinds.count(choice.id) >= 3 for choice in UGC_KIND)
    assert {"en", "pl", "vi", "zh_Hans", "zh_Hant"} <= {piece.language for piece in pieces.values()}
    assert {piece.product_id for piece in pieces.values()} == {
        product.id for product in reading.listing(made, Product)
    }
    assert len({piece.rating for piece in pieces.values()}) >= 5
    assert any(piece.influencer_id is None and piece.owner for piece in pieces.values())


def test_pictures_and_films_are_what_their_pieces_say(made: Workspace, pieces) -> None:
    kept = [piece for piece in pieces.values() if piece.sha256]
    films = [piece for piece in kept if piece.media_type == "video/mp4"]
    assert len(kept) >= 50
    assert len(films) >= 20
    assert {piece.kind for piece in films} >= {"video", "unboxing", "story"}
    assert any((piece.height or 0) > (piece.width or 0) for piece in films)
    with Decoders() as decoders:
        for piece in kept[::7]:
            path = Media(made.path).path_of(piece.sha256 or "")
            assert path is not None
            facts = decoders.facts(path)
            assert (facts.kind, facts.width, facts.height) == (piece.media_type, piece.width, piece.height)
            assert (None if facts.seconds is None else round(facts.seconds)) == piece.seconds


def test_rights_stand_in_every_state(made: Workspace, pieces) -> None:
    rights = reading.listing(made, UsageRight)
    assert {right.state for right in rights} == {choice.id for choice in RIGHT_STATE}
    assert {right.use for right in rights} == {choice.id for choice in USE}
    told = [standing_of(made, piece, TODAY).uses for piece in pieces.values()]
    states = {one.state for uses in told for one in uses.values()}
    assert states == set(Standing)
    left = {one.days for uses in told for one in uses.values() if one.ends_soon}
    assert {1, 7, 30} <= left


def test_rights_come_by_piece_by_deal_and_by_standing_consent_and_some_hold_in_one_country(
    made: Workspace, pieces
) -> None:
    resting = {
        one.right.entity
        for piece in pieces.values()
        for one in standing_of(made, piece, TODAY).uses.values()
        if one.allowed and one.right is not None
    }
    assert resting == {"usage_right", "deal_right", "standing_consent"}
    assert any(right.territory == "Vietnam" for right in reading.listing(made, UsageRight))
    limited = [*reading.listing(made, UsageRight), *reading.listing(made, DealRight)]
    countries = [country for right in limited if right.territory for country in countries_in(right.territory)]
    assert [country for country in countries if country_of(country) is None] == [], "a limit names countries"
    assert {consent.state for consent in reading.listing(made, StandingConsent)} == {
        "granted", "declined", "withdrawn",
    }  # fmt: skip


def test_pieces_are_used_everywhere_and_some_past_their_right(made: Workspace, pieces) -> None:
    assert {usage.where for usage in reading.listing(made, Usage)} == {choice.id for choice in WHERE_USED}
    found = standings_of(made, list(pieces.values()), TODAY)
    covers = {place.cover.state for each in found.values() for place in each.places}
    assert covers == set(Cover)
    late = to_take_down(made, TODAY)
    assert {place.place.usage.where for place in late} >= {"post", "ad", "home_gallery", "product_page"}


def test_pieces_lie_in_collections_and_have_tags(made: Workspace) -> None:
    filled = {row.collection_id for row in reading.listing(made, Collected)}
    assert filled == {one.id for one in reading.listing(made, Collection)}
    assert len(filled) >= 5
    assert len({row.tag_id for row in reading.listing(made, Tagged) if row.record_kind == "ugc_item"}) >= 5


def test_what_looks_alike_is_what_came_twice(made: Workspace) -> None:
    groups = [{piece.title for piece in group} for group in pieces_alike(made)]
    assert sorted(map(sorted, groups)) == [
        ["Beach set", "Beach set, from the story"],
        ["Shelf shot, saved again", "Shelf shot, three creams"],
    ]


def test_what_pieces_brought_is_known(made: Workspace, pieces) -> None:
    found = results_of_pieces(made, list(pieces.values()), TODAY)
    brought = [one for one in found if isinstance(one.orders, int) and one.orders]
    assert len(brought) >= 15
    assert all(isinstance(one.net_sales, int) and one.net_sales > 0 for one in brought)
    assert sum(isinstance(one.clicks, int) for one in brought) >= 12
    returns = [one.roi for one in found if not hasattr(one.roi, "template")]
    assert min(returns) < 0 < max(returns)


def test_posts_with_pieces_stand_beside_those_without(made: Workspace) -> None:
    found = {(one.kind, one.count): one.stands for one in kinds_beside(made)}
    assert found["photo", "engagements"] == "higher"
    assert found["photo", "link_clicks"] != "too_few"
    assert "too_few" in found.values()


def test_a_home_gallery_tells_before_and_after(made: Workspace, pieces) -> None:
    (told,) = before_and_after(made, pieces["Shelf shot, three creams"].id or 0, TODAY)
    assert told.page == "/"
    before, after = told.sides  # type: ignore[misc]  # known on both sides
    assert (before.period.days, after.period.days) == (28, 28)
    assert after.visits > before.visits
    assert after.orders > before.orders >= 5
    assert told.stands != "too_few"


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("swietna jakosc", "Buty — świetna jakość"),
        ("mở hộp", "Mở hộp giày trượt"),
        ("mo hop giay", "Mở hộp giày trượt"),
        ("襪", "開箱 襪子三雙"),
        ("霜", "防风霜三周"),
        ("kojo", "Rain test, both feet"),
        ("longboard", "Auf dem Longboard zur Arbeit"),
    ],
)
def test_words_in_any_script_find_pieces(made: Workspace, words: str, title: str) -> None:
    (found,) = search(made, words, [UgcItem.entity], of_each=100)
    assert title in {row.label for row in found.rows}


@pytest.mark.parametrize(
    "line",
    [
        'line:skate rights:ads -used "first drop" taken:2026-03..',
        'line:skate rights:ads -used "unboxing" taken:2026-03..',
        "rights:ads,repost",
        "rights:ads rights:repost",
        "creator:none",
        "rights:ads -used",
        "tag:film kind:video",
        "rights:expired",
    ],
)
def test_the_lines_of_the_readme_find_pieces(
    made: Workspace, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", str(made.path), line, "--in", "ugc", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert 0 < len(found) < 61


def test_days_of_rights_are_those_around_the_end_of_november(made: Workspace) -> None:
    ends = {right.ends_on for right in reading.listing(made, UsageRight)}
    assert {(TODAY + timedelta(days)).isoformat() for days in (1, 7, 30)} <= ends


def test_two_demos_are_the_same_to_the_byte(made: Workspace, tmp_path: Path) -> None:
    with make_demo(tmp_path / "again.socialroi") as again:
        hashes = [
            [piece.sha256 for piece in reading.listing(workspace, UgcItem)] for workspace in (made, again)
        ]
    assert json.dumps(hashes[0]) == json.dumps(hashes[1])
