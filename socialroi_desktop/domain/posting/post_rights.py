"""Whether rights cover the pieces of the library in a post on the day it is planned for, and what to do where not. Pure.

Whether a day is covered is asked of `library.standing.cover_in_post` alone; here is only told what that means for the post.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from socialroi_desktop.domain.library.permission import USE_OF_PLACE, Right, Rights, may_use
from socialroi_desktop.domain.library.standing import Standing, cover_in_post, first_gap, use_standing
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal, Usage
from socialroi_desktop.domain.records.library import USE
from socialroi_desktop.domain.territories import EVERYWHERE

# Why a post comes out although a check says no; the reason holds for the pieces in it, shown as these say, and for its day.
REASON = "override_reason"
SHOWN_BY = ("ugc_item_id", "post_id", "where", "territory", "from_on", "to_on", "taken_down_on")

_NOBODY = N_(
    "Nobody has granted the use of “{piece}” on {day} yet ({field}); ask for it, or choose another piece."
)
_TOO_WIDE = N_(
    "The right to use “{piece}” holds only in {territory}, and the post of {day} shows it in {asked} ({field}); mend where it is"
    " used, ask for more, or choose another piece."
)
_TOO_LONG = N_(
    "The right to use “{piece}” ends on {ends}, and the post of {day} shows it until {last} ({field}); mend until when it is"
    " used, ask for more, or choose another piece."
)
_TOO_LONG_THERE = N_(
    "The right to use “{piece}” in {asked} ends on {ends}, and the post of {day} shows it until {last} ({field}); mend until when"
    " it is used, ask for more, or choose another piece."
)
_NOT_TOLD = N_(
    "The right to use “{piece}” holds only in {territory}, and it is not told in which countries it is shown on {day} ({field});"
    " tell them where it is used, ask for more, or choose another piece."
)
_ONLY_THERE = N_(
    "The right to use “{piece}” holds only in {territory}, and it is not told in which countries the post is shown; let nobody"
    " see it elsewhere, or ask for more."
)
_SAID = {
    Standing.LATER: N_(
        "“{piece}” may be used from {since} on, not on {day} ({field}); move the post to {since} or later, or choose another"
        " piece."
    ),
    Standing.WITHDRAWN: N_(
        "The right to use “{piece}” was withdrawn, so it cannot be shown on {day} ({field}); choose another piece."
    ),
    Standing.DECLINED: N_(
        "The use of “{piece}” was declined, so it cannot be shown on {day} ({field}); choose another piece."
    ),
}
_USES = {choice.id: choice.label for choice in USE}


@dataclass(frozen=True, slots=True)
class PieceInPost:
    """A piece that is used in a post: how, what is said of its use, and the deal it was made for."""

    title: str
    usage: Usage
    rights: Rights
    deal: Deal | None = None


def right_problem(piece: PieceInPost, planned_at: str | None, today: date) -> Problem | None:
    """Return why a piece cannot be in a post that is planned for a time (None: for any), and what to do; None where it can."""
    planned = planned_at[:10] if planned_at else None
    found = cover_in_post(piece.rights, piece.usage, today, planned)
    if not found.to_take_down:
        return None
    use, day = USE_OF_PLACE[piece.usage.where], max(planned or "", today.isoformat())
    told = {"piece": piece.title, "day": day, "field": _USES[use]}
    state, right = use_standing(piece.rights, use, date.fromisoformat(day)).state, found.right
    if state is Standing.EXPIRED and right is not None and right.ends_on:
        return _ended(piece, use, told | {"ends": right.ends_on}, today)
    if state in (Standing.GRANTED, Standing.SELF_GRANTED):
        return _too_much(piece, use, told)
    if state is Standing.LATER and right is not None and right.starts_on:
        told["since"] = right.starts_on
    return Problem(_SAID.get(state, _NOBODY), told)


def _too_much(piece: PieceInPost, use: str, told: dict[str, str]) -> Problem:
    """Return what is said of a piece that may be used on the day of its post, but not everywhere or not as long as it is."""
    first, where = date.fromisoformat(told["day"]), piece.usage.territory
    asked = where if where or piece.usage.where == "post" else EVERYWHERE
    if not may_use(piece.rights, use, first=first, territory=asked).allowed:
        held = may_use(piece.rights, use, first=first).only_in or ""
        words = _TOO_WIDE if where else _NOT_TOLD
        return Problem(words, {**told, "territory": held, "asked": where or ""})
    gap = first_gap(piece.rights, use, first, asked) or first
    ends, last = (gap - timedelta(1)).isoformat(), piece.usage.to_on or ""
    return Problem(
        _TOO_LONG_THERE if where else _TOO_LONG, {**told, "ends": ends, "last": last, "asked": where or ""}
    )


def limit_problem(piece: PieceInPost, planned_at: str | None, today: date) -> Problem | None:
    """Return in which countries alone a piece may be shown by a post, whose readers may be anywhere; None for no limit.

    Nothing is said where no right covers it at all, nor where its use says itself where it is shown.
    """
    if piece.usage.territory or right_problem(piece, planned_at, today):
        return None
    day = date.fromisoformat(max((planned_at or "")[:10], today.isoformat()))
    found = may_use(piece.rights, USE_OF_PLACE[piece.usage.where], first=day)
    return Problem(_ONLY_THERE, {"piece": piece.title, "territory": found.only_in}) if found.only_in else None


def lacks_for_good(pieces: Sequence[PieceInPost], planned_at: str | None, today: date) -> bool | None:
    """Return whether a piece in a post lacks a right on its day; None where that is another on a later day of asking.

    On a planned day it is what that day says; without one rights that begin or end make the answer depend on when it is asked.
    """
    if planned_at:
        days = {date.fromisoformat(planned_at[:10])}
    else:
        days = {today, *(day for piece in pieces for day in _turns(piece) if day > today)}
    found = {any(right_problem(piece, planned_at, day) for piece in pieces) for day in days}
    return found.pop() if len(found) == 1 else None


def _turns(piece: PieceInPost) -> Iterator[date]:
    """Give the days on which what may be done with a piece can become another."""
    for right in _all(piece.rights):
        if right.starts_on:
            yield date.fromisoformat(right.starts_on)
    ends = [right.ends_on for right in _all(piece.rights)] + [piece.usage.to_on]
    yield from (date.fromisoformat(end) + timedelta(1) for end in ends if end and end < date.max.isoformat())


def _ended(piece: PieceInPost, use: str, told: dict[str, str], today: date) -> Problem:
    last = date.fromisoformat(told["ends"])
    good = last >= today and may_use(piece.rights, use, first=last, territory=piece.usage.territory).allowed
    if good:
        return Problem(
            "The right to use “{piece}” ends on {ends}, before {day} ({field}); move the post to {ends} or earlier, renew the"
            " right, or choose another piece.",
            told,
        )
    return Problem(
        "The right to use “{piece}” ended on {ends}, before {day} ({field}); renew the right, or choose another piece.",
        told,
    )


def last_good_day(piece: PieceInPost, planned_at: str | None, today: date) -> date | None:
    """Return the last day before the planned one, and not before today, on which a right covers a piece; None without any."""
    use = USE_OF_PLACE[piece.usage.where]
    day = date.fromisoformat(planned_at[:10]) if planned_at else today
    ends = sorted(
        (
            date.fromisoformat(right.ends_on)
            for right in _all(piece.rights)
            if right.use == use and right.ends_on
        ),
        reverse=True,
    )
    days = (end for end in ends if today <= end < day + timedelta(1))
    return next((end for end in days if may_use(piece.rights, use, first=end).allowed), None)


def _all(rights: Rights) -> tuple[Right, ...]:
    return (*rights.own, *rights.of_deal, *rights.standing)
