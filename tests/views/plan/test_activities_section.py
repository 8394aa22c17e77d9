"""Activities on the Plan tab: beside their campaign, and in a table of their own with what went into them."""

import pytest

from asking import add
from pages import data_page, plan_page
from planning import planning_session
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import AccountDay, Activity, Campaign, Cost, Order, Post
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.plan.activity_head import ActivityHead
from socialroi_desktop.views.records.parts_card import PartsCard
from socialroi_desktop.views.records.record_dialog import RecordDialog


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


@pytest.mark.row("S0-21")
def test_an_activity_is_added_in_its_table_and_shows_what_went_into_it(session, qtbot):
    add(session.workspace, Campaign(name="Winter"))
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.show_section("campaigns")
    page.view("campaigns").show_table("activity")
    section = page.view("campaigns").view("activity")
    section.add(campaign_id=1)
    section.panel.form.set_field("name", "Board for three")
    section.panel.form.set_field("kind", "giveaway")
    section.panel.save()
    assert reading.listing(session.workspace, Activity) == [], "a giveaway needs its plan to keep them"
    section.panel.form.set_field("keep_plan", "A series for newcomers")
    section.panel.save()
    (made,) = reading.listing(session.workspace, Activity)
    assert (made.campaign_id, made.name) == (1, "Board for three")
    ads = {"spent_on": "2026-08-01", "kind": "ad_spend", "currency": "USD", "activity_id": 1}
    for told in (
        Cost(amount=12_000, **ads),
        Cost(amount=500, note="more", **ads),
        Cost(spent_on="2026-08-01", kind="hours", minutes=90, currency="USD", activity_id=1),
    ):
        session.perform("Cost", lambda workspace, _, cost=told: add_record(workspace, record=cost))
    section.view.selectRow(0)
    head = page.view("campaigns").findChild(ActivityHead)
    qtbot.waitUntil(lambda: len(head.shown) == 2)
    spent = head.shown[1]
    assert [row.value for row in spent.rows] == ["$125.00", "1 h 30"]
    assert spent.words == ()
    head.cost_button.click()
    (dialog,) = head.findChildren(RecordDialog)
    dialog.form.set_field("amount", 700)
    dialog.accept()
    last = reading.listing(session.workspace, Cost)[-1]
    assert (last.amount, last.activity_id, last.campaign_id) == (700, 1, 1)


@pytest.mark.row("S2-8")
def test_beside_a_giveaway_stands_who_stayed(session, qtbot):
    giveaway = Activity(
        campaign_id=1, name="Board for three", kind="giveaway", keep_plan="Films", channel="instagram",
        start="2026-06-01", end="2026-06-10",
    )  # fmt: skip
    counts = {"2026-05-31": 1_000, "2026-06-10": 1_100, "2026-07-10": 1_075}
    days = [
        AccountDay(channel="instagram", account="pine", day=day, followers=n) for day, n in counts.items()
    ]
    add(session.workspace, Campaign(name="Winter"), giveaway, *days)
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.show_place(Place("activity", (1,)))
    head = page.view("campaigns").findChild(ActivityHead)
    qtbot.waitUntil(lambda: bool(head.shown))
    stay, _costs = head.shown
    assert [(row.label, row.value) for row in stay.rows] == [
        ("Followers before", "1,000"),
        ("Gained by its end", "+100"),
        ("Kept after 30 days", "75 (75%)"),
        ("Kept after 60 days", "–"),
        ("Kept after 90 days", "–"),
    ]
    assert stay.words[0].startswith("No account of it is counted before, at the end"), "9 August is over"
    session.perform(
        "Count",
        lambda workspace, _: add_record(
            workspace,
            record=AccountDay(channel="instagram", account="pine", day="2026-08-08", followers=1_050),
        ),
    )
    qtbot.waitUntil(lambda: head.shown[0].rows[3].value == "50 (50%)")


def test_activities_stand_below_their_campaign_where_all_about_it_is_shown(session, qtbot):
    add(session.workspace, Campaign(name="Winter"), Activity(campaign_id=1, name="Lead ads", kind="paid"))
    page = data_page(session, FilterState())
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.show_place(Place("campaign", (1,)))
    (card,) = (each for each in page.findChildren(PartsCard) if "keep_plan" in each.table.typed)
    assert card.view.model().rowCount() == 1
    card.line.added.emit(Activity(campaign_id=1, name="Once more", kind="remarketing"))
    assert [each.name for each in reading.listing(session.workspace, Activity)] == ["Lead ads", "Once more"]


@pytest.mark.row("S1-27")
def test_motives_stand_side_by_side_in_a_table_of_their_own(session, qtbot):
    trick = Activity(campaign_id=1, name="Trick", kind="contest", motive="showing_off", participants=12)
    add(session.workspace, Campaign(name="Winter"), trick)
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.show_section("campaigns")
    tables = page.view("campaigns")
    tables.show_table("motives")
    rows = tables.view("motives").rows
    qtbot.waitUntil(lambda: rows.rowCount() == 1)
    assert [rows.index(0, column).data() for column in range(4)] == ["Showing off", "1", "12", "–"]


@pytest.mark.row("S0-25")
def test_partners_stand_side_by_side_with_what_came_by_their_links(session, qtbot):
    link = "https://shop.example/?utm_source=instagram&utm_campaign=boards"
    promotion = Activity(campaign_id=1, name="Boards", kind="partner", partners="Pine Tea\n松茶", link=link)
    post = Post(channel="x", external_id="1", published_at="2026-08-01T10:00:00Z", activity_id=1)
    add(session.workspace, Campaign(name="Winter"), promotion, post)
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    page.show_section("campaigns")
    tables = page.view("campaigns")
    tables.show_table("partners")
    rows = tables.view("partners").rows
    qtbot.waitUntil(lambda: rows.rowCount() == 2)
    told = [[rows.index(row, column).data() for column in range(7)] for row in range(2)]
    assert told == [[name, "Boards", "1", "–", "0", "0", "$0.00"] for name in ("Pine Tea", "松茶")]
    page.show_place(Place("activity", (1,)))
    head = page.view("campaigns").findChild(ActivityHead)
    qtbot.waitUntil(lambda: bool(head.shown))
    assert head.shown[0].title == "Credited to Pine Tea, 松茶"


def test_orders_after_the_end_of_a_promotion_are_said_apart(session, qtbot):
    link = "https://shop.example/?utm_source=instagram&utm_campaign=boards"
    add(
        session.workspace,
        Campaign(name="Winter"),
        Activity(
            campaign_id=1, name="Boards", kind="partner", partners="Pine Tea", link=link,
            start="2026-07-01", end="2026-07-31",
        ),
        *(
            Order(
                source="shop", number=number, ordered_at=f"{day}T10:00:00Z", currency="USD", gross_sales=4000,
                utm_source="instagram", utm_campaign="boards",
            )
            for number, day in (("A", "2026-07-31"), ("B", "2026-08-01"))
        ),
    )  # fmt: skip
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.show()
    page.show_place(Place("activity", (1,)))
    head = page.view("campaigns").findChild(ActivityHead)
    qtbot.waitUntil(lambda: bool(head.shown))
    told = {row.label: row.value for row in head.shown[0].rows}
    assert (told["Orders"], told["Net sales"], told["Of them after its end"]) == ("2", "$80.00", "1 · $40.00")
