"""Words of tiles as they fit in, each measured once: that takes as long as painting them. Paints nothing, knows no record."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.theme.fonts import sized

K = TypeVar("K")
V = TypeVar("V")
# So many texts are kept as they were cut; a screen shows fewer than two hundred.
_KEPT = 2_000
# Px that stand beside the words of a pill at least.
_LEAST_PAD = 8


class TileWords:
    """Words in the fonts of tiles: `plain`, and `small` for what stands in pills. Widths and heights are px."""

    def __init__(self) -> None:
        self._font: QFont | None = None
        self._wear(QFont())

    def wear(self, font: QFont) -> None:
        """Measure in a font from now on."""
        if font != self._font:
            self._font = QFont(font)  # that of the option goes with it
            self._wear(font)

    def _wear(self, font: QFont) -> None:
        self.plain, self.small = sized(font, sizes().font), sized(font, sizes().font_small)
        self._plain, self._small = QFontMetrics(self.plain), QFontMetrics(self.small)
        self._lines: dict[tuple[str, int], str] = {}
        self._beside: dict[tuple[tuple[str, ...], int], str] = {}
        self._pills: dict[tuple[str, int, int], tuple[str, int]] = {}
        self._widths: dict[str, float] = {}
        self._between = self._part_width(beside(("0", "0"))) - 2 * self._part_width("0")

    def baseline(self, height: int) -> int:
        """Return how far below the top of a line its words stand."""
        return _baseline(self._plain, height)

    def small_baseline(self, height: int) -> int:
        """Return the same of the words in a pill."""
        return _baseline(self._small, height)

    def width(self, text: str) -> int:
        """Return how wide a text is."""
        return self._plain.horizontalAdvance(text)

    def small_width(self, text: str) -> int:
        """Return the same of a text in a pill."""
        return self._small.horizontalAdvance(text)

    def line(self, text: str, room: int) -> str:
        """Return what of a text there is room for in one line."""
        return _once(self._lines, (text, room), lambda: self._cut(text.replace("\n", " "), room))

    def _cut(self, text: str, room: int) -> str:
        # Most texts fit in, and to see that is quicker than to cut.
        if self._plain.horizontalAdvance(text) <= room:
            return text
        return self._plain.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def pill(self, text: str, room: int, pad: int) -> tuple[str, int]:
        """Return what a pill shows of a text, and how wide it is with the `pad` beside the words."""
        return _once(self._pills, (text, room, pad), lambda: self._pilled(text, room, pad))

    def _pilled(self, text: str, room: int, pad: int) -> tuple[str, int]:
        # Rather a narrower margin than words left out.
        spare = room - self._small.horizontalAdvance(text)
        pad = spare if _LEAST_PAD <= spare < pad else pad
        shown = self._whole_words(text, room - pad)
        return shown, min(room, self._small.horizontalAdvance(shown) + pad)

    def _whole_words(self, text: str, room: int) -> str:
        """Return as many words as there is room for, none of them in part but one that is too long by itself."""
        if self._small.horizontalAdvance(text) <= room:
            return text
        words = text.split()
        for count in range(len(words) - 1, 0, -1):
            shown = _left_open(words[:count])
            # A number says nothing without what it counts.
            if not words[count - 1].isdecimal() and self._small.horizontalAdvance(shown) <= room:
                return shown
        return self._small.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def beside(self, parts: tuple[str, ...], room: int) -> str:
        """Return what there is room for beside a tag: a stump would tell nothing, and all of it is told on hover."""
        return _once(self._beside, (parts, room), lambda: self._whole_ones(parts, room))

    def _whole_ones(self, parts: tuple[str, ...], room: int) -> str:
        # Half a px more, as whole texts are measured in whole px.
        shown, left = [], room + self._between + 0.5
        for part in parts:
            taken = self._part_width(part) + self._between
            if taken <= left:
                shown.append(part)
                left -= taken
        return beside(shown)

    def _part_width(self, part: str) -> float:
        return _once(self._widths, part, lambda: QFontMetricsF(self.plain).horizontalAdvance(part))


def _left_open(words: Sequence[str]) -> str:
    """Return words of which more would follow, without the signs that lead over to it."""
    return " ".join(words).rstrip(" :·+–,;") + "…"


def _baseline(metrics: QFontMetrics, height: int) -> int:
    return (height - metrics.height()) // 2 + metrics.ascent()


def _once(kept: dict[K, V], key: K, make: Callable[[], V]) -> V:
    found = kept.get(key)
    if found is None:
        if len(kept) >= _KEPT:
            kept.clear()
        found = kept[key] = make()
    return found
