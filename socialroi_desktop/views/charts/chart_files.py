"""Writes a chart to a file as it is drawn: PNG and SVG. Knows no dialogs and no values."""

from pathlib import Path

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsView

from socialroi_desktop.views.theme import active_theme


def save_png(plot: QGraphicsView, path: Path, scale: int = 2) -> None:
    """Save the plot as drawn, `scale` pixels to each pixel on screen; OSError when it cannot be written."""
    image = QImage(plot.size() * scale, QImage.Format.Format_ARGB32)
    image.fill(active_theme().color("surface"))
    painter = QPainter(image)
    plot.render(painter, QRectF(image.rect()), plot.viewport().rect())
    painter.end()
    if not image.save(str(path)):
        raise OSError(f"cannot write {path}")


def save_svg(plot: QGraphicsView, path: Path) -> None:
    """Save the plot as drawn, as an SVG of its size; OSError when it cannot be written."""
    from PySide6.QtSvg import QSvgGenerator

    generator = QSvgGenerator()
    path.write_bytes(b"")  # QSvgGenerator does not say why it cannot write; this does
    generator.setFileName(str(path))
    generator.setSize(plot.size())
    generator.setViewBox(QRect(0, 0, plot.width(), plot.height()))
    painter = QPainter(generator)
    painter.fillRect(QRect(0, 0, plot.width(), plot.height()), active_theme().color("surface"))
    plot.render(painter, QRectF(0, 0, plot.width(), plot.height()), plot.viewport().rect())
    painter.end()
