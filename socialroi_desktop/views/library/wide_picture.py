"""The picture of one piece across the panel. Knows hashes and pixels; no record."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from socialroi_desktop.viewmodels.shared.pictures import Pictures
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.theme import active_theme, sizes

# Its height by its width, and at most, in px.
_RATIO, _HIGHEST = 0.6, 320
_ICON = 40


class WidePicture(QWidget):
    """Fills the width there is; a click, Enter or Space on it emits `opened`. Why there is none is told on hover."""

    opened = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sha256, self._icon = "", "image"
        self.pictures = Pictures(session, QSize(320, 192), self)
        self.pictures.arrived.connect(lambda _sha256: self._on_arrived())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("The piece large"))
        active_theme().with_icons(self, self.update)

    def show_picture(self, sha256: str, icon: str) -> None:
        """Show the picture of a kept file; an icon where there is none."""
        self._sha256, self._icon = sha256, icon
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = min(_HIGHEST, round(self.width() * _RATIO))
        if height != self.height():
            self.setFixedHeight(height)
        self._ask()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box, theme = QRectF(self.rect()), active_theme()
        corners = QPainterPath()
        corners.addRoundedRect(box, sizes().radius - 2, sizes().radius - 2)
        painter.setClipPath(corners)
        painter.fillRect(box, theme.color("sunken"))
        image = self.pictures.picture(self._sha256) if self._sha256 else None
        if image is not None:
            painter.drawImage(box, image)
        elif theme.has_icons and (not self._sha256 or self.pictures.reason(self._sha256)):
            place = self.rect().adjusted(0, 0, 0, 0)
            place.setSize(QSize(_ICON, _ICON))
            place.moveCenter(self.rect().center())
            theme.icon(self._icon).paint(painter, place)
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), sizes().radius - 2, sizes().radius - 2)

    def _ask(self) -> None:
        ratio = self.devicePixelRatioF()
        self.pictures.set_box(QSize(round(self.width() * ratio), round(self.height() * ratio)))
        self.pictures.want([self._sha256] if self._sha256 else ())
        self.update()

    def _on_arrived(self) -> None:
        self.setToolTip(self.pictures.reason(self._sha256) if self._sha256 else "")
        self.update()
