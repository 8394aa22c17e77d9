"""How the steps with partners are counted: who was written to, who replied, what was agreed, what went live. Declares only.

A person counts once for each step, on the day it was first taken: told by the contact log where that knows of it, else by
the stage they came into, unless they were moved back from there and nothing proves it. What was agreed is told by deals; only
of people without any deal the stage speaks. So no step counts twice, and each row behind a figure is the one that tells it.
"""

from dataclasses import replace

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records.people import MESSAGES
from socialroi_desktop.store.file.codec import texts
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.told import Named, Rows, Tell, Told, one_by_one

# Who stands at one of these was written to, talked with, or has said yes.
WRITTEN = "('letter', 'negotiate', 'track', 'relationship')"
_IN_TALKS = "('negotiate', 'track', 'relationship')"
_AGREED = "('track', 'relationship')"
_MESSAGES = texts(MESSAGES)
# So long somebody must have stood in a stage before it can be said that they did not go on.
DAYS_TO_MOVE = 14
_RANK = "CASE {} " + " ".join(
    f"WHEN '{stage}' THEN {place}"
    for place, stage in enumerate(
        ("search", "screen", "get_contact", "letter", "negotiate", "track", "relationship")
    )
) + " END"  # fmt: skip
# Whoever is moved back was not there, unless there is a deal with them, or a message while they stood there.
_HELD = f"""(SELECT s.* FROM stage_change s WHERE EXISTS (SELECT 1 FROM deal d WHERE d.influencer_id = s.influencer_id)
        OR NOT EXISTS (SELECT 1 FROM stage_change n WHERE n.influencer_id = s.influencer_id
            AND n.id > s.id AND n.changed_at >= s.changed_at AND {_RANK.format("n.stage")} < {_RANK.format("s.stage")}
            AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.influencer_id = s.influencer_id AND c.way IN {_MESSAGES}
                AND c.happened_at BETWEEN s.changed_at AND n.changed_at)))"""
_KEYS = {"stage": "t.person_stage", "tier": "t.tier", "kind": "t.person_kind"}
_NAMED = {"influencer": Named("t.influencer_id")}
_PERSON = "i.channel, i.tier, i.kind AS person_kind, i.stage AS person_stage"
_PAID = (
    "(coalesce(d.fee, 0) > 0 OR coalesce(d.commission, 0) > 0 OR d.terms IN ('fee', 'affiliate', 'mixed'))"
)

_FIRST_CONTACTS = f"""(
    SELECT c.id, c.influencer_id, c.happened_at, c.happened_on AS day, c.direction, {_PERSON},
        (SELECT min(s.changed_at) FROM {_HELD} s WHERE s.influencer_id = c.influencer_id AND s.stage IN {WRITTEN})
            AS written_at,
        (SELECT min(s.changed_at) FROM {_HELD} s WHERE s.influencer_id = c.influencer_id AND s.stage IN {_IN_TALKS})
            AS talks_at
    FROM (SELECT *, row_number() OVER (PARTITION BY influencer_id, direction ORDER BY happened_at, id) AS nth
        FROM contact WHERE way IN {_MESSAGES}) c JOIN influencer i ON i.id = c.influencer_id
    WHERE c.nth = 1) t"""
CONTACTS = Rows(
    "contact",
    _FIRST_CONTACTS,
    "t.day",
    "t.channel",
    {
        "contacted": Tell("t.direction = 'out' AND (t.written_at IS NULL OR t.happened_at <= t.written_at)"),
        "replied": Tell("t.direction = 'in' AND (t.talks_at IS NULL OR t.happened_at <= t.talks_at)"),
    },
    keys=_KEYS,
    named=_NAMED,
    cut_by=("t.direction", "t.written_at IS NULL OR t.happened_at <= t.written_at",
            "t.talks_at IS NULL OR t.happened_at <= t.talks_at"),
)  # fmt: skip


def _first(stages: str) -> str:
    own = "s.changed_at || printf('%012d', s.id)"
    return (
        f"s.stage IN {stages} AND {own} = min(CASE WHEN s.stage IN {stages} THEN {own} END)"
        " OVER (PARTITION BY s.influencer_id)"
    )


def _earliest(direction: str) -> str:
    return (
        f"(SELECT min(c.happened_at) FROM contact c WHERE c.influencer_id = s.influencer_id"
        f" AND c.direction = '{direction}' AND c.way IN {_MESSAGES})"
    )


_FIRST_STAGES = f"""(
    SELECT s.id, s.influencer_id, s.changed_at, s.changed_on AS day, {_PERSON},
        {_first(WRITTEN)} AS written, {_first(_IN_TALKS)} AS talks, {_first(_AGREED)} AS agreed,
        {_earliest("out")} AS out_at, {_earliest("in")} AS in_at,
        EXISTS (SELECT 1 FROM deal d WHERE d.influencer_id = s.influencer_id) AS has_deal,
        EXISTS (SELECT 1 FROM deal d WHERE d.influencer_id = s.influencer_id AND d.state IN ('agreed', 'signed', 'done'))
            AS has_agreed
    FROM {_HELD} s JOIN influencer i ON i.id = s.influencer_id) t"""
