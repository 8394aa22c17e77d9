"""Finds pieces of the library by their link, however it is written; remembers during one import what is there."""

import sqlite3
from collections.abc import Mapping
from typing import Any

from socialroi_desktop.domain.post_addresses import address

_LINKS = "SELECT id, url, title, kind, caption FROM ugc_item WHERE id > ? AND url IS NOT NULL ORDER BY id"


class PieceLinks:
    """The pieces that are there by what `post_addresses.address` makes of their link, the first of each."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection, self._last = connection, 0
        self._known: dict[str, Mapping[str, Any]] = {}

    def known(self) -> Mapping[str, Mapping[str, Any]]:
        """Return `id`, `title`, `kind` and `caption` of each."""
        for row in self._connection.execute(_LINKS, (self._last,)):
            self._known.setdefault(address(row["url"]), dict(row))
            self._last = row["id"]
        return self._known
