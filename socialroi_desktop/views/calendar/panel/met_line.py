"""Says that a post which came out may be the planned one, and makes one of both where that is so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.queries.post_sheet import PostSheet
from socialroi_desktop.viewmodels.calendar.post.post_model import PostModel
from socialroi_desktop.viewmodels.calendar.post.sheet_words import met_words
from socialroi_desktop.views.widgets.breaking import breakable
from socialroi_desktop.views.widgets.buttons import link_button, text_button
from socialroi_desktop.views.widgets.labels import role_label


class MetLine(QWidget):
    """Hidden where there is none; `opened` carries the id of the post that came out."""

    opened = Signal(int)

    def __init__(self, model: PostModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._sheet: PostSheet | None = None
        self.words = role_label("", wrap=True)
        self.join_button = text_button(
            self.tr("Join the two"), model.join_met, tip=self.tr("Its figures then stand with the plan")
        )
        self.open_button = link_button(self.tr("Open it"), self._open)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.join_button)
        row.addWidget(self.open_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(row)

    def show_sheet(self, sheet: PostSheet) -> None:
        """Show which post may be the same."""
        self._sheet = sheet
        self.words.setText(breakable(met_words(sheet)))
        self.setVisible(sheet.met is not None)
        self.join_button.setEnabled(self._model.editable)

    def _open(self) -> None:
        if self._sheet is not None and self._sheet.met is not None:
            self.opened.emit(self._sheet.met.out.id or 0)
