"""The `deal` command: the steps of a deal that are more than a field: offers, signing, code, link, costs, pack, terms sheet."""

import argparse
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from socialroi_desktop.commands import words
from socialroi_desktop.commands.deal_results import results_told
from socialroi_desktop.commands.letters import template_in
from socialroi_desktop.commands.printing import print_json, print_rows
from socialroi_desktop.commands.signing import with_assumptions
from socialroi_desktop.commands.terms import sheet_of
from socialroi_desktop.domain.letters.templates import POST_PURPOSES
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.outreach.ready_pack import warning_of
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal, Proposal
from socialroi_desktop.errors import UsageError, UserError
from socialroi_desktop.operations.outreach.deal_costs import write_costs
from socialroi_desktop.operations.outreach.deals import accept_offer, answer_offer, sign_deal
from socialroi_desktop.operations.outreach.ready_pack import write_pack
from socialroi_desktop.operations.outreach.tracking import make_code, make_link
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.queries.outreach.break_even import deal_prospects, offer_of
from socialroi_desktop.queries.outreach.deal_partner import deal_of
from socialroi_desktop.queries.outreach.posts import post_facts
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.commissions import commission_of

_MOST_PERCENT = 99
_STEPS = ("accept", "answer", "sign", "code", "link", "costs", "pack", "sheet", "results")
_READING = ("pack", "sheet", "results")


def run(arguments: argparse.Namespace) -> int:
    """Do one step of a deal and print what came of it."""
    told = done(arguments)
    if arguments.json:
        print_json(told)
    elif "sheet" in told:
        print(told["sheet"], end="")
    else:
        print_rows([told | told.pop("figures", {})], as_json=False)
    return 0


def done(arguments: argparse.Namespace) -> dict[str, Any]:
    """Do the one step that was asked for; return the deal and what was done. UserError where it cannot be."""
    asked = [step for step in _STEPS if getattr(arguments, step) not in (None, False)]
    if len(asked) != 1:
        raise UsageError(
            "Say one step: --accept, --answer, --sign, --code, --link, --costs, --pack, --sheet or --results."
        )
    with open_workspace(Path(arguments.file), read_only=asked[0] in _READING) as workspace:
        found = deal_of(workspace, arguments.id)
        if arguments.sheet:
            return {"id": arguments.id, "sheet": sheet_of(workspace, arguments.id)}
        if arguments.results:
            return results_told(workspace, arguments.id, _today(workspace))
        if arguments.pack is not None:
            if not arguments.pack.strip():
                raise UserError("--pack names no folder; write the name of a new one.")
            if arguments.language and arguments.post is None:
                raise UsageError("--language is of a post from a template; name one by --post.")
            text, doubt = _post(workspace, arguments)
            files = write_pack(workspace, deal_id=arguments.id, folder=Path(arguments.pack), text=text)
            told = {"id": arguments.id, "files": [str(file) for file in files]}
            warnings = filter(None, (warning_of(found, _today(workspace)), doubt))
            warning = " ".join(each.message for each in warnings)
            return told | ({"warning": warning} if warning else {})
        changed = with_assumptions(workspace, _step(workspace, arguments))
        deal = reading.get(workspace, Deal, arguments.id)
        earned = _commission(workspace, deal) if arguments.costs and deal is not None else {}
    told = {"id": arguments.id, "done": changed.text}
    if deal is not None:
        told |= {"state": deal.state, "code": deal.code, "link": deal.link} | earned
    note = " ".join(note.message for note in changed.notes)
    return told | ({"note": note} if note else {})


def _post(workspace: Workspace, arguments: argparse.Namespace) -> tuple[str, Problem | None]:
    """Return the words that were given, or the post of the purpose that was asked for; "" for those of the deliverables.

    With it goes what is doubtful of its language, unless that was asked for.
    """
    purpose = arguments.post
    if purpose is None:
        return arguments.text or "", None
    if arguments.text:
        raise UsageError("Give the words by --text or by --post, not by both.")
    if purpose not in POST_PURPOSES:
        raise UsageError(
            "There is no post “{purpose}”; there are: {known}.",
            purpose=purpose,
            known=", ".join(POST_PURPOSES),
        )
    facts = post_facts(workspace, arguments.id)
    template = template_in(facts.offered(purpose), arguments.language)
    return facts.written(template), None if arguments.language else facts.doubt(template)


def _step(workspace: Workspace, arguments: argparse.Namespace) -> Changed:
    deal_id = arguments.id
    today = _today(workspace)
    if arguments.accept is not None:
        proposal = _offer(workspace, deal_id, arguments.accept)
        prospects = deal_prospects(workspace, deal_id, today)
        assumed = prospects.assumption(offer_of(prospects.deal, proposal))
        return accept_offer(workspace, proposal_id=arguments.accept, today=today, assumed=assumed)
    if arguments.answer is not None:
        _offer(workspace, deal_id, arguments.answer)
        return answer_offer(workspace, proposal_id=arguments.answer, today=today)
    if arguments.sign:
        return sign_deal(workspace, deal_id=deal_id)
    if arguments.code is not None:
        return make_code(workspace, deal_id=deal_id, percent=_percent(arguments.code))
    if arguments.link is not None:
        return make_link(workspace, deal_id=deal_id, page=arguments.link)
    return write_costs(workspace, deal_id=deal_id, today=today)


def _commission(workspace: Workspace, deal: Deal) -> dict[str, Any]:
    """Return what orders earned the partner; nothing for a deal without a commission."""
    found = commission_of(workspace, deal, _today(workspace))
    if found is None:
        return {}
    base = workspace.settings().currency
    days = [order.day for order in found.earning]
    return {
        "commission": {
            "earned": str(from_minor(found.due, base)), "not_recorded": str(from_minor(found.open, base)),
            "orders": len(days), "from": min(days, default=None), "to": max(days, default=None),
        }
    }  # fmt: skip


def _today(workspace: Workspace) -> date:
    return datetime.now(ZoneInfo(workspace.settings().timezone)).date()


def _offer(workspace: Workspace, deal_id: int, proposal_id: int) -> Proposal:
    found = reading.get(workspace, Proposal, proposal_id)
    if found is None or found.deal_id != deal_id:
        raise UserError(
            "Deal {deal} has no offer {id}; “socialroi list FILE proposal” names those there are.",
            deal=deal_id, id=proposal_id,
        )  # fmt: skip
    return found


def _percent(text: str) -> int | None:
    return int(words.number(text, 1, _MOST_PERCENT)) if text else None
