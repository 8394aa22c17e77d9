"""A piece on its way into draft posts: the text, which follows until it is edited, and whether it may. No widgets."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.records import Post, UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.sharing import share_piece
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.library.sharing import Sharing as Found
from socialroi_desktop.queries.library.sharing import sharing_of
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.library.adding import Outcome
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.planned_time import planned_at
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of

# What the answer about a draft rests on.
_CONCERNS = frozenset({"post", "usage", "usage_right", "deal_right", "standing_consent", "ugc_item", "deal"})


class Sharing(QObject):
    """`told` comes with another text or another answer, `shared` carries an `Outcome` with the drafts, `refused` why not.

    Afterwards `mended` carries the `Outcome` as it is by then, None once all drafts are gone.
    """

    told = Signal()
    shared = Signal(object)
    mended = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session, item: UgcItem, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.item = session, item
        self.planned_at: str | None = None
        self.wrong_time, self.problem, self.text = "", "", ""
        self.said, self.tone = "", Tone.MUTED
        self.edited = False
        self._outcome: Outcome | None = None
        session.changed.connect(self._on_changed)

    def plan(self, written: str) -> None:
        """Take a day and time as somebody writes them; "" is any time."""
        try:
            self.planned_at, self.wrong_time = planned_at(self.session, written), ""
        except UserError as error:
            self.wrong_time, self.planned_at = sentence_of(error), None
            self._say(self._found())
            self.told.emit()
            return
        self.ask()

    def ask(self) -> None:
        """Ask anew what stands in the text and whether it may be shared, as after a right was granted."""
        found = self._found()
        self._say(found)
        if not self.edited:
            self.text = found.text
        self.told.emit()

    def _found(self) -> Found:
        return sharing_of(self.session.workspace, self.item, self.planned_at, self.session.today)

    def _say(self, found: Found) -> None:
        self.problem = "" if found.problem is None else problem_text(found.problem)
        self.said = problem_text(found.said)
        if found.problem is not None:
            self.tone = Tone.BAD
        elif not found.has_day:
            self.tone = Tone.MUTED
        else:
            self.tone = Tone.WARN if found.only_in else Tone.GOOD

    def edit(self, text: str) -> None:
        """Take over what was typed by hand."""
        self.edited = self.edited or text != self.text
        self.text = text

    def share(self, channels: Sequence[str]) -> None:
        """Make the drafts."""
        item_id, text, planned_at = self.item.id or 0, self.text, self.planned_at
        self.session.perform(
            self.tr("Share this"),
            lambda workspace, _progress: share_piece(
                workspace, item_id=item_id, channels=channels, text=text, planned_at=planned_at
            ),
            done=self._on_shared,
            failed=lambda error: self.refused.emit(sentence_of(error)),
        )

    def _on_shared(self, changed: Changed | None) -> None:
        if changed is not None:
            count = len(changed.ids)
            several = self.tr("%Ln draft posts show “{piece}” now", "", count)
            words = either(count, self.tr("A draft post shows “{piece}” now"), several)
            words = words.format(piece=self.item.title)
            self._outcome = Outcome(words, self.problem, (), (), (), drafts=changed.ids)
            self.shared.emit(self._outcome)

    def _on_changed(self, changed: Changed) -> None:
        """Tell anew what is wrong with the drafts: what was said of them may be mended."""
        if self._outcome is None or not changed.entities & _CONCERNS:
            return
        workspace, today = self.session.workspace, self.session.today
        found = (reading.get(workspace, Post, row_id) for row_id in self._outcome.drafts)
        posts = [post for post in found if post is not None]
        told = [sharing_of(workspace, self.item, post.scheduled_at, today).problem for post in posts]
        problem = next((each for each in told if each is not None), None)
        self._outcome = (
            replace(self._outcome, first="" if problem is None else problem_text(problem)) if posts else None
        )
        self.mended.emit(self._outcome)
