"""The history of imports: what each brought, what it could not take, and the way back."""

from pathlib import Path

from PySide6.QtCore import QItemSelection, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.applying import take_back_import
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.batches import Batch, problems_of
from socialroi_desktop.store.removal import Kept
from socialroi_desktop.store.workspace import Workspace
from socialroi_desktop.viewmodels.data.batch_table import (
    FIRST_COUNT,
    HASH,
    BatchTable,
    Left,
    LeftRows,
    what_it_was,
)
from socialroi_desktop.viewmodels.data.counting import either
from socialroi_desktop.viewmodels.data.saving import save_rejected
from socialroi_desktop.viewmodels.data.verdicts import verdict_tags
from socialroi_desktop.viewmodels.session import Session, sentence_of
from socialroi_desktop.viewmodels.wording import plural_of
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label
from socialroi_desktop.views.widgets.tag import Tag

_MOST_KEPT = 12


class ImportsSection(QWidget):
    """`import_requested` asks for the file dialog; `refused` carries a sentence for the error banner."""

    import_requested = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._left_rows: list[Left] = []
        self.table = BatchTable(session, self)
        self.left_rows = LeftRows(self)
        self.view = DataTable(self.tr("Imports"), two_line=True, stretch_column=0)
        self.view.setModel(self.table)
        first = QAction(self.tr("Import files…"), self)
        first.triggered.connect(self.import_requested)
        self.empty = EmptyState(
            "download-simple",
            self.tr("Nothing imported yet"),
            self.tr(
                "Drop exports of your shop, your platforms or your web analytics anywhere in this window."
            ),
            first,
            primary=False,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        self.detail = self._make_detail()
        self.kept = Card()
        self.kept.hide()
        self._lay_out()
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table.modelReset.connect(self._on_reset)
        self._on_reset()

    def batch(self) -> Batch | None:
        """Return the import that is selected."""
        index = self.view.currentIndex()
        return self.table.batch(index.row()) if index.isValid() else None

    def show_batch(self, batch_id: int) -> None:
        """Select an import."""
        row = self.table.row_of(batch_id)
        if row is not None:
            self.view.selectRow(row)

    def undo_import(self) -> None:
        """Take the selected import back; rows edited since stay and are listed."""
        batch = self.batch()
        if batch is None:
            return
        kept: list[Kept] = []

        def work(workspace: Workspace, progress: Progress) -> Changed | None:
            changed, found = take_back_import(workspace, batch_id=batch.id)
            kept.extend(found)
            return changed

        self._session.perform(
            self.tr("Undo import of {file}").format(file=batch.file),
            work,
            done=lambda _changed: self._show_kept(batch, kept),
            failed=lambda error: self.refused.emit(sentence_of(error)),
        )

    def save_rejected_as(self, path: Path) -> None:
        """Save the rejected rows of the selected import as CSV."""
        batch, rows = self.batch(), list(self._left_rows)
        if batch is None:
            return

        def done(count: int) -> None:
            said = either(
                count, self.tr("Saved 1 rejected row"), self.tr("Saved %Ln rejected rows", "", count)
            )
            self._session.said.emit(said, False)

        self._session.read(
            self.tr("Saving {file}").format(file=path.name),
            lambda _workspace, _progress: save_rejected(path, batch, rows),
            done,
            lambda error: self.refused.emit(sentence_of(error)),
        )

    def _make_detail(self) -> Card:
        card = Card()
        self._what = role_label("", "muted", wrap=True)
        self._when = role_label("", "muted", wrap=True)
        self._hash = ElidedLabel("", "small")
        self._tags = QHBoxLayout()
        self._tags.setSpacing(6)
        self._left_title = role_label("", "card-title")
        self.left_view = DataTable(self.tr("Rows that were not imported"), stretch_column=3)
        self.left_view.setModel(self.left_rows)
        self.left_view.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._show_reason(now.row())
        )
        self._reason = role_label("", "muted", wrap=True)
        self._all_taken = role_label(self.tr("Every row of this file was taken."), "muted", wrap=True)
        self.undo_button = QPushButton(self.tr("Undo this import"))
        self.undo_button.clicked.connect(self.undo_import)
        self.save_button = QPushButton(self.tr("Save rejected rows…"))
        self.save_button.setToolTip(self.tr("Mend them in a spreadsheet and import that file"))
        self.save_button.clicked.connect(self._on_save_clicked)
        for widget in (self._what, self._when, self._hash):
            card.body.addWidget(widget)
        card.body.addLayout(self._tags)
        card.body.addSpacing(6)
        card.body.addWidget(self._left_title)
        card.body.addWidget(self._all_taken)
        card.body.addWidget(self.left_view, 1)
        card.body.addWidget(self._reason)
        self._rest = QWidget()
        card.body.addWidget(self._rest, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.undo_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        return card

    def _lay_out(self) -> None:
        main = Card()
        main.body.addWidget(self.stack, 1)
        right = QWidget()
        right_column = QVBoxLayout(right)
        right_column.setContentsMargins(0, 0, 0, 0)
        right_column.setSpacing(12)
        right_column.addWidget(self.kept)
        right_column.addWidget(self.detail, 1)
        self._right = right
        split = QSplitter()
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(main)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setSizes([720, 348])
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _on_reset(self) -> None:
        filled = self.table.rowCount() > 0
        for column in range(FIRST_COUNT, HASH):
            self.view.setColumnHidden(column, not self.table.counts_anything(column))
        self.stack.setCurrentWidget(self.view if filled else self.empty)
        if filled:
            self.view.selectRow(0)
        self._show_batch()

    def _on_selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self._show_batch()

    def _show_batch(self) -> None:
        batch = self.batch()
        self.detail.setVisible(batch is not None)
        self._right.setVisible(batch is not None or self.kept.isVisibleTo(self._right))
        if batch is None:
            return
        self._left_rows = problems_of(self._session.workspace, batch.id)
        self.left_rows.show_rows(self._left_rows)
        rejected = sum(1 for verdict, _, _ in self._left_rows if verdict is Verdict.REJECTED)
        self.detail.set_title(batch.file)
        self._what.setText(what_it_was(batch))
        lines = batch.counts.lines
        when = either(
            lines,
            self.tr("Imported {moment} · 1 line in the file"),
            self.tr("Imported {moment} · %Ln lines in the file", "", lines),
        )
        self._when.setText(when.format(moment=self.table.moment(batch)))
        self._hash.set_text(self.tr("SHA-256 {sum}").format(sum=batch.sha256))
        self._show_tags(batch)
        some = bool(self._left_rows)
        self._left_title.setText(self.tr("Rows that were not imported"))
        self._left_title.setVisible(some)
        self._all_taken.setVisible(not some)
        self.left_view.setVisible(some)
        self._rest.setVisible(not some)
        self._reason.setVisible(some)
        if some:
            self.left_view.selectRow(0)
        self.save_button.setVisible(rejected > 0)
        self.undo_button.setEnabled(self._session.workspace.writable)

    def _show_reason(self, row: int) -> None:
        reason, cells = self.left_rows.reason(row)
        self._reason.setText("\n".join(part for part in (reason, cells) if part))

    def _show_tags(self, batch: Batch) -> None:
        while (old := self._tags.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for text, tone in verdict_tags(batch.counts):
            self._tags.addWidget(Tag(text, tone))
        self._tags.addStretch(1)

    def _show_kept(self, batch: Batch, kept: list[Kept]) -> None:
        while (old := self.kept.body.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.kept.setVisible(bool(kept))
        self._right.setVisible(bool(kept) or self.batch() is not None)
        if not kept:
            return
        title = either(
            len(kept), self.tr("1 row of {file} stays"), self.tr("%Ln rows of {file} stay", "", len(kept))
        )
        self.kept.set_title(title.format(file=batch.file))
        why = self.tr("They were edited after the import, or something you entered since refers to them.")
        self.kept.body.addWidget(role_label(why, "muted", wrap=True))
        template = self.tr("{record} {number}")
        for item in kept[:_MOST_KEPT]:
            title = plural_of(RECORDS[item.entity]) if item.entity in RECORDS else item.entity
            self.kept.body.addWidget(role_label(template.format(record=title, number=item.row_id)))
        if len(kept) > _MOST_KEPT:
            self.kept.body.addWidget(role_label(self.tr("and %Ln more", "", len(kept) - _MOST_KEPT), "muted"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.kept.hide)
        self.kept.body.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_save_clicked(self) -> None:
        batch = self.batch()
        if batch is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("{file} - rejected rows.csv").format(file=Path(batch.file).stem)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.save_button.text(), str(Path(folder) / name), self.tr("CSV files (*.csv)")
        )
        if chosen:
            self.save_rejected_as(Path(chosen))
