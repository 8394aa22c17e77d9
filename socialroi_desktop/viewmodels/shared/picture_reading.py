"""Pictures as they are painted: one that lies small read back, and the part of it that fills a box.

Runs on any thread. What strangers sent is never read here, only what `decoding` made of it.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

# The forms in which small pictures are made and kept.
_FORMS = ((b"\xff\xd8\xff", b"jpeg"), (b"\x89PNG", b"png"))


def small_of(data: bytes, edge: int) -> QImage | None:
    """Return a small picture that was kept; None when it is none, or larger than any that is."""
    form = next((form for start, form in _FORMS if data.startswith(start)), None)
    if form is None:
        return None
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > edge:
        return None
    image = reader.read()
    return None if image.isNull() else image


def filling(image: QImage, box: QSize) -> QImage:
    """Return the middle of a picture that fills a box, in the form that is painted fastest; sizes in pixels."""
    # Cut before it grows: the whole of a long strip would take as much room as it is long.
    size = box.scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    place = QRect(
        (image.width() - size.width()) // 2,
        (image.height() - size.height()) // 2,
        size.width(),
        size.height(),
    )
    part = image.copy(place)
    if size != box:
        part = part.scaled(
            box, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    alpha = image.hasAlphaChannel()
    form = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    return part.convertToFormat(form)
