"""Every kind of cell is painted, and a cut or unknown one explains itself on hover."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip

from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.tag_chips import chips_in, chips_width

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CELLS = {
    "plain": {Qt.ItemDataRole.DisplayRole: "Holiday"},
    "judged": {Qt.ItemDataRole.DisplayRole: "−69%", Role.TONE: Tone.BAD},
    "two lines": {Qt.ItemDataRole.DisplayRole: "25 pairs", Role.SUBTEXT: "Sales"},
    "tag": {Role.TAG: ("2 days late", Tone.BAD)},
    "progress": {Role.PROGRESS: (0.6, 0.8, Tone.WARN)},
    "channel": {Qt.ItemDataRole.DisplayRole: "TikTok", Role.CHANNEL: "tiktok"},
    "check": {Qt.ItemDataRole.DisplayRole: "2", Qt.ItemDataRole.CheckStateRole: Qt.CheckState.Checked},
}

CHIPS = (("holiday", "red"), ("skaters", "blue"), ("film", "green"))


def table_of(qtbot, cell) -> DataTable:
    active_theme().apply("light")
    model = QStandardItemModel(1, 1)
    item = QStandardItem()
    for role, value in cell.items():
        item.setData(value, role)
    item.setCheckable(Qt.ItemDataRole.CheckStateRole in cell)
    model.setItem(0, 0, item)
    table = DataTable("One cell", two_line=True)
    qtbot.addWidget(table)
    table.setModel(model)
    table.model_kept = model
    table.resize(240, 120)
    return table


def shows(table: DataTable, color: QColor) -> bool:
    """Tell whether a pixel has the color, but for what smoothing of thin strokes takes away."""
    image = table.viewport().grab().toImage()
    wanted = color.getRgb()[:3]
    pixels = (
        image.pixelColor(x, y).getRgb()[:3] for x in range(image.width()) for y in range(image.height())
    )
    return any(max(abs(a - b) for a, b in zip(pixel, wanted, strict=True)) <= 16 for pixel in pixels)


@pytest.mark.parametrize(
    ("name", "token"),
    [
        ("plain", "text"),
        ("judged", "bad"),
        ("two lines", "muted"),
        ("tag", "bad_tint"),
        ("progress", "warn"),
        ("check", "accent"),
    ],
)
def test_a_cell_is_painted_in_its_colors(qtbot, name, token):
    assert shows(table_of(qtbot, CELLS[name]), active_theme().color(token))


def test_a_channel_has_its_dot(qtbot):
    assert shows(table_of(qtbot, CELLS["channel"]), active_theme().channel_color("tiktok"))


@pytest.mark.parametrize(
    ("cell", "width", "expected"),
    [
        ({Qt.ItemDataRole.DisplayRole: "–", Role.REASON: "no orders yet"}, 200, "no orders yet"),
        ({Qt.ItemDataRole.DisplayRole: "a name too long for its cell"}, 60, "a name too long for its cell"),
        ({Qt.ItemDataRole.DisplayRole: "short"}, 200, ""),
        ({Qt.ItemDataRole.DisplayRole: "holiday, film", Role.TAGS: CHIPS[::2]}, 70, "holiday, film"),
    ],
)
def test_hovering_explains(qtbot, cell, width, expected):
    table = table_of(qtbot, cell)
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    option.rect.setRect(0, 0, width, 30)
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1))
    said = table.itemDelegate().helpEvent(event, table, option, table.model().index(0, 0))
    assert said == bool(expected)
    assert QToolTip.text() == expected
    QToolTip.hideText()


def test_chips_that_have_no_room_are_counted_and_named_on_hover(qtbot):
    font = table_of(qtbot, CELLS["plain"]).font()
    whole = chips_width(CHIPS, font)
    shown = [chips_in(CHIPS, room, font) for room in range(whole + 1)]
    assert (shown[0], shown[whole - 1], shown[whole]) == (1, 2, 3)
    assert shown == sorted(shown)
    sight = [cell_of(qtbot, chips, 90) for chips in (CHIPS, CHIPS[:1], CHIPS[:2])]
    assert sight[0] != sight[1]
    assert sight[0] != sight[2]


def cell_of(qtbot, chips, width):
    table = table_of(qtbot, {Role.TAGS: chips})
    table.setColumnWidth(0, width)
    return table.viewport().grab().toImage()
