"""Which tags records have, as SQL and as values: their names stand in `tag`, who has them in `tagged`.

Knows these two tables; what a query asks of tags is told by `conditions`.
"""

import sqlite3
from collections.abc import Sequence

from socialroi_desktop.domain.records import Tag
from socialroi_desktop.domain.tagging import BETWEEN
from socialroi_desktop.store.file.codec import record_of
from socialroi_desktop.store.file.workspace import Workspace


def tags_of(entity: str, cell: str = "name") -> str:
    """Return SQL for the tags of the row called `t`, by their names or words, as one text; NULL without any."""
    rows = (
        f"SELECT n.{cell} AS one FROM tagged g JOIN tag n ON n.id = g.tag_id"
        f" WHERE g.record_kind = '{entity}' AND g.record_id = t.id ORDER BY n.word"
    )
    return f"(SELECT group_concat(one, '{BETWEEN}') FROM ({rows}))"


def holders(entity: str, condition: str) -> str:
    """Return a SELECT of the ids of records that have a tag `n` of which a condition holds."""
    return (
        "SELECT g.record_id FROM tag n JOIN tagged g ON g.tag_id = n.id"
        f" WHERE g.record_kind = '{entity}' AND {condition}"
    )


def all_tags(workspace: Workspace) -> list[Tag]:
    """Return every tag, in the order of their words."""
    rows = workspace.connection().execute("SELECT * FROM tag ORDER BY word, id")
    return [record_of(Tag, row) for row in rows]


def used_tags(workspace: Workspace, entity: str) -> list[str]:
    """Return the names of the tags that records of a kind have, in the order of their words."""
    rows = workspace.connection().execute(
        "SELECT n.name FROM tag n WHERE EXISTS"
        " (SELECT 1 FROM tagged g WHERE g.tag_id = n.id AND g.record_kind = ?) ORDER BY n.word, n.id",
        (entity,),
    )
    return [row[0] for row in rows]


def tags_by_word(connection: sqlite3.Connection, words: Sequence[str]) -> dict[str, int]:
    """Return by folded name the ids of the tags there are."""
    sql = "SELECT id, word FROM tag WHERE word = ?"
    found = (connection.execute(sql, (word,)).fetchone() for word in words)
    return {row["word"]: row["id"] for row in found if row is not None}


def tagged_rows(connection: sqlite3.Connection, entity: str, row_id: int) -> dict[int, int]:
    """Return by tag the id of the row that says a record has it."""
    sql = "SELECT tag_id, id FROM tagged WHERE record_kind = ? AND record_id = ?"
    return {row[0]: row[1] for row in connection.execute(sql, (entity, row_id))}


def count_tags(connection: sqlite3.Connection) -> int:
    """Return how many tags there are."""
    return int(connection.execute("SELECT count(*) FROM tag").fetchone()[0])
