"""A piece on its way into draft posts: the text, which follows until it is edited, and whether it may. No widgets."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Post, UgcItem
from socialroi_desktop.domain.values.reading import read
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.sharing import share_piece
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.library.sharing import sharing_of
from socialroi_desktop.viewmodels.library.adding import Outcome
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.session import Session, problem_text, sentence_of
from socialroi_desktop.viewmodels.shared.style import surroundings


class Sharing(QObject):
    """`told` comes with another text or another answer, `shared` carries an `Outcome` with the drafts, `refused` why not."""

    told = Signal()
    shared = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session, item: UgcItem, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.item = session, item
        self.planned_at: str | None = None
        self.wrong_time, self.problem, self.text = "", "", ""
        self.edited = False

    def plan(self, written: str) -> None:
        """Take a day and time as somebody writes them; "" is any time."""
        settings, spec = self.session.workspace.settings(), spec_of(Post, "scheduled_at")
        around = surroundings(settings.currency, settings.timezone, self.session.today)
        try:
            self.planned_at, self.wrong_time = read(spec, written, around), ""
        except UserError as error:
            self.wrong_time = sentence_of(error)
            self.told.emit()
            return
        self.ask()

    def ask(self) -> None:
        """Ask anew what stands in the text and whether it may be shared, as after a right was granted."""
        found = sharing_of(self.session.workspace, self.item, self.planned_at, self.session.today)
        self.problem = "" if found.problem is None else problem_text(found.problem)
        if not self.edited:
            self.text = found.text
        self.told.emit()

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
            self.shared.emit(Outcome(words, self.problem, (), (), (), drafts=changed.ids))
