"""Draws a row of the palette: icon, name, the field that holds what was typed, what stands there, then state or key.

What was typed is marked in name and excerpt. The title of a group is small and bold, with its count.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from socialroi_desktop.domain.matching import parts
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.indexes import Index
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.command import Command, CommandGroup, Marks
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.theme.fonts import sized
from socialroi_desktop.views.widgets.cell_painting import paint_dot, paint_tag, tag_width

COMMAND = Qt.ItemDataRole.UserRole
GROUP = Qt.ItemDataRole.UserRole + 1
# Shares of the row: where the field begins and where the excerpt does.
_WHERE, _EXCERPT = 0.34, 0.53
_INSET, _ICON, _GAP = 10, 16, 12
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class FoundDelegate(QStyledItemDelegate):
    """Draws the `COMMAND` of a row, or the `GROUP` whose title it is; else its text, muted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, sizes().row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(_INSET, 0, -_INSET, 0)
        command, group = index.data(COMMAND), index.data(GROUP)
        if isinstance(command, Command):
            self._paint_ground(painter, option)
            _paint_command(painter, box, option.font, command)
        elif isinstance(group, CommandGroup):
            _paint_title(painter, box, option.font, group)
        else:
            _paint_text(painter, box, str(index.data()), "muted")
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(active_theme().color("accent_tint" if chosen else "hover"))
            painter.drawRoundedRect(option.rect, sizes().radius_small, sizes().radius_small)


def _paint_title(painter: QPainter, box: QRect, font: QFont, group: CommandGroup) -> None:
    painter.setFont(sized(font, sizes().font_small, bold=True))
    width = _paint_text(painter, box, group.title, "muted")
    painter.setFont(sized(font, sizes().font_small))
    _paint_text(painter, box.adjusted(width + 7, 0, 0, 0), group_count(group), "muted")
    _paint_text(painter, box, group_rest(group), "accent", Qt.AlignmentFlag.AlignRight)


def group_count(group: CommandGroup) -> str:
    """Return how many there are of a group, as it stands behind its title; "" where that only says something."""
    if not group.total:
        return ""
    count = formatting.number(group.total)
    return translate("CommandPalette", "more than {count}").format(count=count) if group.or_more else count


def group_rest(group: CommandGroup) -> str:
    """Return how many more there are than are listed; an empty text without any."""
    rest = group.total - len(group.commands)
    if rest <= 0 or not group.narrowing:
        return ""
    if group.or_more:
        return translate("CommandPalette", "more")
    return either(
        rest, translate("CommandPalette", "1 more"), translate("CommandPalette", "%Ln more", "", rest)
    )


def _paint_command(painter: QPainter, box: QRect, font: QFont, command: Command) -> None:
    theme = active_theme()
    if command.icon and theme.has_icons:
        icon = QRect(box.left(), box.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        theme.icon(command.icon).paint(painter, icon)
    right = _paint_end(painter, box, font, command)
    painter.setFont(font)
    left = box.left() + _ICON + 8
    ends = right
    if command.where or command.excerpt:
        where, excerpt = (box.left() + round(box.width() * share) for share in (_WHERE, _EXCERPT))
        ends = where - _GAP
        of_where = (excerpt if command.excerpt else right) - _GAP
        _paint_text(painter, _between(box, where, of_where), command.where, "muted")
        _paint_marked(painter, _between(box, excerpt, right), command.excerpt, command.excerpt_marks)
    name = _between(box, left, ends)
    if command.channel:
        name = paint_dot(painter, name, command.channel, theme)
    _paint_marked(painter, name, command.title, command.marks)


def _between(box: QRect, left: int, right: int) -> QRect:
    return QRect(left, box.top(), max(0, right - left), box.height())


def _paint_end(painter: QPainter, box: QRect, font: QFont, command: Command) -> int:
    """Paint state or key at the end of a row; return where the room before it ends."""
    text, tone = command.state
    if text:
        width = min(tag_width(text, font), box.width() // 3)
        paint_tag(painter, box.adjusted(box.width() - width, 0, 0, 0), font, (text, tone), active_theme())
        return box.right() - width - _GAP
    if not command.hint:
        return box.right()
    theme = active_theme()
    painter.setFont(sized(font, sizes().font_axis))
    width = painter.fontMetrics().horizontalAdvance(command.hint) + 10
    cap = QRectF(box.right() - width, box.center().y() - 8, width, 17)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(theme.color("line_strong"))
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(theme.color("muted"))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, command.hint)
    return box.right() - width - _GAP


def _paint_text(
    painter: QPainter,
    box: QRect,
    text: str,
    token: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Paint a text in one colour, cut where it is too long; return how wide it is."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setPen(active_theme().color(token))
    painter.drawText(box, side | _MIDDLE, shown)
    return metrics.horizontalAdvance(shown)


def _paint_marked(painter: QPainter, box: QRect, text: str, marks: Marks) -> None:
    """Paint a text part by part, what was typed in accent and underlined, cut where it is too long."""
    plain, marked = QFont(painter.font()), QFont(painter.font())
    marked.setBold(True)
    for part, is_marked in parts(text, marks):
        painter.setFont(marked if is_marked else plain)
        width = _paint_text(painter, box, part, "accent" if is_marked else "text")
        if width < painter.fontMetrics().horizontalAdvance(part):
            break
        box = box.adjusted(width, 0, 0, 0)
        if box.width() <= 0:
            break
    painter.setFont(plain)
