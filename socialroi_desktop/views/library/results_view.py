"""What UGC brought: posts with pieces of each kind beside those without, and which pieces sell."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.library.all_results import ORDERS, AllResults
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.unknown_last import UnknownLast
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

_ROWS = 4


class ResultsView(QWidget):
    """`record_opened` carries a piece that was pressed. What is not known comes last, whichever way one sorts."""

    record_opened = Signal(str, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = AllResults(session, self)
        self.sorted = UnknownLast(self)
        self.sorted.setSourceModel(self.model.pieces)
        self.kinds = DataTable(
            self.tr("Posts with pieces beside other posts"), two_line=True, stretch_column=3
        )
        self.kinds.setModel(self.model.kinds)
        self.pieces = DataTable(self.tr("Pieces by what they brought"), stretch_column=0, whole=(0,))
        self.pieces.setModel(self.sorted)
        self.keys_to = self.pieces
        self.pieces.setSortingEnabled(True)
        self.pieces.sortByColumn(ORDERS, Qt.SortOrder.DescendingOrder)
        self.pieces.row_opened.connect(self._open)
        self.shared = role_label("", "small", wrap=True)
        self.no_kinds, self.no_pieces = role_label("", "muted", wrap=True), role_label("", "muted", wrap=True)
        beside = Card(
            self.tr("What UGC brought"),
            self.tr("posts with pieces of each kind beside posts without any, on the same networks"),
        )
        for widget in (self.kinds, self.no_kinds, role_label(self.model.note, "small", wrap=True)):
            beside.body.addWidget(widget)
        sold = Card(self.tr("Which pieces sell"), self.tr("of those used in posts; Enter opens one"))
        sold.body.addWidget(self.no_pieces)
        sold.body.addWidget(self.pieces, 1)
        sold.body.addWidget(self.shared)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().gap)
        column.addWidget(beside)
        column.addWidget(sold, 1)
        self.model.reloaded.connect(self._show)
        self.model.failed.connect(self._say)
        self._show()
        self.model.refresh()
        read_while_shown(self, self.model)

    def _open(self, index: QModelIndex) -> None:
        row_id = index.siblingAtColumn(0).data(Role.KEY)
        if row_id is not None:
            self.record_opened.emit("ugc_item", int(row_id))

    def _show(self) -> None:
        reading = "" if self.model.was_read else self.tr("Adding up…")
        some = self.model.kinds.rowCount() > 0
        self.kinds.setVisible(some)
        self.kinds.fit_height(_ROWS)
        self.no_kinds.setVisible(not some)
        self.no_kinds.setText(
            reading or self.tr("No post uses a piece yet; name the posts under “Where used” beside a piece.")
        )
        self.shared.setText(self.model.shared_note)
        self.shared.setVisible(bool(self.model.shared_note))
        some = self.model.pieces.rowCount() > 0
        self.no_pieces.setVisible(not some)
        self.no_pieces.setText(reading or self.tr("No piece is used in a post yet."))

    def _say(self, sentence: str) -> None:
        self.no_kinds.setText(sentence)
        self.no_kinds.show()
