"""May this piece be used this way, there and then? The one place that answers. Pure.

Posts, ads, exports, the search and the command line all ask here. What is said of the piece itself goes before what its deal
says, and that before what its maker lets the shop do with anything. Of one of them the newest answer counts, by its day as
far as that is known: a right that was withdrawn stays so until it is granted again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from socialroi_desktop.domain.countries import countries_told, country_kept
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.library import GRANTED, REFUSED

_DECIDED = GRANTED | REFUSED
# What right a place asks for.
USE_OF_PLACE = {
    "post": "repost", "ad": "ads", "home_gallery": "website", "product_page": "shop", "email": "email",
}  # fmt: skip


class Right(Protocol):
    """A row that says of one use whether it is granted, from when to when, and where."""

    @property
    def entity(self) -> str: ...
    @property
    def id(self) -> int | None: ...
    @property
    def use(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def starts_on(self) -> str | None: ...
    @property
    def ends_on(self) -> str | None: ...
    @property
    def territory(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Rights:
    """All that is said of the use of one piece: of itself, by the deal it was made for, and by its maker."""

    own: Sequence[Right] = ()
    of_deal: Sequence[Right] = ()
    standing: Sequence[Right] = ()


@dataclass(frozen=True, slots=True)
class Permission:
    """An answer with its reason: one sentence, and the right it rests on, None where there is none."""

    allowed: bool
    reason: Problem
    right: Right | None = None


def may_use(
    rights: Rights,
    use: str,
    *,
    first: date,
    last: date | None = None,
    territory: str | None = None,
) -> Permission:
    """Tell whether a piece may be used in one way on each day from `first` to `last` (the same day where none is told).

    `territory` names countries, with a comma between two; None asks for wherever the right holds.
    """
    span = (first.isoformat(), (last or first).isoformat())
    for said in (rights.own, rights.of_deal, rights.standing):
        of_use = sorted((right for right in said if right.use == use), key=_answered)
        if any(right.state in _DECIDED for right in of_use):
            return _decided(of_use, span, countries(territory))
    asked = sorted((right for right in rights.own if right.use == use), key=_answered)
    return _open(asked[-1] if asked else None)


def _answered(right: Right) -> tuple[str, int]:
    day = getattr(right, "answered_on", None) or getattr(right, "asked_on", None)
    return day or "", right.id or 0


def _decided(rights: Sequence[Right], span: tuple[str, str], wanted: frozenset[str]) -> Permission:
    refused = max((at for at, right in enumerate(rights) if right.state in REFUSED), default=-1)
    granted = [right for right in rights[refused + 1 :] if right.state in GRANTED]
    if not granted:
        return _refused(rights[refused])
    there = [right for right in granted if not right.territory or wanted <= countries(right.territory)]
    if not there:
        right = granted[-1]
        return Permission(
            False, Problem("The right holds only in {territory}.", {"territory": right.territory}), right
        )
    return _in_time(there, span)


def _in_time(granted: Sequence[Right], span: tuple[str, str]) -> Permission:
    """Answer by days: one right that holds throughout, or several that follow each other without a gap."""
    day, used = span[0], None
    while (right := _longest(granted, day)) is not None:
        used = used or right
        if right.ends_on is None or right.ends_on >= span[1]:
            return Permission(True, _granted(used, right), used)
        day = _next_day(right.ends_on)
    if used is not None or (ended := _last_ended(granted, span[0])) is None:
        return _broken_off(granted, day, used)
    return Permission(False, Problem("The right ended on {day}.", {"day": ended.ends_on}), ended)


def _longest(granted: Sequence[Right], day: str) -> Right | None:
    """Return the right that holds on a day and ends last."""
    holds = [
        right
        for right in granted
        if (right.starts_on or day) <= day and (right.ends_on is None or right.ends_on >= day)
    ]
    return max(
        holds, key=lambda right: (right.ends_on is None, right.ends_on or "", right.id or 0), default=None
    )


def _last_ended(granted: Sequence[Right], day: str) -> Right | None:
    ended = [right for right in granted if right.ends_on is not None and right.ends_on < day]
    return max(ended, key=lambda right: right.ends_on or "", default=None)


def _broken_off(granted: Sequence[Right], day: str, used: Right | None) -> Permission:
    if used is not None:
        ends = max((right.ends_on or "" for right in granted if (right.ends_on or "9") < day), default="")
        return Permission(
            False, Problem("The right ends on {day}, before the use does.", {"day": ends}), used
        )
    later = min((right for right in granted if right.starts_on), key=lambda right: right.starts_on or "")
    return Permission(False, Problem("The right begins on {day} only.", {"day": later.starts_on}), later)


def _granted(first: Right, last: Right) -> Problem:
    if last.ends_on is None:
        return (
            Problem("Granted without an end.")
            if not first.territory
            else Problem("Granted without an end, in {territory}.", {"territory": first.territory})
        )
    values = {"day": last.ends_on, "territory": first.territory}
    if first.territory:
        return Problem("Granted until {day}, in {territory}.", values)
    return Problem("Granted until {day}.", values)


def _refused(right: Right) -> Permission:
    if right.state == "declined":
        return Permission(False, Problem("It was declined."), right)
    return Permission(False, Problem("The right was withdrawn."), right)


def _open(right: Right | None) -> Permission:
    asked_on = getattr(right, "asked_on", None)
    if right is None or right.state == "none":
        return Permission(False, Problem("Nobody was asked for this use yet."), right)
    if right.state == "replied":
        return Permission(False, Problem("There is an answer; note whether it grants this use."), right)
    if asked_on:
        return Permission(
            False, Problem("Asked on {day}, without an answer so far.", {"day": asked_on}), right
        )
    return Permission(False, Problem("Asked, without an answer so far."), right)


def countries(text: str | None) -> frozenset[str]:
    """Return the countries of a territory, each as one word; none for everywhere."""
    return frozenset(country_kept(word).casefold() for word in countries_told(text or ""))


def _next_day(day: str) -> str:
    return date.fromordinal(date.fromisoformat(day).toordinal() + 1).isoformat()
