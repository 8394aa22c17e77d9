from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from pages import plan_page
from planning import SHOES, planning_session
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Campaign, Goal
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.operations.records.editing import add_record, delete_records
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.names import labels
from socialroi_desktop.viewmodels.plan.goal_chart import goal_chart
from socialroi_desktop.viewmodels.plan.goal_detail import facts, standing
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor, Known
from socialroi_desktop.viewmodels.plan.goal_table import PERIOD
from socialroi_desktop.viewmodels.plan.templates import goal_templates
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.views.plan.goal_fields import GoalFields
from socialroi_desktop.views.plan.sections import SECTIONS
from socialroi_desktop.views.widgets.card import ClickableCard
from socialroi_desktop.views.widgets.labels import ElidedLabel

TEMPLATES = {template.id: template for template in goal_templates()}


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


def open_page(session, qtbot):
    # No fixture: one would keep the page, and with it the menus of its chart, until after the leak check.
    made = plan_page(session, FilterState())
    qtbot.addWidget(made)
    made.resize(1100, 720)
    made.show()
    return made


def goals(session):
    return reading.listing(session.workspace, Goal)


def test_before_the_first_goal_the_page_says_what_to_do(session, qtbot):
    page = open_page(session, qtbot)
    assert page.goals.currentIndex() == 0
    button = next(
        each for each in page.goals.widget(0).findChildren(QPushButton) if each.text() == "New goal"
    )
    # Thirty cards that nobody sees before would double the time of the first sight.
    assert "templates" not in vars(page)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.templates.isVisible()


