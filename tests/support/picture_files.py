"""Pictures drawn by tests, and files that only look like pictures."""

import struct
import zlib
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter


def picture(width: int = 400, height: int = 300, color: str = "#cc3355", *, marked: bool = False) -> QImage:
    """Draw a plain picture; where it is marked its upper left quarter is white."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    if marked:
        painter = QPainter(image)
        painter.fillRect(0, 0, width // 2, height // 2, QColor("white"))
        painter.end()
    return image


def encoded(image: QImage, form: bytes = b"PNG") -> bytes:
    """Return the bytes of a picture in a format."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form.decode())
    return bytes(held.data())


def put_picture(path: Path, image: QImage | None = None, form: bytes = b"PNG") -> Path:
    """Write a picture to a file."""
    path.write_bytes(encoded(image or picture(), form))
    return path


def vast_png(width: int, height: int) -> bytes:
    """Return a small file that says it is a picture of so many dots."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def vast_jpeg(width: int, height: int) -> bytes:
    """Return a sound small JPEG whose head claims other sides."""
    data = bytearray(encoded(picture(64, 48), b"JPEG"))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def turned_jpeg(image: QImage, orientation: int) -> bytes:
    """Return a JPEG whose EXIF says how the camera was held (6: to be turned by 90 degrees to the right)."""
    data = encoded(image, b"JPEG")
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    exif = b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + data[2:]
