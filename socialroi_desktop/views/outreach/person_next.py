"""What is to be done next with a person: its words, how near it is, and its keys. Writes nothing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.tag import Tag

_WIDTH = 216


class NextAction(QWidget):
    """`edited`, `done` and `later` say what is wanted; a double click asks to edit."""

    edited = Signal()
    done = Signal()
    later = Signal()

    def __init__(self, beside: QWidget, parent: QWidget | None = None) -> None:
        """`beside` is a small button that stands at the right of the heading."""
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self.words = role_label("", "strong", wrap=True)
        self.tag = Tag("")
        self.add = link_button(self.tr("Note what is next…"), self.edited.emit)
        self.done_button = link_button(
            self.tr("done"), self.done.emit, tip=self.tr("Log it as done (Ctrl+Enter)")
        )
        self.later_button = link_button(
            self.tr("later"), self.later.emit, tip=self.tr("Put it off to another day (S)")
        )
        self.edit_button = link_button(
            self.tr("edit"), self.edited.emit, tip=self.tr("Change it (double click)")
        )
        self._keys = QWidget()
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(4)
        for widget in (
            role_label(self.tr("Ctrl ↵"), "key"), self.done_button,
            role_label(self.tr("S"), "key"), self.later_button, self.edit_button,
        ):  # fmt: skip
            keys.addWidget(widget)
        keys.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(role_label(self.tr("Next action"), "small"))
        head.addWidget(self.tag)
        head.addStretch(1)
        head.addWidget(beside)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.add)
        column.addWidget(self._keys)

    def show_person(self, person: Influencer, tag: tuple[str, Tone] | None, *, possible: bool) -> None:
        """Show what is next with a person; without `possible` nothing can be pressed."""
        planned = bool(person.next_action)
        self.words.setText(person.next_action or "")
        self.words.setVisible(planned)
        self.tag.setVisible(planned and tag is not None)
        if tag is not None:
            self.tag.set_tag(*tag)
        self.add.setVisible(not planned)
        self._keys.setVisible(planned)
        for button in (self.add, self.done_button, self.later_button, self.edit_button):
            button.setEnabled(possible)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edited.emit()
        event.accept()
