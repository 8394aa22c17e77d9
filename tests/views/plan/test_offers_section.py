"""Offers on the Plan tab: the funnel beside the chosen one."""

import pytest

from asking import add
from pages import plan_page
from planning import planning_session
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Campaign, Offer, OfferDay
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.plan.offer_head import OfferHead


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


@pytest.mark.row("S4-32")
def test_the_funnel_of_its_campaign_stands_beside_an_offer(session, qtbot):
    (winter,) = add(session.workspace, Campaign(name="Winter"))
    add(
        session.workspace,
        Offer(name="Article", kind="value_content", campaign_id=winter, reached=1000, responses=400),
        Offer(name="Guide", kind="lead_magnet", campaign_id=winter),
        OfferDay(offer_id=2, day="2026-11-01", reached=300, responses=90),
        Offer(name="Balm", kind="core", campaign_id=winter, reached=80),
        Offer(name="Elsewhere", kind="core", reached=9, responses=1),
    )
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.show_place(Place("offer", (2,)))
    head = page.view("offers").findChild(OfferHead)
    qtbot.waitUntil(lambda: bool(head.shown))
    (part,) = head.shown
    assert part.title == "Funnel of Winter"
    assert [(row.label, row.value) for row in part.rows[:3]] == [
        ("1. Article", "400 of 1,000 (40.0%)"),
        ("go on from the step before", "22.5%"),
        ("2. Guide", "90 of 300 (30.0%)"),
    ]
    assert part.rows[4].value == "80 reached, answers not told"
    assert part.words == ("It is not counted how many answered “Balm”.",)


def test_offers_stand_step_by_step(session, qtbot):
    add(
        session.workspace,
        Offer(name="A", kind="core", position=3),
        Offer(name="B", kind="core"),
        Offer(name="C", kind="core", position=1),
    )
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.show()
    page.show_section("offers")
    table = page.view("offers").table
    assert [table.record(row).name for row in range(table.rowCount())] == ["C", "A", "B"]
