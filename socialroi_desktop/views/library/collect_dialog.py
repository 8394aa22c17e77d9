"""The small window that puts chosen pieces into a collection, new or there already, and takes them out of others."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.queries.library.collections import Filled
from socialroi_desktop.viewmodels.library.collecting import Collecting
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.views.dialogs.buttons import dialog_buttons, grow_to_fit
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label

_WIDTH = 420


class CollectDialog(QDialog):
    """`name` takes the name of a collection; one that is not there yet is made with the pieces in it."""

    def __init__(self, collecting: Collecting, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._collecting, self._ids = collecting, tuple(ids)
        self.setWindowTitle(self.tr("Put into a collection"))
        self.setMinimumWidth(_WIDTH)
        self.name = ChoiceBox()
        self.name.setEditable(True)
        self.name.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.name.addItems(collecting.offered())
        self.name.setCurrentIndex(-1)
        completer = self.name.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        line = self.name.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("A new name, or one that is there"))
        self.row = FormRow(self.tr("Collection"), self.name)
        self._held = QVBoxLayout()
        self._held.setSpacing(2)
        several = self.tr("%Ln pieces are chosen.", "", len(ids))
        words = either(len(ids), self.tr("1 piece is chosen."), several)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addWidget(role_label(words, "muted", wrap=True))
        column.addWidget(self.row)
        column.addLayout(self._held)
        column.addLayout(dialog_buttons(self, self.tr("Put in")))
        self.outs: dict[int, QWidget] = {}
        for one in collecting.holding(ids):
            self._tell_held(one)
        self.name.currentTextChanged.connect(lambda _text: self.row.set_problem(""))
        self.name.setFocus()

    def accept(self) -> None:
        """Put the pieces in; without a name it says so and stays."""
        name = self.name.currentText()
        if not name.strip():
            self.row.set_problem(self.tr("The collection needs a name; type one."))
            grow_to_fit(self)
            return
        self._collecting.put(self._ids, name)
        super().accept()

    def _tell_held(self, one: Filled) -> None:
        if not self.outs:
            self._held.addWidget(role_label(self.tr("They are in"), "small"))
        held = len(set(self._ids) & set(one.pieces))
        template = self.tr("{name} ({held} of {count})")
        words = template.format(
            name=one.name, held=formatting.number(held), count=formatting.number(len(self._ids))
        )
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ElidedLabel(words if len(self._ids) > 1 else one.name, ""), 1)
        out = link_button(self.tr("Take out"), lambda: self._take_out(one, line))
        out.setAccessibleName(self.tr("Take out of “{name}”").format(name=one.name))
        out.setAutoDefault(False)
        row.addWidget(out)
        self._held.addWidget(line)
        self.outs[one.id] = out

    def _take_out(self, one: Filled, line: QWidget) -> None:
        self._collecting.take_out(self._ids, one.id)
        line.hide()
        self.name.setFocus()
