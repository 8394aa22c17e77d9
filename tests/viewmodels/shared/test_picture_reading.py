"""Small pictures that were kept are read back, and fill their box."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from picture_files import encoded, picture, vast_png
from socialroi_desktop.viewmodels.shared.picture_reading import filling, small_of

# What Qt says of damaged files is not meant for sellers.
pytestmark = pytest.mark.no_qt_log


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
    kept = small_of(encoded(image), 320)
    assert kept is not None
    assert filling(kept, QSize(16, 12)).format() == QImage.Format.Format_ARGB32_Premultiplied
    assert filling(kept, QSize(16, 12)).pixelColor(3, 3).alpha() == 0


def test_what_is_kept_small_is_read_only_while_it_is_small():
    assert small_of(encoded(picture(320, 200), b"JPEG"), 320).size() == QSize(320, 200)
    assert small_of(encoded(picture(321, 200)), 320) is None
    assert small_of(b"", 320) is None
    assert small_of(b"half a file", 320) is None
    assert small_of(vast_png(300, 300)[:60], 320) is None
    assert small_of(encoded(picture(32, 20), b"BMP"), 320) is None, "none is kept in that form"
