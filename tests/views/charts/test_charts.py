"""Charts: drawn, read by mouse and keyboard, shown as a table, saved, and in the colours of the theme."""

import csv
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QTableView, QToolTip
from shiboken6 import delete, isValid

from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.csv_files import neutral
from socialroi_desktop.viewmodels.shared.chart_data import (
    Bar,
    BarRangeChart,
    Marker,
    Point,
    Series,
    TimeSeriesChart,
    Unit,
)
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.charts.chart_card import ChartCard
from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.caption import Caption

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
START = date(2026, 7, 6)
WEEKS = tuple(
    Point(START + timedelta(days=7 * n), 1000 + 200 * n, 800 + 200 * n, 1300 + 200 * n, f"w{n}")
    for n in range(10)
)
LINES = TimeSeriesChart(
    (
        Series("Net sales", WEEKS),
        Series(
            "Last year", (Point(START, 900), Point(START + timedelta(days=7), None)), "chart_comparison", True
        ),
    ),
    Unit.MONEY,
    "USD",
    markers=(Marker(START + timedelta(days=21), "Holiday"),),
)
BARS = BarRangeChart(
    (
        Bar("Instagram", 1.84, "+184%", "channel:instagram", 1.4, 2.3, Tone.GOOD, "instagram"),
        Bar("=TikTok", -0.35, "−35%", "channel:tiktok", -0.6, -0.1, Tone.BAD, "tiktok"),
        Bar("Facebook", None, "–", "channel:facebook", note="no cost"),
    )
)


@pytest.fixture
def make(qtbot):
    active_theme().apply("light")

    def build(chart):
        card = ChartCard("ROI by channel", "bar: estimate")
        qtbot.addWidget(card)
        card.set_chart(chart)
        card.resize(560, 280)
        card.show()
        qtbot.waitExposed(card)
        return card

    yield build
    QToolTip.hideText()
    active_theme().apply("light")


def colors(widget) -> set[int]:
    image: QImage = widget.grab().toImage()
    return {image.pixelColor(x, y).rgb() for x in range(image.width()) for y in range(image.height())}


def test_bars_have_the_color_of_their_channel_and_values_that_of_their_tone(make):
    drawn = colors(make(BARS).view)
    for color in (
        active_theme().channel_color("instagram"),
        active_theme().channel_color("tiktok"),
        active_theme().color("bad"),
    ):
        assert color.rgb() in drawn


def test_lines_follow_the_theme(make):
    card = make(LINES)
    assert active_theme().color("chart_primary").rgb() in colors(card.view)
    active_theme().apply("dark")
    assert active_theme().color("chart_primary").rgb() in colors(card.view)


def test_arrows_and_enter_read_and_open_a_bar(make, qtbot):
    card = make(BARS)
    qtbot.keyClick(card.view, Qt.Key.Key_Down)
    assert card.view.accessibleDescription() == "Instagram: +184%\nRange 140% … 230%"
    qtbot.keyClick(card.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(card.opened, timeout=100) as caught:
        qtbot.keyClick(card.view, Qt.Key.Key_Return)
    assert caught.args == ["tiktok"]


def test_a_click_opens_the_bar_under_it(make, qtbot):
    card = make(BARS)
    plot = card.view.plot
    place = plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(1.0, 0.0)))
    with qtbot.waitSignal(card.opened, timeout=100) as caught:
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == ["instagram"]


def test_a_bar_without_value_says_why(make):
    assert make(BARS).view.reading(BARS.bars[2]) == "Facebook: –\nno cost"


def test_a_day_is_read_with_all_its_lines(make, qtbot):
    card = make(LINES)
    assert card.view.reading(0) == (
        "Week from 6 Jul 2026\nNet sales: $1,000.00, range $800.00 … $1,300.00\nLast year: $900.00"
    )
    assert "Last year: –" in card.view.reading(1)
    assert "Holiday" in card.view.reading(3)


def test_a_click_on_a_line_opens_its_nearest_point(make, qtbot):
    card = make(LINES)
    plot = card.view.plot
    target = QPointF(WEEKS[4].day.toordinal(), 1800)
    place = plot.mapFromScene(plot.getViewBox().mapViewToScene(target))
    with qtbot.waitSignal(card.opened, timeout=100) as caught:
        qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == ["w4"]


def test_the_same_figures_as_a_table(make, qtbot):
    card = make(BARS)
    card._as_table.trigger()
    table = card.findChild(QTableView)
    assert table.isVisible()
    assert table.model().index(0, 1).data() == "184%"
    card._as_table.trigger()
    assert card.view.isVisible()


def test_an_empty_chart_says_so(make):
    card = make(BarRangeChart(()))
    assert not card.view.isVisible()
    card.set_chart(BARS)
    assert card.view.isVisible()


def test_a_card_keeps_its_kind(make):
    with pytest.raises(TypeError):
        make(BARS).set_chart(LINES)


