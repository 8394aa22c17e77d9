"""What is typed into the form of a goal, kept until it is saved or let go of: a crash or another page takes none of it.

Knows no widgets.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from socialroi_desktop.domain.fields import Record, specs
from socialroi_desktop.domain.records import Goal, GoalSignal, GoalTarget
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.shared.kept_typing import KeptTyping
from socialroi_desktop.viewmodels.shared.session import Session

_PLACE = "plan/draft/{goal}"
_R = TypeVar("_R", bound=Record)


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood in the form of a goal; `campaign` is the name of one that was not there yet."""

    goal: Goal
    targets: tuple[GoalTarget, ...] = ()
    signals: tuple[GoalSignal, ...] = ()
    campaign: str = ""


class KeptDraft(QObject):
    """Keeps what an editor holds; `found` is what an earlier form of the same goal left, until that is answered."""

    def __init__(self, editor: GoalEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor, self._session, self._over = editor, editor.session, False
        self._typing = KeptTyping(editor.session, _PLACE.format(goal=editor.goal.id or "new"), self)
        self.found = draft_of(self._typing.text)
        editor.changed.connect(self._on_changed)
        editor.saved.connect(self.let_go)

    def take_up(self) -> None:
        """Put what was found into the form."""
        found, self.found = self.found, None
        if found is None:
            return
        editor = self._editor
        editor.goal = replace(found.goal, id=editor.goal.id, name="")
        editor.targets, editor.signals, editor.campaign = found.targets, found.signals, found.campaign
        editor.touched = True
        # A name that is typed follows nothing any more.
        editor.set(name=found.goal.name)
        editor.changed.emit()

    def let_go(self) -> None:
        """Keep nothing any more: it was saved, or is not wanted."""
        self.found, self._over = None, True
        self._typing.write("")

    def forget_found(self) -> None:
        """Let go of what an earlier form left; what is typed from now on is kept."""
        self.found = None
        self._typing.write("")
        self._on_changed()

    def leave(self) -> None:
        """Write down what is typed, now that its form goes; say so."""
        if self._over or not self._editor.touched:
            return
        self._typing.write(self._text())
        self._session.said.emit(
            self.tr("What you typed into the goal is kept: open its form again to go on."), False
        )

    def _on_changed(self) -> None:
        if self._editor.touched and not self._over and self.found is None:
            self._typing.keep(self._text())

    def _text(self) -> str:
        editor = self._editor
        return text_of(Draft(editor.goal, editor.targets, editor.signals, editor.campaign))


def begun_goal(session: Session) -> Draft | None:
    """Return the new goal that was begun and not saved; None where none was."""
    return draft_of(KeptTyping(session, _PLACE.format(goal="new")).text)


def forget_begun(session: Session) -> None:
    """Let go of the new goal that was begun."""
    KeptTyping(session, _PLACE.format(goal="new")).write("")


def text_of(draft: Draft) -> str:
    """Return a draft as it is kept."""
    told = {
        "goal": _told(draft.goal),
        "targets": [_told(each) for each in draft.targets],
        "signals": [_told(each) for each in draft.signals],
        "campaign": draft.campaign,
    }
    return json.dumps(told, ensure_ascii=False)


def draft_of(text: str) -> Draft | None:
    """Return a draft that was kept; None where nothing was, or where somebody wrote over it."""
    try:
        told = json.loads(text) if text else None
        if not isinstance(told, dict):
            return None
        return Draft(
            _made(Goal, told["goal"]),
            tuple(_made(GoalTarget, each) for each in told["targets"]),
            tuple(_made(GoalSignal, each) for each in told["signals"]),
            str(told["campaign"]),
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _told(record: Record) -> dict[str, Any]:
    return {spec.name: getattr(record, spec.name) for spec in specs(type(record))}


def _made(record: type[_R], told: Mapping[str, Any]) -> _R:
    # Of another version of the app fields may be gone, and others there.
    names = {spec.name for spec in specs(record)}
    known: dict[str, Any] = {
        name: value for name, value in told.items() if name in names and isinstance(value, str | int)
    }
    return record(**known)
