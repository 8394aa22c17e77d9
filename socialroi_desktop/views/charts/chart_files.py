"""Writes a chart to a file as it is drawn: PNG and SVG. Knows no dialogs and no values."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QGraphicsView

from socialroi_desktop.viewmodels.shared.writing_files import write_file
from socialroi_desktop.views.theme import active_theme


def save_png(plot: QGraphicsView, path: Path, scale: int = 2) -> None:
    """Save the plot as drawn, `scale` pixels to each pixel on screen; UserError when it cannot be written."""
    image = QImage(plot.size() * scale, QImage.Format.Format_ARGB32)
    image.fill(active_theme().color("surface"))
    painter = QPainter(image)
    plot.render(painter, QRectF(image.rect()), plot.viewport().rect())
    painter.end()
    held, buffer = _opened()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    write_file(path, bytes(held.data()))


def save_svg(plot: QGraphicsView, path: Path) -> None:
    """Save the plot as drawn, as an SVG of its size; UserError when it cannot be written."""
    from PySide6.QtSvg import QSvgGenerator

    generator = QSvgGenerator()
    held, buffer = _opened()
    generator.setOutputDevice(buffer)
    generator.setSize(plot.size())
    generator.setViewBox(QRect(0, 0, plot.width(), plot.height()))
    painter = QPainter(generator)
    painter.fillRect(QRect(0, 0, plot.width(), plot.height()), active_theme().color("surface"))
    plot.render(painter, QRectF(0, 0, plot.width(), plot.height()), plot.viewport().rect())
    painter.end()
    write_file(path, bytes(held.data()))


def _opened() -> tuple[QByteArray, QBuffer]:
    """Return what is written to in the place of a file, so that this is there whole or not at all, and a buffer to do it."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return held, buffer
