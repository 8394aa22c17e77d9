"""What is done to posts and bars on the calendar: moved, copied, deleted; each is one step that undo takes back. No widgets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.calendar.bars import Bar
from socialroi_desktop.domain.calendar.entries import Entry
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.records import Account, Post, Slot
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.posting.copying import copy_post
from socialroi_desktop.operations.records.clocks import must_be_on_the_clock
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.operations.records.saying import Said
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of

# So a post begins that nobody gave a time, where no slot of its account tells a better one.
USUAL_TIME = "18:00"
# Where a post comes out of which nothing tells that.
_CHANNEL = "instagram"
_MOVE = Said(N_("Move: {record} “{which}” to {day}"), N_("Moved: {record} “{which}” to {day}"))
_LATER = Said(N_("Change the days: {record} “{which}”"), N_("Changed the days: {record} “{which}”"))
_OUT = N_("“{post}” has come out; only what is planned can be moved.")
_STAYS = N_("“{post}” has come out; delete it on the Data tab, where its figures stand.")
_GONE = N_("This row has been deleted meanwhile; reload the table.")
_TURNED = N_("“{name}” would end before it begins; drag its other end, or not as far.")


class CalendarChanges(QObject):
    """`refused` carries the sentence why something was not done, "" once something was; `made` the id of a copy.

    `moved` comes with the id of a post and its new day.
    """

    refused = Signal(str)
    made = Signal(int)
    moved = Signal(int, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def writable(self) -> bool:
        """Whether anything can be changed."""
        return not self._session.reading_only

    def move(self, entry: Entry, day: date, time: str = "") -> None:
        """Plan a post for another day, at the hour it has unless another is told."""
        at = f"{day}T{time or entry.time or USUAL_TIME}"
        if not entry.planned:
            self._refuse(UserError(_OUT, post=entry.title))
            return

        def work(workspace: Workspace) -> Changed:
            must_be_on_the_clock(workspace, at, entry.channel, entry.account)
            said = replace(_MOVE, values={"day": day.isoformat()})
            return edit_record(
                workspace, entity=Post.entity, row_id=entry.id, changes={"scheduled_at": at}, said=said
            )

        self._perform(self.tr("Move post"), work, then=lambda _changed: self.moved.emit(entry.id, day))

    def copy(self, entry: Entry, day: date) -> None:
        """Plan a post once more on another day, as a draft with its texts and pieces: no figures and no reason come along."""
        at = f"{day}T{entry.time or USUAL_TIME}"

        def work(workspace: Workspace) -> Changed:
            must_be_on_the_clock(workspace, at, entry.channel, entry.account)
            post = reading.get(workspace, Post, entry.id)
            if post is None:
                raise UserError(_GONE)
            return copy_post(workspace, post=post, at=at)

        self._perform(self.tr("Copy post"), work, then=lambda changed: self.made.emit(changed.ids[0]))

    def delete(self, entry: Entry) -> None:
        """Delete a planned post; undo brings it back."""
        if not entry.planned:
            self._refuse(UserError(_STAYS, post=entry.title))
            return
        self._perform(
            self.tr("Delete post"),
            lambda workspace: delete_records(workspace, entity=Post.entity, ids=[entry.id]),
        )

    def set_edge(self, bar: Bar, day: date, *, last: bool) -> None:
        """Let a campaign end, or begin, on another day."""
        first, until = (bar.first, day) if last else (day, bar.last)
        if first is not None and until is not None and until < first:
            self._refuse(UserError(_TURNED, name=bar.name))
            return
        field = "end" if last else "start"
        self._perform(
            self.tr("Change the days of a campaign"),
            lambda workspace: edit_record(
                workspace, entity=bar.entity, row_id=bar.id, changes={field: day.isoformat()}, said=_LATER
            ),
        )

    def _perform(
        self,
        title: str,
        work: Callable[[Workspace], Changed],
        *,
        then: Callable[[Changed], None] | None = None,
    ) -> None:
        def done(changed: Changed | None) -> None:
            self.refused.emit("")
            if then is not None and changed is not None and changed.ids:
                then(changed)

        self._session.perform(
            title, lambda workspace, _progress: work(workspace), done=done, failed=self._refuse
        )

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))


def new_post(session: Session, day: date, time: str = "", channel: str = "", account: str = "") -> Post:
    """Return a draft for a day, as its form begins; on the first channel there is a slot or an account of where none is told."""
    if not channel:
        slots, own = reading.listing(session.workspace, Slot), reading.listing(session.workspace, Account)
        first = slots[0] if slots else None
        if first is not None:
            channel, account = first.channel, first.account or ""
        else:
            channel, account = (own[0].channel, own[0].name) if own else (_CHANNEL, "")
    return Post(
        channel=channel, account=account or None, state="draft", scheduled_at=f"{day}T{time or USUAL_TIME}"
    )


def post_to_edit(session: Session, post_id: int) -> Post | None:
    """Return a post as its form shows it; None where it is gone."""
    return reading.get(session.workspace, Post, post_id)
