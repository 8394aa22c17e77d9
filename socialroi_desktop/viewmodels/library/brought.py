"""What the piece that is looked at brought, read in the background; of pieces looked at in a row only the last. No widgets."""

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.queries.library.before_after import BeforeAfter, before_and_after
from socialroi_desktop.queries.library.results import PieceResults, results_of_pieces
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel

# What results are read from.
BROUGHT_BY = frozenset(
    {"ugc_item", "usage", "post", "order", "order_line", "refund", "deal", "deliverable", "cost", "discount_code",
     "exchange_rate", "settings"}
)  # fmt: skip


class BroughtModel(VisibleModel, QObject):
    """`shown` comes with another answer: `results`, None while it is read; `failure` says why it could not be."""

    shown = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._item: UgcItem | None = None
        self.results: PieceResults | None = None
        self.failure = ""
        self.follow(session, BROUGHT_BY)

    def show_piece(self, item: UgcItem) -> None:
        """Look at another piece, or at the same as it is now."""
        before, self._item = self._item, item
        if before is None or before.id != item.id:
            self.results, self.failure = None, ""
        if item != before:
            self.refresh()

    def read_anew(self) -> None:
        """Work out what it brought."""
        item, today = self._item, self._session.today
        if item is None:
            return

        def work(workspace: Workspace, progress: Progress) -> PieceResults:
            return results_of_pieces(workspace, [item], today, progress)[0]

        # One key for all panels: whoever goes on to another piece waits for no other.
        self._session.read(
            self.tr("What it brought"), work, self._take, self._tell, key="what a piece brought"
        )

    def _take(self, results: PieceResults) -> None:
        # Whoever is out of sight asks for the next piece only when it is seen again.
        if self._item is not None and results.item.id == self._item.id:
            self.results, self.failure = results, ""
            self.shown.emit()

    def _tell(self, error: Exception) -> None:
        self.failure = sentence_of(error)
        self.shown.emit()


class PagesModel(QObject):
    """The pages a piece came on, each before and after; `shown` comes once they are read, `failed` why they are not."""

    shown = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def read(self, item_id: int) -> None:
        """Read the pages of a piece."""
        today = self._session.today

        def work(workspace: Workspace, _progress: Progress) -> tuple[BeforeAfter, ...]:
            return before_and_after(workspace, item_id, today)

        self._session.read(
            self.tr("Pages before and after"), work, self._take, self._tell, key="pages of a piece"
        )

    def _take(self, pages: tuple[BeforeAfter, ...]) -> None:
        self.shown.emit(pages)

    def _tell(self, error: Exception) -> None:
        self.failed.emit(sentence_of(error))
