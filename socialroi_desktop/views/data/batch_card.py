"""One import of the history beside the list: what it was, what it touched, what it left, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.viewmodels.data.batch_detail import BatchDetail
from socialroi_desktop.viewmodels.data.batch_table import Entry, Left, LeftRows, is_gone
from socialroi_desktop.viewmodels.data.batch_words import what_it_was
from socialroi_desktop.viewmodels.data.verdicts import verdict_tags
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.widgets.buttons import link_button, text_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label
from socialroi_desktop.views.widgets.tag import Tag


class BatchCard(Card):
    """The signals are the buttons; what they do is for the one who listens."""

    undo_requested = Signal()
    back_requested = Signal()
    again_requested = Signal()
    details_requested = Signal()
    save_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._entry: Entry | None = None
        self.rows: Sequence[Left] = ()
        self.left_rows = LeftRows(self)
        self._what = role_label("", "muted", wrap=True)
        self._when = role_label("", "muted", wrap=True)
        self._touched = role_label("", "muted", wrap=True)
        self._hash = ElidedLabel("", "small")
        self._tags = QHBoxLayout()
        self._tags.setSpacing(6)
        self._left_title = role_label(self.tr("Rows that were not imported"), "card-title")
        self.left_view = DataTable(self.tr("Rows that were not imported"), stretch_column=3)
        self.left_view.setModel(self.left_rows)
        self._reason = role_label("", "muted", wrap=True)
        self._all_taken = role_label("", "muted", wrap=True)
        self._rest = QWidget()
        self.left_view.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._show_reason(now.row())
        )
        self._detail = BatchDetail(session, self)
        self._detail.left_read.connect(self._on_left_read)
        self._detail.reach_read.connect(self._touched.setText)
        self._lay_out()

    def show_entry(self, entry: Entry) -> None:
        """Show an import."""
        other = self._entry is None or self._entry.batch.id != entry.batch.id
        self._entry, batch, gone = entry, entry.batch, is_gone(entry)
        self.set_title(batch.file)
        self._what.setText(what_it_was(batch))
        self._when.setText(self._when_words(entry))
        self._hash.set_text(self.tr("SHA-256 {sum}").format(sum=batch.sha256))
        self._show_tags(entry)
        self._touched.setVisible(not gone)
        self._touched.setText(self.tr("Looking what it touched…"))
        if other:
            self.rows = ()
            self._show_rows(self.tr("Reading which rows it left…"))
        self._show_buttons(entry)
        self._detail.read(entry)

    def _on_left_read(self, rows: Sequence[Left]) -> None:
        self.rows = rows
        gone = self._entry is not None and is_gone(self._entry)
        self._show_rows(
            self.tr("It was taken back. Bring it back to see its rows and what was wrong with others.")
            if gone
            else self.tr("Every row of this file was taken.")
        )

    def _when_words(self, entry: Entry) -> str:
        lines = entry.batch.counts.lines
        zone = self._session.settings.timezone
        template = either(
            lines,
            self.tr("Imported {moment} · 1 line in the file"),
            self.tr("Imported {moment} · %Ln lines in the file", "", lines),
        )
        words = [template.format(moment=formatting.local_moment(entry.batch.at, zone))]
        if entry.removal is not None:
            words.append(
                self.tr("Taken back {moment}").format(moment=formatting.local_moment(entry.removal.at, zone))
            )
        return "\n".join(words)

    def _show_rows(self, none: str) -> None:
        """Show the rows that were left, or why there is none to show."""
        some = bool(self.rows)
        self.left_rows.show_left(self.rows)
        self._all_taken.setText(none)
        self.save_button.setVisible(any(verdict is Verdict.REJECTED for verdict, _, _ in self.rows))
        self._left_title.setVisible(some)
        self._all_taken.setVisible(not some)
        self.left_view.setVisible(some)
        self._rest.setVisible(not some)
        self._reason.setVisible(some)
        if some:
            self.left_view.selectRow(0)

    def _show_buttons(self, entry: Entry) -> None:
        writable = self._session.workspace.writable
        self.undo_button.setVisible(entry.removal is None)
        self.back_button.setVisible(entry.removal is not None)
        for button in (self.undo_button, self.back_button, self.again_button):
            button.setEnabled(writable)

    def _show_reason(self, row: int) -> None:
        reason, cells = self.left_rows.reason(row)
        self._reason.setText("\n".join(part for part in (reason, cells) if part))

    def _show_tags(self, entry: Entry) -> None:
        empty(self._tags)
        for text, tone in verdict_tags(entry.batch.counts):
            self._tags.addWidget(Tag(text, tone))
        self._tags.addStretch(1)

    def _lay_out(self) -> None:
        self.undo_button = text_button(self.tr("Undo this import"), self.undo_requested.emit)
        self.back_button = text_button(
            self.tr("Bring back"),
            self.back_requested.emit,
            tip=self.tr("Import these rows again as they were"),
        )
        self.save_button = text_button(
            self.tr("Save rejected rows…"),
            self.save_requested.emit,
            tip=self.tr("Mend them in a spreadsheet and import that file"),
        )
        self.again_button = link_button(
            self.tr("Import again with the same choices…"), self.again_requested.emit
        )
        self.details_button = link_button(self.tr("Details"), self.details_requested.emit)
        for widget in (self._what, self._when, self._touched, self._hash):
            self.body.addWidget(widget)
        self.body.addLayout(self._tags)
        self.body.addSpacing(6)
        for widget in (self._left_title, self._all_taken):
            self.body.addWidget(widget)
        self.body.addWidget(self.left_view, 1)
        self.body.addWidget(self._reason)
        self.body.addWidget(self._rest, 1)
        rows = QVBoxLayout()
        for buttons in (
            (self.undo_button, self.back_button, self.save_button),
            (self.again_button, self.details_button),
        ):
            row = QHBoxLayout()
            for each in buttons:
                row.addWidget(each)
            row.addStretch(1)
            rows.addLayout(row)
        self.body.addLayout(rows)
