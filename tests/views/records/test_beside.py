"""The panel beside a table goes with what is chosen: once for each choice, and after a pause while a key is held down."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.records.section import RecordsSection


@pytest.fixture
def section(session, qtbot):
    for name in ("Alfa", "Beta", "Gamma", "Delta"):
        add_record(session.workspace, record=Campaign(name=name))
    made = RecordsSection(session, FilterState(), Campaign)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def told(section):
    rows = []
    show = section.panel.show_record

    def noted(record, naming, **how):
        rows.append(section.table.row_of(record.id))
        show(record, naming, **how)

    section.panel.show_record = noted
    return rows


def hold_down(view, key):
    """Press a key as it comes while it is held down."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(view, event)


def test_several_rows_chosen_together_are_told_once(section, told):
    section.view.go_to(1, 2, 3)
    section.view.go_to(1)
    assert told == [1]


def test_what_changes_of_the_chosen_row_is_told_anew(section, told, session):
    section.view.go_to(1)
    session.perform(
        "Edit",
        lambda w, _p: edit_record(
            w, entity="campaign", row_id=section.view.selected_ids()[0], changes={"note": "until May"}
        ),
    )
    assert told == [1, 1]


def test_a_key_that_is_held_down_waits_for_nothing_to_be_told(section, told, qtbot):
    section.view.go_to(0)
    hold_down(section.view, Qt.Key.Key_Down)
    hold_down(section.view, Qt.Key.Key_Down)
    assert section.view.selected_ids() == section.table.ids_of([2])
    assert told == [0]
    qtbot.waitUntil(lambda: told == [0, 2])
