"""The list of what is due: everything is done, put off or dropped from the keyboard, and undone again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from asking import add
from socialroi_desktop.domain.records import Influencer, Lead, UgcItem, Usage
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.due_list import DueModel
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.shell.due_dialog import DueDialog
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(
            made,
            Influencer(name="Nadia", next_action="Counter-offer", next_action_on="2026-09-18"),
            Influencer(name="陈雨", next_action="Write", next_action_on="2026-09-20"),
        )
        yield made


@pytest.fixture
def dialog(qtbot, workspace: Workspace) -> DueDialog:
    session = Session(workspace, InlineJobs(), TODAY)
    model = DueModel(session)
    model.refresh()
    made = DueDialog(model, TODAY, {"outreach": "Outreach"})
    model.setParent(made)
    session.setParent(made)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog: DueDialog) -> list[list[str]]:
    return [
        [str(dialog.rows.index(row, column).data() or "") for column in range(3)]
        for row in range(dialog.rows.rowCount())
    ]


def test_it_lists_who_what_and_how_late(dialog: DueDialog) -> None:
    assert [row[0] for row in shown(dialog)] == ["Nadia: Counter-offer", "陈雨: Write"]
    assert shown(dialog)[0][1] == "2 days late"
    assert shown(dialog)[1][1:] == ["today", "Outreach"]


@pytest.mark.row("S2-36")
def test_what_is_due_of_one_in_charge_is_shown_alone(qtbot, dialog: DueDialog, workspace: Workspace) -> None:
    assert dialog.owner.isHidden()
    add(
        workspace,
        UgcItem(title="Reel", owner="Marta"),
        UgcItem(title="买家秀", owner="李"),
        Usage(ugc_item_id=1, where="ad", from_on="2026-09-01"),
        Usage(ugc_item_id=2, where="ad", from_on="2026-09-02"),
    )
    dialog.model.refresh()
    assert [dialog.owner.itemText(n) for n in range(dialog.owner.count())] == [
        "In charge: anybody", "Marta", "李", "Nobody in charge",
    ]  # fmt: skip
    assert len(shown(dialog)) == 4
    for name, texts in (("李", ["买家秀"]), ("Nobody in charge", ["Nadia", "陈雨"])):
        dialog.owner.setCurrentIndex(dialog.owner.findText(name))
        dialog.owner.activated.emit(dialog.owner.currentIndex())
        told = [row[0] for row in shown(dialog)]
        assert len(told) == len(texts)
        assert all(text in line for text, line in zip(texts, told, strict=True))
    # It stays chosen while others decide on things, and everything is a choice away.
    dialog.model.refresh()
    assert dialog.owner.currentText() == "Nobody in charge"
    assert len(shown(dialog)) == 2


def test_done_takes_it_off_the_list_and_the_next_one_is_chosen(qtbot, dialog: DueDialog) -> None:
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [row[0] for row in shown(dialog)] == ["陈雨: Write"]
    assert dialog.table.currentIndex().row() == 0


def test_it_is_put_off_by_key_and_day(qtbot, dialog: DueDialog, workspace: Workspace) -> None:
    qtbot.keyClick(dialog.table, Qt.Key.Key_S)
    dialog.day.set_date(date(2026, 9, 24))
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return)
    assert reading.listing(workspace, Influencer)[0].next_action_on == "2026-09-24"
    assert len(shown(dialog)) == 1


def test_a_day_that_is_over_is_asked_for_again(qtbot, dialog: DueDialog) -> None:
    qtbot.keyClick(dialog.table, Qt.Key.Key_S)
    dialog.day.set_date(date(2026, 9, 1))
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return)
    assert dialog.day.isVisible()
    assert "later" in dialog.prompt.text()
    assert len(shown(dialog)) == 2


def test_it_is_dropped_only_with_a_reason(qtbot, dialog: DueDialog, workspace: Workspace) -> None:
    qtbot.keyClick(dialog.table, Qt.Key.Key_X)
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert len(shown(dialog)) == 2
    qtbot.keyClicks(dialog.reason, "no budget")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert len(shown(dialog)) == 1


def test_return_opens_the_record(qtbot, dialog: DueDialog) -> None:
    with qtbot.waitSignal(dialog.opened) as opened:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert opened.args == ["influencer", 1]


def test_a_long_line_goes_on_below_itself(qtbot, workspace: Workspace, dialog: DueDialog) -> None:
    long = "Ask her whether the second reel and both stories may run as an ad in France and in Belgium until spring comes"
    add(workspace, Influencer(name="Marta", next_action=long, next_action_on="2026-09-19"))
    dialog.model.refresh()
    qtbot.waitUntil(lambda: dialog.table.rowHeight(1) > dialog.table.rowHeight(0))
    assert shown(dialog)[1][0] == f"Marta: {long}"


def test_a_second_press_right_after_does_not_decide_about_the_next_row(qtbot, dialog: DueDialog) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return, control)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return, control)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert [row[0] for row in shown(dialog)] == ["陈雨: Write"]
    dialog.pause_ms = 0
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return, control)
    assert shown(dialog) == []


def choose_both(qtbot, dialog: DueDialog) -> None:
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.selected.isVisible()
    assert dialog.selected.words.text() == "2 selected"


def test_several_are_done_in_one_step(qtbot, dialog: DueDialog) -> None:
    choose_both(qtbot, dialog)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown(dialog) == []
    session = dialog.model.session
    assert session.last_change() == "Done: 2 things that were due"
    session.undo()
    assert len(shown(dialog)) == 2


def test_several_are_put_off_and_dropped_in_one_step(qtbot, dialog: DueDialog, workspace: Workspace) -> None:
    choose_both(qtbot, dialog)
    qtbot.keyClick(dialog.table, Qt.Key.Key_S)
    dialog.day.set_date(date(2026, 9, 24))
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return)
    assert {one.next_action_on for one in reading.listing(workspace, Influencer)} == {"2026-09-24"}
    dialog.model.session.undo()
    choose_both(qtbot, dialog)
    qtbot.keyClick(dialog.table, Qt.Key.Key_X)
    qtbot.keyClicks(dialog.reason, "no budget")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert shown(dialog) == []
    dialog.model.session.undo()
    assert len(shown(dialog)) == 2


def test_what_is_chosen_stays_chosen_when_the_list_changes(
    qtbot, dialog: DueDialog, workspace: Workspace
) -> None:
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    add(workspace, Influencer(name="Marta", next_action="Call", next_action_on="2026-09-19"))
    dialog.model.refresh()
    assert [row[0] for row in shown(dialog)] == ["Nadia: Counter-offer", "Marta: Call", "陈雨: Write"]
    assert dialog.table.currentIndex().row() == 2
    assert [item.row_id for item in dialog._chosen()] == [2]


def test_after_done_what_stood_below_is_chosen_whatever_comes_above_it(
    qtbot, dialog: DueDialog, workspace: Workspace
) -> None:
    add(workspace, Influencer(name="Marta", next_action="Call", next_action_on="2026-09-18"))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [row[0] for row in shown(dialog)] == ["Marta: Call", "陈雨: Write"]
    assert [item.row_id for item in dialog._chosen()] == [2]


def test_a_count_of_one_tab_leads_to_as_many_rows(qtbot, dialog: DueDialog, workspace: Workspace) -> None:
    add(
        workspace,
        Lead(name="Ola", created_at="2026-09-01T10:00:00Z", next_step="Call", next_step_on="2026-09-20"),
    )
    dialog.model.refresh()
    areas = {"outreach": "Outreach", "data": "Data"}
    both = DueDialog(dialog.model, TODAY, areas, "outreach", dialog)
    both.pause_ms = 0
    assert both.tabs.current == "outreach"
    assert len(shown(both)) == dialog.model.counts["outreach"] == 2
    both._choose([0, 1])
    both.done_action.trigger()
    # What is left stands on another tab.
    assert [row[2] for row in shown(both)] == ["Data"]
