"""The mapping screen of an unknown file: what its rows are, what its columns mean, how they then read."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStyleOptionViewItem,
    QWidget,
)

from socialroi_desktop.domain.fields import Kind, Spec
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.viewmodels.data.import_model import ImportModel
from socialroi_desktop.viewmodels.data.mapping_table import ENTITIES, FIELD, MappingTable, field_choice
from socialroi_desktop.viewmodels.data.mapping_trial import MappingTrial
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label, field_label, plural_of
from socialroi_desktop.views.data.field_strip import FieldStrip, accept_fields
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.cell_delegate import CellDelegate
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.tab_order import follow

# So many columns get a list that is always there; a file of 1,000 columns opens its lists one by one.
_MOST_EDITORS = 80
_PAUSE_MS = 200
# Kinds for which one value can stand for the whole file, and how many are asked beside each other.
_GIVEN = (Kind.CHANNEL, Kind.CHOICE, Kind.DATE, Kind.TEXT)
_BESIDE = 3
_FIELD_WIDTH = 190


class _FieldDelegate(CellDelegate):
    """The list of fields a column can mean."""

    def wanted_width(self, index: Index, option: QStyleOptionViewItem) -> int:
        wanted = super().wanted_width(index, option)
        return max(wanted, _FIELD_WIDTH) if index.column() == FIELD else wanted

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        table = index.model()
        combo = ChoiceBox(parent)
        combo.setMaxVisibleItems(18)
        combo.addItem(self.tr("not imported"), "")
        if isinstance(table, MappingTable):
            for spec in table.fields:
                combo.addItem(field_choice(spec), spec.name)
            combo.setAccessibleName(str(table.index(index.row(), 0).data() or ""))
        combo.activated.connect(lambda _n: self.commitData.emit(combo))
        return combo

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        # Lists that are always there are fields of the page: Tab goes on from them, not to the next cell.
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return super().eventFilter(editor, event)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)


class MappingPane(Card):
    """`confirmed` comes when the columns are to be read as chosen."""

    confirmed = Signal()

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.table = MappingTable(self)
        self.trial = MappingTrial(model.session, self)
        self.kind = ChoiceBox()
        self.kind.setAccessibleName(self.tr("Each row of this file is"))
        for entity in ENTITIES:
            self.kind.addItem(plural_of(RECORDS[entity]), entity)
        self.view = DataTable(self.tr("Columns of the file"), stretch_column=1, widest=420)
        self.view.setItemDelegate(_FieldDelegate(self.view))
        self.view.setEditTriggers(DataTable.EditTrigger.AllEditTriggers)
        self.view.setModel(self.table)
        self.strip = FieldStrip()
        accept_fields(self.view)
        self.result = DataTable(self.tr("The first rows as they would be read"), widest=560)
        self.result.setModel(self.trial)
        self.result.setFixedHeight(4 * sizes().row + 4)
        self.words = role_label("", "muted", wrap=True)
        self.confirm = QPushButton(self.tr("Read the file this way"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._model = model
        self._defaults = QGridLayout()
        self._offered: tuple[str, ...] | None = None
        # Fields nobody needs for which a value for every row was asked for.
        self._added: list[str] = []
        self.add_value = ChoiceBox()
        self.add_value.setAccessibleName(self.tr("Add a value for every row"))
        self._lay_out()
        self._connect()

    def show_file(self) -> None:
        """Start from the current file of the import."""
        item = self._model.file
        if item is None or item.plan is None:
            return
        self.set_title(self.tr("What do the columns of {file} mean?").format(file=item.name))
        self._offered, self._added = None, list(item.plan.layout.options.defaults)
        self.table.show_plan(item.plan)
        self._offer(self.table.entity)

    def _offer(self, entity: str) -> None:
        """Choose a kind of record; one that only files of the app hold is offered once such a file is there."""
        if self.kind.findData(entity) < 0:
            self.kind.addItem(plural_of(RECORDS[entity]), entity)
        self.kind.setCurrentIndex(self.kind.findData(entity))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        label = role_label(self.tr("Each row of this file is"), "muted")
        label.setBuddy(self.kind)
        top.addWidget(label)
        top.addWidget(self.kind)
        top.addStretch(1)
        top.addWidget(self.add_value)
        self._defaults.setHorizontalSpacing(8)
        self._defaults.setVerticalSpacing(6)
        bottom = QHBoxLayout()
        bottom.addWidget(self.words, 1)
        bottom.addWidget(self.confirm)
        self.body.addLayout(top)
        self.body.addWidget(
            role_label(self.tr("Drag a field onto its column, or choose it in the list there."), "muted")
        )
        self.body.addWidget(self.strip)
        self.body.addWidget(self.view, 1)
        self._defaults_title = role_label(self.tr("Not in the file: one value for every row"), "card-title")
        self.body.addWidget(self._defaults_title)
        self.body.addLayout(self._defaults)
        self.body.addWidget(role_label(self.tr("First rows as they would be read"), "card-title"))
        self.body.addWidget(self.result)
        self.body.addLayout(bottom)

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _n: self.table.set_entity(self.kind.currentData()))
        self.table.mapping_changed.connect(self._on_mapping_changed)
        self.table.modelReset.connect(self._open_editors)
        self.table.dataChanged.connect(lambda *_: self._refresh_editors())
        self.add_value.activated.connect(lambda _n: self._add_value(self.add_value.currentData()))
        self.strip.freed.connect(self.table.free)
        self.confirm.clicked.connect(self._on_confirmed)
        self._timer.timeout.connect(self._try)

    def _open_editors(self) -> None:
        for row in range(min(self.table.rowCount(), _MOST_EDITORS)):
            self.view.openPersistentEditor(self.table.index(row, FIELD))
        self._order_keys()

    def _order_keys(self) -> None:
        """Let Tab go through the page as it is read, also where lists and values were made later."""
        indexes = (self.table.index(row, FIELD) for row in range(min(self.table.rowCount(), _MOST_EDITORS)))
        lists = [editor for index in indexes if (editor := self.view.indexWidget(index)) is not None]
        items = (self._defaults.itemAt(number) for number in range(self._defaults.count()))
        values = [one for item in items if item is not None and (one := item.widget()) is not None]
        stops = [self.kind, self.add_value, self.view, *lists, *values, self.result, self.confirm]
        follow([one for one in stops if one.focusPolicy() & Qt.FocusPolicy.TabFocus])

    def _refresh_editors(self) -> None:
        delegate = self.view.itemDelegate()
        for row in range(min(self.table.rowCount(), _MOST_EDITORS)):
            index = self.table.index(row, FIELD)
            editor = self.view.indexWidget(index)
            if editor is not None:
                delegate.setEditorData(editor, index)

    def _on_mapping_changed(self) -> None:
        unfilled = self.table.unfilled
        mapped = set(self.table.mapping.values())
        needed = {spec.name for spec in unfilled}
        added = [
            spec
            for spec in self.table.fields
            if spec.name in self._added and spec.name not in mapped | needed
        ]
        self._show_defaults([*unfilled, *added])
        self._offer_values()
        self.strip.show_fields(self.table.free_fields)
        missing = self.table.missing
        self.confirm.setEnabled(not missing)
        names = listed(field_label(spec) for spec in missing)
        self.words.setText(
            self.tr("Still missing: {fields}. Choose a column, or one value for every row.").format(
                fields=names
            )
            if missing
            else self.tr("This choice is remembered for files with the same header.")
        )
        self._timer.start()

    def _offer_values(self) -> None:
        self.add_value.clear()
        self.add_value.addItem(self.tr("Add a value for every row…"), "")
        for spec in self.table.optional:
            if spec.kind in _GIVEN and spec.name not in self._added:
                self.add_value.addItem(field_label(spec), spec.name)
        self.add_value.setVisible(self.add_value.count() > 1)

    def _add_value(self, name: str) -> None:
        """Ask for a value that every row gets in a field no column holds."""
        if name:
            self._added.append(name)
            self._on_mapping_changed()

    def _show_defaults(self, specs: Sequence[Spec]) -> None:
        if tuple(spec.name for spec in specs) == self._offered:
            return
        self._offered = tuple(spec.name for spec in specs)
        empty(self._defaults)
        for number, spec in enumerate(spec for spec in specs if spec.kind in _GIVEN):
            row, column = divmod(number, _BESIDE)
            label = role_label(field_label(spec), "muted")
            editor = self._default_editor(spec)
            editor.setAccessibleName(self.tr("{field} of every row").format(field=field_label(spec)))
            editor.setFixedWidth(150)
            label.setBuddy(editor)
            self._defaults.addWidget(label, row, 2 * column)
            self._defaults.addWidget(editor, row, 2 * column + 1)
        self._defaults.setColumnStretch(2 * _BESIDE, 1)
        self._defaults_title.setVisible(self._defaults.count() > 0)
        self._order_keys()

    def _default_editor(self, spec: Spec) -> QWidget:
        given = self.table.defaults.get(spec.name, "")
        if spec.kind in (Kind.CHANNEL, Kind.CHOICE):
            combo = ChoiceBox()
            combo.addItem(self.tr("Choose…"), "")
            for value, text in self._pairs(spec):
                combo.addItem(text, value)
            combo.setCurrentIndex(max(0, combo.findData(given)))
            combo.activated.connect(lambda _n: self.table.set_default(spec.name, combo.currentData()))
            return combo
        if spec.kind is Kind.DATE:
            field = DateField(field_label(spec), self._model.session.today)
            field.textChanged.connect(lambda _text: self._set_day(spec, field))
            return field
        line = QLineEdit(given)
        line.textChanged.connect(lambda text: self.table.set_default(spec.name, text.strip()))
        return line

    def _set_day(self, spec: Spec, field: DateField) -> None:
        day = field.day()
        self.table.set_default(spec.name, None if day is None else day.isoformat())

    def _pairs(self, spec: Spec) -> list[tuple[str, str]]:
        if spec.kind is Kind.CHANNEL:
            return [(channel.id, channel_name(channel.id)) for channel in self._model.session.channels]
        record, own = RECORDS[self.table.entity], self._model.session.settings.own_names
        return [(choice.id, choice_label(record, spec.name, choice.id, own)) for choice in spec.choices]

    def _try(self) -> None:
        item = self._model.file
        if item is not None and item.plan is not None:
            self.trial.try_mapping(item.plan.source, item.options, self.table)

    def _on_confirmed(self) -> None:
        self._model.set_mapping(
            self._model.current, self.table.entity, self.table.mapping, self.table.defaults
        )
        self.confirmed.emit()
