"""From a goal that is counted from steps with partners to the rows it was counted from, and to the contact log."""

from datetime import date

import pytest

from asking import add
from pages import Noting
from socialroi_desktop.domain.records import Contact, Deal, Deliverable, Goal, Influencer, Product
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.plan.counted_dialog import LOG
from socialroi_desktop.views.plan.page import PlanPage
from workspaces import new_workspace

TODAY = date(2026, 7, 20)
SPAN = {"start": "2026-07-01", "end": "2026-09-30", "target": "5", "baseline_source": "new"}


@pytest.fixture
def session(tmp_path, qapp):
    with new_workspace(tmp_path) as made:
        add(
            made,
            Influencer(name="Jo", channel="instagram", followers=12_000),
            Influencer(name="Mai", channel="tiktok", followers=300),
            Contact(influencer_id=1, happened_at="2026-06-02T10:00:00Z", way="email", what="Before"),
            Contact(influencer_id=2, happened_at="2026-07-03T10:00:00Z", way="email", what="Hello Mai"),
            Contact(influencer_id=2, happened_at="2026-07-09T10:00:00Z", way="email", what="Again"),
            Deal(
                influencer_id=1, purpose="Sales", state="signed", agreed_on="2026-07-04", signed_on="2026-07-06",
                terms="free",
            ),
            Deliverable(deal_id=1, what="Reel", state="live", live_from="2026-07-10"),
        )  # fmt: skip
        yield Session(made, InlineJobs(), TODAY)


def opened(session, qtbot, metric, **more):
    add(session.workspace, Goal(name="New partners", kind="influencers", metric=metric, **SPAN, **more))
    navigator = Noting()
    page = PlanPage(session, FilterState(), navigator)
    qtbot.addWidget(page)
    page.resize(1100, 720)
    page.show()
    qtbot.waitExposed(page)
    page.goals.open_goal(page.model.selected)
    page.goals.page.targets.counted.click()
    return page.goals.rows.counted, navigator


def told(dialog):
    rows = range(dialog.rows.rowCount())
    return [tuple(dialog.rows.index(row, column).data() for column in range(1, 4)) for row in rows]


@pytest.mark.row("S0-7")
@pytest.mark.parametrize(
    ("metric", "rows", "entity"),
    [
        ("contacted", [("Mai", "Contact", "Hello Mai · E-mail")], "contact"),
        ("agreed", [("Jo", "Deal", "Sales")], "deal"),
        ("signed", [("Jo", "Deal", "Sales")], "deal"),
        ("posted", [("Jo", "Deliverable", "Reel")], "deliverable"),
    ],
)
def test_what_a_goal_of_partners_was_counted_from_is_opened_from_it(session, qtbot, metric, rows, entity):
    dialog, navigator = opened(session, qtbot, metric)
    assert dialog.isVisible()
    assert told(dialog) == rows
    dialog.table.row_opened.emit(dialog.rows.index(0, 0))
    assert navigator.went == [("record", entity, 2 if entity == "contact" else 1)]
    assert not dialog.isVisible()


@pytest.mark.row("S0-7")
def test_the_whole_contact_log_in_the_days_of_the_goal_is_behind_the_number(session, qtbot):
    dialog, navigator = opened(session, qtbot, "contacted")
    dialog.segments.set_current(LOG)
    dialog.segments.current_changed.emit(LOG)
    assert [row[2] for row in told(dialog)] == ["Hello Mai · E-mail", "Again · E-mail"]
    dialog.table.row_opened.emit(dialog.rows.index(1, 0))
    assert navigator.went == [("record", "contact", 3)]


def test_other_goals_have_nothing_of_the_kind_to_show(session, qtbot):
    add(session.workspace, Goal(name="Sales", kind="sales", metric="orders", **SPAN))
    page = PlanPage(session, FilterState(), Noting())
    qtbot.addWidget(page)
    page.show()
    assert page.model.detail.state.goal.metric == "orders"
    page.goals.open_goal(page.model.selected)
    assert page.goals.page.targets.counted.isHidden()


@pytest.mark.parametrize(
    ("metric", "row"),
    [
        ("signed", ("Jo", "Deal", "Sales · names no product, counted anyway")),
        ("posted", ("Jo", "Deliverable", "Reel · names no product, counted anyway")),
    ],
)
def test_a_deal_that_names_no_product_is_said_to_be_counted_all_the_same(session, qtbot, metric, row):
    add(session.workspace, Product(name="Deck", sku="D1", line="Skate"))
    dialog, _ = opened(session, qtbot, metric, product_line="Skate")
    assert told(dialog) == [row]


def test_a_deal_about_the_product_says_nothing_more(session, qtbot):
    add(session.workspace, Product(name="Deck", sku="D1", line="Skate"))
    edit_record(session.workspace, entity="deal", row_id=1, changes={"product_id": 1})
    dialog, _ = opened(session, qtbot, "signed", product_line="skate")
    assert told(dialog) == [("Jo", "Deal", "Sales")]
