"""Texts are as long as their network counts them: links, emoji, Chinese, accents; hashtags in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.posting.lengths import FREE, Limits, length, tags_in, too_long
from socialroi_desktop.domain.posting.shipped import post_limits

X, BLUESKY, YOUTUBE, INSTAGRAM = (post_limits()[name] for name in ("x", "bluesky", "youtube", "instagram"))
LINK = "https://shop.example/a-page-with-a-rather-long-address?utm_source=x"
FAMILY = "👨‍👩‍👧‍👦"
DECOMPOSED = "Lo\u0301dz\u0301"


@pytest.mark.parametrize(
    ("limits", "text", "signs"),
    [
        (X, "abc", 3),
        (X, "滑板", 4),
        (X, "héé", 3),
        (X, DECOMPOSED, 4),
        (X, f"See {LINK}.", 4 + 23 + 1),
        (X, f"{LINK} {LINK}", 23 + 1 + 23),
        (X, "👍", 2),
        (X, "👍🏽", 2),
        (X, FAMILY, 2),
        (X, "🇻🇳", 2),
        (X, "❤️", 2),
        (X, "1 #2", 4),
        (BLUESKY, FAMILY, 1),
        (BLUESKY, DECOMPOSED, 4),
        (BLUESKY, "滑板", 2),
        (INSTAGRAM, "👍", 2),
        (INSTAGRAM, "滑板", 2),
        (YOUTUBE, "滑板", 6),
        (YOUTUBE, "é", 2),
        (FREE, f"  {LINK}\n", len(LINK)),
        (FREE, "", 0),
    ],
)
def test_a_text_is_as_long_as_its_network_counts(limits: Limits, text: str, signs: int) -> None:
    assert length(text, limits) == signs


def test_hashtags_are_of_any_script_and_no_part_of_an_address() -> None:
    text = f"#ad Nowość! #łódź #护肤日记 ＃skate #dép_art #1 #24h a#b &#39; {LINK}#top #ad\n#Łódź"
    assert tags_in(text) == ("ad", "łódź", "护肤日记", "skate", "dép_art", "24h", "ad", "Łódź")


def test_what_a_network_does_not_take_is_told_with_its_count() -> None:
    told = [problem.message for problem in too_long("t" * 101, "e" * 5001, YOUTUBE, "YouTube")]
    assert told == [
        "The text is 5001 of 5000 signs on YouTube, 1 too many; shorten it, or give YouTube a text of its own.",
        "The title is 101 of 100 signs on YouTube, 1 too many; shorten it.",
    ]
    assert [problem.message for problem in too_long(" ", "", YOUTUBE, "YouTube")] == [
        "YouTube publishes nothing without a title; write one."
    ]
    many = " ".join(f"#tag{number}" for number in range(31))
    assert [problem.message for problem in too_long(None, many, INSTAGRAM, "Instagram")] == [
        "There are 31 hashtags, and Instagram takes 30; take 1 out."
    ]


def test_what_fits_or_has_no_limit_is_not_told() -> None:
    assert too_long("Title", "x" * 280, X, "X") == ()
    assert too_long(None, "x" * 100_000, FREE, "Forum") == ()


@given(st.text())
def test_any_text_has_a_length_on_every_network(text: str) -> None:
    assert all(length(text, limits) >= 0 for limits in post_limits().values())
    assert length(text + " ", X) == length(text, X)


def test_limits_are_of_channels_that_take_posts() -> None:
    assert {name for name in post_limits() if not channels()[name].posts} == set()
