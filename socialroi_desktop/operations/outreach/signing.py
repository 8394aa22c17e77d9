"""Deals that a change has signed keep what they are assumed to bring, as part of that change.

Whatever signed them: a button, a cell, a form, a command. What they are assumed to bring follows from queries and is handed in.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.metrics.methods.break_even import Assumption
from socialroi_desktop.operations.outreach.freezing import assumed_fields
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.amending import amend
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

# Returns what a deal is assumed to bring by what is known on a day, and why what is missing there is not known.
AssumptionAt = Callable[[Workspace, int, date], tuple[Assumption, tuple[Problem, ...]]]

_NOTHING_KNOWN = Problem("What this deal has to bring is not known and was not kept with it.")
_NO_ORDERS = Problem("How many orders pay for this deal is not known and was not kept with it.")
_STAYS = N_("The assumption of {day} stays, though the terms have changed since.")
_NO_CHANCE = Problem("The chance of this deal is not known and was not kept with it.")


def freeze_signed(workspace: Workspace, changed: Changed, assume: AssumptionAt, today: date) -> Changed:
    """Keep what the deals are assumed to bring that a change, the last one, has signed; return it with what is not known.

    It is told as of the day of signing. What was kept before stays, which is said where it would be other now; what a file
    brings was signed elsewhere, and what it was assumed to bring is in the file or nowhere.
    """
    if changed.moves_imports:
        return changed
    notes: list[Problem] = []
    kept: dict[int, tuple[Assumption, date]] = {}
    for deal in _signed(workspace, changed):
        day = min(date.fromisoformat(deal.signed_on or ""), today)
        assumed, reasons = assume(workspace, deal.id or 0, day)
        if deal.assumed_on is not None:
            if assumed.orders != deal.assumed_orders:
                notes.append(Problem(_STAYS, {"day": deal.assumed_on}))
            continue
        missing = _missing(assumed)
        notes += [] if missing is None else [missing, *reasons]
        if assumed.order_value is not None:
            kept[deal.id or 0] = assumed, day
    if kept:
        with amend(workspace) as writer:
            for deal_id, (assumed, day) in kept.items():
                writer.update(Deal.entity, deal_id, assumed_fields(assumed, day))
        changed = _with_fields(changed, kept[next(iter(kept))])
    if not notes:
        return changed
    told = {note.message: note for note in (*changed.notes, *notes)}
    return replace(changed, notes=tuple(told.values()))


def _signed(workspace: Workspace, changed: Changed) -> Iterator[Deal]:
    """Return the deals that came signed or were signed now."""
    rows = changed.rows.get(Deal.entity)
    if rows is None:
        return
    edited = rows.edited if "signed_on" in rows.fields else ()
    for row_id in sorted({row_id for ids in (*rows.created, *edited) for row_id in ids}):
        deal = reading.get(workspace, Deal, row_id)
        if deal is not None and deal.signed_on and deal.state != "declined":
            yield deal


def _missing(assumed: Assumption) -> Problem | None:
    if assumed.order_value is None:
        return _NOTHING_KNOWN
    if assumed.orders is None:
        return _NO_ORDERS
    return _NO_CHANCE if assumed.chance is None else None


def _with_fields(changed: Changed, example: tuple[Assumption, date]) -> Changed:
    """Return a change that also tells of the fields that were kept."""
    rows = changed.rows[Deal.entity]
    told = replace(rows, fields=rows.fields | assumed_fields(*example).keys())
    return replace(changed, rows={**changed.rows, Deal.entity: told})
