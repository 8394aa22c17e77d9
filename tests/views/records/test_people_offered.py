"""Wherever a record says who is in charge, the names of those who hold roles are offered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView

from asking import add
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS, Account, Post, Role, Tactic, UgcItem
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.dialogs.settings import SettingsDialog
from socialroi_desktop.views.records.delegate import RecordDelegate
from socialroi_desktop.views.records.form import RecordForm
from workspaces import new_workspace


@pytest.fixture
def session(tmp_path, qapp):
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Role(role="lead", person="Marta"),
            Role(role="designer", person="Jan"),
            Role(role="planner"),
        )
        yield Session(workspace, InlineJobs())


def offered(line):
    model = line.completer().model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.row("S3-12")
@pytest.mark.parametrize("record", [Account, Post, Tactic, UgcItem], ids=lambda record: record.entity)
def test_owners_are_offered_by_name(session, qtbot, record):
    form = RecordForm(record(), session.naming(), session.today)
    qtbot.addWidget(form)
    assert offered(form.editor("owner")) == ["Jan", "Marta"]


@pytest.mark.row("S3-12")
def test_whoever_is_in_charge_of_the_library_is_offered(session, qtbot):
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    assert offered(dialog.fields.editor("ugc_owner")) == ["Jan", "Marta"]


def test_owners_are_offered_in_cells_too_and_the_picked_one_is_kept(session, qtbot):
    add(session.workspace, Account(channel="instagram", name="shop"))
    table, view = RecordTable(session, Account), QTableView()
    qtbot.addWidget(view)
    view.setItemDelegate(RecordDelegate(view))
    view.setModel(table)
    table.refresh()
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    owner = table.index(0, [spec.name for spec in table.columns].index("owner"))
    view.setCurrentIndex(owner)
    view.edit(owner)
    (line,) = view.viewport().findChildren(QLineEdit)
    assert offered(line) == ["Jan", "Marta"]
    qtbot.keyClicks(line, "mar")
    popup = line.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    # A table takes what was typed once the key is dealt with.
    qtbot.waitUntil(lambda: reading.get(session.workspace, Account, 1).owner == "Marta")


def test_names_follow_the_roles(session, qtbot):
    assert session.naming().people == ("Jan", "Marta")
    session.perform(
        "x", lambda workspace, _: edit_record(workspace, entity="role", row_id=3, changes={"person": "Ewa"})
    )
    assert session.naming().people == ("Ewa", "Jan", "Marta")


def test_every_owner_is_somebody_of_the_team():
    owners = [spec for record in RECORDS.values() for spec in specs(record) if spec.name == "owner"]
    assert len(owners) >= 4
    assert all(spec.in_charge for spec in owners)
