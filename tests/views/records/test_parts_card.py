"""The parts of a record below it: added in a line, edited in place, deleted, all of them there, all of it undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel

from socialroi_desktop.domain.records import (
    Contact,
    Influencer,
    Lead,
    LeadStep,
    Order,
    OrderLine,
    Post,
    PostMetrics,
)
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.records.parts_card import PartsCard
from socialroi_desktop.views.records.section import RecordsSection

LEAD = Lead(created_at="2026-09-05T10:00:00Z", email="a@x.pl")
ORDER = Order(source="shop", number="1", ordered_at="2026-09-05T10:00:00Z", currency="PLN")


@pytest.fixture
def shown(session, qtbot):
    """Return a function that shows the first record of a kind in its table."""
    kept = []

    def show(*records):
        for record in records:
            add_record(session.workspace, record=record)
        section = RecordsSection(session, FilterState(), type(records[0]))
        qtbot.addWidget(section)
        kept.append(section)
        section.resize(1100, 800)
        section.show()
        qtbot.waitExposed(section)
        section.show_row(1)
        return section

    return show


def card(section):
    return section.panel.findChildren(PartsCard)[-1]


def step(number=1, **other):
    values = {"done_on": "2026-09-06", "kind": "coupon", "note": f"No {number}"}
    return LeadStep(lead_id=1, **values | other)


def steps(session):
    return reading.listing(session.workspace, LeadStep)


def test_a_step_is_typed_and_added_with_one_key(shown, session, qtbot):
    parts = card(shown(LEAD))
    assert parts.empty.isVisible()
    line = parts.line
    qtbot.keyClicks(line.editors["note"], "10 %")
    qtbot.keyClick(line.editors["note"], Qt.Key.Key_Return)
    (made,) = steps(session)
    assert (made.lead_id, made.kind, made.note, made.done_on) == (1, "newsletter", "10 %", "2026-09-20")
    assert parts.view.isVisible()
    assert parts.count.text() == "1 row"
    assert parts.view.selected_ids() == [made.id]


def test_neither_the_day_nor_the_kind_of_the_next_step_is_cut(shown):
    section = shown(LEAD)
    section.panel.setFixedWidth(360)
    line = card(section).line
    day = line.editors["done_on"]
    assert day.width() >= day.fontMetrics().horizontalAdvance("12/28/2026") + 40
    kind = line.editors["kind"]
    assert not kind._is_cut(), kind.currentText()


def test_a_wrong_day_is_said_and_adds_nothing(shown, session, qtbot):
    line = card(shown(LEAD)).line
    line.editors["done_on"].setText("soon")
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert "soon" in line.words.whole_text
    assert steps(session) == []


def test_a_step_is_edited_in_place_and_that_is_undone(shown, session, qtbot):
    parts = card(shown(LEAD, step()))
    names = [spec.name for spec in parts.table.columns]
    index = parts.table.index(0, names.index("note"))
    parts.view.setCurrentIndex(index)
    parts.view.edit(index)
    editor = parts.view.indexWidget(index) or parts.view.viewport().focusWidget()
    editor.setText("twelve")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: steps(session)[0].note == "twelve")
    session.undo()
    assert [one.note for one in steps(session)] == ["No 1"]
    assert index.data() == "No 1"


@pytest.mark.parametrize("by_key", [True, False])
def test_a_step_is_deleted_by_key_or_button_and_brought_back(shown, session, qtbot, by_key):
    parts = card(shown(LEAD, step(1, done_on="2026-09-07"), step(2)))
    assert not parts.delete_button.isVisible()
    parts.view.go_to(0)
    if by_key:
        parts.view.delete_action.trigger()
        assert parts.view.delete_action.shortcuts()[0] == Qt.Key.Key_Delete
    else:
        qtbot.mouseClick(parts.delete_button, Qt.MouseButton.LeftButton)
    assert [one.note for one in steps(session)] == ["No 2"]
    session.undo()
    assert parts.count.text() == "2 rows"


def test_the_list_says_how_many_there_are_and_goes_on_to_the_last(shown):
    section = shown(LEAD, *(step(n, done_on=f"2026-08-{1 + n % 28:02d}") for n in range(250)))
    parts = card(section)
    assert parts.count.text() == "250 rows"
    days = [parts.table.record(row).done_on for row in range(parts.table.rowCount())]
    assert (len(days), days) == (250, sorted(days, reverse=True))
    parts.view.go_to(249)
    assert parts.view.verticalScrollBar().value() == parts.view.verticalScrollBar().maximum()
    assert parts.view.height() < 400


def test_lines_of_an_order_are_added_and_edited_without_losing_the_place(shown, session, qtbot):
    section = shown(ORDER, OrderLine(order_id=1, position=1, name="Cream", quantity=2, unit_price=3000))
    parts = card(section)
    parts.line.editors["name"].setText("Tonic")
    parts.line.editors["unit_price"].setText("12.50")
    qtbot.keyClick(parts.line.editors["unit_price"], Qt.Key.Key_Return)
    lines = reading.listing(session.workspace, OrderLine)
    assert [(one.position, one.name, one.unit_price, one.currency) for one in lines][1] == (
        2,
        "Tonic",
        1250,
        "PLN",
    )
    names = [spec.name for spec in parts.table.columns]
    assert parts.table.setData(parts.table.index(0, names.index("quantity")), "3")
    # The order is told anew, and the lines that are being typed are the same as before.
    assert card(section) is parts
    assert section.panel.findChildren(PartsCard) == [parts]


def test_figures_that_only_exports_tell_are_listed_and_not_typed_over(shown):
    post = Post(channel="instagram", external_id="a", published_at="2026-07-01T10:00:00Z")
    told = [
        PostMetrics(post_id=1, as_of=day, views=views)
        for day, views in (("2026-07-05", 9), ("2026-08-05", 1805))
    ]
    parts = card(shown(post, *told))
    shown_columns = [n for n in range(len(parts.table.columns)) if not parts.view.isColumnHidden(n)]
    assert [parts.table.index(0, n).data() for n in shown_columns] == ["5 Aug 2026", "1,805"]
    assert parts.line is None
    assert parts.view.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers
    assert parts.view.delete_action not in parts.view.actions()


def test_a_post_without_figures_from_exports_has_no_such_list(shown):
    section = shown(Post(channel="instagram", external_id="a", published_at="2026-07-01T10:00:00Z"))
    told = [
        label.text() for card in section.panel.findChildren(PartsCard) for label in card.findChildren(QLabel)
    ]
    assert "Texts for other channels" in told
    assert "Figures by export" not in told


def test_every_input_of_the_line_has_a_name(shown):
    line = card(shown(LEAD)).line
    assert [editor.accessibleName() for editor in line.editors.values()] == ["Step", "Date", "Note"]
    assert isinstance(line.editors["kind"], QComboBox)


def test_days_and_choices_of_parts_are_never_cut(shown, session):
    touch = Contact(
        influencer_id=1, happened_at="2026-11-20T09:00:00Z", what="a long letter " * 9, way="message"
    )
    view = next(
        part.view
        for part in shown(Influencer(name="Jo"), touch).panel.findChildren(PartsCard)
        if part.table.record_type is Contact
    )
    for field in ("happened_at", "direction", "way"):
        column = view.column_of(field)
        text = view.model().index(0, column).data()
        assert view.columnWidth(column) >= view.fontMetrics().horizontalAdvance(text), text
