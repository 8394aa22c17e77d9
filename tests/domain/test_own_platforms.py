"""A platform that no list ships: its id holds its name."""

import pytest

from every import every
from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.channels import OWN, in_both, is_among, is_own, means_all, own_id


@every(
    ("text", "found"),
    [
        ("Wizaz", "own:Wizaz"),
        ("  Naver   Blog ", "own:Naver_Blog"),
        ("own:Naver Blog", "own:Naver_Blog"),
        ("Wizaż", "own:Wizaż"),
        ("Wizaz\u0307", "own:Wizaż"),
        ("VK", "own:VK"),
        ("知乎", "own:知乎"),
        ("x" * 40, "own:" + "x" * 40),
    ],
)
def test_the_name_is_kept_in_one_form(text, found):
    assert own_id(text) == found == own_id(found)
    assert is_own(found)


@every("text", ["", "own:", "  ", "--", "a,b", "a;b", "https://vk.com", "a\x07b", "a\u200bb", "x" * 41])
def test_what_is_no_name_is_refused(text):
    with pytest.raises(ValueError, match=r".*"):
        own_id(text)
    assert not is_own(OWN + text)


def test_any_own_platform_is_a_social_channel_that_takes_posts():
    table = channels()
    found = table["own:Naver_Blog"]
    assert (found.name, found.social, found.posts) == ("Naver Blog", True, True)
    assert "own:Naver_Blog" in table
    assert "own:a b" not in table
    assert table.is_social("own:Wizaz")
    assert table.takes_posts("own:Wizaz")
    assert not table.is_social("direct")
    assert not table.takes_posts("nowhere")
    assert table.of_word("Wizaz") is None


def test_those_in_use_are_listed_and_found_by_name_whatever_the_case():
    table = channels().with_own(["own:Naver_Blog", "own:Wizaz"])
    assert table.own_ids == ("own:Naver_Blog", "own:Wizaz")
    assert {table.of_word(word) for word in ("naver blog", "own:naver blog", "OWN:NAVER_BLOG")} == {
        "own:Naver_Blog"
    }
    assert table.of_word("ig") == "instagram"
    assert table.of_word("www.tiktok.com/@a") == "tiktok"
    assert {"own:Wizaz", "tiktok"} <= {*table.social_ids} & {*table.with_posts}
    assert [one.id for one in table if one.id not in table.own_ids] == [one.id for one in channels()]
    assert channels().with_own([]) is channels()


def test_a_set_may_hold_all_of_them():
    social = frozenset({"tiktok", OWN})
    assert is_among("own:Wizaz", social)
    assert not is_among("email", social)
    assert not is_among(None, social)
    assert in_both(social, frozenset({"own:Wizaz", "email", "tiktok"})) == {"own:Wizaz", "tiktok"}
    assert in_both(frozenset({None, "own:Wizaz"}), frozenset({None, OWN})) == {None, "own:Wizaz"}
    assert in_both(social, social) == social


def test_full_width_letters_name_the_platform_that_ships_and_all_is_none():
    assert channels().of_word("ＩＮＳＴＡＧＲＡＭ") == "instagram"
    assert channels().with_own(["own:Wizaz"]).of_word("Ｗizaz") == "own:Wizaz"
    assert [means_all(word) for word in ("all", " ＡＬＬ", "own:All", "allegro")] == [True, True, True, False]
