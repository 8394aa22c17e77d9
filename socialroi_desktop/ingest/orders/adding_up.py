"""Which orders of a group do not simply add up, and what their lines and totals tell of them.

Works on columns, as most orders add up. Knows the ingredients that formats name; no cells.
"""

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from operator import mul, sub

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.orders.group import Group
from socialroi_desktop.ingest.orders.sums import Sums, Told, told_by_lines

# What shops call the line of a tip.
_TIPS = frozenset(
    (
        "tip",
        "trinkgeld",
        "pourboire",
        "propina",
        "mancia",
        "gorjeta",
        "napiwek",
        "fooi",
        "tiền boa",
        "小费",
        "小費",
    )
)
_Children = Mapping[str, Sequence[Value]]


def adding_up(group: Group, children: _Children, amounts: Sequence[Sequence[int]]) -> Mapping[int, Told]:
    """Return what is told of the orders that do not simply add up, by their place in the group.

    `amounts` are subtotal, discount, refund, taxes, shipping, total and duties of the orders in minor units.
    """
    subtotal, discount, _, taxes, shipping, total, duties = amounts
    lines = _line_sums(group, children)
    odd = [
        place
        for place, (goods, off, tax, sent, whole, duty, items) in enumerate(
            zip(subtotal, discount, taxes, shipping, total, duties, lines, strict=True)
        )
        if (items != goods + off and items is not None)
        or ((rest := whole - goods - sent - duty) and rest != tax)
    ]
    heads = [*group.heads, len(group.rows)] if odd else []
    told: dict[int, Told] = {}
    for place in odd:
        rows = range(heads[place], heads[place + 1])
        told[place] = told_by_lines(
            Sums(
                subtotal[place], discount[place], taxes[place], shipping[place], total[place], duties[place],
                lines[place], sum(_number(children["discount"][row]) for row in rows),
                sum(_price(children, row) for row in rows if _is_tip(children["name"][row])), len(rows),
            )
        )  # fmt: skip
    return told


def _line_sums(group: Group, children: _Children) -> Sequence[int | None]:
    """Return what the items of each order come to; None where a line tells no price or no quantity."""
    prices, pieces = children["unit_price"], children["quantity"]
    if None in prices or None in pieces:
        heads = [*group.heads, len(group.rows)]
        return [_of_rows(children, range(*ends)) for ends in pairwise(heads)]
    sums: list[int] = list(map(mul, prices, pieces))
    if group.single:
        return sums
    added = [0, *accumulate(sums)]
    ends = [added[head] for head in group.heads]
    return list(map(sub, [*ends[1:], added[-1]], ends))


def _of_rows(children: _Children, rows: range) -> int | None:
    told = [row for row in rows if children["unit_price"][row] is not None]
    if not told or any(children["quantity"][row] is None for row in told):
        return None
    named = [row for row in rows if children["quantity"][row] is not None]
    return sum(_price(children, row) for row in told) if len(named) == len(told) else None


def _price(children: _Children, row: int) -> int:
    return _number(children["unit_price"][row]) * _number(children["quantity"][row])


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0


def _is_tip(name: Value) -> bool:
    return isinstance(name, str) and normalise(name) in _TIPS
