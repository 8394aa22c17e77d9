"""A picture whole in the middle, or nearer: the wheel and keys zoom, the mouse moves it. Knows pixels only."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from socialroi_desktop.views.library.picture_box import LARGER, PictureBox

_NEAREST = 8.0
# One step of the wheel or of a key.
STEP = 1.25
_NOTCH = 120


class ShownPicture(PictureBox):
    """`zoomed` says that it is shown in another size, `clicked` that it was pressed and not moved.

    Sizes are those of the picture as it is kept, `original`, however small what is painted of it has come.
    """

    zoomed = Signal()
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original = QSize()
        # Dots of the screen for one of the picture, None where it is whole; what lies in the middle, as shares of its sides.
        self._scale: float | None = None
        self._middle = QPointF(0.5, 0.5)
        self._pressed: QPointF | None = None
        self._moved = False
        self.setAccessibleName(self.tr("The piece large"))

    def show_image(self, image: QImage | None, original: QSize | None = None) -> None:
        """Show another picture whole; nothing while it is read. `original` are its sides where it has come smaller."""
        self.put_image(image)
        self._original = original or (QSize() if image is None else image.size())
        self._set_scale(None)

    def put_image(self, image: QImage | None) -> None:
        """Show the same picture sharper, or the next one of a film, where it is."""
        self.image = image
        self.update()

    @property
    def scale(self) -> float:
        """How many dots of the screen there are for one of the picture."""
        return self._fitting() if self._scale is None else self._scale

    @property
    def is_whole(self) -> bool:
        """Whether all of it is in sight."""
        return self._scale is None

    @property
    def lacks_dots(self) -> bool:
        """Whether more of the picture could be seen than what has come of it."""
        image = self.image
        return (
            image is not None
            and self._original.width() > image.width()
            and self._original.width() * self.scale > image.width()
        )

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Show it so many times as large, the place under `at` staying where it is; whole where it would be smaller."""
        if self.image is None:
            return
        before = self.scale
        after = min(before * factor, max(_NEAREST, self._fitting()))
        if after <= self._fitting():
            self._set_scale(None)
            return
        place = QPointF(self.rect().center()) if at is None else at
        away = (place - QPointF(self.rect().center())) * self.devicePixelRatioF()
        sides = QSizeF(self._original)
        self._middle += QPointF(
            away.x() / sides.width() * (1 / before - 1 / after),
            away.y() / sides.height() * (1 / before - 1 / after),
        )
        self._set_scale(after)

    def toggle_actual(self) -> None:
        """Show it dot for dot; whole where it is so already."""
        if self.image is not None:
            self._set_scale(1.0 if self._scale != 1.0 else None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(STEP ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self.is_whole:
            return
        by = (event.position() - self._pressed) * self.devicePixelRatioF() / self.scale
        self._middle -= QPointF(by.x() / self._original.width(), by.y() / self._original.height())
        self._pressed, self._moved = event.position(), True
        self._keep_in_sight()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and not self._moved and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._scale is not None and self._scale <= self._fitting():
            self._set_scale(None)
        self._keep_in_sight()
        self.zoomed.emit()

    def place_of(self, image: QImage) -> QRectF:
        size = QSizeF(self._original) * (self.scale / self.devicePixelRatioF())
        corner = QPointF(self._middle.x() * size.width(), self._middle.y() * size.height())
        box = QRectF(QRectF(self.rect()).center() - corner, size)
        # Where nothing is hidden, dot lies on dot.
        return QRectF(box.toAlignedRect()) if self.scale == 1.0 else box

    def _fitting(self) -> float:
        if self._original.isEmpty():
            return 1.0
        ratio = self.devicePixelRatioF()
        return min(
            self.width() * ratio / self._original.width(),
            self.height() * ratio / self._original.height(),
            float(LARGER),
        )

    def _set_scale(self, scale: float | None) -> None:
        self._scale = scale
        self._keep_in_sight()
        self.setCursor(Qt.CursorShape.ArrowCursor if scale is None else Qt.CursorShape.OpenHandCursor)
        self.update()
        self.zoomed.emit()

    def _keep_in_sight(self) -> None:
        """Let no edge of the picture leave the edge of the widget where it fills it."""
        if self._scale is None or self._original.isEmpty():
            self._middle = QPointF(0.5, 0.5)
            return
        ratio = self.devicePixelRatioF() / self._scale / 2
        half = (
            self.width() * ratio / self._original.width(),
            self.height() * ratio / self._original.height(),
        )
        x, y = (
            0.5 if part >= 0.5 else min(max(at, part), 1 - part)
            for at, part in zip((self._middle.x(), self._middle.y()), half, strict=True)
        )
        self._middle = QPointF(x, y)
