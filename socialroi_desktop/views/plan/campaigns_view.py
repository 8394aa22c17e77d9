"""The campaigns of the Plan tab: a list to edit in place, and the form of the selected or a new one."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.codec import EVIDENCE, values_of
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.views.records.delegate import RecordDelegate
from socialroi_desktop.views.records.form import RecordForm
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.visibility import read_while_shown

_COLUMNS = ("name", "start", "end", "channels", "budget")
_FIELDS = ("name", "start", "end", "channels", "product_line", "budget", "currency", "link_names", "note")
_FORM = 360


class CampaignsView(QWidget):
    """Everything is written through the session and can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._current: int | None = None
        self._wanted: int | None = None
        self.model = RecordTable(session, Campaign, columns=_COLUMNS, parent=self)
        self.table = DataTable(self.tr("Campaigns"), stretch_column=0)
        self.table.setItemDelegate(RecordDelegate(self.table))
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.new_action = QAction(self.tr("New campaign"), self)
        self.new_action.triggered.connect(self.start_new)
        self._card = Card(self.tr("New campaign"))
        self._card.setMinimumWidth(_FORM)
        self._card.setMaximumWidth(460)
        self.form = RecordForm(self._blank(), self.model.naming, session.today, fields=_FIELDS)
        self.save_button = QPushButton(self.tr("Save campaign"))
        self.save_button.setProperty("role", "primary")
        self._delete = QPushButton(self.tr("Delete"))
        self._lay_out()
        self._connect()
        self._on_reloaded()
        read_while_shown(self, self.model)

    def start_new(self) -> None:
        """Empty the form for another campaign."""
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        self._show(None)
        self._stack.setCurrentIndex(1)
        self.form.editor("name").setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        """Save the form; what is wrong is said under its field."""
        record = self.form.record()
        if record is None:
            return
        row_id = self._current

        def failed(error: Exception) -> None:
            self.form.show_problem("name", sentence_of(error))

        def done(result: Changed | None) -> None:
            if result is not None and result.ids:
                self._wanted = result.ids[0]
                self._select_wanted()

        if row_id is None:
            self._session.perform(
                self.tr("Save campaign"), lambda workspace, _: add_record(workspace, record=record),
                done=done, failed=failed,
            )  # fmt: skip
            return
        values = {name: value for name, value in values_of(record).items() if name not in EVIDENCE}
        self._session.perform(
            self.tr("Save campaign"),
            lambda workspace, _: edit_record(workspace, entity="campaign", row_id=row_id, changes=values),
            done=done,
            failed=failed,
        )

    def delete_selected(self) -> None:
        """Delete the selected campaigns; undo brings them back."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})
        ids = self.model.ids_of(rows)
        if ids:
            self._session.perform(
                self.tr("Delete campaigns"),
                lambda workspace, _: delete_records(workspace, entity="campaign", ids=ids),
            )

    def _blank(self) -> Campaign:
        return Campaign(currency=self._session.settings.currency)

    def _show(self, record: Campaign | None) -> None:
        self._current = record.id if record else None
        self._card.set_title(self.tr("Campaign") if record else self.tr("New campaign"))
        self._delete.setVisible(record is not None)
        self.form.set_naming(self.model.naming)
        self.form.set_record(record or self._blank())

    def _lay_out(self) -> None:
        list_card = Card()
        list_card.add_header_widget(_button(self.new_action))
        list_card.body.addWidget(self.table)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        holder.setProperty("role", "scroll-body")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.form)
        area.setWidget(holder)
        buttons = QHBoxLayout()
        buttons.addWidget(self._delete)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        self._card.body.addWidget(area, 1)
        self._card.body.addLayout(buttons)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes().gap)
        row.addWidget(list_card, 3)
        row.addWidget(self._card, 2)
        empty = Card()
        sentence = self.tr(
            "A campaign ties costs, links, orders and goals together, so that its return can be told."
        )
        empty.body.addWidget(EmptyState("megaphone", self.tr("No campaigns yet"), sentence, self.new_action))
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        self.model.reloaded.connect(self._on_reloaded)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.menu_requested.connect(self._fill_menu)
        self.save_button.clicked.connect(self.save)
        self.form.submitted.connect(self.save, Qt.ConnectionType.QueuedConnection)
        self._delete.clicked.connect(self.delete_selected)
        remove = QAction(self.tr("Delete campaigns"), self.table)
        remove.setShortcut(QKeySequence.StandardKey.Delete)
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self.delete_selected)
        self.table.addAction(remove)

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        record = self.model.record(current.row()) if current.isValid() else None
        if isinstance(record, Campaign):
            self._show(record)

    def _on_reloaded(self) -> None:
        self._stack.setCurrentIndex(1 if self.model.rowCount() else 0)
        if self._current is not None and self.model.row_of(self._current) is None:
            self._show(None)
        elif self._wanted is None and self._current is None and self.model.rowCount():
            self.table.selectRow(0)
        self._select_wanted()

    def _select_wanted(self) -> None:
        row = self.model.row_of(self._wanted) if self._wanted is not None else None
        if row is not None:
            self._wanted = None
            self.table.selectRow(row)

    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        if index.isValid():
            menu.addAction(self.tr("Delete campaigns"), self.delete_selected)


def _button(action: QAction) -> QPushButton:
    button = QPushButton(action.text())
    button.clicked.connect(action.trigger)
    return button
