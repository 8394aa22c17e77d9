"""The campaigns of the Plan tab at the size most sellers have."""

import pytest
from PySide6.QtWidgets import QFileDialog, QScrollArea

from asking import add
from pages import plan_page
from socialroi_desktop.domain.records import Activity, Campaign, Cost
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.plan.campaign_head import CampaignHead
from socialroi_desktop.views.plan.campaigns_view import campaigns_view
from socialroi_desktop.views.plan.post_mortem_dialog import PostMortemDialog
from socialroi_desktop.views.records.behind_dialog import BehindDialog
from socialroi_desktop.views.records.parts_card import PartsCard


@pytest.mark.parametrize("width", [840, 1080])
def test_the_form_of_a_campaign_on_many_channels_is_not_cut(session, qtbot, width):
    channels = "instagram,facebook,pinterest,tiktok,youtube"
    add_record(session.workspace, record=Campaign(name="Back to school", channels=channels))
    section = campaigns_view(session, FilterState())
    qtbot.addWidget(section)
    section.resize(width, 620)
    section.show()
    qtbot.waitExposed(section)
    section.view.go_to(0)
    (area,) = section.panel.findChildren(QScrollArea)
    section.panel.edit_record(section.table.record(0), section.table.naming)
    qtbot.waitUntil(lambda: 0 < area.widget().width() <= area.viewport().width())


def test_tags_of_campaigns_are_typed_in_their_form_and_shown_beside_them(session, qtbot):
    row_id = add_record(session.workspace, record=Campaign(name="Tagged", tags="launch")).ids[0]
    made = campaigns_view(session, FilterState())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_row(row_id)
    record = reading.get(session.workspace, Campaign, row_id)
    made.panel.edit_record(record, made.table.naming)
    assert made.panel.form.editor("tags").entry().value == "launch"
    assert not made.view.isColumnHidden(made.view.column_of("tags"))


def shown(session, qtbot, campaign):
    """Return the section of the Plan tab with a campaign chosen, and what stands above its fields."""
    section = campaigns_view(session, FilterState())
    qtbot.addWidget(section)
    section.resize(1100, 700)
    section.show()
    qtbot.waitExposed(section)
    section.show_row(campaign)
    head = section.findChild(CampaignHead)
    qtbot.waitUntil(lambda: head.model.told is not None)
    return section, head


@pytest.mark.row("S3-2")
def test_a_line_of_cost_opens_its_rows(session, qtbot):
    row_id = add_record(session.workspace, record=Campaign(name="滑板鞋", budget=10_000, currency="USD")).ids[
        0
    ]
    told = {"spent_on": "2026-07-01", "currency": "USD", "campaign_id": row_id}
    boost, tool = (
        Cost(kind="ad_spend", amount=9_000, note="Boost", **told),
        Cost(kind="tool", amount=3_000, **told),
    )
    ids = add(session.workspace, boost, tool)
    section, head = shown(session, qtbot, row_id)
    lines = [(row.label, row.value) for row in head.costs.rows]
    assert lines == [
        ("Ad spend", "$90.00"), ("Tools", "$30.00"), ("Total cost", "$120.00"), ("Budget", "$100.00"),
        ("More than planned", "$20"),
    ]  # fmt: skip
    opened = []
    section.record_opened.connect(lambda *record: opened.append(record))
    head.costs.opened.emit("ad_spend")
    (dialog,) = head.findChildren(BehindDialog)
    assert [row.label for row in dialog.rows.rows] == ["Boost"]
    dialog.table.row_opened.emit(dialog.rows.index(0, 0))
    qtbot.waitUntil(lambda: opened == [("cost", ids[0])])


