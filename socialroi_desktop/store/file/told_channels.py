"""What migrations ask of the tables of sites and words, as functions of SQL. Those grow, and rows of before follow them."""

import sqlite3

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.link_words import link_words


def tell_channels(connection: sqlite3.Connection) -> None:
    """Make `visit_channel(source, medium, group)`, `way_channel(source, medium, referrer)`, `landed(page, source, part)`."""
    connection.create_function("visit_channel", 3, _of_visit, deterministic=True)
    connection.create_function("way_channel", 3, _of_way, deterministic=True)
    connection.create_function("landed", 3, _landed, deterministic=True)


def _of_visit(source: str | None, medium: str | None, group: str | None) -> str | None:
    return channels().of_visit(source, medium, group)


def _of_way(source: str, medium: str, referrer: str) -> str | None:
    host, _, click = referrer.partition("?")
    return channels().of_way(source, medium, host, click).channel


def _landed(page: str | None, source: str | None, part: str) -> str:
    """Return what a landing page tells of an order without a source: `source`, `medium`, `campaign` or `click`."""
    if not page or source:
        return ""
    words = link_words(page)
    if part == "click":
        return words.first_of(channels().click_names)
    return str(getattr(words, part)) if words.source else ""
