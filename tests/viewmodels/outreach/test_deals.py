"""What the card of a deal tells: offers with break-even and chance, what is due, rights, costs, tracking."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from asking import add
from deals import TODAY, deal_shop
from socialroi_desktop.domain.records import Cost, Deal, DealRight, Deliverable, Proposal
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.metrics.methods.partner_orders import Outlook
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.commissions import Commission, Earned
from socialroi_desktop.viewmodels.outreach.deal_changes import DealChanges
from socialroi_desktop.viewmodels.outreach.deal_columns import (
    deliverable_columns,
    offer_columns,
    right_columns,
)
from socialroi_desktop.viewmodels.outreach.deal_parts import DealParts, Look
from socialroi_desktop.viewmodels.outreach.deal_words import (
    clash_words,
    cost_words,
    product_line,
    span,
    terms_line,
)
from socialroi_desktop.viewmodels.outreach.deals import DealsModel
from socialroi_desktop.viewmodels.records.block_editing import paste
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.session import Session


@pytest.fixture
def model(tmp_path: Path, qapp) -> Iterator[DealsModel]:
    workspace, deal_id = deal_shop(tmp_path)
    with workspace:
        session = Session(workspace, InlineJobs(), TODAY)
        made = DealsModel(session)
        deal = reading.get(workspace, Deal, deal_id)
        made.show_person(deal.influencer_id)
        yield made


def put(model, **changes):
    deal = model.facts.deal
    edit_record(model.session.workspace, entity="deal", row_id=deal.id, changes=changes)
    model.refresh()


def looks(columns, record) -> dict[str, Look | None]:
    return {column.field: column.look(record) if column.look else None for column in columns}


def test_each_offer_is_told_with_its_cost_and_its_break_even(model):
    columns = offer_columns(model.facts.prospects, TODAY)
    theirs = looks(
        columns, Proposal(offered_on="2026-09-14", by="them", fee=50_000, state="sent", currency="USD")
    )
    assert (theirs["fee"].text, theirs["orders"].text) == ("$600", "27 orders")
    assert theirs["offer"].text == "they: $500"
    assert theirs["chance"].tone is Tone.WARN
    assert "…" in theirs["chance"].reason
    ours = looks(columns, Proposal(offered_on="2026-09-20", commission=1_000, currency="USD"))
    assert (ours["offered_on"].text, ours["offer"].text) == ("today", "you: 10% of orders · Draft")
    kept = looks(columns, Proposal(offered_on="2026-09-20", state="accepted", orders=9, chance=8_100))
    assert (kept["orders"].text, kept["chance"].text) == ("9 orders", "81%")


def test_an_offer_is_worked_out_once_however_often_its_cells_are_painted(model):
    asked = []

    class Noting(Outlook):
        def chance(self, orders):
            asked.append(orders)
            return super().chance(orders)

    prospects = model.facts.prospects
    noting = Noting(prospects.outlook.counts, prospects.outlook.pairs)
    columns = offer_columns(replace(prospects, outlook=noting), TODAY)
    for _ in range(2):
        assert looks(columns, Proposal(offered_on="2026-09-14", fee=50_000))["orders"].text == "27 orders"
    assert looks(columns, Proposal(offered_on="2026-09-20", fee=50_000))["orders"].text == "27 orders"
    looks(columns, Proposal(offered_on="2026-09-14", fee=60_000))
    assert len(asked) == 2


def test_what_is_not_known_says_why(tmp_path, qapp):
    workspace, deal_id = deal_shop(tmp_path, brought=())
    with workspace:
        model = DealsModel(Session(workspace, InlineJobs(), TODAY))
        model.show_person(reading.get(workspace, Deal, deal_id).influencer_id)
        told = looks(offer_columns(model.facts.prospects, TODAY), Proposal(offered_on="2026-09-20", fee=100))
        assert told["chance"].text == "–"
        assert "Too few partners" in told["chance"].reason


def test_what_is_due_is_a_tag_until_it_is_done_or_dropped():
    columns = deliverable_columns(TODAY)
    late = looks(columns, Deliverable(what="Reel", respond_by="2026-09-18", submit_by="2026-10-05"))
    assert (late["respond_by"].text, late["respond_by"].tone, late["respond_by"].tag) == (
        "2 days late",
        Tone.BAD,
        True,
    )
    assert (late["submit_by"].text, late["submit_by"].tone) == ("5 Oct", Tone.ACCENT)
    done = looks(columns, Deliverable(what="Reel", respond_by="2026-09-18", state="submitted"))
    assert (done["respond_by"].tag, done["live_from"].text) == (False, "submitted")
    dropped = looks(columns, Deliverable(what="Reel", state="dropped", dropped_reason="no time"))
    assert (dropped["what"].text, dropped["what"].reason) == ("Reel, dropped", "no time")
    missed = looks(columns, Deliverable(what="Reel", live_from="2026-09-10", live_until="2026-09-12"))
    assert (missed["live_from"].text, missed["live_from"].tone) == ("8 days late", Tone.BAD)


@pytest.mark.parametrize(
    ("right", "tag", "days"),
    [
        (DealRight(state="granted", starts_on="2026-10-08"), Tone.GOOD, "8 Oct – no end"),
        (
            DealRight(state="asked", starts_on="2026-10-08", ends_on="2027-01-06"),
            Tone.WARN,
            "8 Oct – 6 Jan 2027",
        ),
        (DealRight(state="asked", asked_on="2026-09-14"), Tone.WARN, "asked 14 Sep"),
        (DealRight(state="none"), Tone.NEUTRAL, "–"),
        (DealRight(state="declined"), Tone.BAD, "–"),
    ],
)
def test_rights_say_their_state_and_days(qapp, right, tag, days):
    told = looks(right_columns(TODAY), right)
    assert (told["state"].tone, told["starts_on"].text) == (tag, days)


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2026-10-08", "2026-10-12", "8 – 12 Oct"),
        ("2026-09-28", "2026-10-02", "28 Sep – 2 Oct"),
        (None, "2026-10-02", "until 2 Oct"),
        ("2026-10-02", None, "from 2 Oct"),
        ("2026-09-20", "2026-09-22", "today – 22 Sep"),
        (None, None, ""),
    ],
)
def test_days_are_told_short(qapp, first, last, told):
    assert span(first, last, TODAY) == told


def test_terms_product_and_costs_are_lines(model):
    put(model, terms="mixed", disclosure="#pub", product_sent="Serum × 2", sent_on="2026-09-18")
    deal = model.facts.deal
    assert terms_line(deal, TODAY) == "Mixed · $500 · disclosure “#pub”"
    assert product_line(deal, TODAY) == "Serum × 2 · product $40, shipping $10, 2 h · sent 18 Sep"
    assert cost_words(model.facts).line == "No costs written yet"
    changes = DealChanges(model)
    put(model, state="agreed")
    changes.write_costs()
    told = cost_words(model.facts)
    assert (told.line, told.owed) == ("Costs written: $550, 2 h · owed: $500", True)
    changes.pay()
    assert cost_words(model.facts).line == "Costs written: $550, 2 h · all paid"
    paid = {
        cost.kind: cost.paid_on for cost in reading.listing(model.session.workspace, Cost) if cost.paid_on
    }
    assert paid == {"influencer_fee": "2026-09-20"}


def test_a_commission_that_no_cost_tells_yet_stands_beside_the_costs(model):
    earned = Commission(1_000, (Earned("2026-09-01", 15_000), Earned("2026-09-02", -5_000)), {})
    facts = replace(model.facts, commission=earned, currency="USD")
    assert cost_words(facts).line == "No costs written yet · commission earned, not written yet: $10"
    told = replace(facts, commission=replace(earned, recorded={7: 1_000}))
    assert cost_words(told).line == "No costs written yet"
    over = replace(facts, commission=replace(earned, recorded={7: 1_400}))
    assert cost_words(over).line.endswith("commission recorded too much, as goods came back: $4")
    other = replace(facts, commission=Commission(1_000, (), {}, elsewhere=(2,)))
    assert cost_words(other).line.endswith("its orders earn for a deal that was signed first")


def test_a_code_of_two_people_is_told(model):
    put(model, code="NADIA15")
    assert clash_words(model.facts) == ("free of clashes", Tone.MUTED)
    with change(model.session.workspace, "As an older file may hold it") as writer:
        writer.update("deal", 1, {"code": "nadia15"})
    model.refresh()
    assert clash_words(model.facts)[1] is Tone.BAD


def test_a_new_deal_comes_with_its_purpose_and_is_looked_at(model):
    first = model.facts.deal
    model.begin()
    assert model.number == 2
    DealChanges(model).begin(" Autumn ")
    assert (model.facts.deal.purpose, model.facts.deal.currency, model.number) == ("Autumn", "USD", 2)
    model.choose(first.id)
    assert model.facts.deal == first


def test_a_person_who_is_gone_is_told(model):
    delete_records(model.session.workspace, entity="influencer", ids=[model.facts.person.id])
    model.refresh()
    assert model.facts is None
    DealChanges(model).edit(purpose="x")


def test_a_table_of_parts_shows_looks_and_edits_fields(model, qtmodeltester):
    deal = model.facts.deal
    add(
        model.session.workspace,
        Deliverable(deal_id=deal.id, what="Reel", respond_by="2026-09-18", price=5_000),
    )
    table = DealParts(model.session, Deliverable, deal, deliverable_columns(TODAY))
    assert table.index(0, 1).data(Role.TAG) == ("2 days late", Tone.BAD)
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Reply by"
    assert table.setData(table.index(0, 0), "Story")
    assert reading.listing(model.session.workspace, Deliverable)[0].what == "Story"
    qtmodeltester.check(table, force_py=True)
    offers = DealParts(model.session, Proposal, deal, offer_columns(model.facts.prospects, TODAY))
    add(model.session.workspace, Proposal(deal_id=deal.id, offered_on="2026-09-20", fee=100))
    offers.refresh()
    assert not offers.flags(offers.index(0, 2)) & Qt.ItemFlag.ItemIsEditable


def test_a_deal_signed_in_the_menu_keeps_what_it_is_assumed_to_bring(model):
    DealChanges(model).edit(state="signed")
    deal = model.facts.deal
    assert (deal.state, deal.assumed_orders, deal.assumed_on) == ("signed", 27, TODAY.isoformat())
    model.session.undo()
    assert model.facts.deal.assumed_on is None
    assert model.facts.deal.state == "talks"


def test_what_is_not_known_of_a_signed_deal_is_said(tmp_path, qapp):
    workspace, deal_id = deal_shop(tmp_path, brought=())
    with workspace:
        session, said = Session(workspace, InlineJobs(), TODAY), []
        session.said.connect(lambda words, _undoable: said.append(words))
        model = DealsModel(session)
        model.show_person(reading.get(workspace, Deal, deal_id).influencer_id)
        DealChanges(model).edit(state="signed")
    assert "The chance of this deal is not known and was not kept with it. Too few partners" in said[-1]


def test_a_price_is_in_the_currency_of_its_deal_and_needs_one(model):
    workspace = model.session.workspace
    (bare,) = add(workspace, Deal(influencer_id=model.facts.person.id, purpose="More"))
    for deal, told in ((model.facts.deal, "USD"), (reading.get(workspace, Deal, bare), None)):
        table, said = DealParts(model.session, Deliverable, deal, deliverable_columns(TODAY)), []
        table.refused.connect(said.append)
        paste(table, 0, 0, "Reel\n", may_add=True)
        (made,) = [each for each in reading.listing(workspace, Deliverable) if each.deal_id == deal.id]
        assert (made.currency, table.blank().currency, said) == (told, told, [])
        table.refresh()
        names = [column.name for column in table.columns]
        table.setData(table.index(0, names.index("price")), "300")
        kept = reading.get(workspace, Deliverable, made.id)
        assert kept.price == (30_000 if told else None)
        paste(table, 1, 0, "Story\t\t\t\t200\n", may_add=True)
        both = [each.what for each in reading.listing(workspace, Deliverable) if each.deal_id == deal.id]
        assert both == (["Reel", "Story"] if told else ["Reel"])
    assert said == ["Price needs its currency; tell it with the amount, such as USD."] * 2
