"""The rows of one file before they are imported: chips by verdict, ticks, changes, raw cells of a row."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.imports import Verdict
from socialroi_desktop.viewmodels.data.import_file import Plan, shared_word
from socialroi_desktop.viewmodels.data.import_model import ImportModel
from socialroi_desktop.viewmodels.data.preview_table import PreviewTable
from socialroi_desktop.viewmodels.data.row_fields import RowDetail, read_row
from socialroi_desktop.viewmodels.data.verdicts import VERDICT_TONES, count_of, verdict_title
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.views.data.meant_record import MeantRecord
from socialroi_desktop.views.data.raw_row import RawRow
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter

_ALL = "all"
_PAUSE_MS = 120
# Px that line, verdict and remark take, that a value wants, and values always shown.
_BESIDE, _VALUE_WIDTH, _FEWEST = 410, 112, 2
# Px of a remark that says enough to be recognised, and of the widest value.
_REMARK, _WIDEST = 240, 300


class PreviewPane(Card):
    """Follows the current file of an `ImportModel`."""

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.table = PreviewTable(model, self)
        self.chips = SegmentedFilter(self.tr("Rows by verdict"))
        self.view = DataTable(self.tr("Rows of the file"), widest=_WIDEST)
        self.view.setModel(self.table)
        self.unlisted = role_label("", "muted", wrap=True)
        self.note = role_label("", "muted", wrap=True)
        self.raw = RawRow()
        self.meant = MeantRecord()
        self.meant.chosen.connect(model.mean)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._ask_raw)
        self._asked = 0
        self._lay_out()
        self.chips.current_changed.connect(self._on_chip)
        self.view.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.view.row_opened.connect(self._on_row_opened)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.view)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._tick_selected)
        model.current_changed.connect(lambda _n: self.show_state())
        model.file_changed.connect(self._on_file_changed)
        self.show_state()

    def show_state(self) -> None:
        """Show chips, table and note of the current file."""
        item = self._model.file
        counts = item.preview.counts if item is not None and item.preview is not None else None
        segments = [Segment(_ALL, self.tr("All"), counts.rows if counts else 0)]
        if counts is not None:
            segments += [
                Segment(verdict.value, verdict_title(verdict), number)
                for verdict in VERDICT_TONES
                if (number := count_of(counts, verdict))
            ]
        before = self.chips.current
        self.chips.set_segments(segments)
        if self.chips.current != before:
            self._on_chip(self.chips.current)
        self._choose_columns()
        self.note.setText(self._reading_note(item.plan) if item is not None and item.plan is not None else "")
        self._show_unlisted()
        self.raw.clear()
        self._place_rows()
        self._ask_meaning()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_columns()

    def _choose_columns(self) -> None:
        """Leave out the last values where what changes or is wrong would not be in sight; the row below has them all."""
        values = self.table.value_columns
        spare = self.width() - (_BESIDE if self.table.has_remarks else _BESIDE // 3)
        most = max(_FEWEST, spare // _VALUE_WIDTH)
        while self.table.has_remarks and most > _FEWEST and self._left_beside(values[:most]) < _REMARK:
            most -= 1
        for number, column in enumerate(values):
            self.view.setColumnHidden(column, number >= most)
        self.view.set_stretch_column(self.table.stretch_column)

    def _left_beside(self, values: Sequence[int]) -> int:
        """Return the px that are left for the remark where these values are shown as wide as they are."""
        header = self.view.horizontalHeader()
        shown = (*range(self.table.value_columns.start), *values)
        wide = (max(self.view.sizeHintForColumn(one), header.sectionSizeHint(one)) for one in shown)
        return self.view.viewport().width() - sum(min(one, _WIDEST) for one in wide)

    def _show_unlisted(self) -> None:
        """Say how many rows are not in the table: they are imported or left as their verdict is ticked."""
        number = self.table.unlisted
        self.unlisted.setVisible(number > 0)
        if number:
            words = either(
                number,
                self.tr("1 more row is not listed; it is imported like the others of its verdict."),
                self.tr(
                    "%Ln more rows are not listed; they are imported like the others of their verdict. "
                    "“Tick all” and “Tick none” reach them too.", "", number,
                ),
            )  # fmt: skip
            self.unlisted.setText(words)

    def _tick_all(self, on: bool | None) -> None:
        self._model.tick_all(self.table.verdict, on)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(10)
        bar.addWidget(self.chips, 1)
        for text, on in (
            (self.tr("Tick all"), True),
            (self.tr("Tick none"), False),
            (self.tr("Invert ticks"), None),
        ):
            tip = self.tr("For all rows of the chosen verdict, also those that are not listed")
            bar.addWidget(link_button(text, partial(self._tick_all, on), tip=tip))
        self.body.addLayout(bar)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view, 1)
        column.addWidget(self.unlisted)
        column.addWidget(self.note)
        column.addWidget(self.meant)
        # A low window shows few rows of both rather than scroll the page.
        self.view.setMinimumHeight(3 * sizes().row)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(8)
        split.addWidget(rows)
        split.addWidget(self.raw)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([330, 220])
        self.body.addWidget(split, 1)

    def _reading_note(self, plan: Plan) -> str:
        layout = plan.layout
        money = [
            layout.styles[n].decimal for n in layout.styles if layout.kind(n) in (Kind.MONEY, Kind.DECIMAL)
        ]
        if money:
            template = self.tr(
                "Amounts are read with “{sign}” as decimal sign. Blank cells stay unknown, 0 stays 0."
            )
            return template.format(sign=money[0])
        return self.tr("Blank cells stay unknown, 0 stays 0.")

    def _place_rows(self) -> None:
        if self.table.rowCount() and not self.view.currentIndex().isValid():
            self.view.selectRow(0)

    def _on_chip(self, key: str) -> None:
        self.table.show_verdict(None if key in (_ALL, "") else Verdict(key))
        self._choose_columns()
        self._show_unlisted()
        self._place_rows()

    def _on_file_changed(self, number: int) -> None:
        if number == self._model.current:
            self.show_state()

    def _tick_selected(self) -> None:
        """Want the selected rows, or leave them out when all of them are wanted."""
        item = self._model.file
        rows = [self.table.row(index.row()) for index in self.view.selectionModel().selectedRows()]
        chosen = [row for row in rows if row is not None and row.tickable]
        if item is not None and chosen:
            self._model.tick(chosen, not all(map(item.is_ticked, chosen)))

    def _on_row_opened(self, index: QModelIndex) -> None:
        row = self.table.row(index.row())
        if row is not None and row.tickable and self._model.file is not None:
            self._model.tick([row], None)

    def _on_row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._timer.start()
        self._ask_meaning()

    def _ask_meaning(self) -> None:
        """Ask what a shared word of the selected row means; else what was said last stays open to another answer."""
        item, row = self._model.file, self.table.row(self.view.currentIndex().row())
        if item is None:
            self.meant.hide()
            return
        asked = shared_word(row) if row is not None else None
        asked = asked or next(reversed(item.meant), None)
        if asked is None:
            self.meant.hide()
            return
        names = self._model.session.names[asked[0]]
        self.meant.ask(*asked, names.holding(asked[1]) or names, item.meant.get(asked))

    def _ask_raw(self) -> None:
        item, row = self._model.file, self.table.row(self.view.currentIndex().row())
        if item is None or item.plan is None or row is None:
            self.raw.clear()
            return
        plan = item.plan
        self._asked += 1
        found, asked = item.preview, self._asked
        if found is None:
            return
        read_row(self._model.session, plan, found, row, lambda detail: self._show_raw(plan, detail, asked))

    def _show_raw(self, plan: Plan, detail: RowDetail, asked: int) -> None:
        if asked == self._asked:
            self.raw.show_row(
                plan, detail, self._model.session.naming(), remark=self.table.remark(detail.row)
            )
