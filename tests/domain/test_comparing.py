"""Two versions beside each other: every field either tells, what differs, and which words came and went."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.brand_words import brand_words
from socialroi_desktop.domain.comparing import Mark, compared, word_changes
from socialroi_desktop.domain.records import Account, Brand, Brief


@pytest.mark.row("S3-3")
def test_versions_are_compared_field_by_field() -> None:
    before = Brief(name="Spring", tone="dry", competitors="Board & Co", money=100)
    after = Brief(name="Spring", tone="dry", likes="wet grip", money=200)
    found = {pair.spec.name: pair.differs for pair in compared(before, after)}
    assert found == {"name": False, "tone": False, "likes": True, "competitors": True, "money": True}


def test_what_is_blank_in_both_is_no_difference() -> None:
    assert [pair.differs for pair in compared(Brief(name="A", tone=""), Brief(name="A"))] == [False]


def test_words_that_came_and_went_are_marked() -> None:
    left, right = word_changes("Boards for rainy cities", "Boards for rainy cities and sand")
    assert [(part.text, part.mark) for part in left] == [("Boards for rainy cities", Mark.SAME)]
    assert [part.mark for part in right] == [Mark.SAME, Mark.NEW]
    assert right[1].text == "and sand"
    left, right = word_changes("sales first", "name first")
    assert [(part.text, part.mark) for part in left] == [("sales ", Mark.GONE), ("first", Mark.SAME)]
    assert [(part.text, part.mark) for part in right] == [("name ", Mark.NEW), ("first", Mark.SAME)]


@given(st.text(), st.text())
def test_the_parts_of_a_text_make_it_whole_again(before: str, after: str) -> None:
    left, right = word_changes(before, after)
    assert "".join(part.text for part in left) in (before, "" if not before.strip() else before)
    assert "".join(part.text for part in right) in (after, "" if not after.strip() else after)


def test_the_brand_is_known_by_its_words_handles_and_accounts() -> None:
    brand = Brand(
        name="Skate & Skin", words="skate n skin\nSKATE & SKIN\n", handles="@skateskin\n#rideintherain"
    )
    own = Account(channel="instagram", name="skate.and.skin", role="main")
    watched = Account(channel="reddit", name="r/skate", role="watch")
    found = brand_words([brand], [own, watched])
    assert found.words == ("Skate & Skin", "skate n skin")
    assert found.handles == ("skateskin", "rideintherain", "skate.and.skin")
