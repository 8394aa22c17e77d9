"""A workspace where it cannot be written: the window opens, says so, and no way to change anything ends in a bug."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialroi_desktop.app import Desktop
from socialroi_desktop.domain.records import Campaign, Cost, Lead, LeadStep
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records import editing
from socialroi_desktop.views.data.page import DataPage
from socialroi_desktop.views.plan.page import PlanPage
from socialroi_desktop.views.records.parts_card import PartsCard
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.window import WorkspaceWindow
from workspaces import fresh

WHY = "“shop.socialroi” is open for reading only; copy it to a folder of your own to change it."


@dataclass
class Opened:
    """The window of a workspace that cannot be written."""

    window: WorkspaceWindow


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    path = tmp_path / "shop.socialroi"
    with fresh(path, Settings(name="Shop", currency="USD", timezone="UTC")) as workspace:
        editing.add_record(workspace, record=Campaign(name="Summer"))
        cost = Cost(spent_on="2026-07-01", kind="tool", amount=100, currency="USD", campaign_id=1)
        editing.add_record(workspace, record=cost)
        editing.add_record(workspace, record=Lead(created_at="2026-07-05T10:00:00Z", email="a@x.pl"))
        editing.add_record(workspace, record=LeadStep(lead_id=1, kind="coupon", done_on="2026-07-06"))
    # What stands where the lock would be keeps even an administrator from writing.
    path.with_name(path.name + "-lock").mkdir()
    memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    desktop = Desktop(qapp, memory, date(2026, 7, 20))
    desktop.start(path)
    assert isinstance(desktop.window, WorkspaceWindow)
    window = desktop.window
    qtbot.waitUntil(lambda: window.current_page_id != "")
    made = Opened(window)
    yield made
    qtbot.waitUntil(lambda: desktop.session is not None and not desktop.session.jobs.busy)
    desktop.shut_down()
    desktop.deleteLater()
    # pytest keeps what a fixture gave; emptied, it keeps no window alive.
    made.__dict__.clear()


def test_the_window_opens_and_says_that_nothing_can_be_changed(opened: Opened) -> None:
    window = opened.window
    assert window.errors.isVisible()
    assert window.errors.message == WHY
    assert not any(action.isEnabled() for action in (window._undo, window._redo))


def test_tables_are_shown_and_not_edited(opened: Opened, qtbot: QtBot) -> None:
    window = opened.window
    page = window.show_page("data")
    assert isinstance(page, DataPage)
    assert not any(each.isEnabled() for each in (page.import_action, page.paste_action, page.check_in_action))
    for key in ("cost", "campaign", "lead"):
        page.show_section(key)
        section = page.section
        assert isinstance(section, RecordsSection)
        qtbot.waitUntil(lambda table=section.table: table.rowCount() == 1)
        section.show_row(1)
        assert not section.delete_button.isEnabled()
        assert not any(
            section.table.flags(section.table.index(0, n)) & Qt.ItemFlag.ItemIsEditable
            for n in range(section.table.columnCount())
        )
        for keys in (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_A):
            qtbot.keyClick(section.view, keys)
        assert section.table.rowCount() == 1
        section.add()
        assert page.errors.message == WHY
        page.errors.hide()
    (steps,) = section.panel.findChildren(PartsCard)
    assert steps.line is None


def test_files_and_goals_are_refused_in_a_sentence(opened: Opened, tmp_path: Path) -> None:
    window = opened.window
    page = window.show_page("data")
    assert isinstance(page, DataPage)
    file = tmp_path / "a.csv"
    file.write_text("x,y\n1,2\n", "utf-8")
    window.import_files([file])
    assert page.errors.message == WHY
    assert not page.model.files
    plan = window.show_page("plan")
    assert isinstance(plan, PlanPage)
    plan.start_new_goal()
    assert plan.errors.message == WHY
    assert not plan.templates.isVisible()


def test_what_gets_through_to_the_file_is_refused_there(opened: Opened, qtbot: QtBot) -> None:
    window = opened.window
    session = window.session
    failures: list[Exception] = []
    session.failed.connect(failures.append)
    session.perform(
        "Delete", lambda workspace, _: editing.delete_records(workspace, entity="campaign", ids=[1])
    )
    qtbot.waitUntil(lambda: len(failures) == 1)
    session.undo()
    qtbot.waitUntil(lambda: len(failures) == 2)
    assert all(isinstance(error, UserError) for error in failures)
