"""How it is counted whether people who ask were answered and solved in time. Adds nothing up.

Whoever still waits counts once their time is over; that is told by the clock of the moment it is asked.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from typing import Any

from socialroi_desktop.domain.listening.clocks import ANSWER_WITHIN, SOLVE_WITHIN
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.group_names import GroupNames
from socialroi_desktop.store.sums.people import MENTIONS
from socialroi_desktop.store.sums.told import Rows, Tell, Told, asked_of, in_months

_ASKED = "t.state IN ('open', 'answered', 'solved')"


def _took(step: str) -> str:
    return f"(unixepoch(t.{step}) - unixepoch(t.mentioned_at))"


# What is told of a step: nothing yet, done in time, or missed.
_IN_TIME, _MISSED = 1, 2


def _standing(step: str, within: int) -> str:
    """Return how a step stands; it is worked out once a row, for reading times is what takes long."""
    over = f"unixepoch('now') - unixepoch(t.mentioned_at) > {within:d}"
    done = f"iif({_took(step)} <= {within:d}, {_IN_TIME}, {_MISSED})"
    return f"CASE WHEN {_ASKED} THEN CASE WHEN t.{step} IS NOT NULL THEN {done} WHEN {over} THEN {_MISSED} ELSE 0 END ELSE 0 END"


_ANSWER = _standing("acknowledged_at", int(ANSWER_WITHIN.total_seconds()))
_SOLVE = _standing("solved_at", int(SOLVE_WITHIN.total_seconds()))
# With a limit it is read before it is grouped, not again for each sum.
_SOURCE = (
    "(SELECT id, mentioned_on, channel, kind, state, refunded, influencer_id, topic_id, product_id,"
    f" {_ANSWER} AS answer, {_SOLVE} AS solution FROM mention t WHERE mentioned_on BETWEEN :start AND :end LIMIT -1) t"
)
ANSWERS: Rows = replace(
    MENTIONS,
    source=_SOURCE,
    tells={
        "answers_due": Tell("t.answer > 0"),
        "answers_in_time": Tell(f"t.answer = {_IN_TIME}"),
        "solutions_due": Tell("t.solution > 0"),
        "solutions_in_time": Tell(f"t.solution = {_IN_TIME}"),
        "solved": Tell("t.state IS 'solved' AND t.refunded IS NOT NULL"),
        "solved_without_refund": Tell("t.state IS 'solved' AND t.refunded IS 0"),
        "left_unanswered": Tell("t.state IS 'dropped'"),
        "scam_questions": Tell("t.kind IS 'scam_question'"),
        "spam": Tell("t.kind IS 'spam'"),
        "incidents": Tell("t.kind IS 'incident'"),
    },
    cut_by=("t.state", "t.kind", "t.refunded", "t.answer", "t.solution"),
)
_CUTS = {
    "t.answer": ("answers_due", "answers_in_time"),
    "t.solution": ("solutions_due", "solutions_in_time"),
    "t.state": ("solved", "solved_without_refund", "left_unanswered"),
    "t.refunded": ("solved", "solved_without_refund"),
    "t.kind": ("scam_questions", "spam", "incidents"),
}


def answers_of(names: Collection[str]) -> Rows:
    """Return how some sums of ANSWERS are told, by no more than they need."""
    cuts = tuple(cut for cut, told in _CUTS.items() if not set(told).isdisjoint(names))
    return replace(ANSWERS, tells={name: ANSWERS.tells[name] for name in names}, cut_by=cuts)


STEPS = {"first_response_time": "acknowledged_at", "resolution_time": "solved_at"}
ENDS = ("", "_p90", "_worst")


def times_of(step: str) -> Rows:
    """Return the mentions that have a step of STEPS, with the seconds it took."""
    stamp = STEPS[step]
    tell = Tell(f"{_ASKED} AND t.{stamp} IS NOT NULL", _took(stamp))
    # What follows from a time is behind each figure of it.
    return replace(
        MENTIONS,
        tells={f"{step}{end}": tell for end in ENDS},
        cut_by=(),
        inside=f"{MENTIONS.within} AND t.{stamp} IS NOT NULL",
    )


def seconds(workspace: Workspace, step: str, period: Period, by: str) -> list[tuple[Told, list[int]]]:
    """Return the seconds a step took of the mentions that have it, by where they belong."""
    rows, stamp = in_months(times_of(step), by), STEPS[step]
    found = workspace.connection().cursor()
    found.row_factory = None  # plain tuples: they are many
    found.execute(
        f"SELECT {rows.channel}, {rows.key(by)}, {_took(stamp)} FROM {rows.source} WHERE {rows.within} AND {_ASKED}",
        asked_of(workspace, rows, period),
    )
    taken: defaultdict[tuple[str | None, Any], list[int]] = defaultdict(list)
    for channel, key, took in found:
        taken[channel, key].append(took)
    called = GroupNames(workspace.connection(), by) if by in rows.named else None
    return [
        (Told(rows.entity, channel, _named(key, called), {}, frozenset({step}), len(times)), times)
        for (channel, key), times in taken.items()
    ]


def _named(key: Any, called: GroupNames | None) -> str | None:
    name = key if called is None else called.of(key)
    return None if name is None else str(name)
