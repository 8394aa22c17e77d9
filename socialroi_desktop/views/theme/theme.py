"""Puts a palette on the application and tells widgets when it changes.

The theme hangs on the QApplication, so there is no module-level state; `active_theme()` finds it there.
"""

from collections.abc import Callable
from functools import partial
from string import Template

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from socialroi_desktop.paths import resource
from socialroi_desktop.views.theme.fonts import ui_font
from socialroi_desktop.views.theme.icons import IconShelf
from socialroi_desktop.views.theme.palette import (
    Palette,
    palettes,
    shades_of,
    tag_colors,
    tokens,
)

_ATTRIBUTE = "socialroi_theme"
_AFTER_WINDOW_MS = 60
_DRAWINGS = ("chevron", "chevron_up", "check", "tick")  # what a style sheet cannot draw by itself
THEMES = ("system", "light", "dark", "contrast")


class Theme(QObject):
    """The look that is on. `changed` comes after the application has been restyled."""

    changed = Signal()

    def __init__(self, app: QApplication, name: str = "light") -> None:
        super().__init__(app)
        self._app = app
        # Every paint asks for the theme: an attribute is found a thousand times faster than a child object.
        setattr(app, _ATTRIBUTE, self)
        self._name = name
        self._icons = IconShelf()
        self._look = self.resolve(name)
        self.palette: Palette = palettes()[self._look]
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def name(self) -> str:
        """The chosen theme, `system` included."""
        return self._name

    def apply(self, name: str) -> None:
        """Restyle the whole application; ValueError for a name outside `THEMES`."""
        if name not in THEMES:
            raise ValueError(f"no theme {name!r}")
        self._name = name
        look = self._look = self.resolve(name)
        self.palette = palettes()[look]
        self._app.setStyle(QStyleFactory.create("Fusion"))
        self._app.setFont(ui_font(self._app.font()))
        self._app.setPalette(qt_palette(self.palette))
        self._app.setStyleSheet(style_sheet(look))
        self.changed.emit()

    def resolve(self, name: str) -> str:
        """Return the palette behind a theme name; `system` asks the desktop."""
        if name != "system":
            return name
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def color(self, token: str) -> QColor:
        """Return a palette token (`accent`, `good_tint`, ...) or tone as a colour."""
        return QColor(getattr(self.palette, token))

    def channel_color(self, channel_id: str | None) -> QColor:
        """Return the colour a channel has everywhere; grey for one that is not declared."""
        shades = shades_of(channel_id or "")
        return QColor(shades["dark" if self.palette.dark else "light"])

    def tag_colors(self, color: str) -> tuple[QColor, QColor]:
        """Return ink and tint of a colour of tags; grey for one that is not declared."""
        looks = tag_colors().get(color) or tag_colors()["gray"]
        ink, tint = looks[self._look]
        return QColor(ink), QColor(tint)

    def icon(self, name: str, token: str = "muted") -> QIcon:
        """Return a Phosphor icon (`target`, `chart-line-up`, ...) in the colour of a token."""
        return self._icons.icon(name, getattr(self.palette, token))

    def with_icons(self, owner: QWidget, load: Callable[[], None]) -> None:
        """Call `load` now when icons are there, else once the window of `owner` has been seen; and after each change.

        The icon library takes longer to import than the window takes to open.
        """
        self.changed.connect(load)
        if self._icons.loaded:
            load()
        else:
            # A timer of the owner's: it ends with the owner, which QTimer.singleShot does not.
            wait = QTimer(owner, interval=_AFTER_WINDOW_MS)
            wait.timeout.connect(partial(_load_once_seen, owner, wait, load))
            wait.start()

    @property
    def has_icons(self) -> bool:
        """Tell whether icons can be drawn without loading their library first."""
        return self._icons.loaded

    def load_icons(self) -> None:
        """Load the icon library now, for screenshots: what is built afterwards has its icons at once."""
        self._icons.load()

    def _on_system_changed(self) -> None:
        if self._name == "system":
            self.apply("system")


def active_theme() -> Theme:
    """Return the theme of the running application; one without gets the light one, not yet applied."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a theme needs a QApplication")
    found = getattr(app, _ATTRIBUTE, None)
    return found if isinstance(found, Theme) else Theme(app)


def _load_once_seen(owner: QWidget, wait: QTimer, load: Callable[[], None]) -> None:
    # On a busy machine the time is over before the window has come to the screen, which would then wait for the icons.
    if not _on_its_way(owner):
        wait.stop()
        load()


def _on_its_way(widget: QWidget) -> bool:
    """Tell whether the window of a widget has been shown and is not on the screen yet."""
    window = widget.window().windowHandle()
    return window is not None and window.isVisible() and not window.isExposed()


def style_sheet(name: str) -> str:
    """Return the style sheet for a palette by name; KeyError when it names an unknown token."""
    template = Template(resource("styles", "app.qss").read_text("utf-8"))
    drawings = {part: resource("icons", f"{part}-{name}.svg").as_posix() for part in _DRAWINGS}
    return template.substitute(tokens(palettes()[name]), **drawings)


def qt_palette(palette: Palette) -> QPalette:
    """Return the Qt palette that goes with ours, for what the style sheet does not reach."""
    roles = {
        QPalette.ColorRole.Window: palette.ground,
        QPalette.ColorRole.WindowText: palette.text,
        QPalette.ColorRole.Base: palette.surface,
        QPalette.ColorRole.AlternateBase: palette.ground,
        QPalette.ColorRole.ToolTipBase: palette.surface,
        QPalette.ColorRole.ToolTipText: palette.text,
        QPalette.ColorRole.PlaceholderText: palette.muted,
        QPalette.ColorRole.Text: palette.text,
        QPalette.ColorRole.Button: palette.surface,
        QPalette.ColorRole.ButtonText: palette.text,
        QPalette.ColorRole.Highlight: palette.accent,
        QPalette.ColorRole.HighlightedText: palette.on_accent,
        QPalette.ColorRole.Link: palette.accent,
        QPalette.ColorRole.Accent: palette.accent,
        QPalette.ColorRole.Mid: palette.line_strong,
    }
    result = QPalette(QColor(palette.surface), QColor(palette.ground))
    for role, color in roles.items():
        result.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.disabled))
    return result


def repolish(widget: QWidget, **properties: object) -> None:
    """Set the dynamic properties the style sheet selects on and redraw with them."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
