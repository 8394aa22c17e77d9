"""Icons by name, loaded when the first one is drawn.

Only one of qtawesome's fonts is read, and qtawesome is imported late: it costs more than the window.
"""

from typing import Any

from PySide6.QtGui import QIcon

_FONT = ("ph", "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json")


class IconShelf:
    """The icons made so far, by name and colour."""

    def __init__(self) -> None:
        self._font: Any = None
        self._made: dict[tuple[str, str], QIcon] = {}

    @property
    def loaded(self) -> bool:
        """Tell whether the library is there, so that the next icon costs next to nothing."""
        return self._font is not None

    def icon(self, name: str, color: str) -> QIcon:
        """Return a Phosphor icon in a colour; an unknown name is a bug and raises."""
        key = (name, color)
        if key not in self._made:
            self._made[key] = self.load().icon(f"ph.{name}", color=color, color_disabled=color)
        return self._made[key]

    def load(self) -> Any:
        """Import the library and read the font, once."""
        if self._font is None:
            from qtawesome.iconic_font import IconicFont

            self._font = IconicFont(_FONT)
        return self._font
