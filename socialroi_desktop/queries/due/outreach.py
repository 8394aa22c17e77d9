"""What is due among partners: next actions, answers, promises, deliverables, rights that end, money owed, silence."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from socialroi_desktop.catalogue import letter_limits, profile_rules, tiers
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.outreach.tiers import own_sizes
from socialroi_desktop.domain.records.spending import COST_KIND
from socialroi_desktop.queries.due.source import REASON, TODAY, DueSource, by_sql
from socialroi_desktop.queries.outreach.letters import follow_ups
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import due_rows as rows
from socialroi_desktop.store.rows.due_rows import DueRow

_AREA = "outreach"
# What the log itself says of a touch that waits no more, so that board and page know it, too.
_SETTLED = {"settled_on": TODAY}
_DROPPED = {"settled_on": TODAY, "settled_reason": REASON}


def _silent(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
    """Give people who were not heard of for as long as their tags say, in a relationship else as is usual for their size."""
    sql = rows.keep_in_touch({tier.id: tier.touch_days for tier in own_sizes(tiers(), workspace.settings())})
    # Who is followed up is turned to already.
    followed = {row.id for row in _unanswered(workspace, today, until) if row.day <= until.isoformat()}
    return [row for row in by_sql(sql)(workspace, today, until) if row.id not in followed]


def _unanswered(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
    """Give people who were asked, said nothing since, and for whom nothing else is planned."""
    after = timedelta(days=letter_limits().follow_up_after_days)
    waiting = {
        found.influencer_id: (found.asked_on + after).isoformat() for found in follow_ups(workspace, today)
    }
    unplanned = by_sql(rows.UNPLANNED)(workspace, today, until)
    return [replace(row, day=waiting[row.id]) for row in unplanned if row.id in waiting]


def _profiles(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
    """Give own accounts that were not looked at for long while people are written to, or that none ever was."""
    sql = f"{rows.PROFILE_NEVER} UNION ALL {rows.profile_old(profile_rules().again_after_days)}"
    return by_sql(sql)(workspace, today, until)


def _unpaid(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
    """Give what is to be paid to partners, with the words of its kind and the amount."""
    kinds = {choice.id: choice.label for choice in COST_KIND}
    for row in by_sql(rows.COST_OWED)(workspace, today, until):
        told = row.words
        worth = Amount(int(str(told["amount"])), str(told["currency"]))
        words = {
            "name": told["name"],
            "what": told["what"],
            "field": kinds[str(told["kind"])],
            "worth": worth,
        }
        yield replace(row, words=words)


OUTREACH: tuple[DueSource, ...] = (
    DueSource(
        "next_action", _AREA, "influencer", by_sql(rows.NEXT_ACTION), N_("{name}: {what}"), N_("{name}: next action"),
        day_field="next_action_on", touches=True,
    ),
    DueSource(
        "answer_owed", _AREA, "contact", by_sql(rows.ANSWER_OWED),
        N_("{name} waits for an answer to: {what}"), N_("{name} waits for an answer"),
        day_field="promise_on", done=_SETTLED, dropped=_DROPPED,
    ),
    DueSource(
        "promise", _AREA, "contact", by_sql(rows.PROMISE),
        N_("Promised to {name}: {what}"), N_("Something was promised to {name}"),
        day_field="promise_on", done=_SETTLED, dropped=_DROPPED,
    ),
    DueSource(
        "respond", _AREA, "deliverable", by_sql(rows.RESPOND), N_("{name} should have responded about: {what}"),
        day_field="respond_by",
    ),
    DueSource(
        "submit", _AREA, "deliverable", by_sql(rows.SUBMIT), N_("{name} submits: {what}"),
        day_field="submit_by", done={"state": "submitted"},
    ),
    DueSource(
        "go_live", _AREA, "deliverable", by_sql(rows.GO_LIVE), N_("{name} puts live: {what}"),
        day_field="live_until", done={"state": "live"},
    ),
    DueSource(
        "right_ends", _AREA, "usage_right", by_sql(rows.RIGHT_ENDS),
        N_("The right to use content of {name} ends on {ends}: renew it or take it down"),
    ),
    DueSource(
        "cost_owed", _AREA, "cost", _unpaid,
        N_("To pay to {name}: {worth}, {field}, {what}"), N_("To pay to {name}: {worth}, {field}"), done={"paid_on": TODAY},
    ),
    DueSource(
        "follow_up", _AREA, "influencer", _unanswered, N_("No answer from {name} yet: follow up"), touches=True,
    ),
    DueSource(
        "keep_in_touch", _AREA, "influencer", _silent,
        N_("Nothing was heard of {name} for long: send a word"), touches=True,
    ),
    DueSource(
        "profile_check", _AREA, "profile_check", _profiles,
        N_("The profile of {what} was checked long ago: look at it again"),
        N_("Look at your own profiles as a partner does before you write: Profile ready"),
    ),
)  # fmt: skip
