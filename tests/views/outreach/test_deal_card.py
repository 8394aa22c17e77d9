"""The card of a deal as it is used: purpose first, then offers, deliverables, rights, tracking; each step can be undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from asking import add
from deals import TODAY, deal_shop
from socialroi_desktop.domain.records import (
    Cost,
    Deal,
    DealRight,
    Deliverable,
    DiscountCode,
    Influencer,
    Product,
    Proposal,
)
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.outreach.deal_card import DealCard
from socialroi_desktop.views.outreach.pack_dialog import PackDialog
from socialroi_desktop.views.records.record_dialog import RecordDialog


@pytest.fixture
def shop(tmp_path: Path, qapp):
    workspace, deal_id = deal_shop(tmp_path)
    with workspace:
        yield workspace, deal_id


@pytest.fixture
def card(shop, qtbot):
    workspace, deal_id = shop
    person = reading.get(workspace, Deal, deal_id).influencer_id
    add(
        workspace,
        Proposal(deal_id=deal_id, offered_on="2026-09-14", by="them", fee=45_000, state="sent"),
        Proposal(deal_id=deal_id, offered_on="2026-09-20", by="us", fee=32_000),
        Deliverable(deal_id=deal_id, what="Reel", respond_by="2026-09-24"),
        DealRight(deal_id=deal_id, use="ads"),
    )
    return shown(workspace, person, qtbot)


def shown(workspace, person, qtbot):
    made = DealCard(Session(workspace, InlineJobs(), TODAY))
    qtbot.addWidget(made)
    made.resize(470, 800)
    made.show()
    qtbot.waitExposed(made)
    made.deals.show_person(person)
    return made


def the_deal(card):
    return reading.get(card.deals.session.workspace, Deal, card.deals.facts.deal.id)


def rows(card, record):
    return reading.listing(card.deals.session.workspace, record)


def press(section, words):
    button = next(button for button, action in section.buttons if action.words == words)
    assert button.isVisible()
    button.click()


def choose_with_keyboard(parts, qtbot):
    qtbot.waitUntil(parts.view.isVisible)
    parts.window().activateWindow()
    parts.view.setFocus()
    qtbot.waitUntil(parts.view.hasFocus)
    parts.view.go_to(0)


def dialog(widget):
    return widget.findChildren(RecordDialog)[-1]


@pytest.mark.row("S1-22")
def test_before_there_is_a_deal_only_the_purpose_is_open(shop, qtbot):
    workspace, _deal = shop
    (person,) = add(workspace, Influencer(name="Zoe", kind="koc"))
    card = shown(workspace, person, qtbot)
    assert (card.terms, card.tracking) == (None, None)
    card.purpose.line.setFocus()
    qtbot.keyClicks(card.purpose.line, "Reviews in Polish")
    qtbot.keyClick(card.purpose.line, Qt.Key.Key_Return)
    assert the_deal(card).purpose == "Reviews in Polish"
    assert card.terms is not None
    qtbot.waitUntil(card.terms.isVisible)
    card.deals.session.undo()
    assert card.terms is None
    assert card.purpose.line.text() == ""


def test_a_purpose_is_not_emptied(card, qtbot):
    card.purpose.line.clear()
    qtbot.keyClick(card.purpose.line, Qt.Key.Key_Return)
    assert card.errors.isVisible()
    assert card.purpose.line.text() == the_deal(card).purpose == "sales"
    card.purpose.line.setText("Launch")
    qtbot.keyClick(card.purpose.line, Qt.Key.Key_Return)
    assert the_deal(card).purpose == "Launch"
    assert not card.errors.isVisible()


def test_an_offer_begins_at_its_fee_and_an_amount_is_no_words(card):
    offers = card.terms.offers
    card.terms.add_button.click()
    form = dialog(offers)
    assert form.focusWidget() is form.form.editor("fee")
    form.form.editor("offer").setText("300")
    form.accept()
    assert form.isVisible()
    assert len(rows(card, Proposal)) == 2
    form.form.editor("offer").setText("")
    form.form.editor("fee").setText("300")
    form.accept()
    assert rows(card, Proposal)[-1].fee == 30_000


def test_an_offer_is_answered_and_accepted(card):
    offers = card.terms.offers
    offers.view.go_to(0)
    press(offers, "Answer…")
    form = dialog(offers)
    assert form.focusWidget() is form.form.editor("fee")
    assert (form.form.editor("fee").text(), form.form.editor("currency").currentText()) == ("450.00", "USD")
    assert len(rows(card, Proposal)) == 2
    form.form.editor("fee").setText("400")
    form.accept()
    assert [(offer.by, offer.fee) for offer in rows(card, Proposal)] == [
        ("them", 45_000),
        ("us", 32_000),
        ("us", 40_000),
    ]
    assert offers.chosen().fee == 40_000
    press(offers, "Accept")
    deal = the_deal(card)
    assert (deal.fee, deal.state) == (40_000, "agreed")
    assert deal.assumed_orders is not None
    assert card.state.text() == "Agreed"
    card.deals.session.undo()
    assert the_deal(card).assumed_orders is None
    assert card.state.text() == "In talks"


def test_what_an_offer_gives_besides_money_is_not_said_to_be_nothing(card):
    card.changes.edit(product_cost=None, shipping_cost=None, minutes=None)
    assert card.terms.product.whole_text == "No product, no own time"
    card.terms.add_button.click()
    form = dialog(card.terms.offers)
    form.form.editor("product_cost").setText("8")
    form.form.editor("minutes").setText("1:30")
    form.accept()
    assert card.terms.product.whole_text == "Offered, not agreed yet: product $8, 1:30 h"
    assert card.terms.offers.chosen().product_cost == 800


def test_who_stands_before_the_deal_that_is_made_is_moved_by_one_press(card):
    person = card.deals.facts.person.id
    workspace = card.deals.session.workspace
    edit_record(workspace, entity="influencer", row_id=person, changes={"stage": "letter"})
    card.deals.refresh()
    assert not card.onward.isVisible()
    card.changes.edit(state="agreed")
    assert card.onward.isVisible()
    assert card.onward_words.text().endswith("still stands in Letter.")
    assert reading.get(workspace, Influencer, person).stage == "letter"
    card.onward_button.click()
    assert reading.get(workspace, Influencer, person).stage == "track"
    assert not card.onward.isVisible()
    card.deals.session.undo()
    assert card.onward.isVisible()


def test_costs_are_written_once_the_deal_is_agreed_and_paid(card):
    assert not card.terms.costs_button.isVisible()
    card.changes.edit(state="signed")
    card.terms.costs_button.click()
    assert len(rows(card, Cost)) == 4
    assert "owed: $500" in card.terms.costs.whole_text
    card.terms.pay_button.click()
    assert [cost.kind for cost in rows(card, Cost) if cost.paid_on] == ["influencer_fee"]
    assert not card.terms.pay_button.isVisible()


def test_a_deliverable_is_submitted_by_key_and_dropped_with_a_reason(card, qtbot):
    parts = card.deliverables.parts
    choose_with_keyboard(parts, qtbot)
    qtbot.keyClick(parts.view, Qt.Key.Key_T)
    assert rows(card, Deliverable)[0].state == "submitted"
    choose_with_keyboard(parts, qtbot)
    qtbot.keyClick(parts.view, Qt.Key.Key_X)
    ask = card.deliverables.ask
    assert ask.isVisible()
    qtbot.keyClicks(ask.text, "no time")
    qtbot.keyClick(ask.text, Qt.Key.Key_Return)
    assert (rows(card, Deliverable)[0].state, rows(card, Deliverable)[0].dropped_reason) == (
        "dropped",
        "no time",
    )


def test_what_is_live_is_tied_to_its_post_in_the_form(card):
    parts = card.deliverables.parts
    parts.view.go_to(0)
    press(parts, "Live, choose the post…")
    form = dialog(parts)
    assert form.form.editor("post_id").isVisible()
    form.accept()
    assert rows(card, Deliverable)[0].state == "live"


def test_a_right_is_asked_for_and_declined(card):
    parts = card.rights.parts
    parts.view.go_to(0)
    press(parts, "Asked today")
    assert (rows(card, DealRight)[0].state, rows(card, DealRight)[0].asked_on) == ("asked", "2026-09-20")
    parts.view.go_to(0)
    press(parts, "Declined")
    assert rows(card, DealRight)[0].state == "declined"


def test_a_part_is_edited_in_place_added_by_form_and_deleted(card):
    table = card.deliverables.parts.table
    assert table.setData(table.index(0, 0), "Story")
    assert rows(card, Deliverable)[0].what == "Story"
    card.deliverables.add_button.click()
    form = dialog(card.deliverables.parts)
    form.form.editor("what").setText("Carousel")
    form.accept()
    assert [one.what for one in rows(card, Deliverable)] == ["Story", "Carousel"]
    card.deliverables.parts.view.go_to(0)
    press(card.deliverables.parts, "Delete")
    assert len(rows(card, Deliverable)) == 1


def test_code_and_link_are_made_and_copied(card, qtbot):
    tracking = card.tracking
    tracking.percent.setText("abc")
    tracking.make_code.click()
    assert "whole percents" in card.errors.message
    tracking.percent.setText("15 %")
    tracking.make_code.click()
    assert tracking.code.text() == "NADIA15"
    assert rows(card, DiscountCode)[-1].code == "NADIA15"
    tracking.copy_code.click()
    assert QApplication.clipboard().text() == "NADIA15"
    tracking.make_link.click()
    assert "Type the page" in card.errors.message
    tracking.page.setText("shop.example/serum")
    qtbot.keyClick(tracking.page, Qt.Key.Key_Return)
    tracking.copy_link.click()
    assert QApplication.clipboard().text() == the_deal(card).link
    assert "utm_campaign=nadia-1" in the_deal(card).link


def test_deals_stand_beside_each_other(card, qtbot):
    first = the_deal(card)
    card.new_button.click()
    assert card.terms is None
    card.purpose.line.setText("Autumn")
    qtbot.keyClick(card.purpose.line, Qt.Key.Key_Return)
    assert the_deal(card).purpose == "Autumn"
    card.deals.choose(first.id)
    assert the_deal(card) == first
    assert card.terms is not None


def test_a_code_of_somebody_else_is_refused_with_their_name(card):
    card.changes.edit(code="PAST0")
    assert "is the code of past0" in card.errors.message
    assert the_deal(card).code is None


def test_what_was_found_elsewhere_is_chosen_in_its_deal(card):
    first = the_deal(card)
    card.changes.begin("Autumn")
    card.show_part("deal_right", 1)
    assert the_deal(card) == first
    assert card.rights.parts.chosen().use == "ads"
    card.show_part("proposal", 2)
    assert card.terms.offers.chosen().fee == 32_000
    card.show_part("deal", len(rows(card, Deal)))
    assert the_deal(card).purpose == "Autumn"
    card.show_part("contact", 1)
    assert the_deal(card).purpose == "Autumn"


def test_what_was_assumed_stands_beside_what_came(card):
    assert card.terms.outcome.isHidden()
    card.changes.edit(assumed_orders=21, assumed_chance=3800, assumed_on="2026-09-01")
    assert card.terms.outcome.text().startswith("Assumed 21 orders, chance 38% · ")
    assert not card.terms.outcome.isHidden()


def test_a_long_purpose_is_seen_whole(card):
    low = card.purpose.line.height()
    card.changes.edit(
        purpose="First skincare sales in France; success is orders by code and link in the first four weeks"
    )
    assert card.purpose.line.height() > low


@pytest.mark.row("S0-30")
def test_the_tracking_step_leads_to_what_the_partner_is_handed_to_post(card, qtbot):
    card.tracking.pack.click()
    (dialog,) = card.findChildren(PackDialog)
    assert dialog.model.facts.deal.deal.id == card.deals.facts.deal.id
    assert dialog.model.missing.startswith("Missing: Product")
    dialog.reject()


@pytest.mark.row("S1-22")
def test_terms_and_tracking_are_locked_until_the_purpose_and_then_stand_on_the_sheet_under_it(shop, qtbot):
    workspace, _deal = shop
    (person,) = add(workspace, Influencer(name="Zoe", kind="koc"))
    card = shown(workspace, person, qtbot)
    steps = [card._steps.itemAt(place).widget() for place in range(card._steps.count())]
    assert len(steps) == 4
    assert not any(step.isEnabled() for step in steps)
    card.menu.aboutToShow.emit()
    assert "Copy terms sheet" not in [action.text() for action in card.menu.actions()]
    card.purpose.line.setText("Reviews in Polish")
    qtbot.keyClick(card.purpose.line, Qt.Key.Key_Return)
    for step in (card.terms, card.deliverables, card.rights, card.tracking):
        assert step.isEnabled()
    card.changes.edit(
        terms="mixed", fee=45_000, commission=500, currency="USD", code="ZOE15", disclosure="#ad", product_cost=900,
        starts_on="2026-09-01", ends_on="2026-10-01", link="https://shop.example/?utm_campaign=zoe", name="Autumn",
        product_id=add(workspace, Product(name="Serum 30 ml"))[0],
    )  # fmt: skip
    deal_id = the_deal(card).id
    add(
        workspace,
        Deliverable(deal_id=deal_id, what="Reel", submit_by="2026-09-24"),
        Deliverable(deal_id=deal_id, what="Story", state="dropped", dropped_reason="no time"),
        DealRight(deal_id=deal_id, use="ads", state="granted", ends_on="2026-12-31"),
    )
    card.menu.aboutToShow.emit()
    next(action for action in card.menu.actions() if action.text() == "Copy terms sheet").trigger()
    assert QApplication.clipboard().text().splitlines() == [
        f"Shop: {workspace.settings().name}", "Influencer: Zoe", "Name: Autumn", "Purpose: Reviews in Polish", "Terms: Mixed",
        "Fee: $450.00", "Commission: 5%", "Product: Serum 30 ml",
        "From: 1 Sep 2026", "Until: 1 Oct 2026", "",
        "Deliverables", "- What: Reel", "  Submit by: 24 Sep 2026", "",
        "Content rights", "- Use: Ads", "  State: Granted", "  Until: 31 Dec 2026", "",
        "Discount code: ZOE15", "Tagged link: https://shop.example/?utm_campaign=zoe", "Disclosure: #ad",
    ]  # fmt: skip
