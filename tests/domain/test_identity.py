"""A handle is kept by one rule, and a word that names somebody is compared by it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.identity import handle_of, identified, is_post, told_by_word, word_of
from socialroi_desktop.domain.records import Campaign, Influencer
from socialroi_desktop.domain.values.people_words import typed_handle
from socialroi_desktop.errors import UserError


@every(
    ("text", "bare"),
    [
        ("@jo", "jo"), (" @ jo ", "jo"), ("jo.pine", "jo.pine"), ("@", None), ("", None), ("jo@x", "jo@x"),
        ("https://www.instagram.com/jo/?hl=en", "jo"), ("tiktok.com/@jo", "jo"), ("youtube.com/channel/@Jo", "Jo"),
    ],
)  # fmt: skip
def test_a_handle_is_kept_bare(text, bare):
    assert handle_of(text) == bare
    assert identified(Influencer(name="Jo", handle=text or None)).handle == bare


POSTS = [
    "https://www.instagram.com/p/ABC/", "instagram.com/reel/Cx1/?igsh=1", "https://www.youtube.com/watch?v=abc",
    "https://youtu.be/abc", "https://m.youtube.com/shorts/abc", "https://www.facebook.com/watch/?v=1",
    "https://www.instagram.com/stories/highlights/123/", "https://www.pinterest.co.uk/pin/12/",
]  # fmt: skip


@every("text", POSTS)
def test_the_address_of_a_post_is_nobodys_handle(text):
    assert is_post(text)
    assert handle_of(text) is None
    with pytest.raises(UserError, match="the address of a post"):
        typed_handle(text)


@every(
    ("text", "bare"),
    [
        ("https://www.instagram.com/stories/jomarsh/", "jomarsh"), ("https://www.tiktok.com/@jo/video/12", "jo"),
        ("https://instagram.com/watch", "watch"), ("https://x.com/jo/status/1", "jo"), ("youtube.com/@p", "p"),
        ("https://www.linkedin.com/in/jo", "jo"), ("p", "p"), ("https://shop.example/p/ABC", "p"),
    ],
)  # fmt: skip
def test_other_addresses_tell_whose_they_are(text, bare):
    assert typed_handle(text) == bare


@given(st.text(alphabet="@jJ o.品/", max_size=8))
def test_what_is_bare_stays_as_it_is(text):
    bare = handle_of(text)
    assert bare is None or handle_of(bare) in (bare, handle_of(handle_of(bare) or ""))


@every("text", ["@Jo", "jo", "https://instagram.com/jo", " JO "])
def test_every_way_to_write_a_handle_is_one_word(text):
    assert word_of(Influencer, text) == "jo"


def test_names_keep_their_blanks_and_addresses_of_others_are_no_handles():
    assert word_of(Influencer, "Anna Kowalska") == "anna kowalska"
    assert word_of(Influencer, "Anna (@Anna_k)") == word_of(Influencer, "Anna (anna_k)")
    assert word_of(Campaign, "shop.com/sale") == "shop.com/sale"


@pytest.mark.parametrize("text", ["@Jo Pine", "instagram.com/JoPine"])
def test_a_new_record_is_found_by_the_word_it_was_made_from(text):
    told = told_by_word(Influencer, text)
    assert told == {"name": "JoPine", "handle": "JoPine"}
    assert word_of(Influencer, told["handle"]) == word_of(Influencer, text)
    assert told_by_word(Influencer, " Jo Pine ") == {"name": "Jo Pine"}
