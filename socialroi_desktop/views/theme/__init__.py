"""The look: colours, sizes, type and icons. Widgets ask `active_theme()`; nothing else names a colour."""

from socialroi_desktop.views.theme.palette import Palette, Sizes, palettes, sizes
from socialroi_desktop.views.theme.theme import THEMES, Theme, active_theme, repolish

__all__ = ["THEMES", "Palette", "Sizes", "Theme", "active_theme", "palettes", "repolish", "sizes"]
