"""May this piece be used this way, there and then? The one place that answers. Pure.

Posts, ads, exports, the search and the command line all ask here. What is said of the piece itself goes before what its deal
says, and that before what its maker lets the shop do with anything. Of one of them the newest answer counts, as
`answer_order` tells: a right that was withdrawn stays so until it is granted again, on a day that is known. Several rights
are one as far as there is a country in which one or another of them holds on each day.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from socialroi_desktop.domain.library.answer_order import in_order, newest_day
from socialroi_desktop.domain.library.granted_words import granted_until, until_taken_back
from socialroi_desktop.domain.library.taken_back import Answer, held_until_taken_back, taken_back_from
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.library import GRANTED, REFUSED, UsageRight
from socialroi_desktop.domain.territories import EVERYWHERE, countries_in, holds_in, is_everywhere

_WHEN = N_("The right was withdrawn; write into what was granted since on which day that was answered.")
_DECIDED = GRANTED | REFUSED
# What right a place asks for.
USE_OF_PLACE = {
    "post": "repost", "ad": "ads", "home_gallery": "website", "product_page": "shop", "email": "email",
}  # fmt: skip


class Right(Answer, Protocol):
    """A row that says of one use whether it is granted, from when to when, and where."""

    @property
    def id(self) -> int | None: ...
    @property
    def use(self) -> str: ...
    @property
    def territory(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Rights:
    """All that is said of the use of one piece: of itself, by the deal it was made for, and by its maker.

    `of_others` are the ids of its own rights that are the word of somebody else than its maker.
    """

    own: Sequence[Right] = ()
    of_deal: Sequence[Right] = ()
    standing: Sequence[Right] = ()
    of_others: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Permission:
    """An answer with its reason: one sentence, and the right it rests on, None where there is none.

    `only_in` names the countries to which what is allowed is limited, which the reason says as well; None for none.
    """

    allowed: bool
    reason: Problem
    right: Right | None = None
    only_in: str | None = None


def may_use(
    rights: Rights,
    use: str,
    *,
    first: date,
    last: date | None = None,
    territory: str | None = None,
) -> Permission:
    """Tell whether a piece may be used in one way on each day from `first` to `last` (the same day where none is told).

    `territory` names countries, with a comma between two, in all of which it must hold; None asks for any where it does.
    """
    span = (first.isoformat(), (last or first).isoformat())
    for said in (rights.own, rights.of_deal, rights.standing):
        granted, refused = deciding(said, use)
        if granted:
            answer = _decided(granted, refused, span, territory)
            back = None if refused is None else taken_back_from(refused)
            if not answer.allowed or back is None:
                return answer
            return replace(answer, reason=until_taken_back(answer.reason, back))
        if refused is not None:
            return _refused(refused, said)
    asked = in_order(right for right in rights.own if right.use == use)
    return _open(asked[-1] if asked else None, rights.of_others)


def deciding(rights: Sequence[Right], use: str) -> tuple[Sequence[Right], Right | None]:
    """Return what decides on a use in one layer of what is said: the rights that were granted, and what was refused last.

    A right that was withdrawn ends all that was granted before, and what nobody knows to have been granted since. An answer
    that declined refuses only what nothing granted: whoever does not renew a right has not taken it back, unless it was answered
    of a day ahead: what was granted before ends by then, whatever it says. The refusal is None where a grant came after it.
    """
    if not rights:
        return (), None  # as of most layers of most pieces, hundreds of times a screen
    decided = in_order(right for right in rights if right.use == use and right.state in _DECIDED)
    withdrawn = [right for right in decided if right.state == "withdrawn"]
    taken = decided.index(withdrawn[-1]) if withdrawn else -1
    granted = [right for right in decided[taken + 1 :] if right.state in GRANTED]
    if withdrawn:
        sometime = any(_on_no_known_day(right, decided) for right in withdrawn)
        granted = [] if sometime else [right for right in granted if _tells_its_day(right)]
    granted = held_until_taken_back(granted, decided)
    if not granted:
        return (), next((right for right in reversed(decided) if right.state in REFUSED), None)
    last = decided[-1]
    return granted, last if last.state in REFUSED else None


def not_renewed(rights: Rights, use: str) -> Right | None:
    """Return the answer after which what is granted of a use is not renewed, None where nothing says so."""
    for said in (rights.own, rights.of_deal, rights.standing):
        granted, refused = deciding(said, use)
        if granted or refused is not None:
            return refused if granted else None
    return None


def _tells_its_day(right: Right) -> bool:
    """Tell whether it is known when an answer was given; where no answer has a day, as they were written down they came."""
    return right.entity != UsageRight.entity or getattr(right, "answered_on", None) is not None


def _on_no_known_day(withdrawn: Right, decided: Sequence[Right]) -> bool:
    """Tell whether nothing says when a right was withdrawn, not even what was answered before that was written down."""
    before = (right for right in decided if (right.id or 0) <= (withdrawn.id or 0))
    return not _tells_its_day(withdrawn) and newest_day(before) is None


def _decided(
    granted: Sequence[Right], declined: Right | None, span: tuple[str, str], territory: str | None
) -> Permission:
    # Of countries in which the same rights hold one is asked for all.
    wanted = countries_in(territory) if territory else _named(granted)
    groups = {
        tuple(right for right in granted if holds_in(right.territory, one)): one for one in sorted(wanted)
    }
    if territory and () in groups:
        words = ", ".join(dict.fromkeys(right.territory or "" for right in granted))
        return Permission(
            False, Problem("The right holds only in {territory}.", {"territory": words}), granted[-1]
        )
    chains = [_chain(group, span) for group in groups if group]
    held = [chain for chain in chains if chain.holds]
    if held and (not territory or len(held) == len(chains)):
        return _everywhere_asked(held, wanted) if territory else _allowed(max(held, key=_lasts))
    if not territory and not any(chain.links for chain in chains):
        return _denied(_chain(granted, span), declined, span[0])
    short = [chain for chain in chains if not chain.holds]
    return _denied(min(short, key=_reach) if territory else max(short, key=_reach), declined, span[0])


def _named(granted: Sequence[Right]) -> frozenset[str]:
    """Return the countries that are to be told apart: those a right names, and one that none does."""
    return frozenset({EVERYWHERE}).union(*(countries_in(right.territory) for right in granted))


@dataclass(frozen=True, slots=True)
class _Chain:
    """Rights that follow each other without a gap from the first day on, in one country; `granted` are all that hold there."""

    granted: Sequence[Right]
    links: Sequence[Right]
    holds: bool
    day: str


def _chain(granted: Sequence[Right], span: tuple[str, str]) -> _Chain:
    links: list[Right] = []
    day = span[0]
    while (right := _longest(granted, day)) is not None:
        links.append(right)
        if right.ends_on is None or right.ends_on >= span[1]:
            return _Chain(granted, links, holds=True, day=day)
        day = _next_day(right.ends_on)
    return _Chain(granted, links, holds=False, day=day)


def _reach(chain: _Chain) -> tuple[bool, str]:
    """Order chains that break off by how far they reach."""
    return bool(chain.links), chain.day


def _lasts(chain: _Chain) -> tuple[bool, str, bool]:
    """Order chains that hold by their end, and where that is the same, those without a limit last."""
    end = chain.links[-1].ends_on
    return end is None, end or "", _where(chain.links) is None


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


def _everywhere_asked(held: Sequence[_Chain], wanted: frozenset[str]) -> Permission:
    """Say until when it may in all countries that were asked for: until the first of their ends."""
    shortest = min(held, key=_lasts)
    if len({_where(chain.links) for chain in held}) == 1:
        return _allowed(shortest)
    countries = ", ".join(sorted(wanted))
    reason = granted_until(shortest.links[-1].ends_on, countries)
    return Permission(True, reason, shortest.links[0], countries)


def _allowed(chain: _Chain) -> Permission:
    where = _where(chain.links)
    return Permission(True, granted_until(chain.links[-1].ends_on, where), chain.links[0], where)


def _where(links: Sequence[Right]) -> str | None:
    """Return where all of some rights hold, in the words of one where that is what it says; None for everywhere."""
    limited = [right for right in links if not is_everywhere(right.territory)]
    if not limited:
        return None
    common = frozenset.intersection(*(countries_in(right.territory) for right in limited))
    told = (right.territory for right in limited if countries_in(right.territory) == common)
    return next(told, None) or ", ".join(sorted(common))


def _denied(chain: _Chain, declined: Right | None, first: str) -> Permission:
    """Say why a use is not covered in a country where a right holds at some time."""
    if chain.links:
        last = chain.links[-1]
        back = None if declined is None else taken_back_from(declined)
        if declined is not None and last.ends_on and back == _next_day(last.ends_on):
            return replace(_refused(declined, ()), right=chain.links[0])
        return Permission(
            False,
            Problem("The right ends on {day}, before the use does.", {"day": last.ends_on}),
            chain.links[0],
        )
    ended = [right for right in chain.granted if right.ends_on is not None and right.ends_on < first]
    if ended:
        if declined is not None:
            return _refused(declined, ())
        last = max(ended, key=lambda right: right.ends_on or "")
        return Permission(False, Problem("The right ended on {day}.", {"day": last.ends_on}), last)
    later = min(
        (right for right in chain.granted if right.starts_on), key=lambda right: right.starts_on or ""
    )
    return Permission(False, Problem("The right begins on {day} only.", {"day": later.starts_on}), later)


def _refused(right: Right, said: Sequence[Right]) -> Permission:
    if (day := taken_back_from(right)) is not None:
        return Permission(False, Problem("The right was withdrawn from {day} on.", {"day": day}), right)
    if right.state == "declined":
        return Permission(False, Problem("It was declined."), right)
    later = (one for one in said if one.use == right.use and (one.id or 0) > (right.id or 0))
    if any(one.state in GRANTED and not _tells_its_day(one) for one in later):
        return Permission(False, Problem(_WHEN), right)
    return Permission(False, Problem("The right was withdrawn."), right)


def _open(right: Right | None, of_others: frozenset[int]) -> Permission:
    asked_on = getattr(right, "asked_on", None)
    if right is None or right.state == "none":
        return Permission(False, Problem("Nobody was asked for this use yet."), right)
    if right.state == "replied" and right.id in of_others:
        return Permission(False, Problem("The answer is of another creator; ask again."), right)
    if right.state == "replied":
        return Permission(False, Problem("There is an answer; note whether it grants this use."), right)
    if asked_on:
        return Permission(
            False, Problem("Asked on {day}, without an answer so far.", {"day": asked_on}), right
        )
    return Permission(False, Problem("Asked, without an answer so far."), right)


def _next_day(day: str) -> str:
    return date.fromordinal(date.fromisoformat(day).toordinal() + 1).isoformat()
