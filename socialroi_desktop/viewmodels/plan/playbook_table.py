"""The tactics of a playbook to tick for a goal, those it has already said so. Knows no widgets."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt

from socialroi_desktop.domain.playbooks import Playbook, PlaybookTactic
from socialroi_desktop.domain.records import Goal, Tactic
from socialroi_desktop.domain.records.tactics import ONCE
from socialroi_desktop.queries.tactics.playbooks import playbooks
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.translating import declared, translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

TITLE, OFTEN = range(2)


def books() -> Mapping[str, Playbook]:
    """Return the shipped playbooks by the kind of goal they are for."""
    return playbooks()


def book_title(book: Playbook) -> str:
    """Return what a playbook is called."""
    return declared("Playbooks", book.title)


def titles_for(kind: str) -> list[str]:
    """Return what the tactics for goals of a kind are called; none where there is no playbook for it."""
    return [declared("Playbooks", one.title) for one in _tactics_for(kind)]


def drafts_for(goal: Goal, today: date) -> list[Tactic]:
    """Return all tactics for a goal of its kind, in the language of the window."""
    return [_draft(one, goal, today) for one in _tactics_for(goal.kind)]


def _tactics_for(kind: str) -> tuple[PlaybookTactic, ...]:
    book = books().get(kind)
    return book.tactics if book else ()


def _draft(one: PlaybookTactic, goal: Goal, today: date) -> Tactic:
    return one.draft(goal, today, lambda text: declared("Playbooks", text))


class PlaybookTable(RowModel[PlaybookTactic]):
    """One row a tactic, with a tick; those the goal has cannot be ticked."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._ticked: set[str] = set()
        self._here: frozenset[str] = frozenset()
        super().__init__(
            (
                Column(
                    translate("Playbook", "Tactic"),
                    lambda one: declared("Playbooks", one.title),
                    answers={Role.SUBTEXT: lambda one: declared("Playbooks", one.why),
                             Qt.ItemDataRole.CheckStateRole: self._tick_of},
                ),
                Column(
                    translate("Playbook", "How often"),
                    self._often,
                    answers={Role.TONE: lambda one: Tone.MUTED},
                ),
            ),
            parent,
        )  # fmt: skip

    def show_book(self, book: Playbook, here: frozenset[str]) -> None:
        """Show a playbook with nothing ticked; `here` are the keys of what the goal has."""
        self._ticked.clear()
        self._here = here
        self.show_rows(book.tactics)

    @property
    def ticked(self) -> list[PlaybookTactic]:
        """What is ticked, in order."""
        return [one for one in self.rows if one.key in self._ticked]

    def drafts(self, goal: Goal, today: date) -> list[Tactic]:
        """Return what is ticked as tactics of a goal, in the language of the window."""
        return [_draft(one, goal, today) for one in self.ticked]

    def toggle(self, number: int) -> None:
        """Tick a row, or take its tick away."""
        one = self.row(number)
        if one is None or one.key in self._here:
            return
        self._ticked ^= {one.key}
        index = self.index(number, TITLE)
        self.dataChanged.emit(index, index)

    def flags(self, index: Index) -> Qt.ItemFlag:
        one = self.row(index.row())
        base = super().flags(index)
        if one is not None and one.key in self._here:
            return base & ~Qt.ItemFlag.ItemIsEnabled
        return base | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TITLE else base

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TITLE:
            return False
        self.toggle(index.row())
        return True

    def _tick_of(self, one: PlaybookTactic) -> Qt.CheckState:
        return Qt.CheckState.Checked if one.key in self._ticked | self._here else Qt.CheckState.Unchecked

    def _often(self, one: PlaybookTactic) -> str:
        if one.key in self._here:
            return translate("Playbook", "the goal has it")
        often = choice_label(Tactic, "repeat", one.repeat)
        count = (
            translate("Playbook", "%Ln each time", "", one.count) if one.count and one.repeat != ONCE else ""
        )
        whole = translate("Playbook", "%Ln in all", "", one.count) if one.count and one.repeat == ONCE else ""
        return beside((often, count, whole))
