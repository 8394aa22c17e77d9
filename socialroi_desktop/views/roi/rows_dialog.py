"""All rows behind a figure in a window of their own: day, name, amount, file, line and hash."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.roi.proof_rows import LABEL, ProofRows
from socialroi_desktop.viewmodels.roi.proof_text import ProofText
from socialroi_desktop.viewmodels.roi.words import entity_name
from socialroi_desktop.views.dialogs.buttons import close_button
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter


class RowsDialog(QDialog):
    """Follows the open proof; `more_wanted` asks for so many rows of it, `sheet_wanted` for a file.

    `record_opened` names the row that was opened with Enter, a double click or the menu.
    """

    record_opened = Signal(str, int)
    more_wanted = Signal(int)
    sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rows behind a figure"))
        self.resize(920, 560)
        self._proof: ProofText | None = None
        self._subject = role_label("", "page-title")
        self._formula = ElidedLabel("", "muted")
        self.segments = SegmentedFilter(self.tr("Kind of rows"))
        self.segments.current_changed.connect(self._show_kind)
        self.rows = ProofRows(self)
        self.rows.more_wanted.connect(self.more_wanted)
        self.rows.count_changed.connect(self._say_count)
        self.table = DataTable(self.tr("Rows behind a figure"), stretch_column=LABEL)
        self.table.setModel(self.rows)
        self.table.row_opened.connect(self._open)
        self.table.menu_requested.connect(self._fill_menu)
        self.count = role_label("", "muted")
        self.more = link_button(self.tr("Show more rows"), self.rows.read_more)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        foot.addWidget(self.count)
        foot.addWidget(self.more)
        foot.addStretch(1)
        save = QPushButton(self.tr("Save as a proof sheet…"))
        save.setAutoDefault(False)
        save.clicked.connect(self.sheet_wanted)
        foot.addWidget(save)
        foot.addWidget(close_button(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes().page] * 4)
        column.setSpacing(sizes().tight + 2)
        for widget in (self._subject, self._formula, self.segments):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def set_proof(self, proof: ProofText) -> None:
        """Show the rows of a proof; the kind looked at stays when it is still there."""
        self._proof = proof
        self._subject.setText(proof.subject)
        self._formula.set_text(proof.formula)
        self.segments.set_segments(
            [Segment(table.entity, entity_name(table.entity), table.total) for table in proof.tables]
        )
        self._show_kind(self.segments.current)

    def _say_count(self) -> None:
        self.count.setText(self.rows.count_text)
        self.more.setVisible(self.rows.has_more)

    def _open(self, index: QModelIndex) -> None:
        source = self.rows.row(index.row())
        if source is not None:
            self.close()
            self.record_opened.emit(source.entity, source.row_id)

    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        if index.isValid():
            menu.addAction(self.tr("Open the record"), lambda: self._open(index))

    def _show_kind(self, entity: str) -> None:
        if self._proof is None:
            return
        for table in self._proof.tables:
            if table.entity == entity:
                self.rows.set_table(table)
