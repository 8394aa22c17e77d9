"""Reads the picture of a file small: turned as the camera was held, scaled while it is decoded, within limits.

Runs on any thread. Knows files and pixels; not where small pictures are kept nor who shows them.
"""

import threading
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from socialroi_desktop.catalogue import file_kinds
from socialroi_desktop.domain.media import HEAD, kind_of
from socialroi_desktop.errors import UserError

# The readers that are trusted with files of strangers, by what the bytes say they are: no drawings that run scripts.
FORMATS: Mapping[str, bytes] = MappingProxyType(
    {
        "image/jpeg": b"jpeg",
        "image/png": b"png",
        "image/gif": b"gif",
        "image/webp": b"webp",
        "image/bmp": b"bmp",
        "image/tiff": b"tiff",
    }
)
# Bytes of a file and dots of a picture that are still read: 64 million dots take a quarter of a gigabyte at the most.
LARGEST_FILE = 200 << 20
MOST_DOTS = 64_000_000
# Pictures of more dots are read one at a time, however many threads there are.
_LARGE = 8_000_000
_QUALITY = 85


class PictureReader:
    """Reads pictures of kept files. Of large ones only one is in memory at a time."""

    def __init__(self) -> None:
        self._large = threading.Lock()

    def read(self, path: Path, edge: int) -> QImage:
        """Return the picture of a file with sides of at most `edge` pixels; UserError where there is none to show."""
        reader = _reader(path)
        size = reader.size()
        dots = size.width() * size.height()
        if size.isEmpty():
            raise _damaged()
        if path.stat().st_size > LARGEST_FILE or dots > MOST_DOTS:
            raise UserError("The picture is too large to be shown small; open a copy to see it.")
        if max(size.width(), size.height()) > edge:
            small = size.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(small.expandedTo(QSize(1, 1)))
        reader.setAutoTransform(True)
        if dots <= _LARGE:
            image = reader.read()
        else:
            with self._large:
                image = reader.read()
        if image.isNull():
            raise _damaged()
        return image


def small_of(data: bytes, edge: int) -> QImage | None:
    """Return a small picture that was kept; None when it is none, or larger than any that is."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, _format(data[:HEAD]))
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > edge:
        return None
    image = reader.read()
    return None if image.isNull() else image


def bytes_of(image: QImage) -> bytes:
    """Return a small picture as it is kept: as JPEG, or PNG where one sees through it."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png" if image.hasAlphaChannel() else b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(image)
    return bytes(held.data())


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


def _reader(path: Path) -> QImageReader:
    with path.open("rb") as file:
        head = file.read(HEAD)
    form = _format(head)
    if not form:
        raise UserError("Files of this kind have no picture to show; open a copy to see them.")
    reader = QImageReader(str(path), QByteArray(form))
    reader.setAutoDetectImageFormat(False)
    return reader


def _format(head: bytes) -> QByteArray:
    return QByteArray(FORMATS.get(kind_of(head, file_kinds().values()).id, b""))


def _damaged() -> UserError:
    return UserError("The picture is damaged and cannot be shown; keep a sound copy of it.")
