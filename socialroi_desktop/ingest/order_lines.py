"""Line items of orders, each with its place in its order. Knows rows that belong together, no file."""

from collections.abc import Mapping, Sequence
from itertools import repeat

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.ingest.order_group import Group

CHILD_COLUMNS = ("position", "name", "sku", "quantity", "unit_price", "discount", "currency")
_VALUES = CHILD_COLUMNS[1:]

Lines = tuple[list[tuple[Value, ...]], Sequence[int]]


def lines_of(
    group: Group, children: Mapping[str, Sequence[Value]], place: Mapping[int, int] | None
) -> tuple[Lines, Sequence[int]]:
    """Return ((rows, file lines), parents) of the line items of the orders that `place` keeps (None: all).

    `parents` is the new index of each line's order. Rows that name no item and no quantity have no line.
    """
    columns = [children[name] for name in _VALUES]
    count = len(group.heads)
    filled = None not in children["name"]
    if group.single and filled and place is None:
        return (list(zip(repeat(1, count), *columns)), group.lines), range(count)  # noqa: B905  # repeat has no length
    heads = [*group.heads, len(group.rows)]
    rows: list[tuple[Value, ...]] = []
    lines: list[int] = []
    parents: list[int] = []
    for number in range(count) if place is None else place:
        position = 0
        for index in range(heads[number], heads[number + 1]):
            values = tuple([column[index] for column in columns])
            if values[0] is None and values[1] is None and values[2] is None:
                continue
            position += 1
            rows.append((position, *values))
            lines.append(group.lines[index])
            parents.append(number if place is None else place[number])
    return (rows, lines), parents
