"""How it is counted whether people who ask were answered and solved in time. Adds nothing up.

Whoever still waits counts once their time is over; that is told by the clock of the moment it is asked.
"""

from dataclasses import replace

from socialroi_desktop.domain.listening.clocks import ANSWER_WITHIN, SOLVE_WITHIN
from socialroi_desktop.domain.period import Period
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.people import MENTIONS
from socialroi_desktop.store.sums.told import Rows, Tell, Told, one_by_one

_ASKED = "t.state IN ('open', 'answered', 'solved')"


def _took(step: str) -> str:
    return f"(unixepoch(t.{step}) - unixepoch(t.mentioned_at))"


def _steps(step: str, within: int) -> tuple[Tell, Tell]:
    """Return how it is told that a step is due, and that it was done in time."""
    over = f"unixepoch('now') - unixepoch(t.mentioned_at) > {within:d}"
    due = f"{_ASKED} AND (t.{step} IS NOT NULL OR {over})"
    return Tell(due), Tell(f"{_ASKED} AND t.{step} IS NOT NULL AND {_took(step)} <= {within:d}")


_ANSWER = _steps("acknowledged_at", int(ANSWER_WITHIN.total_seconds()))
_SOLVE = _steps("solved_at", int(SOLVE_WITHIN.total_seconds()))
ANSWERS: Rows = replace(
    MENTIONS,
    tells={
        "answers_due": _ANSWER[0],
        "answers_in_time": _ANSWER[1],
        "solutions_due": _SOLVE[0],
        "solutions_in_time": _SOLVE[1],
        "solved": Tell("t.state IS 'solved' AND t.refunded IS NOT NULL"),
        "solved_without_refund": Tell("t.state IS 'solved' AND t.refunded IS 0"),
        "left_unanswered": Tell("t.state IS 'dropped'"),
        "scam_questions": Tell("t.kind IS 'scam_question'"),
        "spam": Tell("t.kind IS 'spam'"),
        "incidents": Tell("t.kind IS 'incident'"),
    },
    cut_by=("t.state", "t.kind", "t.refunded", *(tell.when for tell in (*_ANSWER, *_SOLVE))),
)
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


def seconds(workspace: Workspace, step: str, period: Period, by: str) -> list[tuple[Told, int]]:
    """Return the seconds a step took of each mention that has it, with where it belongs."""
    rows = replace(times_of(step), tells={step: times_of(step).tells[step]})
    return [(told, int(told.sums[step])) for told in one_by_one(workspace, rows, period, by) if told.sums]
