"""The table: copying, opening, menus, columns that fit, and cells drawn from roles."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMenu

from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.widgets.data_table import DataTable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def make_model() -> QStandardItemModel:
    model = QStandardItemModel(2, 3)
    model.setHorizontalHeaderLabels(["Campaign and its goal", "Verdict", "ROI"])
    model.setItem(0, 0, QStandardItem("Łódź\nstreet 滑板鞋"))
    model.setItem(1, 0, QStandardItem("TikTok test"))
    tag = QStandardItem()
    tag.setData(("new", Tone.GOOD), Role.TAG)
    model.setItem(0, 1, tag)
    roi = QStandardItem("+89%")
    roi.setData(Tone.GOOD, Role.TONE)
    model.setItem(0, 2, roi)
    return model


@pytest.fixture
def table(qtbot):
    active_theme().apply("light")
    table = DataTable("Campaigns", stretch_column=0)
    qtbot.addWidget(table)
    table.setModel(make_model())
    table.resize(600, 200)
    table.show()
    qtbot.waitExposed(table)
    return table


def test_copy_gives_what_a_spreadsheet_takes(table):
    table.selectAll()
    table.copy_selection()
    assert QGuiApplication.clipboard().text() == "Łódź street 滑板鞋\tnew\t+89%\nTikTok test\t\t"


def test_enter_opens_the_current_row(table, qtbot):
    table.setCurrentIndex(table.model().index(1, 0))
    with qtbot.waitSignal(table.row_opened, timeout=100) as caught:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert caught.args[0].row() == 1


def test_names_and_figures_stay_whole_while_other_texts_can_give_way(qtbot):
    figure, name = "−1,077,000 … 2,500,000%", "Unboxing giveaway of the winter"
    columns = [
        Column("Campaign", lambda row: name),
        Column("Goal", lambda row: "Skate-shoe sales and what else is sold in autumn " * 2),
        Column("Range", lambda row: figure, right=True),
    ]
    table = DataTable("Campaigns", stretch_column=0, whole=(0,))
    qtbot.addWidget(table)
    table.setModel(RowModel([*columns], table))
    table.model().show_rows([1])
    metrics = table.fontMetrics()
    table.resize(metrics.horizontalAdvance(name) + metrics.horizontalAdvance(figure) + 150, 200)
    table.show()
    qtbot.waitExposed(table)
    assert table.columnWidth(0) >= metrics.horizontalAdvance(name)
    assert table.columnWidth(2) >= metrics.horizontalAdvance(figure)
    assert sum(map(table.columnWidth, range(3))) == table.viewport().width()


def test_columns_fill_the_width_and_show_their_headers(table):
    widths = [table.columnWidth(n) for n in range(3)]
    assert sum(widths) == table.viewport().width()
    metrics = table.horizontalHeader().fontMetrics()
    assert widths[0] >= metrics.horizontalAdvance("Campaign and its goal")


def test_a_narrow_table_keeps_headers_whole(table):
    table.resize(220, 200)
    for n, name in enumerate(["Campaign and its goal", "Verdict", "ROI"]):
        assert table.columnWidth(n) >= table.horizontalHeader().fontMetrics().horizontalAdvance(name)


def test_the_menu_can_be_filled_and_always_copies(table, qtbot):
    table.menu_requested.connect(lambda index, menu: menu.addAction(f"Open {index.row()}"))
    table.customContextMenuRequested.emit(table.visualRect(table.model().index(1, 0)).center())
    menu = table.findChild(QMenu)
    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    assert names == ["Open 1", "Copy"]


def test_a_tag_is_painted_on_its_tint(table, qtbot):
    image: QImage = table.grab().toImage()
    ratio = image.devicePixelRatio()
    box = table.visualRect(table.model().index(0, 1))
    top = table.horizontalHeader().height()
    colors = {
        image.pixelColor(int(x * ratio), int((top + y) * ratio)).rgb()
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    }
    assert active_theme().color("good_tint").rgb() in colors


def test_rows_can_be_selected_by_keyboard(table, qtbot):
    table.selectionModel().setCurrentIndex(
        table.model().index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1


def test_a_table_as_high_as_its_rows_knows_how_high_they_are(qtbot):
    heights = []
    for two_line in (False, True):
        table = DataTable("Rows", two_line=two_line)
        qtbot.addWidget(table)
        table.setModel(RowModel((Column("Name", str),), table, rows=("a", "b", "c")))
        table.horizontalHeader().hide()
        table.fit_height(2)
        heights.append(table.height() - 2 * table.frameWidth())
    assert heights == [2 * sizes().row, 2 * sizes().row_two_line]


def test_what_is_not_seen_measures_no_cells(qtbot):
    table = DataTable("Hidden")
    qtbot.addWidget(table)
    table.setModel(QStandardItemModel(3, 2))
    measured = []
    table.fit_columns = lambda: measured.append(table)
    table.set_stretch_column(1)
    QApplication.processEvents()
    assert measured == []
    table.show()
    assert measured
