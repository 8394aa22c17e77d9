"""How things stand with the rights of a piece as of a day: for each use, and for each place where it is used. Pure.

Whether a day is covered is asked of `permission.may_use` alone; here is only told what an answer means for people.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from socialroi_desktop.domain.library.answer_order import in_order
from socialroi_desktop.domain.library.permission import (
    USE_OF_PLACE,
    Permission,
    Right,
    Rights,
    may_use,
    not_renewed,
)
from socialroi_desktop.domain.library.taken_back import days_of_end, taken_back_from
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.library import GRANTED, REFUSED, USE, WAITING, Usage
from socialroi_desktop.domain.records.reach import DROPPED, PUBLISHED
from socialroi_desktop.domain.territories import EVERYWHERE

# So long before its end a right is worth a word.
SOON = 30


class Standing(StrEnum):
    """What is to be said of one use of a piece; what is granted from a later day on only is `later`."""

    NONE = "none"
    ASKED = "asked"
    REPLIED = "replied"
    GRANTED = "granted"
    SELF_GRANTED = "self_granted"
    LATER = "later"
    EXPIRED = "expired"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Cover(StrEnum):
    """Whether a place may go on using a piece; `over` is what ended by itself, `taken_down` what was taken away."""

    COVERED = "covered"
    RUNS_PAST = "runs_past"
    WITHOUT = "without"
    WITHDRAWN = "withdrawn"
    TAKEN_DOWN = "taken_down"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class UseStanding:
    """One use of a piece as of a day: `until` is the last day it may, None without an end or where it may not.

    `days` are those since it was asked for, or those that are left; None where neither is known. `right` is what it rests on.
    `waiting` is how a request stands that was made for it all the same, of a use that ended, was refused, begins later, or is
    to go on. `only_in` names the countries in which alone it may. `refused` is the answer after which it is not renewed.
    `of_another` tells of an answer to be decided on that it is not the word of who made the piece.
    """

    use: str
    state: Standing
    days: int | None = None
    until: date | None = None
    right: Right | None = None
    waiting: "UseStanding | None" = None
    only_in: str | None = None
    refused: Right | None = None
    of_another: bool = False

    @property
    def allowed(self) -> bool:
        """Whether the piece may be used so on the day."""
        return self.state in (Standing.GRANTED, Standing.SELF_GRANTED)

    @property
    def ends_soon(self) -> bool:
        """Whether it may, but not for long."""
        return self.until is not None and self.days is not None and self.days <= SOON


@dataclass(frozen=True, slots=True)
class UsageCover:
    """One place as of a day: `since` is the first day its right does not cover, None where that is not known or never comes.

    What is covered so far tells there when that ends, where the place itself has no end.
    `reason` is one sentence, that of `may_use` where a right is asked. `only_in` names the countries in which alone what is
    covered may be shown, where nobody can know in which it is. `taken_back` says that what is covered for a while was withdrawn
    for the day `since`.
    """

    state: Cover
    reason: Problem
    since: date | None = None
    right: Right | None = None
    only_in: str | None = None
    taken_back: bool = False

    @property
    def to_take_down(self) -> bool:
        """Whether it is shown, or will be, without a right."""
        return self.state in (Cover.RUNS_PAST, Cover.WITHOUT, Cover.WITHDRAWN)

    @property
    def without_right(self) -> bool:
        """Whether it is shown without a right today already, not only later."""
        return self.to_take_down and self.state is not Cover.RUNS_PAST

    @property
    def to_come_down(self) -> bool:
        """Whether it has to come down, by the day `since` at the latest: also of a place without an end, where that is known."""
        return self.to_take_down or self.taken_back


# As of most uses of most pieces, and asked for hundreds of times a screen.
_NOT_ASKED = {choice.id: UseStanding(choice.id, Standing.NONE) for choice in USE}


def standings(rights: Rights, day: date) -> Mapping[str, UseStanding]:
    """Return how each use of a piece stands on a day, in the order of the uses."""
    told = {right.use for said in (rights.own, rights.of_deal, rights.standing) for right in said}
    return {
        use: use_standing(rights, use, day) if use in told else not_asked
        for use, not_asked in _NOT_ASKED.items()
    }


def use_standing(rights: Rights, use: str, day: date) -> UseStanding:
    """Return how one use of a piece stands on a day."""
    answer = may_use(rights, use, first=day)
    right = answer.right
    if answer.allowed and right is not None:
        gap = _gap_after(rights, use, day, None)
        until = None if gap is None else gap - timedelta(1)
        left = None if until is None else (until - day).days
        return UseStanding(
            use, Standing(right.state), left, until, right, _waiting(rights, use, day), answer.only_in,
            None if until is None else not_renewed(rights, use),
        )  # fmt: skip
    if right is None:
        return UseStanding(use, Standing.NONE)
    if right.state in WAITING:
        return _request(rights, right, day)
    waiting = _waiting(rights, use, day)
    if right.state in GRANTED:
        ended = right.ends_on is not None and right.ends_on < day.isoformat()
        return UseStanding(use, Standing.EXPIRED if ended else Standing.LATER, right=right, waiting=waiting)
    state = Standing.WITHDRAWN if taken_back_from(right) else Standing(right.state)
    return UseStanding(use, state, right=right, waiting=waiting)


def _waiting(rights: Rights, use: str, day: date) -> UseStanding | None:
    requests = in_order(one for one in rights.own if one.use == use and one.state in WAITING)
    return _request(rights, requests[-1], day) if requests else None


def _request(rights: Rights, right: Right, day: date) -> UseStanding:
    asked_on = getattr(right, "asked_on", None) if right.state == "asked" else None
    days = None if asked_on is None else (day - date.fromisoformat(asked_on)).days
    of_another = right.state == "replied" and right.id in rights.of_others
    return UseStanding(right.use, Standing(right.state), days, right=right, of_another=of_another)


def first_gap(rights: Rights, use: str, first: date, territory: str | None = None) -> date | None:
    """Return the first day from `first` on that is not covered, None where a right holds without an end."""
    if not may_use(rights, use, first=first, territory=territory).allowed:
        return first
    return _gap_after(rights, use, first, territory)


def _gap_after(rights: Rights, use: str, covered: date, territory: str | None) -> date | None:
    """Return the first day after a covered one that is not."""
    days = _days_after(rights, use, covered)
    return next(
        (
            day
            for day in days
            if not may_use(rights, use, first=covered, last=day, territory=territory).allowed
        ),
        None,
    )


def cover(rights: Rights, usage: Usage, day: date, *, shown_on: str | None = None) -> UsageCover:
    """Tell whether a place may use a piece from a day on, to its last day; one that has no end is asked for its first day.

    A place that tells no countries is shown everywhere, which a right for some of them does not cover. Who sees a post nobody
    can know: it is covered as far as the right is told with it.

    `shown_on` is the first day where the usage itself tells none: that of its post.
    """
    if usage.taken_down_on is not None:
        return UsageCover(Cover.TAKEN_DOWN, Problem("Taken down on {day}.", {"day": usage.taken_down_on}))
    if usage.to_on is not None and usage.to_on < day.isoformat():
        return UsageCover(Cover.OVER, Problem("It ended on {day}.", {"day": usage.to_on}))
    told, usage = usage, _as_shown(usage)
    begins = usage.from_on or shown_on
    first = max(day, date.fromisoformat(begins)) if begins else day
    last = first if usage.to_on is None else max(first, date.fromisoformat(usage.to_on))
    use = USE_OF_PLACE[usage.where]
    answer = may_use(rights, use, first=first, last=last, territory=usage.territory)
    if answer.allowed:
        ends = _gap_after(rights, use, first, usage.territory) if usage.to_on is None else None
        only_in = None if usage.territory else answer.only_in
        back = _taken_back(rights, use, ends)
        return UsageCover(Cover.COVERED, answer.reason, ends, answer.right, only_in, back)
    since = first_gap(rights, use, first, usage.territory) if last != first else first
    if since == first:
        since = _uncovered_since(rights, usage, first, date.fromisoformat(begins) if begins else None)
    reason = _in_some_countries(rights, told, first, last) or answer.reason
    state = _lack(rights, usage, answer, last)
    back = state is Cover.RUNS_PAST and _taken_back(rights, use, since)
    return UsageCover(state, reason, since, answer.right, taken_back=back)


def _taken_back(rights: Rights, use: str, since: date | None) -> bool:
    """Tell whether what ends on a day was withdrawn for it."""
    refused = None if since is None else not_renewed(rights, use)
    return refused is not None and since is not None and taken_back_from(refused) == since.isoformat()


def _as_shown(usage: Usage) -> Usage:
    return usage if usage.territory or usage.where == "post" else replace(usage, territory=EVERYWHERE)


def _in_some_countries(rights: Rights, usage: Usage, first: date, last: date) -> Problem | None:
    """Return what is said of a place that may be shown in some countries and tells none; None of any other."""
    if usage.territory:
        return None
    somewhere = may_use(rights, USE_OF_PLACE[usage.where], first=first, last=last)
    if not somewhere.allowed:
        return None
    return Problem(
        "The right holds only in {territory}, and it is not told in which countries this is shown.",
        {"territory": somewhere.only_in},
    )


def cover_in_post(rights: Rights, usage: Usage, day: date, planned_on: str | None) -> UsageCover:
    """Tell whether a right covers a piece in a post that has not come out: on the day that is planned, else on `day`.

    The day of the post counts, whatever days are written down with the use.
    """
    first = max(day.isoformat(), planned_on or "")
    ends = usage.to_on if usage.to_on and usage.to_on >= first else None
    return cover(rights, replace(usage, from_on=None, to_on=ends), day, shown_on=planned_on)


def cover_of_place(
    rights: Rights, usage: Usage, day: date, post: tuple[str, str | None] | None = None
) -> UsageCover:
    """Tell the same of any place as of a day; `post` is the state and the day (ISO) of the post it is in."""
    state, shown_on = post or (PUBLISHED, None)
    if state == PUBLISHED:
        return cover(rights, usage, day, shown_on=shown_on)
    if state == DROPPED:
        return UsageCover(Cover.OVER, Problem("The post was dropped."))
    return cover_in_post(rights, usage, day, shown_on)


def _lack(rights: Rights, usage: Usage, answer: Permission, last: date) -> Cover:
    right = answer.right
    if right is None or right.state not in GRANTED:
        taken = right is not None and (right.state == "withdrawn" or taken_back_from(right) is not None)
        return Cover.WITHDRAWN if taken else Cover.WITHOUT
    if right.ends_on is None or right.ends_on >= last.isoformat():
        return Cover.WITHOUT
    use, end = USE_OF_PLACE[usage.where], date.fromisoformat(right.ends_on)
    held = may_use(rights, use, first=end, territory=usage.territory).allowed
    return Cover.RUNS_PAST if held else Cover.WITHOUT


def _uncovered_since(rights: Rights, usage: Usage, first: date, begins: date | None) -> date | None:
    """Return since when a place that is not covered on a day is not: the end of the right before, else its own first day."""
    use = USE_OF_PLACE[usage.where]
    ends = [day for day in _days_after(rights, use, begins or date.min) if day <= first]
    covered = (
        day
        for day in reversed(ends)
        if may_use(rights, use, first=day - timedelta(1), territory=usage.territory).allowed
    )
    ended = next(covered, None)
    right = may_use(rights, use, first=first, territory=usage.territory).right
    if ended is None and right is not None and right.state in REFUSED:
        refused_on = getattr(right, "answered_on", None)
        told = [min(first, date.fromisoformat(refused_on))] if refused_on else []
        return max((*told, *([begins] if begins else [])), default=None)
    return ended or begins


def _days_after(rights: Rights, use: str, first: date) -> Sequence[date]:
    """Return the days after which a right of a use has ended, from a day on, in order: only there can a gap begin."""
    said = (right for layer in (rights.own, rights.of_deal, rights.standing) for right in layer)
    return sorted({day for day in days_of_end(right for right in said if right.use == use) if day > first})
