"""What two pieces that turn out to be one may be used for: no more than both might. Pure.

A piece of whose use nothing was answered takes nothing from what its maker granted for the other one, as an open question beside
a grant takes nothing from it in `permission`. Nobody can grant what somebody else made: such a grant is
an answer to be looked at.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from socialroi_desktop.domain.library.answer_order import newest_day
from socialroi_desktop.domain.library.permission import Right, Rights, deciding
from socialroi_desktop.domain.records.library import GRANTED, REFUSED, UsageRight
from socialroi_desktop.domain.territories import countries_in, is_everywhere


@dataclass(frozen=True, slots=True)
class Answer:
    """What decides on one use of a piece: rights that were granted, or the one that refused; `own` are said of the piece."""

    rights: tuple[Right, ...]
    refused: bool
    own: bool


@dataclass(frozen=True, slots=True)
class Stricter:
    """What the piece that stays is to say itself of one use: `gone` are ids of rights that go, `rights` those that come.

    `opened` are ids of rights that stay as an answer which is to be decided on.
    """

    gone: tuple[int, ...]
    rights: tuple[UsageRight, ...]
    opened: tuple[int, ...] = ()


def answer_of(rights: Rights, use: str) -> Answer | None:
    """Return what decides on a use of a piece; None where nothing does."""
    for layer, said in enumerate((rights.own, rights.of_deal, rights.standing)):
        granted, refused = deciding(said, use)
        if granted:
            return Answer(tuple(granted), refused=False, own=layer == 0)
        if refused is not None:
            return Answer((refused,), refused=True, own=layer == 0)
    return None


def stricter(
    first: Rights, second: Rights, use: str, *, stays: Rights, speaks: tuple[bool, bool] = (True, True)
) -> Stricter | None:
    """Return what the piece made of two is to say of a use; None where that follows without a word.

    `stays` is what its deal and its maker say, once it is one; `speaks` tells of each whether what was granted for it may hold
    for the other one.
    """
    answers = [answer_of(first, use), answer_of(second, use)]
    told = [answer for answer in answers if answer is not None]
    if not told:
        return _unanswered(use, (), stays)
    heard = any(may for may, answer in zip(speaks, answers, strict=True) if answer is not None)
    if not heard and not any(answer.refused for answer in told):
        own_granted = [right for answer in told if answer.own for right in answer.rights]
        return _unanswered(use, own_granted, stays)
    if _follows(told, (first, second), stays):
        return None
    own = [right for right in (*first.own, *second.own) if right.use == use]
    day = newest_day(own)
    refused = next((answer.rights[0] for answer in told if answer.refused), None)
    if refused is not None:
        # A grant beside an answer that declined would hold.
        decided = tuple(right.id or 0 for right in own if right.state in GRANTED | REFUSED)
        return Stricter(decided, (_own(refused, day),))
    rights = [_own(right, day) for right in told[0].rights]
    if len(told) > 1:
        pairs = [(right, other) for right in rights for other in told[1].rights]
        rights = [both for pair in pairs if (both := _both(*pair)) is not None]
    gone = tuple(right.id or 0 for right in own if right.state in GRANTED)
    return Stricter(gone, tuple(rights) or (UsageRight(use=use, state="withdrawn", answered_on=day),))


def _unanswered(use: str, granted: Sequence[Right], stays: Rights) -> Stricter | None:
    """Leave open what was granted, and let neither deal nor maker of the one piece speak for what nobody was asked of."""
    below = answer_of(Rights((), stays.of_deal, stays.standing), use)
    rights = () if below is None or below.refused else (UsageRight(use=use, state="withdrawn"),)
    opened = tuple(right.id or 0 for right in granted)
    return Stricter((), rights, opened) if rights or opened else None


def _follows(told: Sequence[Answer], both: Sequence[Rights], stays: Rights) -> bool:
    """Tell whether what decides on one piece, or on both in the same words, decides on the piece made of them as well."""
    if len(told) == 1 and told[0].own:
        return True
    same = all((rights.of_deal, rights.standing) == (stays.of_deal, stays.standing) for rights in both)
    return same and not any(answer.own for answer in told)


def _own(right: Right, day: str | None) -> UsageRight:
    """Return a right as one that is said of the piece itself, answered on a day that no earlier answer comes after."""
    if isinstance(right, UsageRight):
        return replace(right, id=None, answered_on=day)
    return UsageRight(
        use=right.use, state=right.state, starts_on=right.starts_on, ends_on=right.ends_on,
        territory=right.territory, credit=getattr(right, "credit", None), answered_on=day,
    )  # fmt: skip


def _both(right: UsageRight, other: Right) -> UsageRight | None:
    """Return the right that holds when and where both do; None where they never do."""
    starts = max(right.starts_on or "", other.starts_on or "") or None
    ends = min(right.ends_on or "9", other.ends_on or "9")
    if starts and starts > ends:
        return None
    limited = [one.territory for one in (right, other) if not is_everywhere(one.territory)]
    territory = limited[0] if limited else None
    if len(limited) > 1:
        territory = ", ".join(sorted(countries_in(limited[0]) & countries_in(limited[1])))
        if not territory:
            return None
    credit = right.credit or getattr(other, "credit", None)
    return replace(
        right, starts_on=starts, ends_on=None if ends == "9" else ends, territory=territory, credit=credit
    )
