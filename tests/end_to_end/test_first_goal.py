"""The first goal of a new shop with its tactics, by keyboard alone, in less than a minute of typing."""

import sys
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shop_window import TODAY, Shop
from socialroi_desktop.domain.records import Goal, Tactic
from socialroi_desktop.store.rows import reading
from socialroi_desktop.tabs import TABS

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
# What a practised typist writes, and what the goal may take of it: 18 seconds.
SIGNS_A_MINUTE = 200
BOUND = 60
LINE = "sell 25 pairs of skate shoes through Instagram"
# What the same asks for in an empty sheet, cell by cell.
HEADS = ("Goal", "Metric", "Channel", "From", "To", "Baseline", "Target")
CELLS = (LINE, "units sold", "Instagram", "2026-08-20", "2026-11-17", "0", "25")
TACTIC_HEADS = ("Tactic", "How often", "Due", "Done")


@dataclass
class Typist:
    """Presses keys where the keyboard is, and counts them; a key held down with another counts as well."""

    shop: Shop
    keys: int = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        window = self.shop.window
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        QTest.keyClick(window.focusWidget(), key, held)
        self.keys += 1 + bin(held.value).count("1")
        self.shop.idle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.shop.window.focusWidget(), text)
        self.keys += len(text)
        self.shop.idle()


def at_plan(shop: Shop) -> Typist:
    typist = Typist(shop)
    place = [tab.id for tab in TABS].index("plan")
    typist.press(Qt.Key(Qt.Key.Key_1 + place), CTRL)
    return typist


def kept(shop: Shop) -> tuple[int, int]:
    workspace = shop.window.session.workspace
    return len(reading.listing(workspace, Goal)), len(reading.listing(workspace, Tactic))


def in_a_sheet(tactics: list[Tactic]) -> int:
    """Count the keys a spreadsheet asks for: each cell its signs and the key that leaves it.

    Two rows of the goal, then a row for each tactic with how often it is done and by which day. What a sheet cannot do is
    not counted: baseline, pace and what is due would ask for formulas.
    """
    rows = [(one.name, one.repeat, one.due_on or "", "no") for one in tactics]
    cells = [*HEADS, *CELLS, *TACTIC_HEADS, *(cell for row in rows for cell in row)]
    return sum(len(cell) + 1 for cell in cells)


@pytest.mark.row("S0-8", "S0-17")
def test_the_first_goal_and_its_tactics_take_less_than_a_minute(shop):
    """Empty workspace to goal with tactics: 54 keys, 16 seconds at 200 signs a minute; a sheet asks for over 500.

    Counted are Ctrl+2 (the Plan tab, 2 keys), Ctrl+Shift+N (3), the line (46), Return (1) and Ctrl+Return (2).
    """
    typist = at_plan(shop)
    typist.press(Qt.Key.Key_N, CTRL | SHIFT)
    typist.type(LINE)
    typist.press(Qt.Key.Key_Return)
    typist.press(Qt.Key.Key_Return, CTRL)
    workspace = shop.window.session.workspace
    (goal,), tactics = reading.listing(workspace, Goal), reading.listing(workspace, Tactic)
    sys.stdout.write(f"keys here: {typist.keys}, in a sheet: {in_a_sheet(tactics)}\n")
    assert (goal.name, goal.kind, goal.metric, goal.target) == (
        LINE.replace("s", "S", 1),
        "sales",
        "units",
        "25",
    )
    assert (goal.product_line, goal.channels, goal.baseline_source) == ("skate shoes", "instagram", "new")
    assert (goal.start, goal.end) == (TODAY.isoformat(), "2026-11-17")
    assert [tactic.goal_id for tactic in tactics] == [goal.id] * 6
    assert typist.keys <= BOUND
    assert typist.keys * 60 / SIGNS_A_MINUTE < 60
    assert in_a_sheet(tactics) > 5 * typist.keys


def test_goal_and_tactics_are_taken_back_in_one_step(shop):
    typist = at_plan(shop)
    typist.press(Qt.Key.Key_N, CTRL | SHIFT)
    typist.type("500 leads on Facebook")
    typist.press(Qt.Key.Key_Return)
    typist.press(Qt.Key.Key_Return, CTRL)
    assert kept(shop) == (1, 7)
    typist.press(Qt.Key.Key_Z, CTRL)
    assert kept(shop) == (0, 0)


def test_return_alone_saves_the_goal_without_tactics(shop):
    typist = at_plan(shop)
    typist.press(Qt.Key.Key_N, CTRL | SHIFT)
    typist.type(LINE)
    typist.press(Qt.Key.Key_Return)
    typist.press(Qt.Key.Key_Return)
    assert kept(shop) == (1, 0)
