"""A deal held against own orders and own past partners: what it needs, how likely that is, and why it cannot be told."""

from dataclasses import replace
from pathlib import Path

import pytest

from asking import add
from deals import BROUGHT, COST, TODAY, deal, deal_shop, partner
from socialroi_desktop.domain.records import Deal, ExchangeRate, Proposal
from socialroi_desktop.errors import UserError
from socialroi_desktop.metrics.methods.partner_orders import outlook
from socialroi_desktop.operations.records.editing import edit_record, edit_settings
from socialroi_desktop.queries.outreach.break_even import Offer, deal_prospects, offer_of
from socialroi_desktop.store.rows import reading


@pytest.fixture
def made(tmp_path: Path):
    workspace, deal_id = deal_shop(tmp_path)
    with workspace:
        yield workspace, deal_id


def prospect(workspace, deal_id):
    found = deal_prospects(workspace, deal_id, TODAY)
    return found.of(offer_of(found.deal))


@pytest.mark.row("G-10")
def test_g10_a_deal_takes_its_numbers_from_the_workspace(made):
    found = prospect(*made)
    assert (found.cost, found.contribution, found.orders, found.notes) == (60_000, 2_280, 27, ())
    assert found.chance == outlook(BROUGHT).chance(27)
    assert [each.orders for each in deal_prospects(*made, TODAY).partners] == list(BROUGHT)


def test_too_few_partners_are_said_and_no_number_is_shown(tmp_path: Path):
    workspace, deal_id = deal_shop(tmp_path, (4, 11, 22))
    with workspace:
        found = prospect(workspace, deal_id)
        assert (found.orders, found.chance) == (27, None)
        assert found.notes[-1].message == "Too few partners (3), no chance shown; 5 are needed."


def test_an_offer_has_its_own_fee_and_commission_and_the_rest_of_the_deal(made):
    workspace, deal_id = made
    found = deal_prospects(workspace, deal_id, TODAY)
    lower = offer_of(found.deal, Proposal(deal_id=deal_id, offered_on="2026-09-20", fee=20_000))
    product = offer_of(
        found.deal, Proposal(deal_id=deal_id, offered_on="2026-09-09", commission=1_000, product_cost=0)
    )
    assert lower == Offer(20_000, 4_000, 1_000, 120, None)
    assert product == Offer(None, 0, 1_000, 120, 1_000)
    assert (found.of(lower).cost, found.of(lower).orders) == (30_000, 14)
    assert found.of(product).contribution == 1_710
    assert found.of(lower).chance.value > found.of(offer_of(found.deal)).chance.value


def test_amounts_are_in_the_currency_of_the_deal(made):
    workspace, deal_id = made
    edit_record(workspace, entity="deal", row_id=deal_id, changes={"currency": "EUR"})
    found = prospect(workspace, deal_id)
    assert (found.cost, found.contribution, found.orders, found.chance) == (None, None, None, None)
    assert any("No exchange rate from EUR to USD" in note.message for note in found.notes)
    add(workspace, ExchangeRate(day="2026-09-01", currency="EUR", rate="1.25"))
    found = prospect(workspace, deal_id)
    # An hour of 25 USD is 20 EUR, an order of 60 USD 48 EUR.
    assert (found.cost, found.contribution, found.orders) == (59_000, 1_824, 33)


def test_own_time_without_a_rate_is_an_unknown_cost(made):
    workspace, deal_id = made
    edit_settings(workspace, settings=replace(workspace.settings(), hourly_rate=None))
    found = prospect(workspace, deal_id)
    assert (found.cost, found.contribution, found.orders) == (None, 2_280, None)
    assert "your own hour" in found.notes[0].message


@pytest.mark.parametrize(("terms", "orders"), [(None, None), ("fee", None), ("free", 0), ("affiliate", 0)])
def test_a_deal_of_which_nothing_is_typed_costs_nothing_only_where_its_terms_say_so(made, terms, orders):
    workspace, _ = made
    bare = deal(workspace, partner(workspace, "bare"), terms=terms)
    found = prospect(workspace, bare)
    assert found.orders == orders
    assert found.cost == orders


def test_a_margin_that_is_eaten_up_breaks_even_never(made):
    workspace, _ = made
    greedy = deal(workspace, partner(workspace, "greedy"), **COST, commission=5_000)
    found = prospect(workspace, greedy)
    assert (found.contribution, found.orders, found.chance) == (-570, None, None)
    assert "Every order loses money" in found.notes[0].message


def test_a_deal_that_is_not_there_is_named(made):
    with pytest.raises(UserError, match="There is no deal 99"):
        deal_prospects(made[0], 99, TODAY)


def test_an_assumption_holds_what_it_was_worked_out_from(made):
    found = deal_prospects(*made, TODAY)
    kept = found.assumption(offer_of(found.deal))
    assert (kept.currency, kept.order_value, kept.margin, kept.refund_rate, kept.orders) == (
        "USD", 6_000, 4_000, 500, 27,
    )  # fmt: skip
    assert 0 < kept.low < kept.chance < kept.high < 10_000
    assert reading.get(made[0], Deal, made[1]).assumed_on is None
