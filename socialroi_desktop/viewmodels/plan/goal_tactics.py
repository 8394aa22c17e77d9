"""The tactics of one goal in two columns: a tick with what it is, and how far it is or when it is due. Knows no widgets."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from socialroi_desktop.domain.records.tactics import ONCE, RUNNING
from socialroi_desktop.queries.tactics.board import TacticRow
from socialroi_desktop.viewmodels.plan.tactic_words import (
    count_words,
    is_counted,
    is_met,
    measured_words,
    reason_words,
    repeat_words,
    standing_tag,
    streak_words,
)
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.time_words import time_words
from socialroi_desktop.viewmodels.shared.translating import translate

NAME, STANDING = range(2)


class GoalTactics(RowModel[TacticRow]):
    """One row a tactic; Role.KEY is its id. `ticked` carries the id of one whose tick was pressed.

    Of the tactic `with_buttons` the view writes the count itself.
    """

    ticked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        self._today = date.max
        self.with_buttons: int | None = None
        super().__init__(
            (
                Column(
                    translate("Tactics", "Tactic"),
                    lambda row: row.state.tactic.name,
                    answers={
                        Role.SUBTEXT: lambda row: below_words(row) or None,
                        Role.STRONG: True,
                        Qt.ItemDataRole.CheckStateRole: _tick_of,
                    },
                ),
                Column(
                    translate("Tactics", "Done"),
                    self._standing,
                    right=True,
                    answers={
                        Role.TAG: self._tag,
                        Qt.ItemDataRole.AccessibleTextRole: self._told,
                        Role.REASON: lambda row: reason_words(row.measured) or None,
                    },
                ),
            ),
            parent,
            answers={Role.KEY: lambda row: row.state.tactic.id},
        )

    def show_tactics(self, rows: Sequence[TacticRow], today: date) -> None:
        """Show these tactics as of a day."""
        self._today = today
        self.show_rows(tuple(rows))

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = super().flags(index)
        return base | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else base

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index.row())
        if row is None or role != Qt.ItemDataRole.CheckStateRole or index.column() != NAME:
            return False
        self.ticked.emit(row.state.tactic.id or 0)
        return True

    def _standing(self, row: TacticRow) -> str:
        return "" if row.state.tactic.id == self.with_buttons else self._told(row)

    def _told(self, row: TacticRow) -> str:
        return count_words(row) or measured_words(row.measured) or standing_tag(row, self._today)[0]

    def _tag(self, row: TacticRow) -> tuple[str, Tone] | None:
        if row.state.tactic.id == self.with_buttons:
            return None
        late = row.state.due is not None and row.state.due < self._today
        told = count_words(row) or measured_words(row.measured)
        return standing_tag(row, self._today) if late or not told else None


def below_words(row: TacticRow) -> str:
    """Return what stands below the name: how often, how long in a row, what the data say beside a count, the time it took."""
    tactic = row.state.tactic
    lacking = len(row.measured.missing) if row.measured else 0
    missing = (
        either(
            lacking,
            translate("Tactics", "1 post without"),
            translate("Tactics", "%Ln posts without", "", lacking),
        )
        if lacking
        else ""
    )
    data = measured_words(row.measured) if is_counted(tactic) else ""
    spent = time_words(row.state.tally.minutes) if row.state.tally.minutes else ""
    return beside(
        (
            "" if tactic.repeat == ONCE else repeat_words(tactic),
            streak_words(row),
            "" if data == formatting.UNKNOWN else data,
            missing,
            spent,
        )
    )


def running_words(rows: Sequence[TacticRow]) -> str:
    """Return how many of the tactics are under way."""
    running = sum(row.state.tactic.state == RUNNING for row in rows)
    words = translate("GoalPage", "{running} of {count} running")
    return words.format(running=formatting.number(running), count=formatting.number(len(rows)))


def _tick_of(row: TacticRow) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_met(row) else Qt.CheckState.Unchecked
