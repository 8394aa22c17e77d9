"""Brand, platforms, roles and the seven steps as they stand on the Plan tab, through its page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView

from asking import add
from pages import Noting, plan_page
from planning import SHOES, planning_session
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import (
    Account,
    AccountDay,
    AccountFigure,
    Brief,
    Cadence,
    Campaign,
    Card,
    Cost,
    Offer,
    PlatformShare,
    Post,
    Role,
    StagePlan,
    Tactic,
    TacticDone,
)
from socialroi_desktop.operations.goals import save_goal
from socialroi_desktop.queries.search import looked_through, search
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Role as ItemRole
from socialroi_desktop.views.dialogs.platform_dialog import PlatformDialog
from socialroi_desktop.views.plan.account_head import AccountHead
from socialroi_desktop.views.plan.compare_dialog import CompareDialog
from socialroi_desktop.views.plan.page import PlanPage
from socialroi_desktop.views.plan.sections import SECTIONS
from socialroi_desktop.views.records.parts_card import PartsCard


@pytest.fixture
def session(tmp_path, qapp):
    with planning_session(tmp_path) as made:
        yield made


def open_page(session, qtbot, navigator=None):
    made = PlanPage(session, FilterState(), navigator) if navigator else plan_page(session, FilterState())
    qtbot.addWidget(made)
    made.resize(1100, 720)
    made.show()
    return made


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.id)
def test_every_section_is_built_at_its_first_visit_and_fits(session, qtbot, section):
    page = open_page(session, qtbot)
    built = set(page._built)
    page.show_section(section.id)
    QApplication.processEvents()
    assert set(page._built) == built | {section.id}
    assert page.view(section.id).isVisible()
    assert page.header.minimumSizeHint().width() <= 1050


@pytest.mark.parametrize("section", [each for each in SECTIONS if each.chip], ids=lambda section: section.id)
def test_a_click_on_a_chip_gives_the_keyboard_to_the_table(session, qtbot, section):
    add(
        session.workspace,
        SHOES,
        Tactic(name="Follow", repeat="daily", wanted=10, goal_id=1),
        Cadence(channel="instagram", unit="week", usual="3-5"),
        Campaign(name="Launch"),
        Brief(name="Spring"),
        Account(name="shop", channel="instagram"),
        Role(role="lead", person="Nora"),
        Offer(name="Lookbook", kind="core"),
    )
    page = open_page(session, qtbot)
    chips = page.segments.findChildren(QPushButton)
    other = "tactics" if section.id == "goals" else "goals"
    page.show_section(other)
    chip = next(each for each in chips if each.text() == section.title())
    chip.setFocus()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(page.focusWidget(), QTableView))
    assert page.view(section.id).isAncestorOf(page.focusWidget())
    assert page.focusWidget().isVisible()


def test_arrows_go_through_all_chips_and_keep_the_keyboard_there(session, qtbot):
    add(session.workspace, SHOES, Account(name="shop", channel="instagram"))
    page = open_page(session, qtbot)
    chips = page.segments.findChildren(QPushButton)
    chips[0].setFocus()
    for chip in chips[1:]:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right)
        qtbot.wait(1)
        assert page.focusWidget() is chip
        assert next(each.title() for each in SECTIONS if each.id == page.segments.current) == chip.text()


def test_plus_counts_at_once_after_the_chip_of_the_tactics(session, qtbot):
    add(session.workspace, SHOES, Tactic(name="Follow", repeat="daily", wanted=10, goal_id=1))
    page = open_page(session, qtbot)
    page.activateWindow()
    chip = next(each for each in page.segments.findChildren(QPushButton) if each.text() == "Tactics")
    chip.setFocus()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.focusWidget() is page.view("tactics").table)
    QApplication.processEvents()
    qtbot.keyClicks(page.focusWidget(), "+")
    assert [one.count for one in reading.listing(session.workspace, TacticDone)] == [1]


def test_a_way_to_another_section_takes_the_keyboard_along(session, qtbot):
    add(session.workspace, SHOES, Tactic(name="Follow", repeat="daily", wanted=10, goal_id=1))
    page = open_page(session, qtbot)
    page.goals.table.setFocus()
    page.show_tactics_of(1)
    assert page.focusWidget() is page.view("tactics").table


@pytest.mark.row("S3-3")
def test_two_versions_of_the_brief_stand_side_by_side(session, qtbot):
    add(
        session.workspace,
        Brief(name="Spring", dated_on="2026-03-01", tone="dry and warm", likes="grip"),
        Brief(name="Autumn", dated_on="2026-09-01", tone="dry and loud", likes="grip"),
    )
    page = open_page(session, qtbot)
    page.show_place(Place("brief", (2,)))
    section = page.view("brand").view("brief")
    records = [section.table.record(row) for row in range(2)]
    dialog = CompareDialog(records, section.table.naming)
    qtbot.addWidget(dialog)
    told = {label: (before, after) for label, before, after in dialog.lines}
    assert told["What they like"] == ("grip", "grip")
    before, after = told["△ Tone"]
    assert before.startswith("dry and <span")
    assert "line-through" in before
    assert "warm" in before
    assert "underline" in after
    assert "loud" in after
    dialog.only.setChecked(True)
    assert [label for label, *_ in dialog.lines] == ["△ Name", "△ Version of", "△ Tone"]


def test_one_version_alone_is_compared_with_nothing(session, qtbot):
    add(session.workspace, Brief(name="Spring"))
    page = open_page(session, qtbot)
    page.show_section("brand")
    section = page.view("brand").view("brief")
    next(action for action in section.extra_actions if action.text().startswith("Compare")).trigger()
    assert "only one version" in page.errors.message


def test_the_next_version_begins_with_what_the_chosen_one_says(session, qtbot):
    add(session.workspace, Brief(name="Spring", dated_on="2026-03-01", tone="dry"))
    page = open_page(session, qtbot)
    page.show_place(Place("brief", (1,)))
    section = page.view("brand").view("brief")
    next(action for action in section.extra_actions if action.text().startswith("Next")).trigger()
    section.panel.save()
    first, second = reading.listing(session.workspace, Brief)
    assert (first.dated_on, second.dated_on) == ("2026-03-01", session.today.isoformat())
    assert second.tone == "dry"


def test_the_next_version_begins_with_the_newest_where_none_is_chosen(session, qtbot):
    add(
        session.workspace,
        Brief(name="Autumn", dated_on="2026-09-01", tone="loud"),
        Brief(name="Spring", dated_on="2026-03-01", tone="dry"),
    )
    page = open_page(session, qtbot)
    page.show_section("brand")
    section = page.view("brand").view("brief")
    next(action for action in section.extra_actions if action.text().startswith("Next")).trigger()
    assert section.panel.form.entries["tone"] == "loud"


@pytest.mark.row("S3-4")
def test_accounts_of_files_are_taken_over_with_one_press(session, qtbot):
    add(
        session.workspace,
        Post(channel="instagram", account="shop", external_id="1", published_at="2026-08-01T10:00:00Z"),
    )
    page = open_page(session, qtbot)
    page.show_section("platforms")
    view = page.view("platforms").view("account")
    assert view.found.isVisible()
    assert "shop (Instagram)" in view.found.words.whole_text
    view.found.button.click()
    assert [one.name for one in reading.listing(session.workspace, Account)] == ["shop"]
    assert not view.found.isVisible()
    view.section.show_row(1)
    head = view.section.panel.findChild(QLabel)
    assert head is not None
    session.undo()
    assert view.found.isVisible()


@pytest.mark.row("S2-7")
def test_beside_an_account_stands_that_a_flat_number_may_hide_a_fall(session, qtbot):
    add(
        session.workspace,
        Account(channel="facebook", name="shop"),
        AccountDay(channel="facebook", account="shop", day="2026-07-01", followers=1_000, engagements=9),
        AccountDay(channel="facebook", account="shop", day="2026-08-01", followers=1_002, engagements=4),
    )
    page = open_page(session, qtbot)
    page.show_place(Place("account", (1,)))
    head = page.view("platforms").findChild(AccountHead)
    qtbot.waitUntil(head.flat.isVisible)
    assert "may hide a fall" in head.flat.text()
    told = {row.label: row.value for row in head.numbers.rows}
    assert told["Gained"].startswith("+2 (0.2%) since")
    assert told["Engagements in 28 days"] == "4, before 9"


@pytest.mark.row("S3-4")
def test_beside_an_account_stands_what_only_its_platform_counts_and_another_is_typed_below(session, qtbot):
    add(
        session.workspace,
        Account(channel="forum", name="rolki"),
        AccountFigure(account_id=1, metric="karma", day="2026-07-01", value="1200"),
        AccountFigure(account_id=1, metric="karma", day="2026-08-01", value="1187.5"),
    )
    page = open_page(session, qtbot)
    page.show_place(Place("account", (1,)))
    head = page.view("platforms").findChild(AccountHead)
    qtbot.waitUntil(lambda: "karma" in {row.label: row.value for row in head.numbers.rows})
    told = {row.label: row.value for row in head.numbers.rows}
    assert told["karma"] == "1,187.5 · 1 Aug 2026 · \N{MINUS SIGN}12.5 since 1 Jul 2026"
    card = next(
        each
        for each in page.view("platforms").findChildren(PartsCard)
        if each.table.record_type is AccountFigure
    )
    card.line.added.emit(AccountFigure(account_id=1, metric="members", day="2026-08-02", value="40"))
    qtbot.waitUntil(lambda: "members" in {row.label for row in head.numbers.rows})


def test_the_card_of_a_stage_says_what_is_left_to_give_and_what_went_where(session, qtbot):
    stage = StagePlan(name="Autumn", purpose="voice", start="2026-08-01", end="2026-09-30")
    add(session.workspace, stage, PlatformShare(stage_plan_id=1, channel="instagram", budget_share=8000))
    add(
        session.workspace,
        Cost(spent_on="2026-08-03", kind="tool", amount=1000, currency="USD", channel="tiktok"),
    )
    page = open_page(session, qtbot)
    page.show_place(Place("stage_plan", (1,)))
    card = page.view("platforms").view("stage_plan").use
    assert card.isVisible()
    assert card.totals.text() == "Budget: 80 %, 20 % left to give · Time: not divided yet"
    rows = {card.table.model().index(row, 0).data(): row for row in range(2)}
    assert card.table.model().index(rows["Instagram"], 1).data() == "80%"
    assert card.table.model().index(rows["TikTok"], 2).data() == "100% · $10.00"
    bar = card.table.model().index(rows["Instagram"], 3).data(ItemRole.PROGRESS)
    assert bar[:2] == (0.0, 0.8)


@pytest.mark.row("S3-12")
def test_the_six_roles_are_added_at_once_and_tell_their_tasks(session, qtbot):
    page = open_page(session, qtbot)
    page.show_section("roles")
    section = page.view("roles")
    six = next(action for action in section.extra_actions if action.text() == "Add all six")
    assert six.isEnabled()
    six.trigger()
    assert not six.isEnabled()
    assert len(reading.listing(session.workspace, Role)) == 6
    add(session.workspace, Account(channel="x", name="shop", check_on="2026-08-01", owner="Ela"))
    index = section.table.index(0, [spec.name for spec in section.table.columns].index("person"))
    assert section.table.setData(index, "Ela")
    section.show_row(1)
    told = [label.text() for label in section.panel.findChildren(QLabel)]
    assert "Tasks of Ela" in told
    assert any("Look at the profile of shop" in text for text in told)


@pytest.mark.row("S3-1")
def test_each_step_leads_to_its_page(session, qtbot):
    navigator = Noting()
    page = open_page(session, qtbot, navigator)
    page.steps_action.trigger()
    steps = page.view("steps")
    assert page.segments.current == ""
    assert not page.steps_action.isVisible()
    assert list(steps.buttons) == [
        "know_yourself", "know_platforms", "strategy", "execution", "team", "evaluation", "adjustment",
    ]  # fmt: skip
    for step, section in {
        "know_yourself": "brand",
        "know_platforms": "platforms",
        "strategy": "platforms",
    }.items():
        page.show_section("steps")
        steps.buttons[step].click()
        assert page.segments.current == section
    assert page.view("platforms").chips.current == "stage_plan"
    page.show_section("steps")
    steps.buttons["evaluation"].click()
    steps.buttons["adjustment"].click()
    assert navigator.went[-2:] == [("tab", "roi"), ("tab", "reviews")]


@pytest.mark.row("S3-1")
def test_progress_follows_what_is_written_elsewhere(session, qtbot):
    page = open_page(session, qtbot)
    page.show_section("steps")
    steps = page.view("steps")
    before = steps.model.steps[0].fraction
    add(session.workspace, Brief(name="A", why_social="x"))
    steps.model.refresh()
    assert steps.model.steps[0].fraction > before
    assert "of 7 steps done" in steps.state


@pytest.mark.row("S1-1")
def test_a_goal_shows_the_brief_it_serves_and_its_form_offers_others(session, qtbot):
    add(
        session.workspace,
        Brief(name="Spring", dated_on="2026-03-01"),
        Brief(name="Autumn", dated_on="2026-09-01"),
    )
    page = open_page(session, qtbot)
    page.start_new_goal()
    page._begin(None)
    picker = page.form.rows["brief_id"].editor
    assert picker.text() == "Autumn"
    picker.set_value(1)
    assert page.form.editor.goal.brief_id == 1
    save_goal(session.workspace, goal=SHOES)
    page.show_goals()
    page.model.refresh()
    page.goals.open_goal(1)
    told = [label.text() for label in page.goals.page.about.findChildren(QLabel)]
    assert told[told.index("Serves the brief") + 1] == "Autumn"


@pytest.mark.row("S3-6")
def test_the_targets_of_a_stage_are_the_goals_that_end_in_its_days(session, qtbot):
    add(session.workspace, StagePlan(name="Summer", purpose="sales", start="2026-07-01", end="2026-09-30"))
    add(session.workspace, StagePlan(name="Winter", purpose="pr", start="2026-10-01", end="2026-12-31"))
    save_goal(session.workspace, goal=SHOES)
    page = open_page(session, qtbot)
    page.show_place(Place("stage_plan", (1,)))
    section = page.view("platforms").view("stage_plan")
    told = [label.text() for label in section.panel.findChildren(QLabel)]
    assert SHOES.name in told
    assert "12 of 25" in told
    section.show_row(2)
    told = [label.text() for label in section.panel.findChildren(QLabel) if label.isVisible()]
    assert SHOES.name not in told
    assert any("No goal ends within these days" in text for text in told)


@pytest.mark.row("S3-8")
def test_a_share_that_is_too_much_is_said_where_it_is_typed(session, qtbot):
    stage = StagePlan(name="Autumn", purpose="voice", start="2026-08-01", end="2026-09-30")
    add(session.workspace, stage, PlatformShare(stage_plan_id=1, channel="instagram", budget_share=8000))
    page = open_page(session, qtbot)
    page.show_place(Place("stage_plan", (1,)))
    section = page.view("platforms").view("stage_plan")
    (card,) = section.panel.findChildren(PartsCard)
    card.line.added.emit(PlatformShare(stage_plan_id=1, channel="tiktok", budget_share=3000))
    assert card.line.words.whole_text == "Of budget: 110 % with the others; 20 % are left."
    assert card.line.words.text() == card.line.words.whole_text, "it is not cut in the narrow panel"
    card.line.added.emit(PlatformShare(stage_plan_id=1, channel="tiktok", budget_share=2000))
    assert section.use.totals.text() == "Budget: 100 % · Time: not divided yet"


@pytest.mark.row("S1-26")
def test_personas_objections_and_lessons_are_cards_with_their_language_and_check(session, qtbot):
    page = open_page(session, qtbot)
    page.show_section("brand")
    tables = page.view("brand")
    tables.show_table("card")
    section = tables.view("card")
    assert section.stack.currentWidget() is section.empty
    kept = (
        ("objection", "Za drogie", "Jedna para na dwie zimy.", "pl", "2026-08-01"),
        ("persona", "Commuter", "Rides in any weather.", "en", None),
        ("lesson", "Films with sound sell", "Keep the sound.", None, None),
    )
    for kind, name, text, language, checked in kept:
        section.add()
        for field, value in (
            ("kind", kind), ("name", name), ("text", text), ("language", language), ("checked_on", checked),
        ):  # fmt: skip
            section.panel.form.set_field(field, value)
        section.panel.save()
    told = [
        (one.kind, one.name, one.text, one.language, one.checked_on)
        for one in reading.listing(session.workspace, Card)
    ]
    assert told == list(kept)
    (kind,) = search(session.workspace, "zimy", looked_through())
    assert [(hit.entity, hit.row_id) for hit in kind.rows] == [("card", 1)]
    page.show_goals()
    page.show_place(Place("card", (1,)))
    assert page.segments.current == "brand"
    assert section.view.selected_ids() == [1]


@pytest.mark.row("S3-4")
def test_an_own_platform_is_renamed_beside_its_account(session, qtbot):
    add(session.workspace, Account(channel="own:Naver_Blog", name="boards"))
    page = open_page(session, qtbot)
    page.show_place(Place("account", (1,)))
    head = page.view("platforms").findChild(AccountHead)
    qtbot.waitUntil(head.renaming.isVisible)
    head.rename()
    dialog = head.findChild(PlatformDialog)
    dialog.accept()
    qtbot.waitUntil(dialog.refusal.isVisible)
    assert dialog.refusal.text() == "“Naver Blog” is what the platform is called already; write another name."
    dialog.name.lineEdit().selectAll()
    qtbot.keyClicks(dialog.name.lineEdit(), "Boards of Seoul")
    dialog.accept()
    qtbot.waitUntil(lambda: reading.get(session.workspace, Account, 1).channel == "own:Boards_of_Seoul")


def test_the_newest_brief_stands_first(session, qtbot):
    add(
        session.workspace,
        Brief(name="Spring", dated_on="2026-03-01"),
        Brief(name="Autumn", dated_on="2026-09-01"),
    )
    page = open_page(session, qtbot)
    page.show_section("brand")
    table = page.view("brand").view("brief").table
    assert [table.record(row).name for row in range(2)] == ["Autumn", "Spring"]
