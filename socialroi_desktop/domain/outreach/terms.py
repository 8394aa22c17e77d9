"""What a deal takes over from the offer that was accepted, and what its terms are called. Pure."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from socialroi_desktop.domain.records import Proposal

# An offer always says what is paid; of the rest it tells what differs from what the deal says already.
PAID = ("fee", "commission")
BESIDES = ("product_cost", "shipping_cost", "minutes")
# An offer ends the talks of a deal in these states; one that goes on already keeps its state.
OPEN_STATES = frozenset({"talks", "declined"})
# What is signed stays as it was signed: another offer needs a deal of its own, or one that is opened again.
CLOSED_STATES = frozenset({"signed", "done"})


def terms_of(fee: int | None, product_cost: int | None, commission: int | None) -> str:
    """Return the choice of `Deal.terms` that describes what is given."""
    given = [
        name
        for name, amount in (("fee", fee), ("product", product_cost), ("affiliate", commission))
        if amount
    ]
    if not given:
        return "free"
    return given[0] if len(given) == 1 else "mixed"


def agreed_terms(deal: Mapping[str, Any], offer: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a deal, as it is once an offer is accepted; terms that were named stay named so.

    Only what was free and is paid for now is called otherwise.
    """
    told = {name: offer[name] for name in PAID}
    told |= {name: offer[name] for name in BESIDES if offer[name] is not None}
    full = {**deal, **told}
    if not deal["terms"] or (deal["terms"] == "free" and (full["fee"] or full["commission"])):
        told["terms"] = terms_of(full["fee"], full["product_cost"], full["commission"])
    if deal["state"] in OPEN_STATES:
        told["state"] = "agreed"
    return told


def counter_of(offer: Proposal, day: str) -> Proposal:
    """Return a counter-offer of a day, not kept yet: the same by the other side, to be changed before it is sent."""
    return replace(
        offer,
        id=None, batch_id=None, source_line=None, offered_on=day,
        by="us" if offer.by == "them" else "them", state="draft", orders=None, chance=None,
    )  # fmt: skip
