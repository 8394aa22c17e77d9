"""Reads lists of people: a row is a person with one account or several, which come as their handles.

Knows the layout; the account with the most followers is the main one, where no column says which that is.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from socialroi_desktop.domain.identity import handle_of, is_address, listed_handle
from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.numbers import BLANK
from socialroi_desktop.ingest.cells.reading import Bad
from socialroi_desktop.ingest.completing.by_entity import Row
from socialroi_desktop.ingest.files.delimited import Block
from socialroi_desktop.ingest.planning.people_columns import accounts_of
from socialroi_desktop.ingest.reading.rows import RowReader

COLUMNS = ("channel", "handle", "followers", "followers_on", "engagement_rate", "link")
Account = dict[str, Any]


def read_people(layout: Layout, progress: Progress) -> Iterator[Chunk]:
    """Give the people of a list with their accounts, block by block."""
    reader = _Reader(layout)
    held: Block | None = None
    for block in layout.blocks(progress):
        if held is not None:
            yield reader.people(held)
        held = block
    if held is not None:
        yield reader.people(held, last=True)


class _Reader(RowReader):
    """Reads a person a row, and keeps by line which accounts the row tells."""

    def __init__(self, layout: Layout) -> None:
        super().__init__(layout)
        self._day = layout.as_of or None
        self._networks = accounts_of([column.field for column in layout.columns.values()])
        told = [name for fields in self._networks.values() for name in fields.values()]
        self._wanted = [*self._wanted, *told]
        if self._networks:
            specs = layout.specs
            filled = {*self._columns, *(field for fields in self._networks.values() for field in fields)}
            self._columns = tuple(name for name in specs if name in filled)
        self._complete_person, self._complete = self._complete, self._person
        self._mine: list[Account] = []
        self._accounts: dict[int, list[Account]] = {}

    def people(self, block: Block, *, last: bool = False) -> Chunk:
        """Return the people of a block with their accounts."""
        self._accounts = {}
        chunk = self.chunk(block, last=last)
        told = [
            (n, line, account)
            for n, line in enumerate(chunk.lines)
            for account in self._accounts.get(line, ())
        ]
        handles = Chunk(
            "handle",
            COLUMNS,
            [tuple(account.get(name) for name in COLUMNS) for _, _, account in told],
            [line for _, line, _ in told],
        )
        return replace(chunk, children=handles, parents=[n for n, _, _ in told])

    def _read(self, line: int, cells: list[str]) -> tuple[Row, Problem | None, Problem | None]:
        self._mine = []
        read = super()._read(line, cells)
        self._accounts[line] = self._mine
        return read

    def _person(self, row: Row) -> Bad | None:
        others = [
            account for account in map(self._account, self._networks, [row] * len(self._networks)) if account
        ]
        if others and not row.get("handle") and not row.get("profile"):
            main = max(others, key=lambda account: (account["handle"] is not None, account["followers"] or 0))
            named = {"handle": "handle", "channel": "channel", "profile": "link"}
            row.update({name: main[field] for name, field in named.items()})
            for name in ("followers", "engagement_rate"):
                row[name] = main[name] if main[name] is not None else row.get(name)
        trouble = self._complete_person(row)
        if row.get("handle"):
            more = (one for one in others if one["handle"] and not _is_main(one, row))
            self._mine = [self._main(row), *more]
        return trouble

    def _main(self, row: Row) -> Account:
        told = {name: row.get(name) for name in ("channel", "handle", "followers", "engagement_rate")}
        return self._dated_account({**told, "link": row.get("profile")})

    def _account(self, network: str, row: Row) -> Account | None:
        """Return the account on a network that a row tells, None where it tells none; its ingredients are used up."""
        told = {field: row.pop(name, None) for field, name in self._networks[network].items()}
        text, link = _filled(told.get("handle")), _filled(told.get("profile"))
        link = link or (text if is_address(text) else "")
        handle = listed_handle(text) or handle_of(link)
        if text and handle is None and not _filled(row.get("name")):
            row["name"] = text
        figures = {name: told.get(name) for name in ("followers", "engagement_rate")}
        if handle is None and figures["followers"] is None:
            return None
        return self._dated_account({"channel": network, "handle": handle, "link": link or None, **figures})

    def _dated_account(self, account: Account) -> Account:
        return {**account, "followers_on": None if account["followers"] is None else self._day}


def _filled(cell: object) -> str:
    text = cell.strip() if isinstance(cell, str) else ""
    return "" if text.casefold() in BLANK else text


def _is_main(account: Account, row: Row) -> bool:
    names = (str(row.get("handle") or ""), str(account["handle"]))
    return names[0].casefold() == names[1].casefold() and row.get("channel") == account["channel"]
