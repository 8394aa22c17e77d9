"""The small window that gives tags to the selected rows, or takes some away: one change for all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from socialroi_desktop.domain.tagging import tag_names
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.records.row_words import selected_words
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.wording import plural_of
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.tags_field import TagsField

_WIDTH = 440


class TagsDialog(QDialog):
    """Asks which tags rows get and lose."""

    def __init__(
        self, table: RecordTable, ids: Sequence[int], changes: RecordChanges, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table, self._ids, self._changes = table, tuple(ids), changes
        self.setWindowTitle(self.tr("Tags: {rows}").format(rows=plural_of(table.record_type)))
        self.setMinimumWidth(_WIDTH)
        colors = table.naming.tags
        used = set(table.used_tags)
        self.added = TagsField(self.tr("Give"), colors)
        self.removed = TagsField(
            self.tr("Take away"), {name: color for name, color in colors.items() if name in used}
        )
        words = selected_words(table.record_type, len(ids))
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addWidget(role_label(words, "muted", wrap=True))
        for title, field in ((self.tr("Give"), self.added), (self.tr("Take away"), self.removed)):
            column.addWidget(FormRow(title, field))
        column.addLayout(dialog_buttons(self, self.tr("Change tags")))
        for field in (self.added, self.removed):
            field.submitted.connect(self.accept)
        self.added.line.setFocus()

    def accept(self) -> None:
        added, removed = (tag_names(field.entry().value) for field in (self.added, self.removed))
        if added or removed:
            self._changes.tag(self._table.record_type.entity, self._ids, added, removed)
        super().accept()
