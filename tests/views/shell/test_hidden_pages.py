"""A page that is not shown asks the workspace nothing when something changes, and is up to date when it is shown."""

from datetime import date

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.period import month_of
from socialroi_desktop.domain.records import Cost, Lead, LeadStep
from socialroi_desktop.navigator import WindowNavigator
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.tabs import TABS
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.data.sections import IMPORTS, SECTIONS

COST = Cost(spent_on="2026-09-12", kind="tool", amount=1, currency="USD")


@pytest.fixture
def filters(qapp):
    return FilterState(month_of(date(2026, 9, 20)))


@pytest.fixture
def visited(session, filters, qtbot):
    # Not the pages: pytest keeps the values of fixtures alive beyond the check for windows left open.
    add_record(session.workspace, record=Lead(created_at="2026-09-01T10:00:00Z", email="a@x.pl"))

    def visit():
        """Show every page of the window once, then a blank one; return what holds them, and the Data tab."""
        stack = QStackedWidget()
        qtbot.addWidget(stack)
        navigator = WindowNavigator(TABS, lambda _id: QWidget(), lambda: "")
        pages = {tab.id: tab.build(session, filters, navigator) for tab in TABS}
        for page in pages.values():
            stack.addWidget(page)
        stack.show()
        for page in pages.values():
            stack.setCurrentWidget(page)
        pages["plan"].segments.current_changed.emit("campaigns")
        stack.setCurrentWidget(pages["data"])
        for section in (IMPORTS, *SECTIONS):
            pages["data"].show_section(section)
        # With the record and its parts beside the table.
        pages["data"].show_place(Place("lead", (1,)))
        pages["data"].show_section("cost")
        blank = QWidget()
        stack.addWidget(blank)
        stack.setCurrentWidget(blank)
        return stack, pages["data"]

    return visit


def asked(session, run) -> list[str]:
    """Return the statements sent to the workspace meanwhile."""
    seen: list[str] = []
    connection = session.workspace.connection()
    connection.set_trace_callback(seen.append)
    run()
    connection.set_trace_callback(None)
    return seen


def test_a_change_asks_nothing_for_hidden_pages(visited, session):
    kept = visited()
    changed = add_record(session.workspace, record=COST)
    assert asked(session, lambda: session.announce(changed)) == []
    assert kept


def test_parts_beside_a_hidden_record_ask_nothing(visited, session):
    kept = visited()
    changed = add_record(session.workspace, record=LeadStep(lead_id=1, done_on="2026-09-02", kind="coupon"))
    assert asked(session, lambda: session.announce(changed)) == []
    assert kept


def test_other_filters_ask_nothing_for_hidden_pages(visited, session, filters):
    kept = visited()
    assert asked(session, lambda: filters.set_channels(frozenset({"tiktok"}))) == []
    assert kept


def test_what_changed_meanwhile_is_there_when_the_page_is_shown(visited, session):
    stack, data = visited()
    session.perform("Add", lambda workspace, _progress: add_record(workspace, record=COST))
    table = data.section.table
    assert table.rowCount() == 3
    assert asked(session, lambda: stack.setCurrentWidget(data))
    assert table.rowCount() == 4
