"""Whoever is put aside, declined or paused, has it said why, whichever way it is told: board, cell, form or command."""

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.reasons import says_something
from socialroi_desktop.domain.records import Influencer, StageChange
from socialroi_desktop.domain.records.people import ASIDE
from socialroi_desktop.errors import UserError


def must_say_why(record: Record, before: Record | None = None) -> None:
    """UserError when a person is only now put aside, or a step aside is noted, and no reason is told."""
    if (
        not isinstance(record, Influencer | StageChange)
        or record.stage not in ASIDE
        or says_something(_reason(record))
    ):
        return
    if isinstance(before, Influencer | StageChange) and before.stage == record.stage:
        return
    raise UserError(
        "Declined and Paused need a reason; tell it together with the stage, such as “no answer after two letters”."
    )


def _reason(record: Influencer | StageChange) -> str | None:
    return record.stage_reason if isinstance(record, Influencer) else record.reason
