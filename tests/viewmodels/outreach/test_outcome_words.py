"""How it is told what deals were assumed to bring and what they brought."""

import pytest
from PySide6.QtCore import Qt

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.queries.outreach.outcomes import Outcome, TrackRecord
from socialroi_desktop.viewmodels.outreach.outcome_words import outcome_line, outcome_table, record_line
from socialroi_desktop.viewmodels.shared.roles import Role, Tone

LOST = Problem("The workspace has no orders of these days.")


@pytest.mark.parametrize(
    ("outcome", "line", "tone"),
    [
        (
            Outcome(1, 21, 3800, 24, True),
            "Assumed 21 orders, chance 38% · 24 orders came: reached",
            Tone.GOOD,
        ),
        (Outcome(1, 21, None, 1, True), "Assumed 21 orders · 1 order came: missed", Tone.BAD),
        (Outcome(1, 21, 3800, 4, False), "Assumed 21 orders, chance 38% · 4 orders came so far", Tone.MUTED),
        (
            Outcome(1, 21, 3800, None, True, LOST),
            f"Assumed 21 orders, chance 38% · {LOST.template}",
            Tone.MUTED,
        ),
    ],
)
def test_a_deal_says_what_was_assumed_and_what_came(qapp, outcome, line, tone):
    assert outcome_line(outcome) == (line, tone)


def test_the_table_holds_needed_against_came(qapp, qtmodeltester):
    table = outcome_table()
    lost = Outcome(2, 5, None, None, True, LOST)
    table.show_rows([(Deal(purpose="Sales"), Outcome(1, 21, 3800, 24, True)), (Deal(purpose="B"), lost)])
    qtmodeltester.check(table)
    told = [[table.index(row, column).data() for column in range(4)] for row in range(2)]
    assert told == [["Sales", "21", "38%", "24"], ["B", "5", "–", "–"]]
    assert table.index(1, 3).data(Role.REASON) == LOST.template
    assert table.headerData(3, Qt.Orientation.Horizontal) == "Came"


def test_the_record_is_told_once_a_deal_is_over(qapp):
    assert record_line(None) == record_line(TrackRecord(0, 0, 0)) == ""
    assert record_line(TrackRecord(6, 3.24, 4)) == (
        "Of 6 deals that are over 4 reached what they needed; by their chances 3.2 were to."
    )
