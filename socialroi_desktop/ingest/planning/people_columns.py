"""What the columns of a list of people are about: the person, or their account on one of several networks.

Knows headers and the first rows. A list of one network comes with its channel; where several are named, each is an
account, whose columns fill the ingredients `_network:field`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.ingest.cells.numbers import BLANK, number
from socialroi_desktop.ingest.formats.alike import loosened, split_network, unit_of
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.declared import NETWORK, Format
from socialroi_desktop.ingest.formats.headers import normalise

# What belongs to an account and not to the person, with how its cells are read.
ACCOUNT_PARSERS = {"handle": "", "followers": "shortened", "engagement_rate": "rate", "profile": ""}
# Where people are called channels and have subscribers.
_OF_CHANNELS, _SUBSCRIBERS = "youtube", "subscribers"
_ONLY_OF_MAIN = frozenset({"average_views", "average_likes"})
_LETTERS = 2
Hits = dict[int, Column]


def people_columns(
    form: Format,
    header: Sequence[str],
    hits: Hits,
    rows: Sequence[Sequence[str]],
    names: Sequence[str],
    *,
    known: ChannelTable,
) -> tuple[Hits, Mapping[str, str]]:
    """Return what each column fills, and what holds for every row; `names` are those of the file and its sheet."""
    words = form.words.get(NETWORK, {})
    found = {
        index: _settled(form, header[index], column, column_below(rows, index), known)
        for index, column in hits.items()
    }
    named = {index: split_network(header[index], words)[0] for index in hits}
    found = _one_name(form, found, named)
    accounts = {
        index: network
        for index, column in found.items()
        if (network := named[index]) and column.field in ACCOUNT_PARSERS
    }
    if _are_several(found, accounts):
        return _apart(found, named, accounts), {}
    networks = {network for index in found if (network := named[index])} or networks_in_names(names, words)
    if not networks and _are_channels(header, hits, found):
        networks = {_OF_CHANNELS}
    return found, {"channel": networks.pop()} if len(networks) == 1 else {}


def _are_channels(header: Sequence[str], hits: Hits, found: Hits) -> bool:
    """Tell whether a list speaks of people as channels with subscribers."""
    named = any(
        column.field == "channel" and found[index].field == "name"
        for index, column in hits.items()
        if index in found
    )
    return named and any(_SUBSCRIBERS in loosened(header[index]) for index in found)


def ingredient(network: str, field: str) -> str:
    """Return the field that a column fills which is about an account on one network."""
    return f"_{network}:{field}"


def column_below(rows: Sequence[Sequence[str]], index: int) -> list[str]:
    """Return the filled cells of a column of some rows."""
    found = (row[index].strip() for row in rows if index < len(row))
    return [cell for cell in found if cell.casefold() not in BLANK]


def _settled(form: Format, header: str, column: Column, cells: Sequence[str], known: ChannelTable) -> Column:
    """Return what a column is once its cells were looked at: figures under a bare network, names under “Channel”."""
    column = name_of_channel(form, column, cells, known)
    is_bare = column.field == "handle" and not split_network(header, form.words.get(NETWORK, {}))[1]
    if is_bare and cells and all(map(_is_count, cells)):
        column = _of(form, "followers")
    unit = unit_of(header) if column.parser in ("rounded", "shortened") else ""
    return replace(column, parser=unit) if unit else column


def name_of_channel(form: Format, column: Column, cells: Sequence[str], known: ChannelTable) -> Column:
    """Return the column of the name for one called “Channel” that holds no network, any other as it is."""
    if not form.loose or column.field != "channel" or not cells or any(known.of_word(cell) for cell in cells):
        return column
    return _of(form, "name")


def _of(form: Format, field: str) -> Column:
    return next(column for column in form.columns if column.field == field)


def _is_count(cell: str) -> bool:
    for decimal in ".,":
        try:
            return number(cell, decimal) is not None
        except ValueError:
            continue
    return False


def _one_name(form: Format, found: Hits, named: Mapping[int, str | None]) -> Hits:
    """Return the columns with one that tells the name: of two the first, else the first of two accounts of no network."""
    names = [index for index, column in found.items() if column.field == "name"]
    if names:
        return {index: column for index, column in found.items() if index not in names[1:]}
    handles = [index for index, column in found.items() if column.field == "handle" and not named[index]]
    return {**found, handles[0]: _of(form, "name")} if len(handles) > 1 else found


def _are_several(found: Hits, accounts: Mapping[int, str | None]) -> bool:
    if len(set(accounts.values())) > 1:
        return True
    handles = [index for index, column in found.items() if column.field == "handle"]
    return (
        bool(accounts)
        and any(index in accounts for index in handles)
        and any(index not in accounts for index in handles)
    )


def _apart(found: Hits, named: Mapping[int, str | None], accounts: Mapping[int, str | None]) -> Hits:
    columns: Hits = {}
    for index, column in found.items():
        network = accounts.get(index)
        if network:
            field = ingredient(network, column.field)
            columns[index] = replace(
                column, field=field, parser=column.parser or ACCOUNT_PARSERS[column.field]
            )
        elif not (named[index] and column.field in _ONLY_OF_MAIN):
            columns[index] = column
    return columns


def networks_in_names(names: Sequence[str], words: Mapping[str, str]) -> set[str]:
    """Return the networks that the names of a file and its sheet name; short words may mean anything."""
    found = set()
    for name in names:
        tokens = normalise(Path(name).stem.replace("_", " ").replace("-", " ")).split()
        for token in (token for token in tokens if len(token) > _LETTERS):
            network = split_network(token, words)[0]
            if network is not None:
                found.add(network)
    return found


def accounts_of(fields: Sequence[str]) -> Mapping[str, Mapping[str, str]]:
    """Return by network which ingredient fills which field of the account there."""
    found: dict[str, dict[str, str]] = {}
    for name in fields:
        network, colon, field = name.removeprefix("_").partition(":")
        if colon:
            found.setdefault(network, {})[field] = name
    return found
