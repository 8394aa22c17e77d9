"""Names as they are searched while someone types: words in any order, folded, the likeliest first, a few at a time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.catalogue import chinese_scripts
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.viewmodels.shared.names import LIMIT, Names

PEOPLE = Names(
    {1: "Anna (@anna_k)", 2: "Anna (@anna_z)", 3: "Źródło Łask", 4: "Joanna", 5: "Zoë Anker"},
    lambda: {1: "anna_k", 2: "anna_z", 3: "zrodlo.pl", 5: "zoe"},
)
# A few letters, such as Ŀ, fold to a letter and a sign that is not looked for.
LETTERS = st.characters(categories=["L", "Nd"]).filter(lambda letter: fold(letter).isalnum())
WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=8), min_size=1, max_size=4)


def ids(text, names=PEOPLE):
    return [match.row_id for match in names.matches(text).found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("zrodlo", [3]),
        ("ŹRÓDŁO", [3]),
        ("lask zrod", [3]),
        ("@anna_z", [2]),
        ("zoe", [5]),
        ("nobody", []),
        ("@", [1, 2, 3, 4, 5]),
        ("", [1, 2, 3, 4, 5]),
    ],
)
def test_names_are_found_by_words_in_any_order_whatever_their_accents(text, found):
    assert ids(text) == found


def test_names_that_begin_with_the_word_come_first():
    assert ids("an") == [1, 2, 5, 4]


def test_what_else_a_record_is_known_by_comes_with_it_unless_its_name_says_it():
    assert [(match.name, match.hint) for match in PEOPLE.matches("an").found[:3]] == [
        ("Anna (@anna_k)", ""),
        ("Anna (@anna_z)", ""),
        ("Zoë Anker", "zoe"),
    ]


def test_of_many_only_so_many_are_listed_and_the_rest_is_counted():
    many = Names({n: f"Person {n}" for n in range(10_000)})
    found = many.matches("person")
    assert (len(found.found), found.more) == (LIMIT, 10_000 - LIMIT)
    assert many.matches("person 9999").more == 0


@pytest.mark.parametrize(
    ("text", "meant"),
    [("zrodlo", 3), ("anna", None), ("Joanna", 4), ("anna_k", 1), ("", None), ("  ", None), ("@", None)],
)
def test_a_text_means_a_record_only_when_it_can_mean_no_other(text, meant):
    assert PEOPLE.meant(text) == meant


def test_the_one_called_just_that_is_meant_among_those_whose_names_hold_it():
    names = Names({1: "Sale", 2: "Sale of boots"})
    assert (names.meant("Sale"), names.meant("sal")) == (1, None)


@given(WORDS, st.randoms())
def test_every_name_is_found_by_its_words_in_any_order_and_any_case(words, chance):
    name = " ".join(words)
    shuffled = [word.upper() if fold(word.upper()) == fold(word) else word for word in words]
    chance.shuffle(shuffled)
    assert 7 in ids(" ".join(shuffled), Names({7: name, 8: "x"}))


@given(WORDS, WORDS)
def test_whatever_is_found_holds_every_word(held, typed):
    names = Names({1: " ".join(held)})
    assert (ids(" ".join(typed), names) == [1]) == all(fold(word) in fold(" ".join(held)) for word in typed)


def test_names_that_stayed_are_not_folded_again(monkeypatch):
    before = Names({1: "Anna", 2: "Zoë"})
    before.prepare()
    folded = []
    module = "socialroi_desktop.viewmodels.shared.names.fold"
    monkeypatch.setattr(module, lambda text: folded.append(text) or fold(text))
    after = Names({1: "Anna", 2: "Zoja", 3: "Ewa"}, before=before)
    assert ids("zoja", after) == [2]
    assert sorted(folded) == ["Ewa ", "Zoja ", "zoja"]
    assert ids("ann", after) == [1]


def test_chinese_names_are_found_in_both_scripts_where_that_is_wanted():
    names = {1: "张 開箱", 2: "开箱 Ann", 3: "Bo"}
    both = Names(names, scripts=chinese_scripts)
    assert [match.row_id for match in both.matches("开箱").found] == [1, 2]
    assert [match.row_id for match in both.matches("開箱 ann").found] == [2]
    assert [match.row_id for match in Names(names).matches("开箱").found] == [2]
