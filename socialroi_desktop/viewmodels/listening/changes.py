"""What the inbox does with a mention: the three steps, thanks, what it is about, what is made of it. Each can be undone."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.listening.clocks import stored_of
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.operations.listening import logging, steps
from socialroi_desktop.operations.mention_tasks import reply_and_follow, thank
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.listening.inbox import InboxModel
from socialroi_desktop.viewmodels.shared.session import sentence_of


class MentionChanges(QObject):
    """Changes the mention the model looks at. `logged` carries the id of a new one, `drafted` that of a post.

    Why something was not done is told by the `refused` of the model.
    """

    logged = Signal(int)
    drafted = Signal(int)
    log_refused = Signal(str)

    def __init__(self, model: InboxModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._session = model, model.session

    def log(self, line: str) -> None:
        """Log what was typed in one line."""
        now = self._model.now()
        self._session.perform(
            self.tr("Log a mention"),
            lambda workspace, _progress: logging.log_mention(workspace, line=line, now=now),
            done=lambda changed: self.logged.emit(changed.ids[0]) if changed is not None else None,
            failed=lambda error: self.log_refused.emit(sentence_of(error)),
        )

    def acknowledge(self) -> None:
        """Say that the first answer was given."""
        self._of_chosen(self.tr("Answer a mention"), steps.acknowledge)

    def hand_over(self, to: str, note: str) -> None:
        """Hand it to whoever can solve it."""
        self._of_chosen(self.tr("Hand over"), steps.hand_over, to=to, note=note, now=self._now())

    def go_private(self, way: str) -> None:
        """Go on out of sight of others."""
        self._of_chosen(self.tr("Take off public"), steps.go_private, way=way, now=self._now())

    def solve(self, solution: str, *, refunded: bool) -> None:
        """Say that it is solved."""
        self._of_chosen(self.tr("Solve a mention"), steps.solve, solution=solution, refunded=refunded)

    def let_go(self, reason: str) -> None:
        """Leave it unanswered, with a reason."""
        self._of_chosen(self.tr("Leave unanswered"), steps.let_go, reason=reason)

    def open_again(self) -> None:
        """Let it wait again."""
        self._of_chosen(self.tr("Open again"), steps.open_again)

    def set(self, changes: Mapping[str, Any]) -> None:
        """Change what it is about."""

        def edit(workspace: Workspace, *, mention_id: int) -> Changed:
            return edit_record(workspace, entity=Mention.entity, row_id=mention_id, changes=changes)

        self._of_chosen(self.tr("Save"), edit)

    def thank(self, mention_id: int) -> None:
        """Say that whoever praised was thanked."""
        today = self._session.today
        self._perform(self.tr("Thanked"), lambda workspace: thank(workspace, ids=[mention_id], today=today))

    def make_task(self) -> None:
        """Put it on Today: to reply, and to follow who wrote it."""
        today = self._session.today

        def put(workspace: Workspace, *, mention_id: int) -> Changed:
            return reply_and_follow(workspace, ids=[mention_id], today=today)

        self._of_chosen(self.tr("Reply and follow"), put)

    def make_person(self) -> None:
        """Make who wrote it an influencer, or find the one that is there."""
        from socialroi_desktop.operations.authors import make_influencers

        def make(workspace: Workspace, *, mention_id: int) -> Changed:
            return make_influencers(workspace, ids=[mention_id])

        self._of_chosen(self.tr("Make author an influencer"), make)

    def make_draft(self) -> None:
        """Make a draft post of it, for the channel it was said on where that takes posts, else for the first that does."""
        mention, today = self._model.mention, self._session.today
        if mention is None or not self._model.possible:
            return
        known, mention_id = self._session.channels, mention.id or 0
        channel = mention.channel if known.takes_posts(mention.channel) else known.with_posts[0]

        def draft(workspace: Workspace) -> Changed:
            from socialroi_desktop.operations.posting.drafting import draft_posts
            from socialroi_desktop.queries.post_sources import source_of

            found = source_of(workspace, Mention.entity, mention_id, today)
            return draft_posts(workspace, source=found, channels=(channel or "",))

        self._perform(
            self.tr("Draft a post"),
            draft,
            done=lambda changed: self.drafted.emit(changed.ids[0]) if changed is not None else None,
        )

    def _now(self) -> str:
        return stored_of(self._model.now())

    def _of_chosen(self, title: str, operation: Callable[..., Changed], **told: Any) -> None:
        mention = self._model.mention
        if mention is None or not self._model.possible:
            if self._session.reading_only:
                self._model.refused.emit(self._session.reading_only)
            return
        mention_id = mention.id or 0
        self._perform(title, lambda workspace: operation(workspace, mention_id=mention_id, **told))

    def _perform(
        self,
        title: str,
        operation: Callable[[Workspace], Changed],
        done: Callable[[Changed | None], None] | None = None,
    ) -> None:
        self._session.perform(
            title,
            lambda workspace, _progress: operation(workspace),
            done=done,
            failed=lambda error: self._model.refused.emit(sentence_of(error)),
        )
