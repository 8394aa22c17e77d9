"""A text is made as long as a network takes it, however that counts: nothing is too long, and what fits stays whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.posting.fitting import fitted, fitted_title
from socialroi_desktop.domain.posting.lengths import Limits, length, tags_in
from socialroi_desktop.domain.posting.shipped import post_limits

WORDS = st.lists(
    st.sampled_from(
        [
            "glow",
            "护肤日记，护肤",
            "#tag",
            "#护肤",
            "👩‍👩‍👧‍👦",
            "🇵🇱",
            "https://shop.example/serum?a=1",
            "Łódź",
            "\n\n",
            "x" * 90,
        ]
    ),
    max_size=80,
).map(" ".join)


@given(text=WORDS, channel=st.sampled_from(sorted(post_limits())))
def test_no_text_is_too_long_for_its_channel(text, channel):
    limits = post_limits()[channel]
    found = fitted(text, limits)
    assert limits.text is None or length(found, limits) <= limits.text
    assert limits.tags is None or len(tags_in(found)) <= limits.tags
    assert limits.title is None or length(fitted_title(text, limits), limits) <= limits.title


@given(text=WORDS)
def test_what_fits_stays_as_it_is(text):
    assert fitted(text, Limits(text=len(text) + 1)) == text.strip()
    assert fitted(text, Limits()) == text.strip()


@pytest.mark.parametrize(
    ("text", "limits", "found"),
    [
        ("a glow routine for all", Limits(text=16), "a glow routine…"),
        ("a glow routine for all", Limits(text=13), "a glow routi…"),
        ("护肤日记护肤日记", Limits(text=5), "护肤日记…"),
        ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", Limits(counts="seen", text=2), "👩‍👩‍👧‍👦…"),
        ("Glow #a #b #c", Limits(tags=2), "Glow #a #b"),
        ("Glow #a #b and #c now", Limits(tags=2), "Glow #a #b and c now"),
    ],
)
def test_it_is_cut_between_words_and_never_inside_a_sign(text, limits, found):
    assert fitted(text, limits) == found
