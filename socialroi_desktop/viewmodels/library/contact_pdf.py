"""Draws a contact sheet as PDF: pictures with title, creator and rights, page by page. Knows pixels and words; no records.

Runs on any thread.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter

from socialroi_desktop.domain.library.contact_sheet import Box, Cell, fitted, foot, head, pages
from socialroi_desktop.domain.progress import Progress, no_progress

_DOTS_PER_INCH = 200
_MM = _DOTS_PER_INCH / 25.4
# Heights of letters and lines in mm.
_HEADING, _LETTERS, _LINE = 5.0, 2.7, 3.9
_INK, _GREY, _GROUND = QColor("#1b1f27"), QColor("#626b7a"), QColor("#eef0f3")
_Flag = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class SheetPiece:
    """What is seen of one piece; `text` stands where it has no picture."""

    title: str
    creator: str
    rights: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What stands on each page: a heading, what goes with it, and at the foot which page of how many, by numbers."""

    heading: str
    beside: str
    page: Callable[[int, int], str]


def contact_pdf(
    pieces: Sequence[SheetPiece],
    words: SheetWords,
    picture: Callable[[int], QImage | None],
    progress: Progress = no_progress,
) -> bytes:
    """Return the sheet; `picture` gives that of a piece by its place, None where there is none."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(words.heading)
    paper = _Paper(writer, words)
    try:
        place = 0
        for number, cells in enumerate(laid := pages(len(pieces)), start=1):
            paper.begin(number, len(laid))
            for cell in cells:
                progress(place, len(pieces))
                paper.draw(cell, pieces[place], picture(place))
                place += 1
    finally:
        paper.end()
        buffer.close()
    return bytes(held.data())


class _Paper:
    """Pages under way."""

    def __init__(self, writer: QPdfWriter, words: SheetWords) -> None:
        self._writer, self._words = writer, words
        self._painter = QPainter(writer)
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def begin(self, number: int, count: int) -> None:
        """Begin a page with its heading and its number."""
        if number > 1:
            self._writer.newPage()
        top, words = head(), self._words
        self._line(Box(top.x, top.y, top.width, 7), words.heading, _font(_HEADING, bold=True), _INK)
        self._line(Box(top.x, top.y + 6.5, top.width, 5), words.beside, _font(_LETTERS), _GREY)
        self._line(foot(), words.page(number, count), _font(_LETTERS), _GREY)

    def draw(self, cell: Cell, piece: SheetPiece, image: QImage | None) -> None:
        """Draw one piece with its words below."""
        if image is None or image.isNull():
            self._painter.fillRect(_rect(cell.picture), _GROUND)
            inside = Box(
                cell.picture.x + 2, cell.picture.y + 2, cell.picture.width - 4, cell.picture.height - 4
            )
            self._text(inside, piece.text, _Flag.AlignCenter)
        else:
            box = fitted(image.width(), image.height(), cell.picture)
            self._painter.drawImage(_rect(box), image)
        x, y, width = cell.words.x, cell.words.y + 1, cell.words.width
        # Names of one series differ at their end.
        self._line(
            Box(x, y, width, _LINE),
            piece.title,
            _font(_LETTERS, bold=True),
            _INK,
            Qt.TextElideMode.ElideMiddle,
        )
        self._line(Box(x, y + _LINE, width, _LINE), piece.creator, _font(_LETTERS), _INK)
        self._text(Box(x, y + 2 * _LINE, width, 2 * _LINE), piece.rights, _Flag.AlignTop)

    def end(self) -> None:
        """End the last page."""
        self._painter.end()

    def _line(
        self,
        box: Box,
        text: str,
        font: QFont,
        color: QColor,
        cut_at: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(color)
        cut = self._painter.fontMetrics().elidedText(text, cut_at, round(box.width * _MM))
        self._painter.drawText(_rect(box), _Flag.AlignLeft | _Flag.AlignTop, cut)

    def _text(self, box: Box, text: str, place: Qt.AlignmentFlag) -> None:
        self._painter.save()
        self._painter.setClipRect(_rect(box))
        self._painter.setFont(_font(_LETTERS * 0.9))
        self._painter.setPen(_GREY)
        self._painter.drawText(_rect(box), int(place.value) | int(Qt.TextFlag.TextWordWrap.value), text)
        self._painter.restore()


def _font(height: float, *, bold: bool = False) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(round(height * _MM))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _rect(box: Box) -> QRectF:
    return QRectF(box.x * _MM, box.y * _MM, box.width * _MM, box.height * _MM)
