"""Writes a chart to a file: PNG and SVG as drawn, CSV as values. Knows no dialogs."""

import csv
import io
from pathlib import Path

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsView

from socialroi_desktop.operations.csv_files import neutral
from socialroi_desktop.viewmodels.shared.chart_data import ChartTable
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


def save_csv(table: ChartTable, path: Path) -> None:
    """Save the values as CSV; unknown is blank. Spreadsheets need the byte order mark to see UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([neutral(word) for word in table.header])
    for row in table.rows:
        writer.writerow([neutral(cell) if isinstance(cell, str) else cell for cell in row])
    path.write_text(text.getvalue(), "utf-8-sig", newline="")
