"""Tactics as a table: what, how far, in a row, by the data, when due, whose. Knows no widgets."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from socialroi_desktop.queries.tactics.board import TacticRow
from socialroi_desktop.viewmodels.plan.tactic_words import (
    count_words,
    measure_label,
    measured_words,
    reason_words,
    repeat_words,
    short_streak,
    standing_tag,
)
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.translating import translate

NAME, COUNT, STREAK, DATA, DUE, OWNER = range(6)


class TacticTable(RowModel[TacticRow]):
    """One row a tactic; Role.KEY is its id."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        self._today = today
        super().__init__(self._declared(), parent, answers={Role.KEY: lambda row: row.state.tactic.id})

    def show_tactics(self, rows: Sequence[TacticRow], today: date) -> None:
        """Show these tactics as of a day."""
        self._today = today
        self.show_rows(tuple(rows))

    def row_of(self, tactic_id: int | None) -> int:
        """Return the row of a tactic, -1 when it is not shown."""
        return next((n for n, row in enumerate(self.rows) if row.state.tactic.id == tactic_id), -1)

    def _declared(self) -> tuple[Column[TacticRow], ...]:
        return (
            Column(
                translate("Tactics", "Tactic"),
                lambda row: row.state.tactic.name,
                lambda row: row.state.tactic.name.casefold(),
                answers={Role.SUBTEXT: _below},
            ),
            Column(translate("Tactics", "Done"), count_words, lambda row: row.state.tally.now, right=True),
            Column(translate("Tactics", "In a row"), short_streak, lambda row: row.state.tally.streak),
            Column(
                translate("Tactics", "By the data"),
                lambda row: measured_words(row.measured),
                lambda row: -1 if row.measured is None else float(row.measured.value or 0),
                right=True,
                answers={Role.REASON: lambda row: reason_words(row.measured) or _measured_as(row)},
            ),
            Column(
                translate("Tactics", "Due"),
                lambda row: standing_tag(row, self._today)[0],
                lambda row: row.state.due.isoformat() if row.state.due else "~" + row.state.tactic.state,
                answers={Role.TAG: lambda row: standing_tag(row, self._today)},
            ),
            Column(translate("Tactics", "Owner"), lambda row: row.state.tactic.owner or ""),
        )


def _below(row: TacticRow) -> str:
    goal = row.state.goal.name if row.state.goal else translate("Tactics", "serves no goal")
    return beside((repeat_words(row.state.tactic), goal))


def _measured_as(row: TacticRow) -> str | None:
    return None if row.measured is None else measure_label(row.measured)
