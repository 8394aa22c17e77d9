"""Opens the editor of a field inside a table cell. Looks are those of every table."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.views.records.field_editors import EditorPlace, entry_of, make_editor, put_value
from socialroi_desktop.views.records.picker import RecordPicker
from socialroi_desktop.views.widgets.cell_delegate import CellDelegate
from socialroi_desktop.views.widgets.date_field import DateField


class RecordDelegate(CellDelegate):
    """For tables whose model is a `RecordTable`."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        table = index.model()
        if not isinstance(table, RecordTable):
            return super().createEditor(parent, option, index)
        place = EditorPlace(table.naming, table.session.today, in_cell=True)
        editor = make_editor(table.record_type, table.columns[index.column()], place, parent)
        editor.setAutoFillBackground(True)
        if isinstance(editor, QComboBox) and not editor.isEditable():
            editor.activated.connect(lambda _n: self._done(editor))
        if isinstance(editor, RecordPicker):
            editor.picked.connect(lambda: self._done(editor))
        if isinstance(editor, DateField):
            editor.picked.connect(lambda _day: self._done(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        table = index.model()
        if not isinstance(table, RecordTable):
            super().setEditorData(editor, index)
            return
        spec, record = table.columns[index.column()], table.record(index.row())
        if record is not None:
            currency = table.around(record).currency
            put_value(
                editor, table.record_type, spec, index.data(Role.SORT), currency=currency, naming=table.naming
            )

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(model, RecordTable):
            model.setData(index, entry_of(editor), Qt.ItemDataRole.EditRole)
        else:
            super().setModelData(editor, model, index)

    def _done(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