@pytest.mark.row("S0-11")
def test_a_campaign_is_closed_in_its_panel_and_tells_what_worked(session, qtbot):
    campaign = Campaign(name="Łódź", start="2026-06-01", end="2026-06-30")
    row_id = add_record(session.workspace, record=campaign).ids[0]
    _section, head = shown(session, qtbot, row_id)
    assert "nobody has said yet" in head.standing.text()
    head.review_button.click()
    (dialog,) = head.findChildren(PostMortemDialog)
    assert not dialog.is_edited
    dialog.marks["roi", None].set_current("not_effective")
    dialog.marks["orders", None].set_current("effective")
    dialog.boxes["period_too_short"].setChecked(True)
    qtbot.keyClicks(dialog.own_words, "Rain")
    assert dialog.boxes["other"].isChecked(), "own words are a cause"
    dialog.lessons_box.setPlainText("Begin three weeks earlier")
    assert dialog.is_edited
    dialog.accept()
    qtbot.waitUntil(lambda: bool(head.verdicts.rows))
    told = {row.label: (row.value, row.tone) for row in head.verdicts.rows}
    assert told["Return on investment"] == ("Not effective", Tone.BAD)
    assert told["Orders"][1] is Tone.GOOD
    assert "Closed on" in head.standing.text()
    assert head.causes.text() == "Period too short\nOther · Rain"
    assert head.lessons.text() == "Begin three weeks earlier"
    head.review_button.click()
    again = head.findChildren(PostMortemDialog)[-1]
    assert again.marks["roi", None].current == "not_effective"
    assert again.own_words.text() == "Rain"
    assert again.boxes["period_too_short"].isChecked()


def test_activities_of_a_campaign_stand_below_it(session, qtbot):
    row_id = add_record(session.workspace, record=Campaign(name="Winter")).ids[0]
    add_record(session.workspace, record=Activity(campaign_id=row_id, name="Lead ads", kind="paid"))
    section, _head = shown(session, qtbot, row_id)
    titles = [place.part for place in section.panel.content.parts]
    assert titles[0] is Activity
    (card,) = [card for card in section.findChildren(PartsCard) if card.view.accessibleName() == "Activities"]
    assert card.view.model().rowCount() == 1


@pytest.mark.row("S1-2")
def test_campaigns_are_told_by_people_goods_and_place(session, qtbot):
    told = {"spent_on": "2026-07-01", "currency": "USD", "kind": "ad_spend"}
    add(
        session.workspace,
        Campaign(name="Winter", place="微信小店", audience_region="Łódź", audience_age="18-24"),
    )
    (row_id,) = add(session.workspace, Campaign(name="Spring", place="微信小店"))
    add(session.workspace, Cost(campaign_id=row_id, amount=4_000, **told))
    page = plan_page(session, FilterState())
    qtbot.addWidget(page)
    page.show()
    page.show_section("campaigns")
    tables = page.view("campaigns")
    tables.show_table("compare")
    view = tables.view("compare")

    def shown():
        model = view.table.model()
        return {model.index(row, 0).data(): model.index(row, 4).data() for row in range(model.rowCount())}

    qtbot.waitUntil(lambda: "Łódź · 18-24" in shown())
    view.chips._group.button(2).click()
    qtbot.waitUntil(lambda: shown().get("微信小店") == "$40")
    assert list(shown())[-1] == "All of them"


def test_the_menu_of_the_table_asks_for_the_post_mortem_of_the_chosen_campaign(session, qtbot):
    (row_id,) = add(session.workspace, Campaign(name="Winter", end="2026-06-30"))
    section, head = shown(session, qtbot, row_id)
    (action,) = [action for action in section.extra_actions if action.text() == "Post-mortem…"]
    action.trigger()
    (dialog,) = head.findChildren(PostMortemDialog)
    assert dialog.review.campaign.name == "Winter"


@pytest.mark.row("S1-29")
def test_the_budget_request_of_a_campaign_is_saved_from_its_panel(session, qtbot, tmp_path, monkeypatch):
    (row_id,) = add(session.workspace, Campaign(name="双十一", budget=90_000, currency="USD"))
    _section, head = shown(session, qtbot, row_id)
    sheet = tmp_path / "budget.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(sheet), "CSV files (*.csv)"))
    head.request_button.click()
    qtbot.waitUntil(sheet.exists)
    assert "双十一,900.00," in sheet.read_text("utf-8-sig")
