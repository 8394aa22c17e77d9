"""Doubtful rows of one spend are bound to each other by what is asked of all of them, not by how one of them is to be read."""

from dataclasses import replace

from every import every
from socialroi_desktop.domain.imports import Assessed, Chunk, Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.operations.imports.taken_together import taken_together
from socialroi_desktop.operations.imports.tellings import as_one
from socialroi_desktop.operations.imports.wanted import Selection

ROWS = [
    ("meta", "Spring", "2026-03-01", "2026-03-01", f"Country: {land}", 100, "EUR")
    for land in ("DE", "FR", "PL")
]
NAMES = ("channel", "campaign", "period_start", "period_end", "cut", "spend", "currency")
CHUNK = Chunk("ad_cost", NAMES, ROWS, (2, 3, 4))
ASKED = Assessed(Verdict.DOUBTFUL, doubt=Problem("It fell."))
NEW = Assessed(Verdict.NEW)
ALL = frozenset({2, 3, 4})


def test_what_one_row_asks_of_all_binds_all() -> None:
    found = as_one(CHUNK, (NEW, ASKED, NEW))
    assert [(item.verdict, item.together) for item in found] == [(Verdict.DOUBTFUL, ALL)] * 3


def test_how_a_row_is_to_be_read_is_asked_of_it_alone() -> None:
    own = {n: Problem("1.234 or 1234?") for n in range(3)}
    found = as_one(replace(CHUNK, doubts=own), (ASKED, ASKED, ASKED))
    assert [item.together for item in found] == [frozenset()] * 3


def test_rows_that_bring_nothing_are_not_among_them() -> None:
    twin = replace(ASKED, existing_id=7)
    found = taken_together(CHUNK, (ASKED, twin, ASKED), range(3))
    assert {n: item.together for n, item in found.items()} == {0: frozenset({2, 4}), 2: frozenset({2, 4})}
    assert taken_together(CHUNK, (ASKED, twin, NEW), range(3)) == {}


@every(
    ("selection", "wanted"),
    [
        (Selection(), False),
        (Selection(accepted=frozenset({3})), True),
        (Selection(turned=frozenset({4})), True),
        (Selection(turned=ALL), True),
        (Selection().with_doubts(), True),
        (replace(Selection(refused=frozenset({4})).with_doubts()), False),
        (replace(Selection(turned=frozenset({2})).with_doubts()), False),
        (Selection(accepted=frozenset({5})), False),
    ],
)
def test_what_is_said_of_one_line_holds_for_all(selection: Selection, *, wanted: bool) -> None:
    assert [selection.wants(Verdict.DOUBTFUL, line, ALL) for line in sorted(ALL)] == [wanted] * 3
