"""Which channel a source is of where the seller says so, and the visits, touches and leads that follow.

A platform of the seller's own with an account is told by its own name, unless that word is said, or known, to be of another.

What a row had before is kept beside it (`source_ruled`), so that it is there again when the seller takes the word back.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from itertools import starmap
from types import MappingProxyType
from typing import Any

from socialroi_desktop.catalogue import channels, source_tables
from socialroi_desktop.domain.channels import OWN, source_words
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.sites import host_of
from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.file.codec import quoted

# The words of each kind of row that tell its channel: source, medium and group, as far as it has them.
WORDS = {
    "web_sessions": ("source", "medium", "channel_group"),
    "page_time": ("source", "medium"),
    "touchpoint": ("source", "medium"),
    "link_clicks": ("source", "medium"),
    "lead": ("source",),
}


# What says it, and the columns that matter.
SAYS: Mapping[str, tuple[str, ...]] = MappingProxyType({"source_rule": (), "account": ("channel",)})


class SaidSources:
    """What the seller says of sources; empty where nothing is said."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._said = dict(_of_accounts(connection))
        for source, medium, channel in connection.execute(
            "SELECT source, medium, channel FROM source_rule ORDER BY id DESC"
        ):
            for word in _forms(source):
                self._said[word, fold((medium or "").strip())] = channel

    def __bool__(self) -> bool:
        return bool(self._said)

    def of(self, source: str | None, medium: str | None) -> str | None:
        """Return the channel of a source, by its medium if that is said, or None."""
        if not source or not self._said:
            return None
        media = (fold((medium or "").strip()), "")
        found = (self._said.get((word, of)) for of in media for word in _forms(source))
        return next((channel for channel in found if channel), None)


def may_be_said_anew(touched: Touched) -> bool:
    """Tell whether a change concerns what is said of sources."""
    return any(starmap(touched.concerns, SAYS.items()))


class TypedChannels:
    """The channels that the seller typed in rows, by what else tells these rows apart."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[str, dict[tuple[Any, ...], str]] = {}

    def of(self, entity: str, columns: Sequence[str], row: Sequence[Any]) -> str | None:
        """Return the channel typed in the stored row that this one would meet, or None."""
        told = dict(zip(columns, row, strict=True))
        return self._typed(entity).get(tuple(told.get(name) for name in _others(entity)))

    def has(self, entity: str) -> bool:
        """Tell whether any channel of a kind of rows was typed."""
        return bool(self._typed(entity))

    def _typed(self, entity: str) -> dict[tuple[Any, ...], str]:
        if entity not in self._known:
            others = ", ".join(f"t.{quoted(name)}" for name in _others(entity))
            rows = self._connection.execute(
                f"SELECT t.channel, {others} FROM {entity} t WHERE t.channel_typed = 1"
            )
            self._known[entity] = {tuple(row)[1:]: row["channel"] for row in rows}
        return self._known[entity]


def _of_accounts(connection: sqlite3.Connection) -> Iterator[tuple[tuple[str, str], str]]:
    """Give the words that mean platforms of one's own which have an account, whatever the medium."""
    own = connection.execute(
        f"SELECT channel FROM account WHERE channel >= '{OWN}' AND channel < '{OWN[:-1]};' ORDER BY id DESC"
    )
    for (channel,) in own.fetchall():
        for word in source_words(channel):
            if not _ships(word):
                yield (fold(word), ""), channel


def _ships(word: str) -> bool:
    """Tell whether a word as a whole is known to be of a channel that ships; one that only holds such a word may be any."""
    named = source_tables().words.named
    names = (channels().by_word, named.names, named.short, named.weak, named.alone)
    return any(word in known for known in names)


def _others(entity: str) -> tuple[str, ...]:
    return tuple(name for name in RECORDS[entity].key if name != "channel")


def _forms(source: str) -> Iterator[str]:
    """Give a source as it is compared: the word itself, and the site where it is an address."""
    yield fold(source.strip())
    if "." in source and (host := host_of(source)):
        yield fold(host)


def _follow(connection: sqlite3.Connection, touched: Touched) -> None:
    said, every = SaidSources(connection), may_be_said_anew(touched)
    if not said and not (every and connection.execute("SELECT 1 FROM source_ruled LIMIT 1").fetchone()):
        return
    for entity, words in WORDS.items():
        if entity in touched.gone:
            connection.execute(
                f"DELETE FROM source_ruled WHERE entity = ? AND row_id NOT IN (SELECT t.id FROM {entity} t)",
                (entity,),
            )
        spans = touched.ranges[entity] if not every else [(0, 2**62)]
        for span in spans:
            _follow_rows(connection, said, entity, words, span)


def _follow_rows(
    connection: sqlite3.Connection,
    said: SaidSources,
    entity: str,
    words: Sequence[str],
    span: tuple[int, int],
) -> None:
    cells = ", ".join(f"t.{word}" for word in words)
    met = " AND ".join(f"t.{word} IS ?" for word in (*words, "channel"))
    # What was typed by hand comes before what is said of a source.
    within = "t.id BETWEEN ? AND ? AND t.channel_typed IS NULL"
    kinds = connection.execute(
        f"SELECT DISTINCT {cells}, t.channel FROM {entity} t WHERE t.source IS NOT NULL AND {within}", span
    ).fetchall()
    for row in kinds:
        *told, channel = tuple(row)
        source, medium = told[0], told[1] if len(told) > 1 else None
        wanted = said.of(source, medium)
        here: tuple[Any, ...] = (*told, channel, *span)
        if wanted is None:
            _give_back(connection, entity, f"{met} AND {within}", here)
            continue
        before = channel if channel != wanted else channels().of_visit(*told)
        connection.execute(
            f"INSERT OR IGNORE INTO source_ruled (entity, row_id, channel) SELECT ?, t.id, ? FROM {entity} t"
            f" WHERE {met} AND {within}",
            (entity, before, *here),
        )
        if channel != wanted:
            connection.execute(
                f"UPDATE {entity} AS t SET channel = ? WHERE {met} AND {within}", (wanted, *here)
            )


def _give_back(connection: sqlite3.Connection, entity: str, met: str, here: Sequence[Any]) -> None:
    """Give rows that follow nothing any more the channel they had before."""
    held = [
        tuple(row)
        for row in connection.execute(
            f"SELECT r.channel, t.id FROM {entity} t JOIN source_ruled r ON r.entity = ? AND r.row_id = t.id WHERE {met}",
            (entity, *here),
        )
    ]
    connection.executemany(f"UPDATE {entity} SET channel = ? WHERE id = ?", held)
    connection.executemany(
        "DELETE FROM source_ruled WHERE entity = ? AND row_id = ?", [(entity, row_id) for _, row_id in held]
    )


SAID_SOURCES = Rule({**SAYS, **{entity: (*words, "channel") for entity, words in WORDS.items()}}, _follow)
