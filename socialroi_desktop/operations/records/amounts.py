"""What becomes of the amounts of a record whose currency changes: the number that is seen stays the number.

Stored in minor units, 12.50 dollars would otherwise turn into 1,250 yen. Knows declarations; writes nothing.
"""

from collections.abc import Mapping
from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.money import carried, from_minor
from socialroi_desktop.errors import UserError


def with_amounts(record: Record, changes: Mapping[str, Any], base: str) -> dict[str, Any]:
    """Return changes of a record with the amounts they do not tell, carried over to the currency they do tell.

    What was finer than the smallest coin goes with the amount it belonged to. `base` is the currency of records that tell none.
    UserError where a number cannot stand in the other currency.
    """
    told = _carried_over(record, changes, base) if "currency" in changes else dict(changes)
    rests = [spec.name for spec in specs(type(record)) if spec.rest_of in told]
    return told | {name: None for name in rests if name not in changes and getattr(record, name) is not None}


def _carried_over(record: Record, changes: Mapping[str, Any], base: str) -> dict[str, Any]:
    old, new = getattr(record, "currency", None) or base, changes["currency"] or base
    told = dict(changes)
    for spec in specs(type(record)):
        minor = getattr(record, spec.name)
        if spec.kind is not Kind.MONEY or spec.name in changes or minor is None or old == new:
            continue
        kept = carried(minor, old, new)
        if kept is None:
            raise UserError(
                "{field} is {amount} {old}, which is finer than any amount in {new}; change the amount with the currency.",
                field=spec.label, amount=from_minor(minor, old), old=old, new=new,
            )  # fmt: skip
        told[spec.name] = kept
    return told
