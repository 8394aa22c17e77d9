"""What follows from a deal and its offers, whatever wrote them: terms, days, currencies."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Deal, Deliverable, Influencer, Proposal
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations import history
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(made, Influencer(name="Nadia", handle="nadiaglow", channel="instagram"), Influencer(name="Jo"))
        add(made, Deal(influencer_id=1, purpose="First sales", product_cost=6_400, currency="USD"))
        yield made


def deal(workspace: Workspace) -> Deal:
    found = reading.get(workspace, Deal, 1)
    assert found is not None
    return found


def put(workspace: Workspace, entity: str, row_id: int, **values: object) -> None:
    with change(workspace, "Edit") as writer:
        writer.update(entity, row_id, values)


def offers(workspace: Workspace) -> list[str]:
    return [offer.state for offer in reading.listing(workspace, Proposal)]


def two_offers(workspace: Workspace) -> None:
    add(
        workspace,
        Proposal(deal_id=1, offered_on="2026-09-14", by="them", fee=45_000, state="sent"),
        Proposal(deal_id=1, offered_on="2026-09-20", by="us", fee=32_000, minutes=180, commission=500),
    )


def test_an_accepted_offer_is_the_terms_and_ends_the_others(workspace: Workspace) -> None:
    two_offers(workspace)
    before = dump(workspace)
    put(workspace, "proposal", 2, state="accepted")
    found = deal(workspace)
    assert (found.fee, found.minutes, found.commission, found.product_cost) == (32_000, 180, 500, 6_400)
    assert (found.state, found.terms) == ("agreed", "mixed")
    assert found.agreed_on is not None
    assert offers(workspace) == ["declined", "accepted"]
    history.undo(workspace)
    assert dump(workspace) == before


def test_another_offer_can_be_accepted_later(workspace: Workspace) -> None:
    two_offers(workspace)
    put(workspace, "proposal", 2, state="accepted")
    put(workspace, "proposal", 1, state="accepted")
    assert offers(workspace) == ["accepted", "declined"]
    assert (deal(workspace).fee, deal(workspace).commission) == (45_000, None)


def test_what_else_is_edited_of_an_accepted_offer_moves_no_terms(workspace: Workspace) -> None:
    two_offers(workspace)
    put(workspace, "proposal", 2, state="accepted")
    put(workspace, "deal", 1, fee=30_000)
    put(workspace, "proposal", 2, offer="by mail")
    assert deal(workspace).fee == 30_000


def test_days_come_with_the_state_alone(workspace: Workspace) -> None:
    put(workspace, "deal", 1, state="signed")
    signed = deal(workspace)
    assert signed.signed_on is not None
    assert signed.agreed_on == signed.signed_on
    put(workspace, "deal", 1, state="agreed")
    assert (deal(workspace).agreed_on, deal(workspace).signed_on) == (signed.agreed_on, None)
    put(workspace, "deal", 1, state="talks")
    assert deal(workspace).agreed_on is None


def test_a_day_that_was_typed_stays(workspace: Workspace) -> None:
    put(workspace, "deal", 1, agreed_on="2026-08-01", state="signed", signed_on="2026-08-09")
    assert (deal(workspace).agreed_on, deal(workspace).signed_on) == ("2026-08-01", "2026-08-09")


def test_offers_are_in_the_currency_of_their_deal(workspace: Workspace) -> None:
    two_offers(workspace)
    assert {offer.currency for offer in reading.listing(workspace, Proposal)} == {"USD"}
    edit_record(workspace, entity="deal", row_id=1, changes={"currency": "JPY"})
    found = reading.listing(workspace, Proposal)
    assert [(offer.fee, offer.currency) for offer in found] == [(450, "JPY"), (320, "JPY")]
    assert deal(workspace).product_cost == 64


def test_an_amount_in_another_currency_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UserError, match=r"counts in USD, not in EUR"):
        add(workspace, Deliverable(deal_id=1, what="Reel", price=25_000, currency="EUR"))
    assert reading.listing(workspace, Deliverable) == []


def test_a_deal_without_amounts_takes_the_currency_of_its_first_offer(workspace: Workspace) -> None:
    add(workspace, Deal(influencer_id=2, purpose="Reviews"))
    add(workspace, Proposal(deal_id=2, offered_on="2026-09-14", fee=45_000, currency="EUR"))
    assert reading.listing(workspace, Deal)[1].currency == "EUR"
