"""What columns and names of a list of posts from a planning tool tell: of which network it is, which column is a rate.

Knows headers and the first rows. “Engagement” is a count with some tools and a percentage with others; only its cells tell.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.numbers import BLANK
from socialroi_desktop.ingest.completing.planner_posts import network_of, network_of_link, networks_of
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.people_columns import column_below, networks_in_names

# A column of that name alone may hold shares of those who saw the post.
_COUNT_OR_RATE = frozenset(
    {
        "engagement", "post engagement", "interacción", "interaktion", "zaangażowanie", "engajamento", "coinvolgimento",
    }
)  # fmt: skip
# What stands there names the tool that published, where it names no network.
_NO_ACCOUNT = frozenset({"source", "provider", "service", "service type", "platform", "type"})
Hits = dict[int, Column]


def planner_columns(
    header: Sequence[str],
    hits: Hits,
    rows: Sequence[Sequence[str]],
    names: Sequence[str],
    known: ChannelTable,
) -> tuple[Hits, Mapping[str, str]]:
    """Return the columns without those that hold rates, and what holds for every row; `names` are of the file and its sheet."""
    counts = [index for index, column in hits.items() if column.field == "engagements"]
    unsure = [index for index in counts if normalise(header[index]) in _COUNT_OR_RATE]
    rates = [index for index in unsure if len(counts) > len(unsure) or _holds_rates(rows, index)]
    found = {index: column for index, column in hits.items() if index not in rates}
    found = _of_accounts(header, found, rows, known)
    networks = set() if _tells_network(found) else networks_in_names(names, {})
    return found, {"channel": networks.pop()} if len(networks) == 1 else {}


def tells_network(layout: Layout, data: Sequence[Sequence[str]]) -> bool:
    """Tell whether the rows of such a list tell their networks: in a column of its own, or by the address of any post."""
    if _tells_network(layout.columns) or "channel" in layout.format.constants or layout.options.network:
        return True
    links, accounts = layout.positions("permalink"), layout.positions("account")
    if any(network_of_link(row[index]) for row in data for index in links if index < len(row)):
        return True
    return any(network_of(row[index]) for row in data for index in accounts if index < len(row))


def _of_accounts(
    header: Sequence[str], hits: Hits, rows: Sequence[Sequence[str]], known: ChannelTable
) -> Hits:
    """Return the columns with those that are called after networks and name none as what they hold: the account, or nothing."""
    found, named = dict(hits), any(column.field == "account" for column in hits.values())
    for index, column in hits.items():
        cells = column_below(rows, index) if column.field == "_network" else []
        if not cells or any(networks_of(cell, known) for cell in cells):
            continue
        if named or normalise(header[index]) in _NO_ACCOUNT:
            del found[index]
        else:
            found[index], named = replace(column, field="account"), True
    return found


def _tells_network(columns: Mapping[int, Column]) -> bool:
    return any(column.field == "_network" for column in columns.values())


def _holds_rates(rows: Sequence[Sequence[str]], index: int) -> bool:
    cells = [row[index].strip() for row in rows if index < len(row)]
    filled = [cell for cell in cells if cell.casefold() not in BLANK]
    return any("%" in cell or _is_fraction(cell) for cell in filled)


def _is_fraction(cell: str) -> bool:
    """Tell whether a cell has decimals; three digits behind a mark may be thousands."""
    for mark in ".,":
        whole, found, rest = cell.rpartition(mark)
        if found and whole.lstrip("-").isdigit() and rest.isdigit():
            return len(rest) != 3 or whole == "0"
    return False
