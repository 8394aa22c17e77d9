"""Paints what a cell can be besides plain text: tag, progress bar, two lines, channel dot. Knows no model."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.theme import Theme, sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.row_wrapping import more_height, shown_in

# Px of a picture in a cell, and what it takes with the gap behind it.
_IMAGE_WIDTH, _IMAGE_HEIGHT = 40, 32
IMAGE_ROOM = _IMAGE_WIDTH + 10
_BAR_WIDTH = 110
JUDGED = (Tone.GOOD, Tone.BAD, Tone.WARN)
# Px of each of two lines in a cell.
_LINE = 19
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def tone_token(tone: Tone) -> str:
    """Return the palette token of a tone."""
    return "text" if tone is Tone.PLAIN else str(tone)


def tag_width(text: str, font: QFont) -> int:
    """Return how wide a tag is, in pixels."""
    return QFontMetrics(sized(font, sizes().font_small)).horizontalAdvance(text) + 14


def paint_tag(
    painter: QPainter, box: QRect, font: QFont, tag: tuple[str, Tone], theme: Theme, *, right: bool = False
) -> None:
    """Paint a pill at the left of the cell, or at its right."""
    text, tone = tag
    shade = Tone.NEUTRAL if tone in (Tone.PLAIN, Tone.MUTED) else tone
    width = min(tag_width(text, font), box.width())
    left = box.right() + 1 - width if right else box.left()
    pill = QRectF(left, box.center().y() - 8.5, width, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{shade}_tint"))
    painter.drawRoundedRect(pill, 4, 4)
    painter.setFont(sized(font, sizes().font_small))
    painter.setPen(theme.color(str(shade)))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(pill.width()) - 8)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)


def paint_progress(
    painter: QPainter,
    box: QRect,
    progress: tuple[float, float | None, Tone],
    theme: Theme,
    *,
    widest: int = _BAR_WIDTH,
) -> None:
    """Paint a bar filled to the fraction done, with a tick where it should be by now."""
    fraction, expected, tone = progress
    track = QRectF(box.left(), box.center().y() - 3, min(box.width(), widest), 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("neutral_tint"))
    painter.drawRoundedRect(track, 4, 4)
    filled = QRectF(track)
    filled.setWidth(track.width() * max(0.0, min(1.0, fraction)))
    if filled.width() > 0:
        painter.setBrush(theme.color("accent" if tone in (Tone.PLAIN, Tone.MUTED) else str(tone)))
        painter.drawRoundedRect(filled, 4, 4)
    if expected is not None:
        x = track.left() + track.width() * max(0.0, min(1.0, expected))
        painter.fillRect(QRectF(x - 1, track.top() - 3, 2, 14), theme.color("text"))


def paint_two_lines(
    painter: QPainter,
    box: QRect,
    font: QFont,
    lines: tuple[str, str],
    colors: tuple[QColor, QColor],
    *,
    wraps: bool = False,
    lead: str = "",
) -> None:
    """Paint a semibold line over a muted one, both right of the `lead`; each goes on below itself where it `wraps`."""
    fonts = (sized(font, sizes().font, bold=True), sized(font, sizes().font))
    left = box.left()
    box = box.adjusted(lead_width(lead, font), 0, 0, 0)
    more = [
        more_height(text, box.width(), QFontMetrics(each)) if wraps else 0
        for text, each in zip(lines, fonts, strict=True)
    ]
    top = box.center().y() - (2 * _LINE + sum(more)) // 2
    painter.setFont(fonts[0])
    painter.setPen(colors[0])
    painter.drawText(QRect(left, top, box.left() - left, _LINE), _LEFT, lead)
    for text, color, each, extra in zip(lines, colors, fonts, more, strict=True):
        area = QRect(box.left(), top, box.width(), _LINE + extra)
        top += area.height()
        painter.setFont(each)
        painter.setPen(color)
        metrics = painter.fontMetrics()
        if extra:
            shown = shown_in(text, area.width(), metrics)
            painter.drawText(area, int(_LEFT) | int(Qt.TextFlag.TextWordWrap), shown)
        else:
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, _LEFT, elided)


def lead_width(lead: str, font: QFont) -> int:
    """Return the px of what stands before the lines of a cell."""
    return QFontMetrics(sized(font, sizes().font, bold=True)).horizontalAdvance(lead) if lead else 0


def paint_dot(painter: QPainter, box: QRect, channel: str, theme: Theme) -> QRect:
    """Paint a channel's dot and return what is left of the cell."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.channel_color(channel))
    painter.drawEllipse(QPointF(box.left() + 5, box.center().y() + 0.5), 4.5, 4.5)
    return box.adjusted(16, 0, 0, 0)


def paint_image(painter: QPainter, box: QRect, image: QImage) -> QRect:
    """Paint a small picture and return what is left of the cell."""
    height = min(_IMAGE_HEIGHT, box.height())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRect(box.left(), box.center().y() - height // 2 + 1, _IMAGE_WIDTH, height), image)
    return box.adjusted(IMAGE_ROOM, 0, 0, 0)
