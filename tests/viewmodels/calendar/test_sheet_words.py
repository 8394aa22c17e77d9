"""What the sheet of a planned post says: lengths as the network counts them, checks passed and held, names of all checks."""

import ast
from pathlib import Path

import pytest

from socialroi_desktop.domain import posting
from socialroi_desktop.domain.posting.check import Check
from socialroi_desktop.domain.posting.lengths import FREE, Limits
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.viewmodels.calendar.post.sheet_words import (
    check_name,
    length_words,
    passed_words,
    planned_words,
)


@pytest.mark.parametrize(
    ("text", "limits", "told"),
    [
        ("", FREE, ("0 signs", "", "")),
        ("护肤 #日记", FREE, ("6 signs · 1 tags", "", "")),
        ("护肤", Limits(counts="weighted", text=280), ("4 of 280", "", "")),
        ("x" * 12, Limits(text=10, fold=5), ("12 of 10", "cut after 5", "2 over")),
        ("#a #b #c", Limits(text=100, tags=1), ("8 of 100 · 3 of 1 tags", "", "2 over")),
    ],
)
def test_a_text_is_as_long_as_its_network_counts(text, limits, told):
    words = length_words("", text, limits)
    assert (words.count, words.fold, words.over) == told


def test_a_title_that_is_too_long_is_told_where_the_network_takes_one():
    words = length_words("x" * 120, "", Limits(title=100))
    assert (words.count, words.over) == ("0 signs · title 120 of 100", "20 over")


def _checks(*how):
    told = {"ok": (True, True), "stop": (False, True), "think": (False, False)}
    return [Check("link", *told[each], Problem("")) for each in how]


@pytest.mark.parametrize(
    ("checks", "words"),
    [
        (_checks(), "0 of 0"),
        (_checks("ok", "think"), "1 of 2"),
        (_checks("ok", "stop"), "1 of 2 · 1 blocks"),
        (_checks("stop", "stop", "think"), "0 of 3 · 2 block"),
    ],
)
def test_what_is_passed_and_what_blocks_is_counted(checks, words):
    assert passed_words(checks) == words


def test_a_day_has_its_weekday():
    assert planned_words("2026-10-02T18:00") == "Fri 2 Oct 2026, 18:00"
    assert planned_words(None) == ""


def test_every_check_there_is_has_a_name_to_be_shown_by():
    ids = set()
    for path in Path(posting.__file__).parent.glob("*checks.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Check":
                first = node.args[0]
                ids.add(first.value if isinstance(first, ast.Constant) else first.id.lower())
    assert len(ids) >= 12
    assert [each for each in sorted(ids) if check_name(each) == each] == []


def test_the_rights_are_named_with_the_day():
    assert check_name("rights", "2 Oct") == "Rights valid on 2 Oct"
    assert check_name("rights") == "Rights valid"
