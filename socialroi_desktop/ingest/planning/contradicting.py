"""What a file itself says against an answer: an amount that proves the other decimal sign, a network in its name.

Knows the layout, its cells and names; takes no decision.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.cells.dates import order_evidence
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.numbers import decimal_evidence, written_evidence
from socialroi_desktop.ingest.planning.named_currency import currency_named
from socialroi_desktop.ingest.planning.people_columns import networks_in_names

# So many cells of a column are looked through.
_FAR = 20_000
_POINT = N_(
    "A comma was said to separate decimals, but “{value}” in “{column}” shows that a point does: amounts such as “1,234” are"
    " in doubt. Answer otherwise where that is wrong."
)
_COMMA = N_(
    "A point was said to separate decimals, but “{value}” in “{column}” shows that a comma does: amounts such as “1.234” are"
    " in doubt. Answer otherwise where that is wrong."
)


def decimal_against(layout: Layout, data: Sequence[Sequence[str]], sign: str) -> tuple[str, str] | None:
    """Return an amount that proves another decimal sign than `sign`, and the name of its column; None where none does."""
    evidence = written_evidence if layout.table.typed else decimal_evidence
    for index in layout.columns:
        if layout.kind(index) is not Kind.MONEY:
            continue
        near = (row[index] for row in data if index < len(row))
        for cell in chain(near, islice(layout.cells(index), _FAR)):
            if evidence(cell) in (".", ",") and evidence(cell) != sign:
                return cell.strip(), layout.title(index)
    return None


def order_against(layout: Layout, data: Sequence[Sequence[str]], order: str) -> bool:
    """Tell whether dates prove the other order of day and month than `order`, and none proves that one."""
    proofs: set[str | None] = set()
    for index in layout.columns:
        if layout.kind(index) in (Kind.DATE, Kind.TIME):
            near = (row[index] for row in data if index < len(row))
            proofs.update(map(order_evidence, chain(near, islice(layout.cells(index), _FAR))))
    return order not in proofs and bool(proofs & {"dmy", "mdy"})


def contradicted(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Problem]:
    """Say where the file speaks against the sign of decimals that was said of it."""
    sign = layout.options.decimal
    found = decimal_against(layout, data, sign) if sign else None
    if found is not None:
        yield Problem(_COMMA if sign == "." else _POINT, {"value": found[0], "column": found[1]})


def speaks_against(
    layout: Layout, data: Sequence[Sequence[str]], name: str, question: str, answer: str
) -> bool:
    """Tell whether a file called `name` speaks against what was answered for another one with its columns."""
    if question == "decimal":
        return decimal_against(layout, data, answer) is not None
    if question == "day_first":
        return order_against(layout, data, "dmy" if answer == "1" else "mdy")
    if question == "currency":
        return currency_named(layout.table.name, name) not in (None, answer)
    if question == "channel":
        named = networks_in_names((name, layout.table.name), {})
        return bool(named) and answer not in named
    return False
