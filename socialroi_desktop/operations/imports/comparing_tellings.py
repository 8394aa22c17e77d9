"""Whether two tellings of one spend, cut in two ways, come to the same, and which of them tells more. Pure."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from socialroi_desktop.domain.countries import country_of
from socialroi_desktop.domain.cuts import PLATFORM, part_form
from socialroi_desktop.store.sameness.tellings import ACCOUNT, CENT, Told

# One value more or less is told by reports of single countries.
_SEVERAL = 2


def tellings(held: Sequence[Told]) -> list[list[Told]]:
    """Return rows by what they are cut by, and by account where they name several."""
    found: dict[tuple[frozenset[str], str], list[Told]] = defaultdict(list)
    for one in held:
        found[one.kind, one.account].append(one)
    kinds = {kind for kind, _ in found}
    several = [kind for kind in kinds if sum(one == kind for one, _ in found) > 1]
    return [*found.values(), *([one for one in held if one.kind == kind] for kind in several)]


def spent(rows: Iterable[Told]) -> int:
    """Return what rows come to, in millionths of the smallest coin."""
    return sum(one.spend for one in rows)


def other_parts(fresh: Iterable[Told], left: Iterable[Told], *, some_met: bool) -> bool:
    """Tell whether rows have several new values in a column of which several stored ones are missing: maybe other words for them.

    One of each is enough beside rows that tell stored ones once more (`some_met`), where it may be a word for the other.
    Platforms are known by one word in any language.
    """
    mine, theirs = _values(fresh), _values(left)
    return any(
        _several(values - theirs[name], theirs[name] - values)
        or (
            some_met
            and any(
                _may_be_one(one, other) for one in values - theirs[name] for other in theirs[name] - values
            )
        )
        for name, values in mine.items()
        if name in theirs and name != PLATFORM
    )


def _several(new: set[str], missing: set[str]) -> bool:
    return len(new) >= _SEVERAL and len(missing) >= _SEVERAL


def _may_be_one(one: str, other: str) -> bool:
    """Tell whether two values may be words for one part: any may, but countries, which are known in any language, and numbers."""
    if country_of(one) and country_of(other):
        return False
    if not any(map(str.isalpha, one + other)):
        return _digits(one) == _digits(other)
    return True


def _digits(text: str) -> list[str]:
    return re.findall(r"\d+", text)


def in_fewer_rows(again: Iterable[Told], left: Iterable[Told]) -> bool:
    """Tell whether a file told of one part in more rows than those that are told `again`: what is left of them stays beside."""
    told = {(one.file, part_form(one.part)) for one in again}
    return any((one.file, part_form(one.part)) in told for one in left)


def _values(rows: Iterable[Told]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for one in rows:
        for name, text in part_form(one.part):
            found[name].add(text)
    return found


def agree(first: Sequence[Told], second: Sequence[Told]) -> bool:
    """Tell whether two tellings come to one spend, to the smallest coin."""
    one_currency = len({one.currency for one in (*first, *second)}) == 1
    return one_currency and abs(spent(first) - spent(second)) * 2 <= CENT


def alike(first: Sequence[Told], second: Sequence[Told]) -> bool:
    """Tell whether two tellings have the same rows, whatever they call the parts."""

    def rows(told: Sequence[Told]) -> list[tuple[str, int, str]]:
        return sorted((one.channel, one.spend, repr(one.figures)) for one in told)

    return rows(first) == rows(second)


def is_finer(mine: Sequence[Told], held: Sequence[Told]) -> bool:
    """Tell whether rows tell all that others do and more, or the platforms, which those do not."""
    kind, other = mine[0].kind, held[0].kind
    if PLATFORM not in kind and not {one.channel for one in held} <= {one.channel for one in mine}:
        # Nothing says by what older rows are cut, but they are of several platforms.
        return False
    return other < kind or (PLATFORM in kind and PLATFORM not in other)


def _figures(told: Sequence[Told]) -> list[int | None]:
    return [
        sum(one or 0 for one in column) if any(one is not None for one in column) else None
        for column in zip(*(one.figures for one in told), strict=True)
    ]


def _compared(
    mine: Sequence[Told], held: Sequence[Told], holds: Callable[[int | None, int | None], bool]
) -> bool:
    return all(map(holds, _figures(mine), _figures(held)))


def same_figures(mine: Sequence[Told], held: Sequence[Told]) -> bool:
    """Tell whether rows come to each figure that the others tell."""
    return _compared(mine, held, lambda here, there: there is None or here == there)


def tells_more(mine: Sequence[Told], held: Sequence[Told]) -> bool:
    """Tell whether rows tell a figure that the others do not."""
    return not _compared(mine, held, lambda here, there: here is None or there is not None)


def apart_by_account(first: Sequence[Told], second: Sequence[Told]) -> bool:
    """Tell whether rows differ only in that one of them names an account: which one the other is of, nobody has said."""
    return first[0].kind ^ second[0].kind == {ACCOUNT}


def by_kind(rows: Mapping[int, Told]) -> dict[frozenset[str], list[int]]:
    """Return the places of rows by what they are cut by."""
    found: dict[frozenset[str], list[int]] = defaultdict(list)
    for n, one in rows.items():
        found[one.kind].append(n)
    return found
