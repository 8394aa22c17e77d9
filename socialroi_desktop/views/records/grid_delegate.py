"""Draws one tile: its picture, what stands on it, the words below. Knows no record, no file and no model."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen, QPixmap

from socialroi_desktop.viewmodels.records.cards import Card
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.records.grid_faces import Face, Look
from socialroi_desktop.views.records.grid_layout import part_of
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.cell_painting import tag_width, tone_token

_PAD = 9
_LINE = 19
# Px beside the words of what stands on a picture, and of a tag, as everywhere.
_BADGE_PAD, _TAG_PAD = 12, 14
# So many texts are kept as they were cut; a screen shows fewer than two hundred.
_KEPT = 2_000
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
# Words on a picture must be read on any: white on what is nearly black.
_BADGE, _BADGE_INK = QColor(0, 0, 0, 190), QColor(255, 255, 255)


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
        self._font: QFont | None = None
        self._plain = self._small = QFont()
        self._shown: dict[tuple[str, int], str] = {}
        self._kept: dict[tuple[tuple[str, ...], int], str] = {}
        self._pills: dict[tuple[str, int, int], tuple[str, int]] = {}

    def paint(
        self, painter: QPainter, look: Look, face: Face, image: QImage | None, *, words: bool = True
    ) -> None:
        """Paint one tile at 0, 0; without `words` only its picture with what stands on and around it."""
        self._prepare(look.font)
        if look != self._look:
            self._look = look
            self._frames.clear()
        box = QRect(QPoint(), look.size)
        picture = QRect(0, 0, box.width(), box.width() * 3 // 4)
        if not words:
            painter.setClipRect(picture)
        painter.fillRect(box, active_theme().color("accent_tint" if face.selected else "surface"))
        self._paint_picture(painter, picture, face, image)
        if face.card.number:
            self._paint_badge(painter, picture, face.card.number)
        if words:
            self._paint_words(painter, box, picture.bottom() + _PAD, face.card)
        painter.drawPixmap(QPoint(), self._frame(look, selected=face.selected, current=face.current))

    def is_cut(self, font: QFont, width: int, card: Card) -> bool:
        """Tell whether a tile does not show all words of its card."""
        self._prepare(font)
        room, metrics = width - 2 * _PAD, QFontMetrics(self._plain)
        rows = [card.title, *(text for text, _ in _lines(card))]
        if card.tag is not None:
            left = room - tag_width(card.tag[0], self._plain) - 6
            if self._beside(card, left) != beside(_parts(card)):
                return True
        return len(rows) > self._lines or any(metrics.horizontalAdvance(text) > room for text in rows)

    def _prepare(self, font: QFont) -> None:
        if font != self._font:
            self._font = QFont(font)  # that of the option goes with it
            self._plain, self._small = sized(font, sizes().font), sized(font, sizes().font_small)
            self._shown.clear()
            self._kept.clear()
            self._pills.clear()

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
        shown, width = self._pilled(text, picture.width() - 2 * 6, _BADGE_PAD)
        pill = QRectF(picture.right() - 5 - width, picture.bottom() - 5 - 18, width, 18)
        self._paint_pill(painter, pill, shown, (_BADGE, _BADGE_INK))

    def _paint_tag(self, painter: QPainter, line: QRect, tag: tuple[str, Tone]) -> int:
        """Paint a tag at the left of a line; return how wide it is, in pixels."""
        text, tone = tag
        theme = active_theme()
        shade = Tone.NEUTRAL if tone in (Tone.PLAIN, Tone.MUTED) else tone
        shown, width = self._pilled(text, line.width(), _TAG_PAD)
        pill = QRectF(line.left(), line.center().y() - 8.5, width, 18)
        self._paint_pill(painter, pill, shown, (theme.color(f"{shade}_tint"), theme.color(str(shade))))
        return width

    def _paint_pill(self, painter: QPainter, pill: QRectF, shown: str, colors: tuple[QColor, QColor]) -> None:
        tint, ink = colors
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(pill, 4, 4)
        painter.setFont(self._small)
        painter.setPen(ink)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)

    def _pilled(self, text: str, room: int, pad: int) -> tuple[str, int]:
        """Return what a pill shows of a text and how wide it is; measuring it takes as long as painting it."""
        key = text, room, pad
        if key not in self._pills:
            if len(self._pills) >= _KEPT:
                self._pills.clear()
            metrics = QFontMetrics(self._small)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - pad)
            self._pills[key] = shown, min(room, metrics.horizontalAdvance(shown) + pad)
        return self._pills[key]

    def _paint_words(self, painter: QPainter, box: QRect, top: int, card: Card) -> None:
        theme, font = active_theme(), self._plain
        line = QRect(box.left() + _PAD, top - 1, box.width() - 2 * _PAD, _LINE)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(line, _LEFT, self._elided(painter, card.title, line.width()))
        rows = _lines(card)[: self._lines - 1 - (card.tag is not None)]
        for text, token in rows:
            line.translate(0, _LINE)
            painter.setPen(theme.color(token))
            painter.drawText(line, _LEFT, self._elided(painter, text, line.width()))
        if card.tag is not None and self._lines > 1:
            line.translate(0, _LINE)
            line.setLeft(line.left() + self._paint_tag(painter, line, card.tag) + 6)
            painter.setFont(font)
            painter.setPen(theme.color("muted"))
            painter.drawText(line, _LEFT, self._beside(card, line.width()))

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
            self._frames[key] = frame
        return self._frames[key]

    def _beside(self, card: Card, room: int) -> str:
        """Return what there is room for beside the tag: a stump would tell nothing, and all of it is told on hover."""
        parts = _parts(card)
        key = parts, room
        if key not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            metrics, shown = QFontMetrics(self._plain), ""
            for part in parts:
                longer = beside((shown, part))
                shown = longer if metrics.horizontalAdvance(longer) <= room else shown
            self._kept[key] = shown
        return self._kept[key]

    def _elided(self, painter: QPainter, text: str, room: int) -> str:
        key = text, room
        if key not in self._shown:
            if len(self._shown) >= _KEPT:
                self._shown.clear()
            whole = text.replace("\n", " ")
            self._shown[key] = painter.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        return self._shown[key]


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
