from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.fields import TAGS
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.tagging import folded_tags, tag_names, tags_text, words_of_tags


def test_names_are_told_apart_by_commas_and_stand_once():
    assert tag_names(" vip,Skate  park; VIP\nŁódź,, ") == ("Skate park", "vip", "Łódź")
    assert tag_names(None) == ()
    assert tags_text(("vip", "Skate")) == "Skate, vip"
    assert tags_text(()) is None
    assert TAGS.name == "tags"


@given(st.text(alphabet="aAłŁ ,;\nß", max_size=12))
def test_a_text_of_tags_is_read_as_it_is_written(text):
    names = tag_names(text)
    assert len({fold(name) for name in names}) == len(names)
    told = tags_text(names)
    assert set(tag_names(told)) == set(names)
    assert words_of_tags(told) == words_of_tags(text)
    assert folded_tags(told or "") == folded_tags(text)
