"""Labels in the roles of the type scale, so that no view names a size or a colour."""

import re

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from socialroi_desktop.viewmodels.shared.roles import Tone


def role_label(text: str = "", role: str = "", *, tone: Tone | None = None, wrap: bool = False) -> QLabel:
    """Return a label in a role of the style sheet.

    The roles: `page-title`, `card-title`, `figure`, `strong`, `muted`, `small`, `key`, `quote`.
    """
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    if tone is not None:
        label.setProperty("tone", str(tone))
    label.setWordWrap(wrap)
    return label


_LINK = '<a href="#" style="text-decoration: none">{}</a>'


class LinkLabel(QLabel):
    """Text that leads somewhere; a click, or Enter while it has the focus, emits `opened`."""

    opened = Signal()

    def __init__(self, text: str, where: str, parent: QWidget | None = None) -> None:
        """`where` says in a tip what is opened."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.set_text(text)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setToolTip(where)
        self.linkActivated.connect(lambda _href: self.opened.emit())

    def set_text(self, text: str) -> None:
        """Show other words."""
        from html import escape

        self._words = _LINK.format(escape(text))
        self.setText(self._words)
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Rich text keeps the colour that links had when it was set.
        if event.type() == QEvent.Type.PaletteChange and self.text():
            self.setText("")
            self.setText(self._words)


def rule() -> QFrame:
    """Return a thin horizontal line."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
# A number as it is written, its groups among it.
_PART_OF_NUMBER = re.compile(r"\d[\d.,’\u00a0\u202f]*$")


def without_part_of_number(shown: str, whole: str) -> str:
    """Return a text that was cut at its end without the digits of a number that goes on: a part reads as another one."""
    kept = shown.removesuffix(_ELLIPSIS)
    if (
        kept == shown
        or not _PART_OF_NUMBER.search(kept)
        or not re.match(r"[.,’\u00a0\u202f]?\d", whole[len(kept) :])
    ):
        return shown
    return _PART_OF_NUMBER.sub("", kept).rstrip() + _ELLIPSIS


# So many letters, the ellipsis among them, still tell what was meant.
_SHORTEST = 6


class ElidedLabel(QLabel):
    """One line that shortens itself with an ellipsis (at `mode`) and then shows the whole text on hover.

    Where a shorter text is given, that one stands where the whole has no room.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "muted",
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self._whole, self._short, self._mode = text, "", mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    @property
    def whole_text(self) -> str:
        """The text before shortening."""
        return self._whole

    def set_text(self, text: str, short: str = "") -> None:
        """Show another text; `short` where the whole has no room."""
        self._whole, self._short = text, short
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self._cut(self._whole)
        if shown != self._whole and self._short:
            shown = self._cut(self._short)
        # A stump such as "ba…" tells nothing and looks broken.
        self.setText("" if len(shown) < _SHORTEST < len(self._whole) else shown)
        self.setToolTip(self._whole if shown != self._whole else "")

    def _cut(self, text: str) -> str:
        cut = self.fontMetrics().elidedText(text, self._mode, max(self.contentsRect().width(), 8))
        return without_part_of_number(cut, text)


class WholeLabel(QLabel):
    """One line that is never cut: where its words have no room a shorter text stands, with the words on hover."""

    def __init__(self, role: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole_text = self._short = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_texts(self, whole: str, short: str) -> None:
        """Show another text; `short` where there is less room."""
        self.whole_text, self._short = whole, short
        self.setAccessibleName(whole)
        self._choose()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._size_of(self.whole_text)

    def minimumSizeHint(self) -> QSize:
        return self._size_of(self._short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def _size_of(self, text: str) -> QSize:
        # Style and margins take a few px beside the letters.
        return QSize(self.fontMetrics().horizontalAdvance(text) + 4, super().sizeHint().height())

    def _choose(self) -> None:
        fits = self.width() >= self.sizeHint().width()
        self.setText(self.whole_text if fits else self._short)
        self.setToolTip("" if fits else self.whole_text)


class TitleLabel(ElidedLabel):
    """A title that takes the room of its whole text where there is that much, and shortens itself where there is less."""

    def __init__(self, text: str = "", role: str = "card-title", parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.whole_text) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def set_text(self, text: str, short: str = "") -> None:
        super().set_text(text, short)
        self.updateGeometry()
