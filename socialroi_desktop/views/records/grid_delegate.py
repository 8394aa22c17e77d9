"""Draws one tile: its picture, what stands on it, the words below. Knows no record, no file and no model."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPixmap

from socialroi_desktop.viewmodels.records.cards import Card
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.records.grid_faces import Face, Look
from socialroi_desktop.views.records.grid_layout import part_of
from socialroi_desktop.views.records.grid_pills import BADGE, Pill, Pills
from socialroi_desktop.views.records.grid_words import TileWords
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.widgets.cell_painting import tone_token

_PAD = 9
_LINE = 19
# Px beside a badge, and between a tag and what stands beside it.
_GAP = 6
# Px beside the words of what stands on a picture, and of a tag, as everywhere.
_BADGE_PAD, _TAG_PAD = 12, 14
# How high badges and tags are.
_PILL = 18
# Of higher pictures Qt blends some rows in other threads, and waiting for these takes longer than all of it.
_ROWS = 64


def caption_height(lines: int) -> int:
    """Return the px that the words of a tile take, of so many lines."""
    return lines * _LINE + 2 * _PAD - 3


class TileDelegate:
    """Paints tiles in one look, each from its face; the chosen ones are tinted and ticked."""

    def __init__(self, lines: int) -> None:
        self._lines = lines
        self._look: Look | None = None
        # By whether it is chosen, and whether it has the focus.
        self._frames: dict[tuple[bool, bool], QPixmap] = {}
        self._words = TileWords()
        self._pills = Pills(self._words, _PILL)
        # By token, as they are asked for a dozen times a tile.
        self._colors: dict[str, QColor] = {}

    def paint(
        self, painter: QPainter, look: Look, face: Face, image: QImage | None, *, words: bool = True
    ) -> None:
        """Paint one tile at 0, 0; without `words` only its picture with what stands on and around it."""
        self._words.wear(look.font)
        if look != self._look:
            self._look = look
            self._frames.clear()
            self._colors.clear()
            self._pills.wear(look)
        box = QRect(QPoint(), look.size)
        picture = QRect(0, 0, box.width(), box.width() * 3 // 4)
        if not words:
            painter.setClipRect(picture)
        ground = "accent_tint" if face.selected else "surface"
        painter.fillRect(box, self._color(ground))
        self._paint_picture(painter, picture, face, image)
        if face.card.number:
            self._paint_badge(painter, picture, face.card.number)
        if words:
            self._paint_words(painter, box, picture.bottom() + _PAD, face.card, ground)
        self._paint_frame(painter, look, face)

    def _color(self, token: str) -> QColor:
        color = self._colors.get(token)
        if color is None:
            color = self._colors[token] = active_theme().color(token)
        return color

    def is_cut(self, font: QFont, width: int, card: Card) -> bool:
        """Tell whether a tile does not show all words of its card."""
        self._words.wear(font)
        room, words = width - 2 * _PAD, self._words
        rows = [card.title, *(text for text, _ in _lines(card))]
        if card.number and words.pill(card.number, width - 2 * _GAP, _BADGE_PAD)[0] != card.number:
            return True
        if card.tag is not None:
            shown, taken = words.pill(card.tag[0], room, _TAG_PAD)
            left = room - taken - _GAP
            if shown != card.tag[0] or words.beside(_parts(card), left) != beside(_parts(card)):
                return True
        return len(rows) > self._lines or any(words.width(text) > room for text in rows)

    def _paint_picture(self, painter: QPainter, box: QRect, face: Face, image: QImage | None) -> None:
        if image is not None:
            _paint_image(painter, box, image)
            return
        theme = active_theme()
        painter.fillRect(box, theme.color("sunken"))
        if face.icon and theme.has_icons:
            side = min(40, box.height() // 2)
            place = QRect(0, 0, side, side)
            place.moveCenter(box.center())
            theme.icon(face.icon).paint(painter, place)

    def _paint_badge(self, painter: QPainter, picture: QRect, text: str) -> None:
        shown, width = self._words.pill(text, picture.width() - 2 * _GAP, _BADGE_PAD)
        place = QPoint(picture.right() - 5 - width, picture.bottom() - 5 - _PILL)
        self._pills.paint(painter, place, Pill(shown, width, BADGE))

    def _paint_tag(self, painter: QPainter, line: QRect, tag: tuple[str, Tone], ground: str) -> int:
        """Paint a tag at the left of a line; return how wide it is, in pixels."""
        text, tone = tag
        shade = Tone.NEUTRAL if tone in (Tone.PLAIN, Tone.MUTED) else tone
        shown, width = self._words.pill(text, line.width(), _TAG_PAD)
        self._pills.paint(painter, line.topLeft(), Pill(shown, width, str(shade), ground))
        return width

    def _paint_words(self, painter: QPainter, box: QRect, top: int, card: Card, ground: str) -> None:
        words = self._words
        left, room = box.left() + _PAD, box.width() - 2 * _PAD
        line, base = top - 1, words.baseline(_LINE)
        rows = [(card.title, "text"), *_lines(card)[: self._lines - 1 - (card.tag is not None)]]
        painter.setFont(words.plain)
        for text, token in rows:
            painter.setPen(self._color(token))
            # At a point: within a box each text would be laid out twice.
            painter.drawText(left, line + base, words.line(text, room))
            line += _LINE
        if card.tag is not None and self._lines > 1:
            place = QRect(left, line, room, _LINE)
            taken = self._paint_tag(painter, place, card.tag, ground) + _GAP
            painter.setPen(self._color("muted"))
            painter.drawText(left + taken, line + base, words.beside(_parts(card), room - taken))

    def _paint_frame(self, painter: QPainter, look: Look, face: Face) -> None:
        frame = self._frame(look, selected=face.selected, current=face.current)
        width, height = frame.width(), frame.height()
        if look.ratio != 1:
            painter.save()
            painter.scale(1 / look.ratio, 1 / look.ratio)
        for y in range(0, height, _ROWS):
            painter.drawPixmap(0, y, frame, 0, y, width, min(_ROWS, height - y))
        if look.ratio != 1:
            painter.restore()

    def _frame(self, look: Look, *, selected: bool, current: bool) -> QPixmap:
        """Return what stands around a tile: it is the same for all, and takes longer than a picture."""
        key = selected, current
        if key not in self._frames:
            frame = QPixmap(look.size * look.ratio)
            frame.setDevicePixelRatio(look.ratio)
            frame.fill(Qt.GlobalColor.transparent)
            painter = QPainter(frame)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_frame(painter, look, selected=selected, current=current)
            painter.end()
            # It is put on tiles pixel by pixel.
            frame.setDevicePixelRatio(1)
            self._frames[key] = frame
        return self._frames[key]


def _paint_image(painter: QPainter, box: QRect, image: QImage) -> None:
    ratio = painter.device().devicePixelRatioF()
    part = part_of((image.width(), image.height()), (round(box.width() * ratio), round(box.height() * ratio)))
    if image.hasAlphaChannel():
        painter.fillRect(box, active_theme().color("sunken"))
    painter.drawImage(box, image, QRect(part.x, part.y, part.width, part.height))


def _paint_frame(painter: QPainter, look: Look, *, selected: bool, current: bool) -> None:
    theme, box, radius = active_theme(), QRect(QPoint(), look.size), sizes().radius
    painter.fillPath(_corners(look.size), theme.color(look.ground))
    line = 2 if current or selected else 1
    painter.setPen(QPen(theme.color("accent" if current or selected else "line"), line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = QRectF(box).adjusted(line / 2, line / 2, -line / 2, -line / 2)
    painter.drawRoundedRect(inner, radius, radius)
    if current and selected:
        painter.setPen(QPen(theme.color("surface"), 1))
        painter.drawRoundedRect(inner.adjusted(1.5, 1.5, -1.5, -1.5), radius - 2, radius - 2)
    if selected:
        _paint_tick(painter, box)


def _paint_tick(painter: QPainter, box: QRect) -> None:
    """Paint a tick in a disc: no meaning by colour alone."""
    theme, disc = active_theme(), QRectF(box.left() + 8, box.top() + 8, 20, 20)
    painter.setPen(QPen(theme.color("on_accent"), 1.5))
    painter.setBrush(theme.color("accent"))
    painter.drawEllipse(disc)
    x, y = disc.left(), disc.top()
    tick = QPainterPath()
    tick.moveTo(x + 5.5, y + 10.5)
    tick.lineTo(x + 8.7, y + 13.7)
    tick.lineTo(x + 14.5, y + 7)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("on_accent"), 2))
    painter.drawPath(tick)


def _parts(card: Card) -> tuple[str, ...]:
    return card.beside or ((card.footer,) if card.footer else ())


def _lines(card: Card) -> list[tuple[str, str]]:
    """Return the words below the title with their colours; beside a tag its footer stands."""
    rows = [(card.subtitle, "muted")] if card.subtitle else []
    rows += [(line.text, tone_token(line.tone)) for line in card.lines]
    if card.footer and card.tag is None:
        rows.append((card.footer, tone_token(Tone.MUTED)))
    return rows


def _corners(size: QSize) -> QPainterPath:
    """Return what stands outside of the rounded corners of a tile, where its picture and its tint would show."""
    path, inner = QPainterPath(), QPainterPath()
    box = QRectF(0, 0, size.width(), size.height())
    path.addRect(box)
    inner.addRoundedRect(box, sizes().radius, sizes().radius)
    return path.subtracted(inner)