_BY_STAGE = {
    "contacted": "t.written AND (t.out_at IS NULL OR t.out_at > t.changed_at)",
    "replied": "t.talks AND (t.in_at IS NULL OR t.in_at > t.changed_at)",
    "negotiating": "t.talks",
    "agreed": "t.agreed AND NOT t.has_agreed",
    "signed": "t.agreed AND NOT t.has_deal",
}
STAGES = Rows(
    "stage_change",
    _FIRST_STAGES,
    "t.day",
    "t.channel",
    {name: Tell(when) for name, when in _BY_STAGE.items()},
    keys=_KEYS,
    named=_NAMED,
    cut_by=tuple(_BY_STAGE.values()),
)


def _deals(what: str, states: str, day: str) -> Rows:
    return Rows(
        "deal",
        f"(SELECT d.id, d.influencer_id, d.product_id, {day} AS day, {_PAID} AS paid, {_PERSON}"
        f" FROM deal d JOIN influencer i ON i.id = d.influencer_id WHERE d.state IN {states}) t",
        "t.day",
        "t.channel",
        {what: Tell(), **_paid(what)},
        keys=_KEYS,
        named=_NAMED,
        cut_by=("t.paid",),
        product="t.product_id",
    )


def _paid(what: str) -> dict[str, Tell]:
    return {f"{what}_paid": Tell("t.paid"), f"{what}_unpaid": Tell("NOT t.paid")}


AGREED = _deals("agreed", "('agreed', 'signed', 'done')", "coalesce(d.agreed_on, d.signed_on, d.starts_on)")
SIGNED = _deals("signed", "('signed', 'done')", "coalesce(d.signed_on, d.agreed_on, d.starts_on)")
POSTED = Rows(
    "deliverable",
    f"""(SELECT v.id, v.influencer_id, v.product_id, v.day, v.paid, {_PERSON} FROM (
        SELECT l.id, d.influencer_id, d.product_id, coalesce(p.published_on, l.live_from) AS day, {_PAID} AS paid,
            row_number() OVER (PARTITION BY d.id ORDER BY coalesce(p.published_on, l.live_from), l.id) AS nth
        FROM deliverable l JOIN deal d ON d.id = l.deal_id LEFT JOIN post p ON p.id = l.post_id
        WHERE l.state = 'live' AND coalesce(p.published_on, l.live_from) IS NOT NULL) v
        JOIN influencer i ON i.id = v.influencer_id WHERE v.nth = 1) t""",
    "t.day",
    "t.channel",
    {"posted": Tell(), **_paid("posted")},
    keys=_KEYS,
    named=_NAMED,
    cut_by=("t.paid",),
    product="t.product_id",
)
# Only who had the time to move counts: an entry of yesterday says nothing yet. Customers whom nobody looked for are not on
# the way at all.
MOVES = Rows(
    "stage_change",
    f"""(SELECT s.id, s.influencer_id, s.stage, s.changed_on AS day, i.channel, i.tier, i.kind AS person_kind,
        (SELECT min(n.changed_on) FROM {_HELD} n WHERE n.influencer_id = s.influencer_id
            AND {_RANK.format("n.stage")} > {_RANK.format("s.stage")} AND n.changed_at >= s.changed_at) AS moved_on
    FROM (SELECT *, row_number() OVER (PARTITION BY influencer_id, stage ORDER BY changed_at, id) AS nth
        FROM {_HELD}) s
    JOIN influencer i ON i.id = s.influencer_id
    WHERE s.nth = 1 AND s.stage NOT IN ('relationship', 'declined', 'paused')
        AND (i.kind != 'customer' OR i.stage != 'search')) t""",
    "t.day",
    "t.channel",
    {"stage_entered": Tell(), "stage_moved": Tell("t.moved_on <= :end")},
    keys=_KEYS | {"stage": "t.stage"},
    named=_NAMED,
    cut_by=("t.moved_on <= :end",),
    inside=f"t.day BETWEEN :start AND date(:end, '-{DAYS_TO_MOVE} days')",
)
# Those who went on, each with the days it took.
WENT_ON = replace(
    MOVES, tells={"days_to_move": Tell("t.moved_on <= :end", "julianday(t.moved_on) - julianday(t.day)")}
)


def days_to_move(workspace: Workspace, period: Period, by: str) -> list[tuple[Told, int]]:
    """Return the days each stay in a stage took that somebody went on from, with where it belongs."""
    return [
        (told, int(told.sums["days_to_move"]))
        for told in one_by_one(workspace, WENT_ON, period, by)
        if told.sums
    ]


_OF_PARTNER = {"influencer": Named("t.influencer_id")}
PARTNERSHIPS = Rows(
    "partnership", "partnership t", "t.began_on", "NULL", {"partnerships": Tell()}, named=_OF_PARTNER
)
LINKS = Rows(
    "inbound_link", "inbound_link t", "t.found_on", "NULL", {"inbound_links": Tell()}, named=_OF_PARTNER
)
EARNED = Rows(
    "earned_mention",
    "earned_mention t",
    "t.mentioned_on",
    "NULL",
    {"earned_mentions": Tell()},
    named=_OF_PARTNER,
)
