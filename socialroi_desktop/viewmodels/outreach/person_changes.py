"""What the page of a person does: move, note and finish what is next, log and settle touches. Each can be undone."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.outreach.touches import TypedTouch, parse_touch
from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.domain.records.people import ASIDE, STAGE
from socialroi_desktop.operations.outreach.next_actions import finish_next_action
from socialroi_desktop.operations.outreach.touches import log_touch
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.operations.records.moving import moved_to
from socialroi_desktop.operations.records.saying import Said
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.outreach.person import PersonFacts
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.outreach.person import PersonModel
from socialroi_desktop.viewmodels.shared.session import sentence_of

# The stages on the way, in their order.
WAY_ON = tuple(choice.id for choice in STAGE if choice.id not in ASIDE)

_PLANNED = Said(N_("Note the next action of {which}"), N_("Noted: next action of {which}"))
_SETTLED = Said(N_("Settle: {which}"), N_("Settled: {which}"))
_DROPPED = Said(N_("Drop: {which}"), N_("Dropped: {which}"))
_OPEN_AGAIN = Said(N_("Open again: {which}"), N_("Open again: {which}"))


class PersonChanges(QObject):
    """Why something was not done is told by the `refused` of the model."""

    def __init__(self, model: PersonModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._session = model, model.session
        # Where moves that still wait, as behind an import, bring somebody, and how many of them wait.
        self._headed: tuple[int, str] = (0, "")
        self._waiting = 0
        # What was told of the person when the last move was made: it does not know of it yet.
        self._outdated: PersonFacts | None = None

    @property
    def possible(self) -> bool:
        """Whether there is a person and the workspace may be written."""
        return self._model.facts is not None and self._session.workspace.writable

    def stage_after(self, step: int) -> str | None:
        """Return the stage so many steps on (or back); who is aside comes back to where they stood."""
        facts = self._model.facts
        if facts is None:
            return None
        stage = self._stage(facts.person)
        if stage in ASIDE:
            return facts.last_aside_from or WAY_ON[0]
        at = WAY_ON.index(stage) + step
        return WAY_ON[at] if 0 <= at < len(WAY_ON) else None

    def move(self, stage: str, reason: str = "") -> None:
        """Bring the person into a stage; a reason belongs to those aside."""
        if self.possible:
            self._headed, self._waiting = (self._model.person_id or 0, stage), self._waiting + 1
            person_id, changes = self._headed[0], {"stage": stage, "stage_reason": reason.strip() or None}
            self._perform(
                self.tr("Save"),
                lambda workspace: edit_record(
                    workspace,
                    entity=Influencer.entity,
                    row_id=person_id,
                    changes=changes,
                    said=moved_to("stage", stage),
                ),
                done=self._on_moved,
                ended=self._on_move_ended,
            )

    def _stage(self, person: Influencer) -> str:
        """Return where the person who is shown stands once all moves that wait are made."""
        moving = self._waiting > 0 or self._outdated is self._model.facts
        return self._headed[1] if moving and self._headed[0] == person.id else person.stage

    def _on_moved(self, _changed: Changed | None) -> None:
        self._outdated = self._model.facts

    def _on_move_ended(self) -> None:
        self._waiting -= 1

    def step(self, step: int) -> None:
        """Bring the person a stage on or back."""
        stage = self.stage_after(step)
        if stage is not None:
            self.move(stage)

    def become(self, kind: str) -> None:
        """Make the person another kind of partner."""
        self._edit({"kind": kind})

    def plan(self, action: str, day: date | None) -> None:
        """Note what is to be done next, and when; an empty text notes nothing any more."""
        text = action.strip() or None
        self._edit(
            {"next_action": text, "next_action_on": day.isoformat() if day and text else None}, _PLANNED
        )

    def put_off(self, day: date) -> None:
        """Put what is next off to a day."""
        self._edit({"next_action_on": day.isoformat()}, _put_off(day))

    def finish(self) -> None:
        """Log what was next as done."""
        person_id = self._model.person_id or 0
        self._perform(
            self.tr("Log the next action"),
            lambda workspace: finish_next_action(workspace, influencer_id=person_id),
        )

    def log(self, text: str) -> bool:
        """Log what was typed; False when nothing was."""
        touch = parse_touch(text)
        if touch is not None:
            self._log(touch)
        return touch is not None

    def log_usual(self) -> None:
        """Log that we turned to them the usual way."""
        self._log(TypedTouch("out"))

    def settle(self, contact_id: int, reason: str = "") -> None:
        """Take what was owed or promised as settled today; a reason says why it was dropped."""
        today, why = self._session.today.isoformat(), reason.strip() or None
        self._edit_touch(
            contact_id, {"settled_on": today, "settled_reason": why}, _DROPPED if why else _SETTLED
        )

    def open_again(self, contact_id: int) -> None:
        """Take a touch as not settled."""
        self._edit_touch(contact_id, {"settled_on": None, "settled_reason": None}, _OPEN_AGAIN)

    def promise(self, contact_id: int, day: date) -> None:
        """Promise an answer, or what was asked for, until a day."""
        self._edit_touch(contact_id, {"promise_on": day.isoformat()}, _promised(day))

    def forget(self, contact_id: int) -> None:
        """Delete a touch from the log."""
        self._perform(
            self.tr("Delete"),
            lambda workspace: delete_records(workspace, entity=Contact.entity, ids=(contact_id,)),
        )

    def _log(self, touch: TypedTouch) -> None:
        facts, person_id = self._model.facts, self._model.person_id
        if facts is None or person_id is None:
            return
        usual = facts.way(touch.direction)
        self._perform(
            self.tr("Log a touch"),
            lambda workspace: log_touch(workspace, influencer_id=person_id, touch=touch, usual=usual),
        )

    def _edit(self, changes: dict[str, Any], said: Said | None = None) -> None:
        self._change(Influencer.entity, self._model.person_id or 0, changes, said)

    def _edit_touch(self, contact_id: int, changes: dict[str, Any], said: Said) -> None:
        self._change(Contact.entity, contact_id, changes, said)

    def _change(self, entity: str, row_id: int, changes: dict[str, Any], said: Said | None) -> None:
        self._perform(
            self.tr("Save"),
            lambda workspace: edit_record(
                workspace, entity=entity, row_id=row_id, changes=changes, said=said
            ),
        )

    def _perform(
        self,
        title: str,
        work: Callable[[Workspace], Changed],
        *,
        done: Callable[[Changed | None], None] | None = None,
        ended: Callable[[], None] | None = None,
    ) -> None:
        if self.possible:
            self._session.perform(
                title,
                lambda workspace, _progress: work(workspace),
                done=done,
                failed=lambda error: self._model.refused.emit(sentence_of(error)),
                ended=ended,
            )


def _put_off(day: date) -> Said:
    doing, done = (
        N_("Put off to {day}: next action of {which}"),
        N_("Put off to {day}: next action of {which}"),
    )
    return Said(doing, done, {"day": day.isoformat()})


def _promised(day: date) -> Said:
    doing, done = N_("Promise for {day}: {which}"), N_("Promised for {day}: {which}")
    return Said(doing, done, {"day": day.isoformat()})
