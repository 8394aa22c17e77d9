"""What the card of somebody says in the stage they stand in."""

import pytest

from asking import add
from socialroi_desktop.domain.records import Deal, Deliverable, Influencer, Proposal
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.rows.deal_standings import DealStanding, deal_standings
from socialroi_desktop.viewmodels.outreach.card_lines import stage_line

WHO = {"audience_fit": 4, "category": "skate", "country": "PL", "engagement_rate": 410}
TOUCHED = {"last_touch_on": "2026-09-09", "last_touch_way": "letter"}


@pytest.mark.parametrize(
    ("stage", "standing", "line"),
    [
        ("search", DealStanding(1, code="JO10"), "Fit 4/5 · skate · PL"),
        ("screen", None, "Fit 4/5 · ER 4.1% · skate · PL"),
        ("letter", None, "Letter of 9 Sep"),
        ("negotiate", None, "Letter of 9 Sep"),
        ("negotiate", DealStanding(1, by="them", offer="450 and a product"), "asks 450 and a product"),
        ("negotiate", DealStanding(1, by="us", fee=32_000, currency="USD"), "offered $320.00"),
        (
            "negotiate",
            DealStanding(1, by="us", offer="300 EUR", state="signed", signed_on="2026-11-30"),
            "signed 30 Nov",
        ),
        ("negotiate", DealStanding(1, by="us", offer="300 EUR", state="signed"), "signed"),
        ("negotiate", DealStanding(1, by="us", offer="300 EUR", state="agreed"), "offered 300 EUR"),
        ("track", DealStanding(2, code="JO10", wanted=3, live=2), "2 of 3 live · code JO10"),
        ("track", DealStanding(2), "Letter of 9 Sep"),
        ("relationship", DealStanding(3), "3 deals"),
        ("relationship", DealStanding(1, code="JO10"), "1 deal · code JO10"),
        ("declined", DealStanding(1), "Fit 4/5 · skate · PL"),
    ],
)
def test_a_card_says_what_matters_in_its_stage(qapp, stage, standing, line):
    person = Influencer(id=1, name="Jo", stage=stage, **WHO, **TOUCHED)
    assert stage_line(person, {1: standing} if standing else {}) == line


def test_who_was_never_touched_is_told_by_who_they_are(qapp):
    assert stage_line(Influencer(id=1, name="Jo", stage="letter", audience_fit=2), {}) == "Fit 2/5"


def test_the_latest_deal_that_was_not_declined_stands_for_all(session):
    shop = session.workspace
    add(
        shop,
        Influencer(name="Jo"),
        Deal(influencer_id=1, purpose="Spring", code="OLD"),
        Deal(
            influencer_id=1,
            purpose="Autumn",
            code="JO10",
            currency="USD",
            state="signed",
            signed_on="2026-09-03",
        ),
        Deal(influencer_id=1, purpose="Never", state="declined"),
        Proposal(deal_id=2, offered_on="2026-09-02", by="us", fee=300),
        Proposal(deal_id=2, offered_on="2026-09-01", by="them", fee=450),
        Deliverable(deal_id=2, what="Reel", state="live"),
        Deliverable(deal_id=2, what="Story"),
        Deliverable(deal_id=2, what="Post", state="dropped", dropped_reason="Ill"),
    )
    (found,) = deal_standings(shop).values()
    assert (found.deals, found.code, found.by, found.fee, found.currency) == (2, "JO10", "us", 300, "USD")
    assert (found.wanted, found.live) == (2, 1)
    assert (found.state, found.signed_on) == ("signed", "2026-09-03")
    edit_record(shop, entity="proposal", row_id=1, changes={"state": "declined"})
    assert deal_standings(shop)[1].by == "them"
