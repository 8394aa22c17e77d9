"""Orders of which two columns of one name tell different values. Knows cells and their rows; nothing of what they mean."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.readers import Readers
from socialroi_desktop.ingest.cells.twin_columns import TWICE
from socialroi_desktop.ingest.formats.headers import plain
from socialroi_desktop.ingest.orders.group import Group
from socialroi_desktop.ingest.orders.row_cells import OrderRows


def two_columns(order: OrderRows) -> Iterator[Problem]:
    """Give a doubt for each row of an order in which such columns contradict each other."""
    for twins in order.layout.twins:
        for line, cells in order.rows:
            texts = cells[twins[0]], cells[twins[1]]
            if _differ(order.readers, twins, texts, order.currency):
                yield _problem(order.layout, twins[0], texts, line)


def two_columns_in(
    layout: Layout, readers: Readers, group: Group, currency: Sequence[Value]
) -> Mapping[int, Problem]:
    """Return these doubts of a group by the place of the order; `currency` is that of each row."""
    found: dict[int, Problem] = {}
    for twins in layout.twins:
        first, second = (group.columns[at] for at in twins)
        if first == second:
            continue
        for place, (start, end) in enumerate(pairwise([*group.heads, len(group.rows)])):
            for row in range(start, end):
                texts = first[row], second[row]
                if place not in found and _differ(readers, twins, texts, str(currency[row])):
                    found[place] = _problem(layout, twins[0], texts, group.lines[row])
    return found


def _differ(readers: Readers, twins: tuple[int, int], texts: tuple[str, str], currency: str) -> bool:
    if texts[0] == texts[1] or not all(map(plain, texts)):
        return False
    memos = (readers.memo(at, currency if readers.is_money(at) else "") for at in twins)
    one, other = (memo[text] for memo, text in zip(memos, texts, strict=True))
    return None not in (one, other) and one != other


def _problem(layout: Layout, at: int, texts: tuple[str, str], line: int) -> Problem:
    values = dict(zip(("first", "second"), map(plain, texts), strict=True))
    return Problem(TWICE, values, line=line, column=layout.title(at))
