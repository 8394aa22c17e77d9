"""What is typed into the form of a record stays: for New pressed again, for another row, and for the next start of the app."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from socialroi_desktop.domain.records import Account, Campaign, Cost
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.records.section import RecordsSection


@pytest.fixture
def opened(session, qtbot):
    for name in ("Alfa", "Beta"):
        add_record(session.workspace, record=Campaign(name=name))

    def make(record=Campaign):
        made = RecordsSection(session, FilterState(), record)
        qtbot.addWidget(made)
        made.resize(1100, 700)
        made.show()
        qtbot.waitExposed(made)
        return made

    return make


def typed(section, text, field="name"):
    editor = section.panel.form.editor(field)
    editor.setFocus()
    editor.selectAll()
    editor.insert(text)
    return editor


def test_new_pressed_again_keeps_what_is_typed(opened):
    section = opened()
    section.add()
    name = typed(section, "Night drop")
    section.add()
    assert section.panel.form.editor("name") is name
    assert (name.text(), section.panel.form.touched) == ("Night drop", True)
    assert section.panel.typed.isHidden()


def test_a_form_opened_after_the_app_ended_offers_what_was_typed_and_moves_no_field(opened, session):
    left = opened()
    left.add()
    QApplication.processEvents()
    untouched = left.panel.form.editor("name").mapTo(left.panel, QPoint())
    typed(left, "Đêm 夜")
    section = opened()
    section.add()
    offer, name = section.panel.typed, section.panel.form.editor("name")
    assert offer.isVisible()
    assert "Đêm 夜" in offer.question.text()
    QApplication.processEvents()
    assert name.mapTo(section.panel, QPoint()) == untouched
    assert name.text() == ""
    offer.yes.click()
    QApplication.processEvents()
    assert (name.text(), offer.isHidden()) == ("Đêm 夜", True)
    assert name.mapTo(section.panel, QPoint()) == untouched
    section.panel.save()
    assert section.panel.form is None
    section.add()
    assert section.panel.typed.isHidden()
    assert not section.panel.form.touched


def test_the_form_of_another_record_keeps_what_stood_in_the_one_before(opened, session, qtbot):
    section = opened()
    section.view.go_to(0)
    record = section.table.record(0)
    section.panel.edit_record(record, section.table.naming)
    section.panel.form.editor("note").setPlainText("only in May")
    with qtbot.waitSignal(session.said):
        section.add()
    assert section.panel.typed.isHidden()
    section.panel.edit_record(record, section.table.naming)
    assert section.panel.typed.isVisible()
    section.panel.typed.no.click()
    assert section.panel.typed.isHidden()
    section.add()
    section.panel.edit_record(record, section.table.naming)
    assert section.panel.typed.isHidden()


def test_what_is_thrown_away_on_purpose_is_offered_no_more(opened):
    section = opened()
    section.add()
    typed(section, "Night drop")
    section.panel._leaving.try_to_leave()
    section.panel.confirm.yes.click()
    section.add()
    assert section.panel.typed.isHidden()


def test_fields_of_every_kind_come_back_as_they_were(opened, session):
    section = opened(Account)
    section.add(channel="instagram", tags="vip, new", check_on="2026-05-01")
    form = section.panel.form
    form.editor("name").setText("Skate shop")
    stood = form.typed
    assert {"channel", "tags", "check_on", "name"} <= set(stood)
    other = opened(Account)
    other.add()
    other.panel.typed.yes.click()
    assert other.panel.form.typed == stood


def test_a_dialog_offers_what_was_typed_into_it(session, qtbot):
    def opened_dialog():
        made = RecordDialog(session, Cost(kind="tools", currency="EUR", spent_on="2026-05-01"))
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        made.show()
        return made

    first = opened_dialog()
    first.form.editor("amount").setText("12.5")
    second = opened_dialog()
    assert second.typed.isVisible()
    second.typed.yes.click()
    assert second.form.editor("amount").text() == "12.5"
    second.accept()
    assert not opened_dialog().typed.isVisible()
