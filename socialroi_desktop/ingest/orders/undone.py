"""Refunds that were taken back: disputes that were won, refunds that did not arrive. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.orders.given_back import GivenBack

_LOWERED = "This row takes back money that was given back for {number}; that refund counts less by it."
_ALONE = "This row takes back money that was given back for {number}, in no refund of this list; lower that refund by hand."


def lowered(
    found: Sequence[GivenBack], undone: Sequence[GivenBack], owners: Mapping[str, str]
) -> tuple[list[GivenBack], list[Problem]]:
    """Return the refunds that are left, and what to say of each row that takes one back.

    `owners` are the orders of refunds by the ids of these, for rows that name the refund instead.
    """
    left = list(found)
    told: list[Problem] = []
    for one in undone:
        number = owners.get(one.number, one.number)
        fitting = [n for n, other in enumerate(left) if other.number == number and other.amount >= one.amount]
        exact = next((n for n in fitting if left[n].amount == one.amount), None)
        place = exact if exact is not None else next(iter(fitting), None)
        values = {"number": number}
        if place is None:
            told.append(Problem(_ALONE, values, line=one.line))
            continue
        told.append(Problem(_LOWERED, values, line=one.line))
        left[place] = replace(left[place], amount=left[place].amount - one.amount)
    return [one for one in left if one.amount], told
