"""A change of the link in a bio stands as a line on the chart of traffic, and leads to its record."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt

from asking import add
from pages import Noting
from roi_shop import JULY, roi_shop
from socialroi_desktop.domain.progress import no_progress
from socialroi_desktop.domain.records import BioLink
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.queries.roi.answer import answer
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.viewmodels.roi.bio_marks import record_of
from socialroi_desktop.viewmodels.roi.charts import traffic_chart
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.roi import roi_page

LINKS = (
    BioLink(channel="instagram", link="https://shop.example/old", start="2026-05-01"),
    BioLink(channel="instagram", account="me", link="https://shop.example/new?utm_source=x", start="2026-07-08"),
    BioLink(channel="tiktok", link="https://shop.example/clip", start="2026-07-08"),
    BioLink(channel="newsletter", link="https://shop.example/mail", start="2026-07-09"),
)  # fmt: skip


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def shop(tmp_path):
    with roi_shop(tmp_path) as workspace:
        add(workspace, *LINKS)
        yield workspace


@pytest.mark.row("S0-23")
def test_changes_of_a_bio_within_the_days_are_marked_on_the_chart_of_traffic(shop, qapp):
    found = answer(shop, Question(JULY), no_progress)
    assert [link.id for link in found.bio] == [2, 3]
    days = tuple(item.day for item in found.buckets)
    told = replace(found, traffic={"instagram": tuple(range(len(days)))})
    chart = traffic_chart(told)
    assert [(mark.day, mark.words) for mark in chart.markers] == [
        (date(2026, 7, 8), "8 Jul 2026: the bio of me leads to shop.example/new"),
        (date(2026, 7, 8), "8 Jul 2026: the bio on TikTok leads to shop.example/clip"),
    ]
    assert [record_of(mark.key) for mark in chart.markers] == [2, 3]
    assert record_of("social\x1f\x1f\x1fsessions") is None
    (row,) = [row for row in chart.to_table().rows if row[0] == date(2026, 7, 8)]
    assert row[-1] == "\n".join(mark.words for mark in chart.markers)


@pytest.mark.row("S0-23")
def test_a_week_holds_the_change_that_falls_into_it(shop, qapp):
    long = answer(shop, Question(replace(JULY, start=date(2026, 4, 1))), no_progress)
    days = [item.day for item in long.buckets]
    chart = traffic_chart(replace(long, traffic={"instagram": (0,) * len(days)}))
    assert [mark.day for mark in chart.markers] == [date(2026, 4, 27), date(2026, 7, 6), date(2026, 7, 6)]


@pytest.mark.row("S0-23")
def test_enter_on_a_marked_day_opens_the_link(shop, qtbot):
    session, navigator = Session(shop, InlineJobs(), today=date(2026, 8, 1)), Noting()
    page = roi_page(session, FilterState(JULY), navigator)
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    days = tuple(item.day for item in page.model.snapshot.buckets)
    page.time.set_chart(traffic_chart(replace(page.model.snapshot, traffic={"instagram": (1,) * len(days)})))
    view = page.time._view
    for _ in range(8):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription().splitlines()[2:] == [
        "8 Jul 2026: the bio of me leads to shop.example/new",
        "8 Jul 2026: the bio on TikTok leads to shop.example/clip",
    ]
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert navigator.went == [("record", "bio_link", 2)]
