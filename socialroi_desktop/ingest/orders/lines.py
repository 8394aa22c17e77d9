"""Line items of orders, each with its place in its order. Knows rows that belong together, no file."""

from collections.abc import Mapping, Sequence

from socialroi_desktop.domain.imports import ByColumn, Value
from socialroi_desktop.ingest.orders.group import Group

CHILD_COLUMNS = ("position", "name", "sku", "quantity", "unit_price", "discount", "currency")
_VALUES = CHILD_COLUMNS[1:]

Lines = tuple[Sequence[tuple[Value, ...]], Sequence[int]]


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
        return (ByColumn([[1] * count, *columns]), group.lines), range(count)
    heads = [*group.heads, len(group.rows)]
    positions: list[Value] = []
    taken: list[int] = []
    parents: list[int] = []
    for number in range(count) if place is None else place:
        position = 0
        for index in range(heads[number], heads[number + 1]):
            if not filled and all(column[index] is None for column in columns[:3]):
                continue
            position += 1
            positions.append(position)
            taken.append(index)
            parents.append(number if place is None else place[number])
    values = [positions, *([column[index] for index in taken] for column in columns)]
    return (ByColumn(values), [group.lines[index] for index in taken]), parents
