"""Below the four lists: goals behind open their page, what is unusual its rows; it is let go of by one key and undone."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from asking import add
from pages import Noting
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import AccountDay, Cost, Influencer
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.metrics.methods.trend import Band
from socialroi_desktop.queries.roi.trend import Trend, TrendPoint
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.today.around_words import week_chart, week_hint, week_title
from socialroi_desktop.views.today.page import TodayPage
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        for n in range(12):
            count = 1000 + 3 * n + (n % 2) + (300 if n == 11 else 0)
            day = (TODAY - timedelta(days=11 - n)).isoformat()
            add(made, AccountDay(channel="instagram", account="Shop", day=day, followers=count))
        add(made, Influencer(name="Jo", next_action="Write", next_action_on="2026-09-20"))
        yield made


@pytest.fixture
def page(qtbot, workspace: Workspace) -> TodayPage:
    session = Session(workspace, InlineJobs(), TODAY)
    made = TodayPage(session, Noting())
    session.setParent(made)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    return made


def test_what_is_unusual_opens_the_rows_behind_it(qtbot, page: TodayPage) -> None:
    worth = page.around.worth
    assert worth.rows.index(0, 0).data() == "shop: 304 followers more by 20 Sep 2026"
    worth.table.setFocus()
    worth.table.selectRow(0)
    qtbot.keyClick(worth.table, Qt.Key.Key_Return)
    assert page._navigator.went == [("tab", "data", Place("account_day", (11, 12)))]  # type: ignore[attr-defined]  # one that notes


def test_x_lets_go_of_it_and_not_of_what_is_due(qtbot, page: TodayPage) -> None:
    page.keys_to.setFocus()
    worth = page.around.worth
    worth.table.setFocus()
    worth.table.selectRow(0)
    qtbot.keyClick(worth.table, Qt.Key.Key_X)
    assert worth.rows.rowCount() == 0
    assert worth.nothing.text() == "Nothing unusual in the last days."
    assert [item.row_id for item in page.model.items] == [1]
    page.model.session.undo()
    assert worth.rows.rowCount() == 1


def test_without_any_goal_and_figures_each_card_says_so(page: TodayPage) -> None:
    assert page.around.goals.nothing.text() == "No running goal is behind."
    assert page.around.week.nothing.text().startswith("No figures of the last four weeks")


def test_a_change_elsewhere_is_read_while_it_is_looked_at(page: TodayPage, workspace: Workspace) -> None:
    before = page.around.model.found
    page.model.session.perform(
        "Add",
        lambda w, _p: __import__("socialroi_desktop.operations.records.editing", fromlist=["x"]).add_record(
            w, record=Cost(spent_on="2026-09-20", kind="tool", amount=5, currency="USD")
        ),
    )
    assert page.around.model.found is not before


def week(last: date) -> Trend:
    points = []
    for n in range(4):
        day = last - timedelta(days=3 - n)
        figure = Figure("sessions", {"day": day.isoformat()}, day, day, Decimal(10 + n), "count", "", {}, 1)
        points.append(TrendPoint(day, figure, Band(Decimal(5), Decimal(9), Decimal(12))))
    return Trend("sessions", "day", "USD", tuple(points), TODAY)


@pytest.mark.parametrize(
    ("last", "title"),
    [(TODAY, "This week so far"), (TODAY - timedelta(days=7), "Last week with figures")],
)
def test_the_week_is_drawn_against_what_is_usual(qapp, last: date, title: str) -> None:
    trend = week(last)
    chart = week_chart(trend, TODAY)
    assert week_title(trend, TODAY) == title
    assert week_hint(trend).startswith("Sessions to ")
    assert [(point.value, point.low, point.high) for point in chart.series[0].points][-1] == (13, 5, 12)
    assert chart.series[0].points[-1].unfinished is (last == TODAY)
