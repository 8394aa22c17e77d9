"""How a mention stands: whether somebody waits, and what its state and its time stamps say of each other.

State and stamps are two ways to tell the same, and either may be typed: here they are brought together. Pure; times are UTC
as stored (`YYYY-MM-DDTHH:MM:SSZ`), which compare as texts.
"""

from collections.abc import Collection, Mapping
from typing import Any

from socialroi_desktop.domain.records.listening import ANSWERED, DROPPED, OPEN, SOLVED

ASKING_KINDS = frozenset({"question", "complaint", "suggestion", "scam_question", "incident", "delivery"})
WAITING_STATES = (OPEN, ANSWERED)
# What the state of a mention follows from, or what follows from it.
FIELDS = ("mentioned_at", "kind", "sentiment", "state", "acknowledged_at", "solved_at", "drop_reason")
# What is older when it is brought by a file was let go of; nobody waits so long for an answer.
WAITS_DAYS = 14


def asks(kind: str | None, sentiment: str | None) -> bool:
    """Tell whether whoever said it waits for an answer: who asks or complains, and who is unhappy in whatever way."""
    return kind in ASKING_KINDS or (kind is None and sentiment == "negative")


def is_praise(kind: str | None, sentiment: str | None) -> bool:
    """Tell whether it is something to thank for."""
    return kind == "praise" or (kind is None and sentiment == "positive")


def settled(
    now: Mapping[str, Any], changed: Collection[str], moment: str, *, old: bool = False
) -> dict[str, str | None]:
    """Return the fields of a mention that follow from those that were `changed`, at a moment; empty where all agrees.

    `now` are its FIELDS as they are after the change. Of a new mention every field that tells something was changed; an `old`
    one, brought by a file, opens nothing by itself. No stamp is earlier than the message, whatever
    the clock of the computer says.
    """
    moment = max(moment, str(now["mentioned_at"]))
    if "state" in changed and now["state"] != _by_stamps(now):
        wanted = _by_state(now, moment)
    elif {"acknowledged_at", "solved_at"} & set(changed):
        wanted = _told_by_stamps(now)
    else:
        wanted = {}
    wanted.update(_by_kind({**now, **wanted}, opened=not old))
    if now["drop_reason"] and {**now, **wanted}["state"] != DROPPED:
        wanted["drop_reason"] = None
    return {name: value for name, value in wanted.items() if value != now[name]}


def _by_stamps(now: Mapping[str, Any]) -> str | None:
    if now["solved_at"]:
        return SOLVED
    return ANSWERED if now["acknowledged_at"] else None


def _told_by_stamps(now: Mapping[str, Any]) -> dict[str, Any]:
    state = _by_stamps(now) or (OPEN if now["state"] in (ANSWERED, SOLVED) else now["state"])
    answered = now["acknowledged_at"] or now["solved_at"]
    return {"state": state, "acknowledged_at": answered}


def _by_state(now: Mapping[str, Any], moment: str) -> dict[str, Any]:
    state = now["state"]
    if state == SOLVED:
        solved = now["solved_at"] or max(moment, now["acknowledged_at"] or "")
        return {"solved_at": solved, "acknowledged_at": now["acknowledged_at"] or solved}
    if state == ANSWERED:
        return {"solved_at": None, "acknowledged_at": now["acknowledged_at"] or moment}
    if state == OPEN:
        return {"solved_at": None, "acknowledged_at": None}
    return {}


def _by_kind(now: Mapping[str, Any], *, opened: bool) -> dict[str, Any]:
    """Open what asks and stands nowhere; let go of what asks no longer and was not answered yet."""
    asked = asks(now["kind"], now["sentiment"])
    if asked and not now["state"]:
        state = _by_stamps(now) or (OPEN if opened else None)
        return {"state": state}
    if not asked and now["state"] == OPEN:
        return {"state": None}
    return {}