@pytest.mark.row("S0-8")
def test_25_pairs_can_be_entered_with_the_keyboard_alone(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    card = next(
        each
        for each in page.templates.findChildren(ClickableCard)
        if each.accessibleName() == "Sell a number of pieces"
    )
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert page.form.rows["target"].editor.text() == "25"
    qtbot.keyClick(page.form.save_button, Qt.Key.Key_Space)
    (goal,) = goals(session)
    assert replace(goal, id=None, currency=None) == SHOES
    assert page.goals.isVisible()
    assert page.goals.table.model().index(0, 0).data() == SHOES.name
    assert page.goals.detail.accessibleName() == SHOES.name


def test_a_goal_is_tied_to_a_campaign_by_some_letters_or_to_one_that_is_made(qtbot, session):
    session.announce(add_record(session.workspace, record=Campaign(name="Łódź summer")))
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(TEMPLATES["units_of_product"])
    line = page.form.rows["campaign_id"].editor
    qtbot.keyClicks(line, "summer lodz")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (line.text(), page.form.editor.goal.campaign_id) == ("Łódź summer", 1)
    line.selectAll()
    qtbot.keyClicks(line, "Winter")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (line.text(), page.form.editor.goal.campaign_id) == ("Winter", None)
    page.form.save()
    (goal,) = goals(session)
    assert labels(session.workspace.connection(), "campaign")[goal.campaign_id] == "Winter"


def test_a_goal_without_baseline_is_refused_under_the_field(qtbot, session):
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(TEMPLATES["leads"])
    page.form.save()
    assert page.form.rows["baseline"].problem == "Type the baseline: the value before the goal starts."
    assert page.form.rows["baseline"].editor.property("invalid") is True
    assert goals(session) == []
    value = page.form.rows["baseline"].editor
    value.setText("380")
    value.textEdited.emit("380")
    assert page.form.rows["baseline"].problem == ""
    page.form.save()
    assert [goal.baseline for goal in goals(session)] == ["380"]


def test_typing_a_target_writes_the_sentence(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(TEMPLATES["reach_lift"])
    target = page.form.rows["target"].editor
    target.setFocus()
    target.selectAll()
    qtbot.keyClicks(target, "50")
    assert page.form._sentence.text().startswith("Reach: 15,000 by 31 Aug 2026")
    assert target.text() == "50"


def test_typing_over_a_measured_baseline_makes_it_a_typed_one(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(TEMPLATES["reach_lift"])
    assert page.form.editor.goal.baseline_source == "measured"
    value = page.form.rows["baseline"].editor
    value.setFocus()
    value.selectAll()
    qtbot.keyClicks(value, "10000")
    assert value.text() == "10000"
    assert page.form.editor.goal.baseline_source == "typed"
    assert page.form.editor.goal.baseline == "10000"


def test_a_metric_is_found_by_part_of_its_name(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(None)
    box = page.form.rows["metric"].editor
    box.line.setText("new customers · purchase")
    box.line.editingFinished.emit()
    assert page.form.editor.goal.metric == "new_customers"
    box.line.setText("no such thing")
    box.line.editingFinished.emit()
    assert page.form.editor.goal.metric == "new_customers"
    assert box.currentText() == "New customers · purchase"


@pytest.mark.row("S0-12")
def test_the_reach_goal_of_the_template_shows_its_baseline_pace_and_forecast(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(TEMPLATES["reach_lift"])
    page.form.save()
    (goal,) = goals(session)
    assert (goal.metric, goal.channels, goal.target_kind, goal.target) == ("reach", "facebook", "lift", "40")
    assert (goal.start, goal.end, goal.baseline) == ("2026-08-01", "2026-08-31", "10000")
    found = {
        fact.label: fact.value
        for fact in (*standing(page.model.detail, "USD"), *facts(page.model.detail, "USD"))
    }
    # 2,000 people in the 10 days that are over: 14,000 less those over the 21 days left.
    assert found["Target"] == "14,000 (+40%)"
    assert (found["Baseline"], found["Baseline period"]) == ("10,000", "1 – 31 Jul 2026")
    assert found["Pace"] == "▼ 571 a day needed"
    progress = page.model.detail.state.progress
    assert 2000 <= progress.low < progress.forecast < progress.high
    assert found["Forecast"] == f"{progress.forecast:,}"
    shown = {label.text() for label in page.goals.detail.findChildren(QLabel)}
    assert {found["Forecast"], found["Chance"], "▼ 571 a day needed"} <= shown
    chart = goal_chart(page.model.detail, "USD")
    assert [series.name for series in chart.series] == ["So far", "Expected", "Forecast"]
    assert chart.series[2].points[-1].value == progress.forecast


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
@pytest.mark.parametrize("field", ["target", "kind", "end", "name"])
def test_return_saves_the_goal_from_any_field(session, qtbot, field, modifier):
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(TEMPLATES["reach_lift"])
    editor = page.form.rows[field].editor
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Return, modifier)
    assert [goal.metric for goal in goals(session)] == ["reach"]


def test_another_section_keeps_what_was_typed_and_closing_without_it_does_not(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(None)
    assert not page.form.offer.isVisible()
    page.form.editor.set(name="Half a goal")
    with qtbot.waitSignal(session.said):
        page.show_section("campaigns")
    page.start_new_goal()
    page._begin(None)
    assert "Half a goal" in page.form.offer.question.text()
    page.form.offer.yes.click()
    assert page.form.editor.goal.name == "Half a goal"
    page.form.leave()
    page.form.confirm.yes.click()
    page.start_new_goal()
    page._begin(None)
    assert not page.form.offer.isVisible()


def test_return_on_cancel_cancels(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(TEMPLATES["reach_lift"])
    page.form._cancel.setFocus()
    with qtbot.waitSignal(page.form.cancelled):
        qtbot.keyClick(page.form._cancel, Qt.Key.Key_Return)
    assert not goals(session)


def test_a_target_below_the_baseline_is_asked_about_at_the_field(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(TEMPLATES["reach_lift"])
    page.form.editor.set(target_kind="total", target="9000")
    row = page.form.rows["target"]
    assert row.advice == "△ The target is below the baseline; type a higher one, or check the baseline."
    assert row.editor.accessibleDescription() == row.advice
    page.form.editor.set(target="11000")
    assert row.advice == ""


def test_channels_are_kept_in_their_usual_order(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(None)
    picker = page.form.fields._picker
    picker.channels_chosen.emit(frozenset({"facebook", "instagram"}))
    assert page.form.editor.goal.channels == "instagram facebook"
    picker.channels_chosen.emit(None)
    assert page.form.editor.goal.channels is None


def test_cancel_drops_the_form(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(TEMPLATES["units_of_product"])
    qtbot.mouseClick(page.form._cancel, Qt.MouseButton.LeftButton)
    assert page.form is None
    assert goals(session) == []


def test_editing_and_deleting_can_be_undone(session, qtbot):
    page = open_page(session, qtbot)
    saved = save_goal(session.workspace, goal=SHOES)
    page.model.refresh()
    page.goals.detail.edit_requested.emit()
    target = page.form.rows["target"].editor
    target.setText("30")
    target.textEdited.emit("30")
    page.form.save()
    assert [goal.target for goal in goals(session)] == ["30"]
    page.goals.table.setFocus()
    page.goals.detail.delete_requested.emit()
    assert goals(session) == []
    session.undo()
    assert [goal.id for goal in goals(session)] == [saved.ids[0]]
    session.undo()
    assert [goal.target for goal in goals(session)] == ["25"]
    assert page.goals.table.model().rowCount() == 1


def test_periods_stand_under_the_names_when_there_is_no_room(session, qtbot):
    page = open_page(session, qtbot)
    save_goal(session.workspace, goal=SHOES)
    page.model.refresh()
    assert page.goals.table.isColumnHidden(PERIOD)
    page.resize(1800, 900)
    qtbot.waitUntil(lambda: not page.goals.table.isColumnHidden(PERIOD))


def test_the_shape_of_the_goals_stands_in_the_head_while_they_are_shown(session, qtbot):
    save_goal(session.workspace, goal=SHOES)
    save_goal(session.workspace, goal=Goal(name="Autumn", level="event", start=SHOES.start, end=SHOES.end))
    page = open_page(session, qtbot)
    assert page.header.isAncestorOf(page.goals.shape)
    assert page.goals.shape.isVisible()
    tree = next(each for each in page.goals.shape.findChildren(QPushButton) if each.text() == "Tree")
    assert page.goals.table.model().rowCount() == 1
    qtbot.mouseClick(tree, Qt.MouseButton.LeftButton)
    assert page.goals.table.model().rowCount() == 2
    page.show_section("tactics")
    assert not page.goals.shape.isVisible()
    page.show_place(Place("goal", (2,), step=1))
    assert page.goals.shape.isVisible()


@pytest.mark.parametrize("section", [each.id for each in SECTIONS])
def test_no_word_of_the_head_is_cut_in_a_small_window(session, qtbot, section):
    save_goal(session.workspace, goal=SHOES)
    page = open_page(session, qtbot)
    page.resize(848, 600)
    page.show_section(section)
    QApplication.processEvents()
    around = (page.segments, page.header)
    shown = [each for one in around for each in one.findChildren(QPushButton) if each.isVisible()]
    assert len(shown) > 7
    assert [each.text() for each in shown if each.width() < each.sizeHint().width()] == []
    (state,) = page.header.findChildren(ElidedLabel)
    assert "…" not in state.text()


def test_a_long_name_of_a_goal_stands_whole_on_more_lines(session, qtbot):
    save_goal(session.workspace, goal=replace(SHOES, name="Short"))
    long = "Sell twenty-five pairs of waterproof skate shoes through Instagram"
    save_goal(session.workspace, goal=replace(SHOES, name=long, channels="facebook"))
    page = open_page(session, qtbot)
    page.resize(848, 600)
    table = page.goals.table
    row = next(n for n in range(2) if table.model().index(n, 0).data() == long)
    qtbot.waitUntil(lambda: table.rowHeight(row) > table.rowHeight(1 - row))


def test_a_goal_that_only_the_tree_has_is_shown_in_it(session, qtbot):
    save_goal(session.workspace, goal=SHOES)
    save_goal(session.workspace, goal=Goal(name="Autumn", level="event", start=SHOES.start, end=SHOES.end))
    page = open_page(session, qtbot)
    page.show_place(Place("goal", (2,), step=1))
    assert page.goals.shape.current == "tree"
    assert page.goals.detail.accessibleName() == "Autumn"
    told = {label.text() for label in page.goals.detail.findChildren(QLabel) if label.isVisible()}
    assert {"Event", "Goals below it", "nothing below it yet"} <= told


def test_the_line_of_state_stands_short_where_it_has_no_room_and_tells_the_rest_on_hover(session, qtbot):
    save_goal(session.workspace, goal=SHOES)
    page = open_page(session, qtbot)
    state = next(each for each in page.header.findChildren(ElidedLabel) if "running" in each.whole_text)
    short = state.fontMetrics().horizontalAdvance("1 running · 1 behind")
    page.resize(page.width() - state.width() + short + 20, 720)
    QApplication.processEvents()
    assert state.text() == "1 running · 1 behind"
    assert state.toolTip() == page.model.state
    page.resize(1800, 900)
    qtbot.waitUntil(lambda: state.text() == page.model.state)
    assert state.toolTip() == ""


def test_a_campaign_is_made_changed_and_deleted_in_its_form(qtbot, session):
    page = open_page(session, qtbot)
    page.segments.set_current("campaigns")
    page.show_section("campaigns")
    view = page.view("campaigns").view("campaign")
    assert view.stack.currentWidget() is view.empty
    assert "its return can be told" in view.empty.findChildren(QLabel)[-1].text()
    view.add()
    view.panel.save()
    assert reading.listing(session.workspace, Campaign) == []
    view.panel.form.set_field("name", "Holiday warm-up")
    view.panel.save()
    (made,) = reading.listing(session.workspace, Campaign)
    assert (made.name, made.currency) == ("Holiday warm-up", "USD")
    assert view.panel.form is None, "all about it stands there, with what it cost and brought"
    view.panel.edit_record(made, view.table.naming)
    view.panel.form.set_field("name", "Warm-up")
    view.panel.save()
    assert [item.name for item in reading.listing(session.workspace, Campaign)] == ["Warm-up"]
    view.panel.delete_requested.emit([made.id])
    assert reading.listing(session.workspace, Campaign) == []
    session.undo()
    assert [item.name for item in reading.listing(session.workspace, Campaign)] == ["Warm-up"]


def test_undo_selects_campaigns_where_they_are_edited(qtbot, session):
    for name in ("Launch", "Sale", "Spring"):
        add_record(session.workspace, record=Campaign(name=name))
    page = open_page(session, qtbot)
    session.shown.connect(page.show_place)
    page.show_section("campaigns")
    session.perform("x", lambda workspace, _: delete_records(workspace, entity="campaign", ids=[1, 2]))
    page.show_goals()
    session.undo()
    assert page.segments.current == "campaigns"
    assert page.view("campaigns").view("campaign").view.selected_ids() == [1, 2]
    session.redo()
    assert page.view("campaigns").view("campaign").view.selected_ids() == [3]


def test_a_cell_of_a_campaign_that_is_refused_is_said_on_the_page(qtbot, session):
    add_record(session.workspace, record=Campaign(name="Launch"))
    page = open_page(session, qtbot)
    page.show_section("campaigns")
    table = page.view("campaigns").view("campaign").table
    names = [spec.name for spec in table.columns]
    assert names == ["name", "start", "end", "channels", "product_line", "budget", "closed_on", "tags"]
    assert not table.setData(table.index(0, names.index("budget")), "much", Qt.ItemDataRole.EditRole)
    assert "much" in page.errors.message


def test_every_input_of_the_form_has_a_name(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(None)
    nameless = [row for row in page.form.rows.values() if not row.editor.accessibleName()]
    assert nameless == []
    own = [box for box in page.form.findChildren(QLineEdit) if isinstance(box.parent(), QWidget)]
    assert own


def test_templates_say_that_it_is_still_read_what_can_be_measured(session, qtbot):
    page = plan_page(session, FilterState(session.today))
    qtbot.addWidget(page)
    page.templates.set_known(Known())
    texts = [label.text() for label in page.templates.findChildren(QWidget) if hasattr(label, "text")]
    assert not any(text.startswith("needs ") for text in texts)
    assert texts.count("reading what can be measured…") == len(TEMPLATES)


def test_templates_say_what_they_need(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    texts = [label.text() for label in page.templates.findChildren(QWidget) if hasattr(label, "text")]
    assert texts.count("can be measured now") == 7
    assert any("import your web analytics" in text for text in texts)


def test_a_new_goal_is_chosen_and_in_sight_among_many(session, qtbot):
    with change(session.workspace, "x") as writer:
        for number in range(30):
            writer.insert("goal", codec.values_of(replace(SHOES, id=None, name=f"Goal {number}")))
    page = open_page(session, qtbot)
    page.resize(1000, 560)
    page.start_new_goal()
    page._begin(TEMPLATES["partners_paid"])
    page.form.save()
    QApplication.processEvents()
    table = page.goals.table
    index = table.currentIndex()
    assert index.data(Role.KEY) == goals(session)[-1].id
    box = table.visualRect(index)
    assert table.viewport().rect().contains(box.center())


def test_what_a_metric_needs_is_said_once_it_is_known_and_only_where_it_is_missing(session, qtbot):
    editor = GoalEditor(session, replace(SHOES, id=1))
    known, editor.known = editor.known, Known()
    fields = GoalFields(editor)
    qtbot.addWidget(fields)
    fields.show_goal()
    needs = fields.findChildren(QLabel, "needs")[0]
    assert needs.isHidden()
    editor.known = replace(known, metrics=frozenset())
    editor.known_changed.emit()
    assert needs.text().startswith("needs ")
    assert not needs.isHidden()
    editor.known = known
    editor.known_changed.emit()
    assert needs.isHidden()


def test_a_goal_that_was_begun_is_offered_where_a_new_one_starts(session, qtbot):
    page = open_page(session, qtbot)
    page.start_new_goal()
    assert not page.templates.offer.isVisible()
    page._begin(None)
    page.form.editor.set(name="Half a goal")
    page.show_section("campaigns")
    page.start_new_goal()
    assert "Half a goal" in page.templates.offer.question.text()
    page.templates.offer.yes.click()
    assert page.form.editor.goal.name == "Half a goal"
    page.show_section("campaigns")
    page.start_new_goal()
    page.templates.offer.no.click()
    page.start_new_goal()
    assert not page.templates.offer.isVisible()


def test_what_went_wrong_in_a_section_goes_with_it(session, qtbot):
    page = open_page(session, qtbot)
    page.show_section("roles")
    page.errors.show_error("All six roles are there already.")
    page.show_section("roles")
    assert page.errors.isVisible()
    page.show_section("offers")
    assert not page.errors.isVisible()
