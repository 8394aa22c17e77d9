"""A small quiet button with an icon, for menus and single actions in headers."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from socialroi_desktop.views.theme import active_theme


class MenuButton(QPushButton):
    """An icon button; with a menu it opens it. The words are its tooltip and accessible name."""

    def __init__(
        self,
        words: str,
        menu: QMenu | None = None,
        *,
        icon: str = "dots-three-outline",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setProperty("role", "quiet")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedSize(28, 24)
        self.setIconSize(QSize(16, 16))
        if menu is not None:
            self.setMenu(menu)
        active_theme().with_icons(self, self._load_icon)

    def _load_icon(self) -> None:
        self.setIcon(active_theme().icon(self._icon_name))
