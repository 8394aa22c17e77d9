"""Which touches of a log still wait: for our answer, or for what was promised. Pure.

An answer of ours settles what they wrote before it; a promise is owed from its day on, until it is settled.
"""

from collections.abc import Sequence

from socialroi_desktop.domain.records.people import MESSAGES, Contact


def owed(log: Sequence[Contact]) -> frozenset[int]:
    """Return the ids of what they said to us that nobody answered, settled, dropped or promised for a day."""
    answered = max((_place(one) for one in log if _answers(one, "out")), default=("", 0))
    return frozenset(
        one.id or 0
        for one in log
        if _answers(one, "in")
        and one.promise_on is None
        and one.settled_on is None
        and _place(one) > answered
    )


def promised(log: Sequence[Contact]) -> frozenset[int]:
    """Return the ids of touches with a promise that was neither kept nor dropped."""
    return frozenset(one.id or 0 for one in log if one.promise_on and one.settled_on is None)


def _answers(one: Contact, direction: str) -> bool:
    return one.direction == direction and one.way in MESSAGES


def _place(one: Contact) -> tuple[str, int]:
    return one.happened_at, one.id or 0
