"""The card: a quiet frame with a title, a muted hint and a body. Knows nothing of what is inside."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
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
        layout = self._whole = QVBoxLayout(self)
        inset = sizes().inset
        layout.setContentsMargins(inset, sizes().gap, inset, sizes().gap)
        layout.setSpacing(sizes().tight)
        self._header = QWidget()
        self._header_widgets: list[QWidget] = []
        self._header_row = QHBoxLayout(self._header)
        self._header_row.setContentsMargins(0, 0, 0, 0)
        self._header_row.setSpacing(8)
        self._title = TitleLabel(title)
        self._hint = ElidedLabel(hint)
        self._header_row.addWidget(self._title)
        self._header_row.addWidget(self._hint, 1)
        layout.addWidget(self._header)
        # What has no room beside the title stands below it.
        self._hint_below = ElidedLabel()
        self._hint_below.hide()
        layout.addWidget(self._hint_below)
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
        self._hint_below.set_text("")
        self._hint.set_text(hint)
        self._show_header()

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Keep other distances (px) from what is inside than a card does."""
        self._whole.setContentsMargins(left, top, right, bottom)

    def set_menu(self, menu: QMenu) -> None:
        """Give the card a menu behind a three-dot button."""
        button = MenuButton(self.tr("More for {card}").format(card=self._title.whole_text), menu)
        menu.setParent(button, menu.windowFlags())
        self.add_header_widget(button)

    def add_header_widget(self, widget: QWidget) -> None:
        """Put a small widget at the right end of the header."""
        self._header_row.addWidget(widget)
        self._header_widgets.append(widget)
        self._header.show()

    def set_accented(self, accented: bool) -> None:
        """Mark the card as the one that is looked at."""
        repolish(self, accented=accented)

    def _show_header(self) -> None:
        extra = self._header_row.count() > 2
        self._header.setVisible(bool(self._title.whole_text or self._hint.whole_text) or extra)
        self._place_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_hint()

    def _place_hint(self) -> None:
        """Let the hint stand beside the title, or below it where one of them would be cut."""
        title, hint = self._title, self._hint.whole_text or self._hint_below.whole_text
        others = [widget.sizeHint().width() + 8 for widget in self._header_widgets if not widget.isHidden()]
        margins = self.contentsRect().width() - 2 * sizes().inset
        wanted = title.fontMetrics().horizontalAdvance(title.whole_text) + sum(others)
        needs = self._hint.fontMetrics().horizontalAdvance(hint) + 12
        below = bool(hint and title.whole_text) and wanted + needs > margins
        self._hint_below.setVisible(below)
        self._hint_below.set_text(hint if below else "")
        self._hint.set_text("" if below else hint)


class ClickableCard(Card):
    """A card that works like a button: mouse, Enter, Space, focus frame."""

    clicked = Signal()

    def __init__(self, title: str = "", hint: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(title, hint, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_clickable(True)

    def set_clickable(self, clickable: bool) -> None:
        """Look as if a press did something, or not."""
        repolish(self, clickable=clickable)
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)
