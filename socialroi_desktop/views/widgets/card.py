"""The card: a quiet frame with a title, a muted hint and a body. Knows nothing of what is inside."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.labels import ElidedLabel, TitleLabel
from socialroi_desktop.views.widgets.menu_button import MenuButton


class Card(QFrame):
    """A titled frame. Put content into `body`, a vertical layout; header widgets stand at the right end."""

    def __init__(
        self, title: str = "", hint: str = "", *, menu: QMenu | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        layout = QVBoxLayout(self)
        inset = sizes().inset
        layout.setContentsMargins(inset, sizes().gap, inset, sizes().gap)
        layout.setSpacing(sizes().tight)
        self._header = QWidget()
        self._header_row = QHBoxLayout(self._header)
        self._header_row.setContentsMargins(0, 0, 0, 0)
        self._header_row.setSpacing(8)
        self._title = TitleLabel(title)
        self._hint = ElidedLabel(hint)
        self._header_row.addWidget(self._title)
        self._header_row.addWidget(self._hint, 1)
        layout.addWidget(self._header)
        self.body = QVBoxLayout()
        self.body.setSpacing(sizes().tight)
        layout.addLayout(self.body, 1)
        self.set_title(title)
        if menu is not None:
            self.set_menu(menu)

    def set_title(self, title: str, hint: str | None = None) -> None:
        """Change the title, and the hint when given; a card without both has no header."""
        self._title.set_text(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
        if hint is not None:
            self.set_hint(hint)
        self._show_header()

    def set_hint(self, hint: str) -> None:
        """Change the muted words after the title."""
        self._hint.set_text(hint)
        self._show_header()

    def set_menu(self, menu: QMenu) -> None:
        """Give the card a menu behind a three-dot button."""
        button = MenuButton(self.tr("More for {card}").format(card=self._title.whole_text), menu)
        menu.setParent(button, menu.windowFlags())
        self.add_header_widget(button)

    def add_header_widget(self, widget: QWidget) -> None:
        """Put a small widget at the right end of the header."""
        self._header_row.addWidget(widget)
        self._header.show()

    def set_accented(self, accented: bool) -> None:
        """Mark the card as the one that is looked at."""
        repolish(self, accented=accented)

    def _show_header(self) -> None:
        extra = self._header_row.count() > 2
        self._header.setVisible(bool(self._title.whole_text or self._hint.whole_text) or extra)


class ClickableCard(Card):
    """A card that works like a button: mouse, Enter, Space, focus frame."""

    clicked = Signal()

    def __init__(self, title: str = "", hint: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(title, hint, parent=parent)
        self.setProperty("clickable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)
