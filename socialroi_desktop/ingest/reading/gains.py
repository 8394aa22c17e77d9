"""Columns of levels, such as followers, that hold a negative number: no level does, so they may hold what each day brought.

Knows the layout and its cells; every row of such a table is doubtful.
"""

from collections.abc import Callable

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import AccountDay
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.signs import signed

Doubt = Callable[[int], Problem | None]
_ACCOUNTS = AccountDay.entity
_LEVELS = ("followers", "members")
_GAINS = (
    "“{value}” in “{column}” is no count, so the column may hold what each day brought; take its rows only if they are counts,"
    " else call it “New followers”."
)


def gains(layout: Layout) -> Doubt:
    """Return what is doubtful of the row of a line because a level of the table is negative somewhere."""
    found = _found(layout) if layout.format.entity == _ACCOUNTS and not layout.format.own else None

    def doubt(line: int) -> Problem | None:
        return found and Problem(_GAINS, found.values, line=line, column=found.column)

    return doubt


def _found(layout: Layout) -> Problem | None:
    for index in (at for name in _LEVELS for at in layout.positions(name)):
        for text in layout.cells(index):
            if (number := signed(text)).startswith("-") and any(map(str.isdigit, number)):
                title = layout.title(index)
                return Problem(_GAINS, shown(text) | {"column": title}, column=title)
    return None
