"""Who got no answer yet and may be asked once more, told from the log of contacts. Pure."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from socialroi_desktop.domain.letters.limits import LetterLimits
from socialroi_desktop.domain.records.people import MESSAGES

# Ways by which one asks and can expect an answer later: at a meeting it is given at once.
ASKING = frozenset(MESSAGES) - {"meeting"}
_NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class Touch:
    """One entry of the log as it matters here; `at` is its UTC time, `day` its local day."""

    influencer_id: int
    at: str
    day: date
    way: str
    direction: str
    outcome: str | None = None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Somebody who has not answered: the day of the last letter, the days since, how often they were asked."""

    influencer_id: int
    asked_on: date
    days: int
    asked: int


def due_follow_ups(touches: Iterable[Touch], today: date, limits: LetterLimits) -> tuple[FollowUp, ...]:
    """Return who is due for a follow-up, the longest waiting first.

    Due is whoever was asked last `follow_up_after_days` ago or longer and said nothing since; not whoever was followed up
    `follow_ups_at_most` times already.
    """
    by_person: dict[int, list[Touch]] = defaultdict(list)
    for touch in touches:
        by_person[touch.influencer_id].append(touch)
    found = [_waiting(sorted(log, key=lambda touch: touch.at), today) for log in by_person.values()]
    due = [
        item
        for item in found
        if item is not None
        and item.days >= limits.follow_up_after_days
        and item.asked <= limits.follow_ups_at_most
    ]
    return tuple(sorted(due, key=lambda item: (item.asked_on, item.influencer_id)))


def _waiting(log: list[Touch], today: date) -> FollowUp | None:
    """Return how long and how often somebody was asked since they last said anything; None when nothing is open."""
    asked: list[Touch] = []
    for touch in log:
        if touch.direction == "in":
            asked = []
        elif touch.outcome not in (None, _NO_ANSWER):
            # What came of it was written beside it instead of as a contact of its own.
            asked = []
        elif touch.way in ASKING:
            asked.append(touch)
    if not asked:
        return None
    last = asked[-1]
    return FollowUp(last.influencer_id, last.day, (today - last.day).days, len(asked))