def test_saving(make, tmp_path):
    card = make(BARS)
    for suffix in ("png", "svg", "csv"):
        card.save(tmp_path / f"chart.{suffix}")
    image = QImage(str(tmp_path / "chart.png"))
    assert image.width() == 2 * card.view.plot.width()
    assert "<svg" in (tmp_path / "chart.svg").read_text("utf-8")
    with (tmp_path / "chart.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Channel", "Value", "Low", "High"]
    assert rows[2] == ["'=TikTok", "-0.35", "-0.6", "-0.1"]
    assert rows[3] == ["Facebook", "", "", ""]


def test_saving_where_it_cannot_be_written(make, tmp_path):
    card = make(BARS)
    for suffix in ("png", "svg", "csv"):
        with pytest.raises(UserError, match="cannot be written"):
            card.save(tmp_path / "missing" / f"chart.{suffix}")


@pytest.mark.parametrize(
    ("text", "safe"),
    [("=1+1", "'=1+1"), ("@SUM(1)", "'@SUM(1)"), ("@a|b!c", "'@a|b!c"), ("@x", "@x"), ("Łódź", "Łódź")],
)
def test_no_cell_becomes_a_formula(text, safe):
    assert neutral(text) == safe


def test_the_wheel_is_left_to_the_page(make, qtbot):
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    plot = make(LINES).view.plot
    before = plot.viewRange()
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot.viewport(), event)
    assert not event.isAccepted()
    assert plot.viewRange() == before


def test_values_between_gaps_are_drawn_as_dots(make):
    values = (5, None, 7, None, 8, 9)
    points = tuple(Point(START + timedelta(days=n), value) for n, value in enumerate(values))
    card = make(TimeSeriesChart((Series("Followers", points),)))
    dots = [item.scatter.data["y"].tolist() for item in card.view.plot.getPlotItem().listDataItems()]
    assert [5, 7] in dots


def test_a_caption_is_there_whole_or_not_at_all(make):
    card = make(LINES)
    assert not card.caption.isVisible()
    card.set_caption("Reach of 2 networks added up: whoever follows you on two of them is counted twice.")
    assert card.caption.isVisible()
    assert not card.layout().hasHeightForWidth()  # or the card would grow beyond its share of a page
    card.set_caption("")
    assert not card.caption.isVisible()


def test_a_caption_is_as_high_as_its_words(qtbot):
    caption = Caption()
    qtbot.addWidget(caption)
    caption.resize(200, 20)
    caption.set_text("short")
    one_line = caption.height()
    caption.set_text("many words " * 12)
    assert caption.height() >= 3 * one_line
    caption.resize(2000, caption.height())
    assert caption.height() == one_line
    caption.resize(200, one_line)
    caption.set_text("short")
    assert caption.height() == one_line


def test_that_there_is_nothing_is_said_only_once_it_is_known(qtbot):
    card = ChartCard("Net sales")
    qtbot.addWidget(card)
    card.show()

    def said():
        return {label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)}

    assert "Nothing to draw yet" not in said()
    assert "Working it out…" in said()
    card.set_chart(TimeSeriesChart((), Unit.MONEY, "USD"))
    assert "Nothing to draw yet" in said()
    assert "Working it out…" not in said()


@pytest.mark.parametrize("chart", [LINES, BARS])
def test_no_menu_outlives_its_chart(chart, qapp):
    before = set(QApplication.topLevelWidgets())
    card = ChartCard("ROI by channel")
    card.set_chart(chart)
    menus = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each not in before
    ]
    assert len(menus) > 1
    delete(card)
    assert [menu.title() for menu in menus if isValid(menu)] == []


def test_counts_have_no_lines_between_them_and_money_has(make):
    few = tuple(Point(date(2026, month, 1), month % 2) for month in range(1, 10))
    for unit, spacing in ((Unit.COUNT, {1.0}), (Unit.MONEY, {0.2, 0.4, 0.5})):
        card = make(TimeSeriesChart((Series("Links", few),), unit, "USD", granularity="month"))
        axis = card.view.plot.getPlotItem().getAxis("left")
        assert axis.tickSpacing(0.0, 1.05, 90)[0][0] in spacing


def test_the_name_of_a_month_is_whole_at_the_right_end(qtbot):
    days = [date(2026, 7, 16) + timedelta(days=n) for n in range(80)]
    card = ChartCard("Signed")
    qtbot.addWidget(card)
    card.resize(520, 220)
    card.set_chart(TimeSeriesChart((Series("So far", tuple(Point(day, 1) for day in days)),)))
    card.show()
    qtbot.waitExposed(card)
    picture = card.view.plot.grab().toImage()
    ground = picture.pixelColor(picture.width() - 1, 0)
    lowest = range(picture.height() - 20, picture.height())
    inked = [
        x
        for x in range(picture.width())
        for y in lowest
        if picture.pixelColor(x, y).value() != ground.value()
    ]
    assert picture.width() - 12 < max(inked) < picture.width() - 1, (
        "the last name stands at the end, and whole"
    )
