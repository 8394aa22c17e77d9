"""The type of the app: the system's own face, fallbacks for the scripts we ship, digits of one width.

Knows nothing of palettes or widgets.
"""

from PySide6.QtGui import QFont, QFontInfo

from socialroi_desktop.views.theme.palette import sizes

# After the system face: one sans per platform, then the Chinese faces, so that mixed text keeps one look.
_FALLBACKS = (
    "Segoe UI",
    "Noto Sans",
    "DejaVu Sans",
    "PingFang SC",
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "PingFang TC",
    "Microsoft JhengHei UI",
    "Noto Sans CJK TC",
)


def ui_font(system: QFont) -> QFont:
    """Return the application font made from the system's: 13 px, tabular digits where the face has them."""
    font = QFont(system)
    # "Sans Serif" is an alias, not a face: with fallbacks behind it Qt would skip it. Ask what it stands for.
    own = QFontInfo(system).family()
    font.setFamilies([own, *(name for name in _FALLBACKS if name != own)])
    font.setPixelSize(sizes().font)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def sized(font: QFont, pixels: int, *, bold: bool = False) -> QFont:
    """Return a copy of a font at another size; `bold` gives the semibold of the design."""
    result = QFont(font)
    result.setPixelSize(pixels)
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return result
