"""The head of a page: its title, one line of state, and its few actions."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton

_GAP = 10
# So much nearer stands a menu to the button it belongs to.
_CLOSER = -8


class PageHeader(QWidget):
    """Title and state on the left, actions on the right, at most one of them primary."""

    def __init__(self, title: str, state: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = role_label(title, "page-title")
        self._state = ElidedLabel(state)
        self._has_primary = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._title)
        row.addWidget(self._state, 1)
        self._row = row
        self._gives_way: MenuButton | None = None
        self.setMinimumHeight(sizes().control + 2)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_state(self, state: str, short: str = "") -> None:
        """Change the line of state; `short` stands where the whole has no room, with the whole on hover."""
        self._state.set_text(state, short)

    def set_link(self, action: QAction) -> None:
        """Put a part of the state that leads somewhere before the rest of it; it is hidden while the action is."""
        link = QPushButton()
        link.setProperty("role", "link")
        link.clicked.connect(action.trigger)

        def follow() -> None:
            link.setText(action.text())
            link.setToolTip(action.toolTip())
            link.setVisible(action.isVisible())

        action.changed.connect(follow)
        follow()
        self._row.insertWidget(1, link)

    def add_widget(self, widget: QWidget) -> None:
        """Put a button or another small widget at the right end."""
        self._row.addWidget(widget)

    def add_action(self, action: QAction, *, primary: bool = False) -> QPushButton:
        """Put a button for an action at the right end; it follows the action's text and state.

        ValueError when the page already has a primary action.
        """
        if primary and self._has_primary:
            raise ValueError("a page has one primary action")
        button = QPushButton(action.text())
        if primary:
            self._has_primary = True
            button.setProperty("role", "primary")
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setText(action.text())
            button.setEnabled(action.isEnabled())
            button.setVisible(action.isVisible())
            button.setToolTip(action.toolTip() if action.toolTip() != action.text() else "")

        action.changed.connect(follow)
        # What is shown before it stands somewhere is a window of its own for a moment.
        self._row.addWidget(button)
        follow()
        return button

    def add_ways(self, words: str, actions: Sequence[QAction]) -> MenuButton:
        """Put a menu of other ways beside the last button; it gives way where the page is narrow."""
        menu = QMenu(self)
        menu.addActions(list(actions))
        button = MenuButton(words, menu, icon="caret-down")
        self._row.addSpacing(_CLOSER)
        self._row.addWidget(button)
        self._gives_way = button
        return button

    def minimumSizeHint(self) -> QSize:
        # The page must not stay wide for what gives way.
        needed = super().minimumSizeHint()
        return QSize(needed.width() - self._for_ways(), needed.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._gives_way is not None:
            least = self.minimumSizeHint().width()
            self._gives_way.setVisible(self.width() >= least + self._gives_way.width() + _GAP)

    def _for_ways(self) -> int:
        shown = self._gives_way is not None and not self._gives_way.isHidden()
        return self._gives_way.width() + _GAP if shown and self._gives_way is not None else 0
