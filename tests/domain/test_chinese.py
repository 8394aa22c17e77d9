"""Chinese words and the signs that stand for each other in its two scripts."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.catalogue import chinese_scripts
from socialroi_desktop.domain.chinese import AS_WRITTEN, Scripts, read_scripts
from socialroi_desktop.domain.folding import fold

SIGNS = st.text(alphabet="开開箱发發髮头頭里裏裡a*[]", max_size=6)


@pytest.mark.row("G-15")
@every(
    ("text", "word"),
    [
        ("開箱", "开箱"),
        ("开箱", "開箱"),
        ("头发", "頭髮"),
        ("頭髮", "头发"),
        ("出發", "出发"),
        ("開箱 box", "开"),
        ("后来", "後"),
    ],
)
def test_either_script_finds_the_other(text: str, word: str) -> None:
    assert chinese_scripts().holds(text, word)
    assert not AS_WRITTEN.holds(text, word)


def test_two_signs_that_share_one_in_the_other_script_stay_apart() -> None:
    scripts = chinese_scripts()
    assert scripts.forms("发") == ("发發髮",)
    assert not scripts.holds("頭髮", "出發")
    assert not scripts.holds("髮", "發")


def test_regions_that_write_a_sign_otherwise_find_each_other() -> None:
    assert chinese_scripts().holds("説明", "說")


@given(text=SIGNS, word=SIGNS)
def test_what_one_finds_finds_it_back(text: str, word: str) -> None:
    scripts = chinese_scripts()
    assert scripts.is_same(text, word) == scripts.is_same(word, text)
    assert scripts.holds(text, word) == any(one in text for one in scripts.spellings(word))
    assert [text[at:end] for at, end in scripts.places(text, word)] == (
        re.findall("|".join(map(re.escape, scripts.spellings(word))), text) if word else []
    )


def test_the_shipped_signs_are_as_folding_leaves_them() -> None:
    scripts = chinese_scripts()
    assert len(scripts.forms("开箱發")) == 3
    assert all(fold(sign) == sign for signs in ("开開箱", *scripts.forms("发台里钟云")) for sign in signs)


@every(
    ("word", "held"),
    [("开箱", ["箱"]), ("头发", ["头", "頭"]), ("发a开bc", ["bc"]), ("箱", ["箱"]), ("发开", ["开", "開"])],
)
def test_a_part_that_is_always_held_is_told(word: str, held: list[str]) -> None:
    assert chinese_scripts().held(word) == held


@given(text=SIGNS, word=SIGNS.filter(bool))
def test_whatever_holds_a_word_holds_one_of_those_parts(text: str, word: str) -> None:
    scripts = chinese_scripts()
    assert not scripts.holds(text, word) or any(part in text for part in scripts.held(word))


def test_patterns_take_signs_of_glob_as_they_are() -> None:
    scripts = Scripts([("开", "開")])
    assert scripts.pattern("开*[?") == "[开開][*][[][?]"
    assert scripts.pattern("*[?") == ""
    assert scripts.pattern("开" * 201) == ""


def test_a_table_is_read_line_by_line() -> None:
    scripts = read_scripts(["# a remark", "发 發髮", "", "开 開"])
    assert scripts.spellings("发开") == ["发开", "发開", "發开", "發開", "髮开", "髮開"]
