"""Deals step by step: the purpose first, offers and counter-offers, what is refused with one sentence."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from asking import add
from socialroi_desktop.domain.records import Deal, DealRight, Deliverable, DiscountCode, Influencer, Proposal
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.outreach.deals import accept_offer, answer_offer, sign_deal
from socialroi_desktop.operations.records.blocks import TableEdit, edit_table
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path) as made:
        add(made, Influencer(name="Nadia"), Influencer(name="Jo"))
        add(made, Deal(influencer_id=1, purpose="First sales", currency="USD"))
        yield made


@pytest.mark.row("S1-22")
@pytest.mark.parametrize("purpose", ["", "  "])
def test_there_are_no_terms_before_a_purpose(workspace: Workspace, purpose: str) -> None:
    before = dump(workspace)
    with pytest.raises(UserError) as said:
        add(workspace, Deal(influencer_id=1, purpose=purpose, terms="fee", fee=45_000, currency="USD"))
    assert str(said.value).count(".") == 1
    with pytest.raises(UserError):
        edit_record(workspace, entity="deal", row_id=1, changes={"purpose": purpose, "terms": "fee"})
    assert dump(workspace) == before


@pytest.mark.row("S1-22")
def test_terms_and_tracking_follow_from_the_purpose(workspace: Workspace) -> None:
    edit_record(
        workspace, entity="deal", row_id=1, changes={"terms": "fee", "fee": 45_000, "code": "NADIA15"}
    )
    (deal,) = reading.listing(workspace, Deal)
    assert (deal.purpose, deal.fee, deal.code) == ("First sales", 45_000, "NADIA15")


def test_talks_go_to_and_fro_until_one_offer_is_accepted(workspace: Workspace) -> None:
    add(workspace, Proposal(deal_id=1, offered_on="2026-09-14", by="them", fee=45_000, state="sent"))
    changed = answer_offer(workspace, proposal_id=1, today=TODAY)
    counter = reading.get(workspace, Proposal, changed.ids[0])
    assert counter is not None
    assert (counter.by, counter.state, counter.offered_on, counter.fee) == (
        "us",
        "draft",
        "2026-09-20",
        45_000,
    )
    edit_record(workspace, entity="proposal", row_id=2, changes={"fee": 32_000})
    accept_offer(workspace, proposal_id=2, today=TODAY)
    (deal,) = reading.listing(workspace, Deal)
    assert (deal.fee, deal.state, deal.terms) == (32_000, "agreed", "fee")
    with pytest.raises(UserError, match="accepted already"):
        accept_offer(workspace, proposal_id=2, today=TODAY)
    sign_deal(workspace, deal_id=1)
    assert reading.listing(workspace, Deal)[0].signed_on is not None
    with pytest.raises(UserError, match="signed already"):
        sign_deal(workspace, deal_id=1)


@pytest.mark.parametrize("state", ["signed", "done"])
def test_what_is_signed_is_not_rewritten_by_another_offer(workspace: Workspace, state: str) -> None:
    add(workspace, Proposal(deal_id=1, offered_on="2026-09-14", by="them", fee=38_000, state="sent"))
    add(workspace, Proposal(deal_id=1, offered_on="2026-09-15", by="them", fee=60_000, state="sent"))
    accept_offer(workspace, proposal_id=1, today=TODAY)
    edit_record(workspace, entity="proposal", row_id=2, changes={"state": "sent"})
    sign_deal(workspace, deal_id=1)
    edit_record(workspace, entity="deal", row_id=1, changes={"state": state})
    before = dump(workspace)
    for step in (
        lambda: accept_offer(workspace, proposal_id=2, today=TODAY),
        lambda: edit_record(workspace, entity="proposal", row_id=2, changes={"state": "accepted"}),
    ):
        with pytest.raises(UserError, match="begin a new deal, or put its state back to In talks"):
            step()
    assert dump(workspace) == before
    edit_record(workspace, entity="deal", row_id=1, changes={"state": "talks"})
    accept_offer(workspace, proposal_id=2, today=TODAY)
    assert reading.listing(workspace, Deal)[0].fee == 60_000


def test_what_was_declined_is_not_signed(workspace: Workspace) -> None:
    edit_record(workspace, entity="deal", row_id=1, changes={"state": "declined"})
    with pytest.raises(UserError, match="was declined; accept an offer"):
        sign_deal(workspace, deal_id=1)


@pytest.mark.parametrize(
    "step", [lambda w: accept_offer(w, proposal_id=9, today=TODAY), lambda w: sign_deal(w, deal_id=9)]
)
def test_a_step_of_what_is_gone_is_refused(workspace: Workspace, step) -> None:  # type: ignore[no-untyped-def]  # a call of either
    with pytest.raises(UserError, match="deleted meanwhile"):
        step(workspace)


def test_a_fee_without_a_currency_is_refused(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="Fee needs its currency"):
        add(workspace, Deal(influencer_id=1, purpose="Sales", fee=45_000))


@pytest.mark.parametrize(
    "record",
    [
        Deal(influencer_id=1, purpose="Sales", starts_on="2026-10-08", ends_on="2026-10-01"),
        Deliverable(deal_id=1, what="Reel", live_from="2026-10-12", live_until="2026-10-08"),
        DealRight(deal_id=1, use="ads", starts_on="2026-10-12", ends_on="2026-10-08"),
    ],
)
def test_an_end_before_its_start_is_refused(workspace: Workspace, record: Deal) -> None:
    with pytest.raises(UserError, match="before it starts"):
        add(workspace, record)


def test_what_is_dropped_says_why(workspace: Workspace) -> None:
    add(workspace, Deliverable(deal_id=1, what="Reel"))
    with pytest.raises(UserError, match="Why dropped"):
        edit_record(workspace, entity="deliverable", row_id=1, changes={"state": "dropped"})
    told = {"state": "dropped", "dropped_reason": "no time"}
    edit_record(workspace, entity="deliverable", row_id=1, changes=told)
    assert reading.listing(workspace, Deliverable)[0].state == "dropped"


class TestCodes:
    """A code speaks for one person."""

    @pytest.fixture(autouse=True)
    def of_nadia(self, workspace: Workspace) -> None:
        edit_record(workspace, entity="deal", row_id=1, changes={"code": "NADIA15"})

    @pytest.mark.parametrize(
        "record",
        [
            Deal(influencer_id=2, purpose="Sales", code="nadia15"),
            DiscountCode(code="Nadia15", channel="tiktok", influencer_id=2),
        ],
    )
    def test_a_code_of_somebody_else_is_refused_by_name(self, workspace: Workspace, record: Deal) -> None:
        with pytest.raises(UserError, match="is the code of Nadia"):
            add(workspace, record)

    def test_nor_is_the_row_of_a_code_handed_on_while_deals_have_it(self, workspace: Workspace) -> None:
        add(workspace, DiscountCode(code="nadia15", channel="tiktok", influencer_id=1))
        add(workspace, Deal(influencer_id=1, purpose="Sales", code="NADIA15", name="Autumn"))
        told = (
            r"“nadia15” is the code of Nadia in these deals: .* \(1\), Autumn \(2\); give them another code"
        )
        with pytest.raises(UserError, match=told):
            edit_record(workspace, entity="discount_code", row_id=1, changes={"influencer_id": 2})
        _, left = edit_table(workspace, edit=TableEdit("discount_code", {1: {"influencer_id": 2}}))
        assert "in these deals" in left[0].problem.message
        edit_record(workspace, entity="discount_code", row_id=1, changes={"channel": "youtube"})

    def test_nor_is_it_taken_by_an_edit_or_a_paste(self, workspace: Workspace) -> None:
        add(workspace, Deal(influencer_id=2, purpose="Sales"))
        with pytest.raises(UserError, match="Nadia"):
            edit_record(workspace, entity="deal", row_id=2, changes={"code": "NADIA15"})
        changed, problems = edit_table(workspace, edit=TableEdit("deal", {2: {"code": "NADIA15"}}))
        assert changed is None
        assert "Nadia" in problems[0].problem.message

    def test_the_same_person_may_use_it_again(self, workspace: Workspace) -> None:
        add(workspace, Deal(influencer_id=1, purpose="Autumn", code="NADIA15"))
        add(workspace, DiscountCode(code="NADIA15", channel="instagram", influencer_id=1))
        assert [code.influencer_id for code in reading.listing(workspace, DiscountCode)] == [1]
