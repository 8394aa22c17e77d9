"""Finds pieces of the library by their link, however it is written; imports and pasted links ask here."""

import re
import sqlite3
from collections.abc import Mapping
from typing import Any

from socialroi_desktop.catalogue import source_tables
from socialroi_desktop.domain.link_words import is_tag
from socialroi_desktop.domain.post_addresses import address, page

_LINKS = (
    "SELECT id, url, title, kind, caption FROM ugc_item"
    " WHERE id > ? AND url IS NOT NULL AND instr(url, ?) > 0 ORDER BY id"
)
_BETWEEN = re.compile(r"[/?=&]")


def form_of(link: str) -> str:
    """Return a link in the one form in which links of pieces are compared (`post_addresses.page`).

    What tools and networks add to a link that is tagged or clicked is shared with it.
    """
    if "?" not in link:
        return address(link)
    clicks = source_tables().clicks
    return page(link, lambda name: name in clicks or is_tag(name))


class PieceLinks:
    """The pieces that are there by the form of their link, the first of each."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection, self._last = connection, 0
        self._known: dict[str, Mapping[str, Any]] = {}

    def known(self) -> Mapping[str, Mapping[str, Any]]:
        """Return `id`, `title`, `kind` and `caption` of each."""
        for row in self._connection.execute(_LINKS, (self._last, "")):
            self._known.setdefault(form_of(row["url"]), dict(row))
            self._last = row["id"]
        return self._known

    def first(self, link: str) -> int | None:
        """Return the id of the first piece with a link; None where none has it. Quicker for a few links than to read all."""
        form = form_of(link)
        # What stands last in it stands so in every writing; hosts have several names, and their case does not count.
        told = _BETWEEN.split(form)[-1] if "/" in form else ""
        rows = self._connection.execute(_LINKS, (0, told))
        return next((int(row["id"]) for row in rows if form_of(row["url"]) == form), None)
