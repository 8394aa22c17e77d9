"""Who buys again, in the window: figures that open their rows, customers by recency and frequency, months that came back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pages import Noting
from socialroi_desktop.domain.period import Period
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.listening.customers_view import CustomersView
from socialroi_desktop.views.listening.page import ListeningPage
from socialroi_desktop.views.records.behind_dialog import BehindDialog
from workspaces import new_workspace, put_orders

BOUGHT = [
    ("ann", "2025-06-01"), ("ann", "2025-09-01"), ("ann", "2026-08-01"), ("ben", "2025-06-11"), ("cy", "2026-08-03"),
    (None, "2026-08-04"),
]  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        yield made


@pytest.fixture
def page(qtbot, workspace: Workspace) -> ListeningPage:
    session = Session(workspace, InlineJobs(), date(2026, 9, 20))
    made = ListeningPage(session, FilterState(Period(date(2026, 7, 1), date(2026, 9, 20))), Noting())
    session.setParent(made)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def shown(page: ListeningPage) -> CustomersView:
    page.show_section("customers")
    found = page.view("customers")
    assert isinstance(found, CustomersView)
    return found


def fill(workspace: Workspace) -> None:
    put_orders(
        workspace,
        [
            {
                "customer": who,
                "ordered_at": f"{day}T10:00:00Z",
                "gross_sales": 1000,
                "currency": "USD",
                "utm_source": "ig",
            }
            for who, day in BOUGHT
        ],
    )


@pytest.mark.row("S2-26")
@pytest.mark.row("S4-38")
def test_new_and_returning_customers_stand_beside_when_and_how_often_they_bought(
    workspace: Workspace, page: ListeningPage, qtmodeltester
) -> None:
    fill(workspace)
    view = shown(page)
    texts = {name: card.figure.value for name, card in view.cards.items()}
    assert (texts["new_customers"], texts["returning_customers"], texts["repeat_rate"]) == ("1", "1", "50%")
    assert (texts["retention_rate"], texts["ltv_first_year"]) == ("50%", "$6.00")
    rows = view.model.rhythm
    assert [[rows.index(row, column).data() for column in range(6)] for row in (0, 4)] == [
        ["0–30 days ago", "1", "0", "1", "0", "0"],
        ["over 365 days ago", "1", "0", "0", "0", "0"],
    ]
    months = view.model.cohorts
    assert [months.index(1, column).data() for column in (0, 1, 4)] == ["Jun 2025", "2", "50%"]
    channels = view.model.channels
    assert [channels.index(0, column).data() for column in range(5)] == ["Instagram", "1", "1", "50%", "50%"]
    assert view.state == "3 customers known by their orders · 1 orders do not tell who bought"
    for table in (rows, months, channels):
        qtmodeltester.check(table)


def test_a_figure_opens_its_rows(workspace: Workspace, page: ListeningPage) -> None:
    fill(workspace)
    view = shown(page)
    view.cards["returning_customers"].clicked.emit()
    (dialog,) = view.findChildren(BehindDialog)
    assert [(row.entity, row.row_id) for row in dialog.rows.rows] == [("order", 3)]


def test_without_orders_it_says_what_will_stand_there(page: ListeningPage) -> None:
    view = shown(page)
    assert not view.blank.isHidden()
    assert view.state == "no orders yet"
