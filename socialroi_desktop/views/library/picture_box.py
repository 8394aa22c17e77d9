"""A picture as large as there is room. Knows pixels; no record."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from socialroi_desktop.views.theme import active_theme

# A small picture is shown up to so many times as large as it is, without being asked for it.
LARGER = 2


class PictureBox(QWidget):
    """A picture whole in the middle; a small one is shown up to twice as large as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        # What is said where there is no picture yet.
        self.waiting = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 150)

    def show_image(self, image: QImage | None) -> None:
        """Show a picture; nothing while it is read."""
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), active_theme().color("sunken"))
        if self.image is None:
            painter.setPen(active_theme().color("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.waiting)
            return
        painter.drawImage(self.place_of(self.image), self.image)

    def place_of(self, image: QImage) -> QRectF:
        """Return where a picture lies, in dots of the widget."""
        ratio = self.devicePixelRatioF()
        room = QSize(round(self.width() * ratio), round(self.height() * ratio))
        size = image.size().scaled(room.boundedTo(image.size() * LARGER), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(0, 0, round(size.width() / ratio), round(size.height() / ratio))
        box.moveCenter(self.rect().center())
        return QRectF(box)
