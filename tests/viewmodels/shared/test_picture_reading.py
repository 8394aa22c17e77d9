"""Pictures of strangers are read small, turned right, and never at the price of the memory."""

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from picture_files import encoded, picture, put_picture, turned_jpeg, vast_jpeg, vast_png
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.shared.picture_reading import (
    LARGEST_FILE,
    PictureReader,
    bytes_of,
    filling,
    small_of,
)

# What Qt says of damaged files is not meant for sellers.
pytestmark = pytest.mark.no_qt_log


def put(tmp_path: Path, body: bytes) -> Path:
    path = tmp_path / "file"
    path.write_bytes(body)
    return path


def color_at(image: QImage, x: int, y: int) -> QColor:
    return image.pixelColor(x, y)


@pytest.mark.parametrize("form", [b"PNG", b"JPEG", b"WEBP", b"BMP", b"TIFF"])
def test_a_picture_is_read_small_whatever_its_file_is_called(form, tmp_path):
    path = put_picture(tmp_path / "0123", picture(800, 600), form)
    image = PictureReader().read(path, 320)
    assert (image.width(), image.height()) == (320, 240)
    assert abs(color_at(image, 5, 5).red() - 0xCC) < 8


def test_a_small_picture_does_not_grow(tmp_path):
    image = PictureReader().read(put_picture(tmp_path / "icon", picture(20, 10)), 320)
    assert (image.width(), image.height()) == (20, 10)


def test_a_picture_stands_as_the_camera_was_held(tmp_path):
    path = put(tmp_path, turned_jpeg(picture(400, 200, marked=True), 6))
    image = PictureReader().read(path, 100)
    assert (image.width(), image.height()) == (50, 100)
    # Turned to the right, the upper left quarter is the upper right one.
    assert color_at(image, 40, 20).lightness() > 240
    assert color_at(image, 10, 20).lightness() < 200


@pytest.mark.parametrize(
    "body",
    [vast_png(30_000, 30_000), vast_jpeg(65_000, 65_000), vast_png(2_000_000_000, 1)],
    ids=["png", "jpeg", "strip"],
)
def test_a_picture_that_claims_to_be_vast_is_refused_before_it_is_read(body, tmp_path):
    with pytest.raises(UserError, match=r"too large to be shown|damaged"):
        PictureReader().read(put(tmp_path, body), 320)


def test_a_vast_file_is_refused(tmp_path):
    path = put_picture(tmp_path / "file")
    with path.open("r+b") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(UserError, match="too large"):
        PictureReader().read(path, 320)


@pytest.mark.parametrize(
    "body",
    [
        encoded(picture())[:60],
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
        b"GIF89a" + struct.pack("<HH", 0, 0),
        vast_png(10, 10)[:40],
    ],
    ids=["cut", "head", "jpeg", "gif", "chunk"],
)
def test_a_damaged_picture_is_said_to_be_one(body, tmp_path):
    with pytest.raises(UserError, match="damaged"):
        PictureReader().read(put(tmp_path, body), 320)


@pytest.mark.parametrize(
    "body",
    [
        b"%PDF-1.7 contract",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>",
        b"/* XPM */ static char *x[]",
        b"hello",
    ],
    ids=["pdf", "svg", "xpm", "text"],
)
def test_other_files_have_no_picture(body, tmp_path):
    with pytest.raises(UserError, match="have no picture to show"):
        PictureReader().read(put(tmp_path, body), 320)


def test_a_picture_fills_its_box_from_its_middle():
    tall = picture(100, 400)
    box = QSize(160, 120)
    filled = filling(tall, box)
    assert filled.size() == box
    assert filled.format() == QImage.Format.Format_RGB32
    assert filling(picture(160, 120), box).size() == box
    assert filling(picture(1, 60_000), box).size() == box
    assert filling(picture(60_000, 1), box).size() == box


def test_what_one_sees_through_stays_so():
    image = QImage(40, 30, QImage.Format.Format_ARGB32)
    image.fill(QColor(255, 0, 0, 0))
    kept = small_of(bytes_of(image), 320)
    assert kept is not None
    assert filling(kept, QSize(16, 12)).format() == QImage.Format.Format_ARGB32_Premultiplied
    assert color_at(filling(kept, QSize(16, 12)), 3, 3).alpha() == 0


def test_what_is_kept_small_is_read_only_while_it_is_small():
    assert small_of(bytes_of(picture(320, 200)), 320).size() == QSize(320, 200)
    assert small_of(bytes_of(picture(321, 200)), 320) is None
    assert small_of(b"", 320) is None
    assert small_of(b"half a file", 320) is None
    assert small_of(vast_png(300, 300)[:60], 320) is None
