"""The steps of a deal by name, each on the first deal or offer there is, for tests that walk at random."""

from collections.abc import Callable, Mapping
from datetime import date

from socialroi_desktop.domain.query import Query
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.outreach.deal_costs import write_costs
from socialroi_desktop.operations.outreach.deals import accept_offer, answer_offer, sign_deal
from socialroi_desktop.operations.outreach.signing import freeze_signed
from socialroi_desktop.operations.outreach.tracking import make_code, make_link
from socialroi_desktop.queries.outreach.break_even import assumption_at
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import ordered_ids

TODAY = date(2026, 9, 20)


def _first(workspace: Workspace, entity: str) -> int:
    ids = list(ordered_ids(workspace, Query(entity, limit=1)))
    if not ids:
        raise UserError("There is nothing to change.")
    return ids[0]


DEAL_STEPS: Mapping[str, Callable[[Workspace], object]] = {
    "accept": lambda w: accept_offer(w, proposal_id=_first(w, "proposal"), today=TODAY),
    "answer": lambda w: answer_offer(w, proposal_id=_first(w, "proposal"), today=TODAY),
    "sign": lambda w: freeze_signed(w, sign_deal(w, deal_id=_first(w, "deal")), assumption_at, TODAY),
    "code": lambda w: make_code(w, deal_id=_first(w, "deal"), percent=15),
    "link": lambda w: make_link(w, deal_id=_first(w, "deal"), page="https://shop.example/"),
    "costs": lambda w: write_costs(w, deal_id=_first(w, "deal"), today=TODAY),
}
