"""What is typed into the form of a goal outlives the form and the app, until it is saved or let go of."""

import pytest
from PySide6.QtCore import QSettings

from planning import SHOES, planning_session
from socialroi_desktop import window_memory
from socialroi_desktop.domain.records import Goal, GoalSignal, GoalTarget
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.kept_draft import Draft, KeptDraft, draft_of, text_of

PART = GoalTarget(channel="instagram", target="25")


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


def typed(session, **fields: str) -> tuple[GoalEditor, KeptDraft]:
    editor = GoalEditor(session)
    kept = KeptDraft(editor, editor)
    editor.set(**fields)
    return editor, kept


def test_a_draft_is_read_back_as_it_was_and_rubbish_is_none() -> None:
    draft = Draft(SHOES, (PART,), (GoalSignal(metric="reach"),), "Autumn “1”")
    assert draft_of(text_of(draft)) == draft
    assert [
        draft_of(text) for text in ("", "{", "[]", "{}", '{"goal": 1}', '{"goal": [], "targets": 2}')
    ] == [None] * 6
    # Of another version: a field that is gone, and one of another type.
    other = (
        '{"goal": {"gone": "x", "name": ["y"], "note": "kept"}, "targets": [], "signals": [], "campaign": ""}'
    )
    assert draft_of(other) == Draft(Goal(note="kept"))


def test_what_was_typed_is_offered_to_the_next_form_and_taken_up_whole(session) -> None:
    editor, left = typed(session, name="Half a go", target="12")
    editor.set_signals((GoalSignal(metric="reach"),))
    left.leave()
    again = GoalEditor(session)
    kept = KeptDraft(again, again)
    assert kept.found is not None
    kept.take_up()
    assert (again.goal.name, again.goal.target, again.signals) == ("Half a go", "12", editor.signals)
    assert again.touched
    # A name that was typed stays when what names are made of changes.
    again.set(target="13")
    assert again.goal.name == "Half a go"
    kept.leave()
    assert draft_of(session.looks["plan/draft/new"]).goal.target == "13"


def test_nothing_is_kept_of_what_is_saved_or_let_go_of_or_was_never_typed(session) -> None:
    editor, kept = typed(session, name="Half a go")
    kept.let_go()
    editor.set(name="Another")
    kept.leave()
    assert session.looks["plan/draft/new"] == ""
    saved, _ = typed(session, kind="sales", name="Whole", target="5", baseline_source="new")
    saved.save()
    assert session.looks["plan/draft/new"] == ""
    untouched = GoalEditor(session)
    KeptDraft(untouched, untouched).leave()
    assert session.looks["plan/draft/new"] == ""


def test_an_old_draft_stays_until_it_is_answered(session) -> None:
    _, left = typed(session, name="Old")
    left.leave()
    editor, kept = typed(session, name="New")
    assert draft_of(session.looks["plan/draft/new"]).goal.name == "Old"
    kept.forget_found()
    assert draft_of(session.looks["plan/draft/new"]).goal.name == "New"
    assert kept.found is None
    assert editor.goal.name == "New"
    kept.leave()


def test_a_draft_is_written_down_a_second_after_the_last_key(session, qtbot, tmp_path) -> None:
    file = str(tmp_path / "memory.ini")
    memory = QSettings(file, QSettings.Format.IniFormat)
    session.look_kept.connect(lambda name: window_memory.keep_look(memory, session, name))
    with qtbot.waitSignal(session.look_kept):
        typed(session, name="Half a go")
    other = QSettings(file, QSettings.Format.IniFormat)
    (key,) = [key for key in other.allKeys() if key.endswith("looks/plan/draft/new")]
    assert draft_of(str(other.value(key))).goal.name == "Half a go"
