"""What is due among partners: next actions, answers, promises, deliverables, rights that end, money owed, silence."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from socialroi_desktop.catalogue import letter_limits, profile_rules, tiers
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.money import Amount
from socialroi_desktop.domain.outreach.deal_costs import GIVEN
from socialroi_desktop.domain.outreach.tiers import own_sizes
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records.spending import COST_KIND
from socialroi_desktop.queries.due.source import REASON, TODAY, DueSource, Finding, Stage, by_query, by_sql
from socialroi_desktop.queries.outreach.letters import follow_ups
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import due_rows as rows
from socialroi_desktop.store.rows.due_rows import DueRow

_AREA = "outreach"
# What the log itself says of a touch that waits no more, so that board and page know it, too.
_SETTLED = {"settled_on": TODAY}
_DROPPED = {"settled_on": TODAY, "settled_reason": REASON}
_NAME = "deal_id.influencer_id.name"
# Whoever declined, or was declined, is done with: the reason is kept with the stage.
_PLANNED = Query("influencer", terms=(Term("stage", "!=", "declined"),))
_WRITTEN_TO = tuple(
    Query("influencer", terms=(Term("stage", "=", stage), Term("next_action_on", "=", None)))
    for stage in ("letter", "negotiate")
)
_PROMISED = Query("contact", terms=(Term("settled_on", "=", None),))
_GRANTED = Query("deal_right", terms=(Term("state", "=", "granted"),))
# Two weeks before a right ends, there is still time to ask for more.
_TIME_TO_ASK = 14
_OWED = Query(
    "cost",
    terms=(
        Term("paid_on", "=", None), Term("deal_id", "!=", None), *(Term("kind", "!=", kind) for kind in GIVEN),
        Term("amount", ">", Decimal(0)),
    ),
)  # fmt: skip
_COSTS = by_query(
    _OWED, day="spent_on", name=_NAME, what="note", kind="kind", amount="amount", currency="currency"
)
_SEEN = ("live", "dropped")
_SENT = ("submitted", *_SEEN)
_UNPLANNED = by_query(*_WRITTEN_TO, name="name")


def _delivered(day: str, *, done: Sequence[str]) -> Finding:
    """Return the deliverables in none of these states by a day of theirs; a deal that was declined asks for none."""
    waiting = Query("deliverable", terms=tuple(Term("state", "!=", state) for state in done))
    found = by_query(waiting, day=day, name=_NAME, what="what", deal="deal_id.state")
    return lambda workspace, today, until: (
        row for row in found(workspace, today, until) if row.words["deal"] != "declined"
    )


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
    unplanned = _UNPLANNED(workspace, today, until)
    return [replace(row, day=waiting[row.id]) for row in unplanned if row.id in waiting]


def _idle(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
    """Give people in Track with whom nothing is open any more, and for whom nothing is planned."""
    sql = rows.nothing_planned(letter_limits().follow_up_after_days)
    return by_sql(sql)(workspace, today, until)


def _profiles(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
    """Give own accounts that were not looked at for long while people are written to, or that none ever was."""
    sql = f"{rows.PROFILE_NEVER} UNION ALL {rows.profile_old(profile_rules().again_after_days)}"
    return by_sql(sql)(workspace, today, until)


def _unpaid(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
    """Give what is to be paid to partners, with the words of its kind and the amount."""
    kinds = {choice.id: choice.label for choice in COST_KIND}
    for row in _COSTS(workspace, today, until):
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
        "next_action", _AREA, "influencer", by_query(_PLANNED, day="next_action_on", name="name", what="next_action"),
        N_("{name}: {what}"), N_("{name}: next action"),
        day_field="next_action_on", touches=True,
        stage=Stage.NETWORK, why=N_("next action of a partner"),
    ),
    DueSource(
        "answer_owed", _AREA, "contact", by_sql(rows.ANSWER_OWED),
        N_("{name} waits for an answer to: {what}"), N_("{name} waits for an answer"),
        done=_SETTLED, dropped=_DROPPED,
        stage=Stage.NETWORK, why=N_("they wait for your answer"),
    ),
    DueSource(
        "promise", _AREA, "contact", by_query(_PROMISED, day="promise_on", name="influencer_id.name", what="what"),
        N_("Promised to {name}: {what}"), N_("Something was promised to {name}"),
        day_field="promise_on", done=_SETTLED, dropped=_DROPPED,
        stage=Stage.NETWORK, why=N_("you promised it"),
    ),
    DueSource(
        "respond", _AREA, "deliverable", _delivered("respond_by", done=_SENT), N_("{name} should have responded about: {what}"),
        day_field="respond_by",
        stage=Stage.NETWORK, why=N_("deal, their answer"),
    ),
    DueSource(
        "submit", _AREA, "deliverable", _delivered("submit_by", done=_SENT), N_("{name} submits: {what}"),
        day_field="submit_by", done={"state": "submitted"},
        stage=Stage.NETWORK, why=N_("deal, their draft"),
    ),
    DueSource(
        "go_live", _AREA, "deliverable", _delivered("live_until", done=_SEEN), N_("{name} puts live: {what}"),
        day_field="live_until", done={"state": "live"},
        stage=Stage.NETWORK, why=N_("deal, their publication"),
    ),
    DueSource(
        "right_ends", _AREA, "deal_right", by_query(_GRANTED, day="ends_on", ahead=_TIME_TO_ASK, name=_NAME, ends="ends_on"),
        N_("The right to use content of {name} ends on {ends}: renew it or take it down"),
        stage=Stage.SELL, brief=N_("Renew or take down: content of {name}"), why=N_("right of a deal, ends on {ends}"),
    ),
    DueSource(
        "costs_unwritten", _AREA, "deal", by_sql(rows.COSTS_UNWRITTEN),
        N_("Write the costs of the deal with {name}: {what}"), N_("Write the costs of the deal with {name}"),
        stage=Stage.SELL, brief=N_("Write the costs of the deal with {name}"), why=N_("signed deal without costs"),
    ),
    DueSource(
        "cost_owed", _AREA, "cost", _unpaid,
        N_("To pay to {name}: {worth}, {field}, {what}"), N_("To pay to {name}: {worth}, {field}"), done={"paid_on": TODAY},
        stage=Stage.SELL, brief=N_("Pay {worth} to {name}"), why=N_("deal, unpaid: {field}"),
    ),
    DueSource(
        "follow_up", _AREA, "influencer", _unanswered, N_("No answer from {name} yet: follow up"), touches=True,
        stage=Stage.NETWORK, brief=N_("Follow up with {name}"), why=N_("no answer to a letter yet"),
    ),
    DueSource(
        "keep_in_touch", _AREA, "influencer", _silent,
        N_("Nothing was heard of {name} for long: send a word"), touches=True,
        stage=Stage.NETWORK, brief=N_("Send a word to {name}"), why=N_("silent for longer than usual"),
    ),
    DueSource(
        "nothing_planned", _AREA, "influencer", _idle,
        N_("Nothing is open with {name} and nothing is planned: plan the next step, or move them on"), touches=True,
        stage=Stage.NETWORK, brief=N_("Plan the next step with {name}"), why=N_("nothing is open and nothing is planned"),
    ),
    DueSource(
        "profile_check", _AREA, "profile_check", _profiles,
        N_("The profile of {what} was checked long ago: look at it again"),
        N_("Look at your own profiles as a partner does before you write: Profile ready"),
        stage=Stage.INFLUENCE, brief=N_("Look at your own profiles"), why=N_("as a partner does, before letters go out"),
    ),
)  # fmt: skip
