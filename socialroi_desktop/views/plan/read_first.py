"""What a section shows: that it is being read, that there is nothing yet, or what there is. Knows no section."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.keyboard import give_keyboard, has_keyboard
from socialroi_desktop.views.widgets.labels import role_label


class ReadFirst(QStackedWidget):
    """Never says that there is nothing before it is known; a keyboard that waited here goes to what is shown then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty: QWidget | None = None
        self._filled: QWidget | None = None
        self._keys: QWidget | None = None
        self._known = False
        self._words = role_label("", "muted", wrap=True)

    def set_faces(self, empty: EmptyState, filled: QWidget, keys: QWidget) -> None:
        """Take what is shown where there is nothing, and what there is; neither is shown before `show_read`.

        `keys` takes the keyboard where there is something.
        """
        card = Card()
        card.body.addWidget(empty)
        self._empty, self._filled, self._keys = card, filled, keys
        reading = QWidget()
        # Where the keyboard waits: what may be hidden cannot keep it.
        reading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._words.setText(self.tr("Reading…"))
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(reading).addWidget(self._words)
        for face in (card, filled, reading):
            self.addWidget(face)
        self.setCurrentWidget(reading)

    def show_read(self, some: bool) -> None:
        """Say that all is read, and whether there is anything."""
        face = self._filled if some else self._empty
        if face is None:
            return
        waited = not self._known and has_keyboard(self)
        self._known = True
        self.setCurrentWidget(face)
        if waited:
            give_keyboard(self._keys if some and self._keys is not None else self)

    def show_unread(self) -> None:
        """Say that the first reading came to nothing; what was read before stays in sight."""
        self._words.setText(self.tr("This could not be read; it is tried again with the next change."))
