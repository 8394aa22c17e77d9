"""What cannot be kept is told at its field, in words, in the form and on the command line; what was typed stays."""

from dataclasses import replace

import pytest

from pages import plan_page
from planning import SHOES, planning_session
from socialroi_desktop.cli import main
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from workspaces import FILE

BIG = Goal(name="Big", level="big_goal", kind="sales", start="2026-07-01", end="2026-12-31")
EVENT = Goal(name="Event", level="event", kind="sales", start="2026-07-01", end="2026-12-31", parent_id=1)
# What is wrong: the field it is told at, what is typed, and how the sentence begins.
REFUSED = {
    "end before start": ("end", {"end": "2026-06-30"}, "The goal ends on"),
    "no baseline": ("baseline", {"baseline_source": "typed", "baseline": None}, "Type the baseline"),
    "percent of zero": ("baseline", {"target_kind": "lift", "baseline_source": "typed", "baseline": "0"}, "A percentage needs"),
    "the same goal twice": ("metric", {"name": "Again"}, "“Sell 25 pairs"),
    "its own child": ("parent_id", {"level": "big_goal", "id": 1, "parent_id": 2}, "That goal is this one"),
}  # fmt: skip


# Rules that hold for records of any kind say it first there.
SAID_OF_ANY = {
    "end before start": "The period ends on 2026-06-30, before it starts on 2026-07-01; swap",
    "its own child": "Part of the goal: that one comes from this one",
}


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        for goal in (BIG, EVENT, SHOES):
            save_goal(made.workspace, goal=goal)
        yield made


@pytest.mark.parametrize("wrong", REFUSED)
def test_the_form_tells_it_at_the_field_and_keeps_what_was_typed(session, qtbot, wrong):
    field, typed, said = REFUSED[wrong]
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.show()
    if "id" in typed:
        page.edit_goal(1)
    else:
        page.start_new_goal()
        page._begin(None)
        days = {
            "start": SHOES.start,
            "end": SHOES.end,
            "channels": SHOES.channels,
            "product_line": SHOES.product_line,
        }
        page.form.editor.set(name="Other", target="25", baseline_source="measured", **days)
    typed = {name: value for name, value in typed.items() if name != "id"}
    for name, value in typed.items():
        page.form.editor.set(**{name: value})
    before = page.form.editor.goal
    page.form.save()
    assert page.form.rows[field].problem.startswith(said)
    assert page.form.rows[field].isVisible()
    assert page.form.editor.goal == before
    assert len(reading.listing(session.workspace, Goal)) == 3


@pytest.mark.parametrize("wrong", REFUSED)
def test_the_command_line_refuses_it_in_words(tmp_path, qapp, capsys, wrong):
    _, typed, said = REFUSED[wrong]
    with planning_session(tmp_path) as made:
        for goal in (BIG, EVENT, SHOES):
            save_goal(made.workspace, goal=goal)
    path = str(tmp_path / FILE)
    if "id" in typed:
        words = ["set", path, "goal", "1", "parent_id=2"]
    else:
        goal = replace(SHOES, **{"name": "Other", **typed})
        named = (
            "name",
            "kind",
            "metric",
            "target",
            "target_kind",
            "start",
            "end",
            "channels",
            "product_line",
            "baseline_source",
        )
        told = {name: getattr(goal, name) for name in (*named, "baseline", "baseline_start", "baseline_end")}
        words = [
            "add",
            path,
            "goal",
            *(f"{name}={value}" for name, value in told.items() if value is not None),
        ]
    assert main(words) != 0
    assert SAID_OF_ANY.get(wrong, said) in capsys.readouterr().err


def test_a_clash_of_two_goals_is_said_once(session, qtbot):
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.show()
    page.start_new_goal()
    page._begin(None)
    same = {name: getattr(SHOES, name) for name in ("metric", "start", "end", "channels", "product_line")}
    page.form.editor.set(name="Again", target="25", **same)
    assert "counts the same metric" in page.form.rows["metric"].problem, (
        "what save refuses is told while typing"
    )
    assert page.form.rows["channels"].advice == ""
    page.form.save()
    assert "counts the same metric" in page.form.rows["metric"].problem
    assert page.form.rows["channels"].advice == ""


def test_phases_that_overlap_are_told_beside_the_one_that_follows(session, qtbot):
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.show()
    page.start_new_goal()
    page._begin(None)
    page.form.editor.set(start="2026-08-01", end="2026-12-31", follows_id=3)
    assert "the two phases overlap" in page.form.rows["follows_id"].advice


@pytest.mark.parametrize("target", ["0", "x"])
def test_a_number_that_cannot_be_read_asks_for_no_percentage(session, qtbot, target):
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.start_new_goal()
    page._begin(None)
    page.form.editor.set(target_kind="total", target=target)
    assert page.form._sentence.text().startswith("Type a target above 0")
