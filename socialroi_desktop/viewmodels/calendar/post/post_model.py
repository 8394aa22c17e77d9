"""A planned post while it is got ready: read beside the window, saved as it is typed, each pause one undo. No widgets."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.posting.shipped import shipped_forms
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.domain.records import ContentForm, Post, PostText, Topic
from socialroi_desktop.domain.records.reach import READY
from socialroi_desktop.errors import NotThere
from socialroi_desktop.operations.posting.joining import join_posts
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.post_sheet import PostSheet, post_sheet
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import declared

# From the last key on.
WAIT_MS = 900
# What a sheet tells of besides the post and its texts.
_CONCERNS = frozenset(
    {
        "post", "post_text", "usage", "ugc_item", "usage_right", "standing_consent", "deal_right", "deal", "goal", "campaign",
        "offer", "activity", "call_to_action", "hashtag", "topic", "content_form", "brand", "account", "settings",
    }
)  # fmt: skip
# A field of the post itself, or of the text with that id.
Place = tuple[int | None, str]
_Operation = Callable[[Workspace, Progress], Changed | None]


class PostModel(QObject):
    """`shown` carries the `PostSheet`, None where no post is shown; `refused` why something was not done, "" once it is."""

    shown = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.post_id: int | None = None
        self.sheet: PostSheet | None = None
        self._typed: dict[Place, str] = {}
        self._sending: dict[Place, str] = {}
        self._under_way: list[Mapping[Place, str]] = []
        self._named: tuple[int | None, str] = (None, "")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self.flush)
        session.changed.connect(self._on_changed)

    @property
    def editable(self) -> bool:
        """Whether anything can be changed."""
        return not self.session.reading_only

    def show(self, post_id: int | None) -> None:
        """Show another post, or none; what is typed into the one before is saved."""
        self.flush()
        if post_id != self.post_id:
            self._typed.clear()
            self.sheet = None
        self.post_id = post_id
        self.read()

    def read(self) -> None:
        """Read the post anew."""
        if self.post_id is None:
            self._take(None)
            return
        self.session.read(
            self.tr("Checking a post"),
            partial(_sheet, post_id=self.post_id, today=self.session.today),
            self._take,
            self._on_unread,
            key=f"post sheet {id(self)}",
        )

    def is_typed(self, field: str, text_id: int | None = None) -> bool:
        """Tell whether something is typed there that is not saved yet."""
        place = (text_id, field)
        return place in self._typed or place in self._sending

    def type(self, field: str, text: str, text_id: int | None = None) -> None:
        """Save a text once nothing was typed for a moment."""
        self._typed[(text_id, field)] = text
        self._timer.start()

    def set(self, changes: Mapping[str, Any]) -> None:
        """Change the post at once, with what was typed before."""
        self.flush()
        if self.post_id is not None:
            self._perform(
                self.tr("Edit a post"),
                partial(_edit, entity=Post.entity, row_id=self.post_id, changes=changes),
            )

    def flush(self) -> None:
        """Save what is typed: one change of the post, one of each text."""
        self._timer.stop()
        if self.post_id is None:
            return
        typed, self._typed = self._typed, {}
        for text_id in dict.fromkeys(text_id for text_id, _ in typed):
            changes = {field: text or None for (at, field), text in typed.items() if at == text_id}
            sent = {(text_id, field): typed[(text_id, field)] for field in changes}
            self._sending |= sent
            entity, row_id = (Post.entity, self.post_id) if text_id is None else (PostText.entity, text_id)
            self._perform(
                self.tr("Edit a post"), partial(_edit, entity=entity, row_id=row_id, changes=changes), sent
            )

    def add_channel(self, channel: str) -> None:
        """Give the post a text for another channel, which begins as the one it has."""
        self.flush()
        if self.post_id is not None and self.sheet is not None:
            text = PostText(post_id=self.post_id, channel=channel, text=self.sheet.post.text)
            self._perform(
                self.tr("Add a text"), lambda workspace, _progress: add_record(workspace, record=text)
            )

    def remove_text(self, text_id: int) -> None:
        """Take the text of a channel out."""
        self._typed = {place: text for place, text in self._typed.items() if place[0] != text_id}
        self._perform(
            self.tr("Take a text out"),
            lambda workspace, _progress: delete_records(workspace, entity=PostText.entity, ids=(text_id,)),
        )

    def forms(self) -> dict[int, str]:
        """Return the forms of content by id; those that ship and are not in the workspace yet have ids below 0."""
        own = dict(self.session.names["content_form"])
        known = {fold(name) for name in own.values()}
        shipped = (declared("Playbooks", name) for name in shipped_forms())
        return own | {-place: name for place, name in enumerate(shipped, start=1) if fold(name) not in known}

    def name_new(self, field: str, name: str) -> None:
        """Make a topic or a form of content, and give it to the post."""
        record = Topic(name=name) if field == "topic_id" else ContentForm(name=name)
        self._named = (self.post_id, field)
        self.session.perform(
            self.tr("Edit a post"),
            lambda workspace, _progress: add_record(workspace, record=record),
            done=self._give_named,
            failed=self._refuse,
        )

    def _give_named(self, made: Changed | None) -> None:
        post_id, field = self._named
        if made is not None and made.ids and post_id == self.post_id:
            self.set({field: made.ids[0]})

    def keep_link(self) -> None:
        """Write the tagged link into the post, where it stands differently there."""
        if self.sheet is not None and self.editable and self.sheet.link not in ("", self.sheet.post.link):
            self.set({"link": self.sheet.link})

    def move_to(self, day: date) -> None:
        """Plan the post for another day, at the same time."""
        if self.sheet is not None:
            clock = (self.sheet.post.scheduled_at or "T12:00").partition("T")[2]
            self.set({"scheduled_at": f"{day.isoformat()}T{clock}"})

    def join_met(self) -> None:
        """Make one of the post and the one that came out and may be it."""
        met = self.sheet.met if self.sheet is not None else None
        if met is not None:
            self.flush()
            pairs = [(met.plan.id or 0, met.out.id or 0)]
            self._perform(
                self.tr("Join two posts"), lambda workspace, _progress: join_posts(workspace, pairs=pairs)
            )

    def override(self, reason: str) -> None:
        """Say that the post is ready, and why, although a check says no."""
        if says_something(reason):
            self.set({"override_reason": reason.strip(), "state": READY})
        else:
            self.refused.emit(self.tr("Write down first why it comes out all the same."))

    def _perform(self, title: str, operation: _Operation, sent: Mapping[Place, str] | None = None) -> None:
        # Changes are made in the order they were asked for, and so end.
        self._under_way.append(sent or {})
        self.session.perform(
            title, operation, done=self._on_done, failed=self._on_failed, ended=self._on_ended
        )

    def _on_done(self, _changed: Changed | None) -> None:
        self.refused.emit("")

    def _on_failed(self, error: Exception) -> None:
        # What could not be saved stays where it was typed; the next pause tries again.
        self._typed = {**self._under_way[0], **self._typed}
        self._refuse(error)

    def _on_ended(self) -> None:
        for place, text in self._under_way.pop(0).items():
            if self._sending.get(place) == text:
                del self._sending[place]

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(sentence_of(error))

    def _on_unread(self, error: Exception) -> None:
        if isinstance(error, NotThere):
            self.post_id = None
            self._take(None)
        else:
            self.session.failed.emit(error)

    def _take(self, sheet: PostSheet | None) -> None:
        self.sheet = sheet
        self.shown.emit(sheet)

    def _on_changed(self, changed: Changed) -> None:
        if self.post_id is not None and changed.entities & _CONCERNS:
            self.read()


def _sheet(workspace: Workspace, _progress: Progress, *, post_id: int, today: date) -> PostSheet:
    return post_sheet(workspace, post_id, today)


def _edit(
    workspace: Workspace, _progress: Progress, *, entity: str, row_id: int, changes: Mapping[str, Any]
) -> Changed:
    return edit_record(workspace, entity=entity, row_id=row_id, changes=changes)
