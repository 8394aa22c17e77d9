"""Tags where records are shown: a column of chips, a filter above the table, a line in the form."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from socialroi_desktop.domain.records import Cost, Influencer, Tag
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.operations.records.merging import merge_records
from socialroi_desktop.operations.records.tagging import tag_records
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.form import form_fields
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.views.records.parts_card import PartsCard
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.tags_dialog import TagsDialog
from socialroi_desktop.views.widgets.tag_chips import TagRow
from socialroi_desktop.views.widgets.tags_field import TagsField


@pytest.fixture
def section(session, qtbot):
    kept = []

    def make(record):
        made = RecordsSection(session, FilterState(), record)
        qtbot.addWidget(made)
        made.resize(1100, 700)
        made.show()
        qtbot.waitExposed(made)
        kept.append(made)
        return made

    return make


def tag(session, entity, ids, *names):
    session.announce(tag_records(session.workspace, entity=entity, ids=ids, added=names))


def ids(made):
    return made.table.ids_of(range(made.table.rowCount()))


def test_the_column_comes_with_the_first_tag_and_goes_with_the_last(section, session):
    made = section(Cost)
    column = made.view.column_of("tags")
    assert made.view.isColumnHidden(column)
    assert made.bar.tags.isHidden()
    tag(session, "cost", [2], "paid", "Later")
    assert not made.view.isColumnHidden(column)
    row = made.table.row_of(2)
    index = made.table.index(row, column)
    assert (index.data(), index.data(Role.TAGS)) == ("Later, paid", (("Later", "green"), ("paid", "blue")))
    session.announce(edit_record(session.workspace, entity="cost", row_id=2, changes={"tags": None}))
    assert made.view.isColumnHidden(column)


def test_rows_of_one_tag_are_shown_alone_and_follow_what_becomes_of_it(section, session):
    made = section(Influencer)
    for name in ("Jo", "Mai"):
        session.announce(add_record(session.workspace, record=Influencer(name=name, tags="new")))
    first, second = ids(made)[-2:]
    tag(session, "influencer", [first], "vip")
    assert [made.bar.tags.itemText(n) for n in range(made.bar.tags.count())] == ["Any tag", "new", "vip"]
    everybody = ids(made)
    made.bar.tags.setCurrentIndex(2)
    made.bar.tag_changed.emit()
    assert ids(made) == [first]
    tag(session, "influencer", [second], "VIP")
    assert ids(made) == [first, second]
    (vip,) = [one.id for one in reading.listing(session.workspace, Tag) if one.name == "vip"]
    session.announce(edit_record(session.workspace, entity="tag", row_id=vip, changes={"color": "red"}))
    assert made.table.index(0, made.view.column_of("tags")).data(Role.TAGS)[1] == ("vip", "red")
    (new,) = [one.id for one in reading.listing(session.workspace, Tag) if one.name == "new"]
    session.announce(merge_records(session.workspace, entity="tag", keep_id=new, drop_id=vip))
    assert made.bar.tag is None
    assert ids(made) == everybody
    session.undo()
    made.bar.tags.setCurrentIndex(2)
    made.bar.tag_changed.emit()
    assert ids(made) == [first, second]


def test_tags_typed_in_the_form_are_saved_with_the_record(section, session, qtbot):
    made = section(Cost)
    made.show_row(1)
    next(one for one in made.panel.findChildren(QPushButton) if one.text() == "Edit").click()
    line = made.panel.form.editor("tags")
    assert isinstance(line, TagsField)
    qtbot.keyClicks(line.line, "paid, vip")
    made.panel.save()
    assert reading.get(session.workspace, Cost, 1).tags == "paid, vip"
    assert session.last_change().startswith("Edit: Cost")


def test_tags_are_typed_in_a_cell_and_coloured_in_their_own_table(section, session):
    made = section(Cost)
    made.table.setData(made.table.index(0, made.view.column_of("tags")), "one; two")
    assert reading.get(session.workspace, Cost, ids(made)[0]).tags == "one, two"
    listed = section(Tag)
    assert [listed.table.index(row, 0).data(Role.TAGS) for row in range(2)] == [
        (("one", "blue"),), (("two", "green"),),
    ]  # fmt: skip
    assert listed.view.column_of("tags") is None


def test_days_of_silence_stand_in_the_table_and_in_the_form_of_a_tag(section, session):
    tag(session, "cost", [1], "vip")
    listed = section(Tag)
    column = listed.view.column_of("touch_days")
    listed.table.setData(listed.table.index(0, column), "14")
    assert reading.get(session.workspace, Tag, 1).touch_days == 14
    assert listed.table.index(0, column).data() == "14"
    assert "touch_days" in [spec.name for spec in form_fields(Tag)]


def test_many_rows_get_tags_in_one_step(section, session, qtbot):
    made = section(Cost)
    tag(session, "cost", [1], "old")
    made.view.selectAll()
    made.view.tags_action.trigger()
    (dialog,) = made.findChildren(TagsDialog)
    qtbot.keyClicks(dialog.added.line, "paid, vip")
    qtbot.keyClicks(dialog.removed.line, "OLD")
    dialog.accept()
    rows = [reading.get(session.workspace, Cost, row_id).tags for row_id in ids(made)]
    assert set(rows) == {"paid, vip"}
    session.undo()
    assert reading.get(session.workspace, Cost, 1).tags == "old"
    assert section(Tag).view.tags_action not in section(Tag).view.actions()


def test_the_panel_shows_tags_as_chips(section, session):
    made = section(Cost)
    made.show_row(1)
    assert made.panel.findChildren(TagRow) == []
    tag(session, "cost", [1], "paid", "vip")
    (row,) = [one for one in made.panel.findChildren(TagRow) if one.isVisible()]
    assert [child.accessibleName() for child in row.children() if hasattr(child, "accessibleName")] == [
        "paid",
        "vip",
    ]


def test_where_a_tag_is_used_is_told_by_name_and_leads_there(section, session, qtbot):
    session.announce(add_record(session.workspace, record=Influencer(name="Nadia", tags="vip")))
    made = section(Tag)
    made.show_row(1)
    (card,) = made.findChildren(PartsCard)
    heads = [card.table.headerData(n, Qt.Orientation.Horizontal) for n in range(2)]
    assert heads == ["Kind of record", "Record"]
    assert [card.table.index(0, n).data() for n in range(2)] == ["Influencer", "Nadia"]
    card.view.go_to(0)
    with qtbot.waitSignal(made.record_opened) as opened:
        qtbot.keyClick(card.view, Qt.Key.Key_Return)
    assert opened.args == ["influencer", 1]
