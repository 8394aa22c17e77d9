"""What is due among partners: next actions, answers, promises, deliverables, rights that end, money owed, silence."""

import tomllib
from functools import cache

from socialroi_desktop.catalogue import letter_limits
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.paths import resource
from socialroi_desktop.queries.due.source import TODAY, DueSource
from socialroi_desktop.store.rows import due_rows as rows

_AREA = "outreach"


@cache
def _touch_days() -> dict[str, int]:
    found = tomllib.loads(resource("outreach", "tiers.toml").read_text("utf-8"))["tier"]
    return {tier["id"]: tier["touch_days"] for tier in found}


def _follow_up() -> str:
    limits = letter_limits()
    return rows.follow_up(limits.follow_up_after_days, limits.follow_ups_at_most)


OUTREACH: tuple[DueSource, ...] = (
    DueSource(
        "next_action", _AREA, "influencer", lambda: rows.NEXT_ACTION, N_("{name}: {what}"), N_("{name}: next action"),
        day_field="next_action_on", done={"next_action": None, "next_action_on": None},
    ),
    DueSource(
        "answer_owed", _AREA, "contact", lambda: rows.ANSWER_OWED,
        N_("{name} waits for an answer to: {what}"), N_("{name} waits for an answer"),
        done={"settled_on": TODAY},
    ),
    DueSource(
        "promise", _AREA, "contact", lambda: rows.PROMISE,
        N_("Promised to {name}: {what}"), N_("Something was promised to {name}"),
        day_field="promise_on", done={"settled_on": TODAY},
    ),
    DueSource(
        "respond", _AREA, "deliverable", lambda: rows.RESPOND, N_("{name} should have responded about: {what}"),
        day_field="respond_by",
    ),
    DueSource(
        "submit", _AREA, "deliverable", lambda: rows.SUBMIT, N_("{name} submits: {what}"),
        day_field="submit_by", done={"state": "submitted"},
    ),
    DueSource(
        "go_live", _AREA, "deliverable", lambda: rows.GO_LIVE, N_("{name} puts live: {what}"),
        day_field="live_until", done={"state": "live"},
    ),
    DueSource(
        "right_ends", _AREA, "usage_right", lambda: rows.RIGHT_ENDS,
        N_("The right to use content of {name} ends on {ends}: renew it or take it down"),
    ),
    DueSource(
        "cost_owed", _AREA, "cost", lambda: rows.COST_OWED, N_("To pay to {name}: {what}"), done={"paid_on": TODAY}
    ),
    DueSource(
        "follow_up", _AREA, "influencer", _follow_up, N_("No answer from {name} yet: follow up")
    ),
    DueSource(
        "keep_in_touch", _AREA, "influencer", lambda: rows.keep_in_touch(_touch_days()),
        N_("Nothing was heard of {name} for long: send a word"),
    ),
)  # fmt: skip
