"""Whether what a file would change sets a record back: an older export after a newer one, or another order of the same number.

What may fall, and by how much, is declared with the fields. Pure; knows changes as (stored, told), not where they come from.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache

from socialroi_desktop.domain.falling import fallings
from socialroi_desktop.domain.fields import Kind, Spec, specs
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.money import Amount, exponent
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS

_UNDONE = (
    "The order is here as cancelled or paid back, and this row no longer says so: it may be of an older export."
    " Take it only if the file is the newer one."
)
_WENT_BACK = (
    "“{field}” was “{was}” and is “{told_choice}” in this row, which seldom goes back: it may be of an older export."
    " Take it only if the file is the newer one."
)
_LESS_BACK = (
    "More was paid back of the order that is here ({before}) than this row tells ({after}): it may be of an older export."
    " Take it only if the file is the newer one."
)
_OTHER_DAY = (
    "An order with this number is here already, of {day}; this one is of {ends}. If numbers began anew, it is another order:"
    " put the year before its number; else take the row, which then replaces the other."
)
_FELL = (
    "“{field}” was {before}, and this row says {after}: it may be of an older export, or one of only a part."
    " Take it only if the file is the newer one."
)
_KEPT = (None, "paid", "pending")
_ENDED = ("voided", "refunded", "partially_refunded")
# What goes back may hold tax that the fall does not, or the reverse.
_ABOUT = 1.3
Changes = Mapping[str, tuple[Value, Value]]


def set_back(
    entity: str, changes: Changes, currency: str = "", day: Callable[[str], str] = lambda moment: moment[:10]
) -> Problem | None:
    """Return the doubt about changes of a record, None where it only goes on; `day` gives the local day of a moment.

    `currency` is that of its amounts.
    """
    if not changes:
        return None
    found = _other_day(changes, day) if entity == "order" else None
    declared = _declared(entity)
    told = (_went_back(spec, changes) or _fell(spec, changes, currency, declared) for spec in declared)
    return found or next(filter(None, told), None)


@cache
def _declared(entity: str) -> tuple[Spec, ...]:
    return tuple(spec for spec in specs(RECORDS[entity]) if spec.falls or spec.way)


def _other_day(changes: Changes, day: Callable[[str], str]) -> Problem | None:
    before, after = changes.get("ordered_at", (None, None))
    if not before or not after:
        return None
    days = day(str(before)), day(str(after))
    if abs((date.fromisoformat(days[0]) - date.fromisoformat(days[1])).days) <= 1:
        return None
    return Problem(_OTHER_DAY, {"day": days[0], "ends": days[1]})


def _went_back(spec: Spec, changes: Changes) -> Problem | None:
    if not spec.way or spec.name not in changes or _gets_on(spec, changes[spec.name]) is not False:
        return None
    before, after = changes[spec.name]
    if before in _ENDED and after in _KEPT:
        return Problem(_UNDONE)
    labels = {choice.id: choice.label for choice in spec.choices}
    return Problem(
        _WENT_BACK,
        {
            "field": spec.label,
            "was": labels.get(str(before), before),
            "told_choice": labels.get(str(after), after),
        },
    )


def _gets_on(spec: Spec, change: tuple[Value, Value]) -> bool | None:
    """Tell whether a choice goes on (True) or back (False); None where it does neither."""
    steps = [next((at for at, group in enumerate(spec.way) if value in group), None) for value in change]
    before, after = steps
    if before is None or after is None or before == after:
        return None
    return after > before


def _fell(spec: Spec, changes: Changes, currency: str, declared: tuple[Spec, ...]) -> Problem | None:
    before, after = changes.get(spec.name, (None, None))
    if not spec.falls or not isinstance(before, int) or not isinstance(after, int | None):
        return None
    left = after or 0
    scale = 10 ** exponent(currency) if spec.kind is Kind.MONEY else 1
    allowed = fallings()[spec.falls].allows(before / scale, left / scale)
    if allowed or "currency" in changes or _is_explained(spec, before - left, changes, declared):
        return None
    money = spec.kind is Kind.MONEY
    told = {
        "field": spec.label,
        "before": Amount(before, currency) if money else before,
        "after": Amount(left, currency) if money else left,
    }
    return Problem(_LESS_BACK if spec.name == "refunds" else _FELL, told)


def _is_explained(spec: Spec, fall: int, changes: Changes, declared: tuple[Spec, ...]) -> bool:
    """Tell whether another field tells where a fall comes from: money that went back, a state that went on."""
    for other in declared:
        change = changes.get(other.name)
        if other.name not in spec.unless or change is None:
            continue
        if other.way and _gets_on(other, change):
            return True
        before, after = change
        if other.falls and isinstance(after, int):
            grown = after - (before if isinstance(before, int) else 0)
            if grown > 0 and (spec.kind is not Kind.MONEY or fall <= grown * _ABOUT):
                return True
    return False
