"""Where words stand in a text, by what is folded and in both scripts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.catalogue import chinese_scripts
from socialroi_desktop.domain.chinese import AS_WRITTEN
from socialroi_desktop.domain.folding import fold, words
from socialroi_desktop.domain.matching import parts, spans


def marked(text: str, query: str) -> str:
    found = spans(text, words(query), chinese_scripts())
    return "".join(f"[{part}]" if is_marked else part for part, is_marked in parts(text, found))


@pytest.mark.row("G-15")
@every(
    ("text", "query", "shown"),
    [
        ("想做自己的护肤品牌，先试用", "品牌", "想做自己的护肤[品牌]，先试用"), ("這個開箱", "开箱", "這個[開箱]"),
        ("w Łodzi, Łódź", "lodz", "w [Łodz]i, [Łódź]"), ("Đà Nẵng", "nang da", "[Đà] [Nẵng]"),
        ("A\u0301 la", "a", "[A\u0301] l[a]"), ("Straße", "as", "Str[aß]e"), ("ﬁx", "i", "[ﬁ]x"), ("ＡＢＣ", "bc", "Ａ[ＢＣ]"),
        ("anan", "an na", "[anan]"), ("@jo", "@jo", "@[jo]"), ("none", "x", "none"), ("", "x", ""), ("a", "", "a"),
    ],
)  # fmt: skip
def test_words_are_marked_as_they_are_found(text: str, query: str, shown: str) -> None:
    assert marked(text, query) == shown


@given(
    text=st.text(alphabet="aÁłß品开開 ﬁ\u0301x", max_size=12),
    word=st.text(alphabet="aálßs品开fi", min_size=1, max_size=3),
)
def test_parts_are_the_text_and_what_is_marked_holds_the_word(text: str, word: str) -> None:
    found = spans(text, [fold(word)], AS_WRITTEN)
    assert "".join(part for part, _ in parts(text, found)) == text
    assert all(fold(word) in fold(part) for part, is_marked in parts(text, found) if is_marked)
    assert bool(found) == (fold(word) in fold(text))
