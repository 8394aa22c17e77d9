"""Many rows given to another import in few statements, each logged like an update of its own: one by one takes seconds.

Knows ids, imports and lines, not what the rows mean.
"""

from collections.abc import Mapping

from socialroi_desktop.store.changes.telling_again import Telling
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.derived.owners import note_owners
from socialroi_desktop.store.file.codec import quoted

_EVIDENCE = ("batch_id", "source_line")
# A change tells what is otherwise; the line of two files may be the same.
_TOLD = (
    "CASE WHEN t.source_line IS h.source_line THEN json_object('batch_id', {0}.batch_id)"
    " ELSE json_object('batch_id', {0}.batch_id, 'source_line', {0}.source_line) END"
)


def hand_rows(writer: Writer, entity: str, told: Mapping[int, Telling]) -> None:
    """Note of rows, by their ids, which import tells them from now on, and in which line."""
    connection = writer.connection
    connection.execute("DROP TABLE IF EXISTS temp.handed")
    connection.execute(
        "CREATE TEMP TABLE handed (id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL, source_line INTEGER)"
    )
    connection.executemany(
        "INSERT INTO temp.handed VALUES (?, ?, ?)",
        ((row_id, telling.batch_id, telling.line) for row_id, telling in told.items()),
    )
    connection.execute(
        "INSERT INTO change (operation_id, action, entity, first_id, last_id, before, after)"
        f" SELECT ?, 'update', ?, t.id, t.id, {_TOLD.format('t')}, {_TOLD.format('h')}"
        f" FROM temp.handed h JOIN {quoted(entity)} t ON t.id = h.id ORDER BY t.id",
        (writer.operation_id, entity),
    )
    connection.execute(
        f"UPDATE {quoted(entity)} SET (batch_id, source_line) ="
        f" (SELECT h.batch_id, h.source_line FROM temp.handed h WHERE h.id = {quoted(entity)}.id)"
        " WHERE id IN (SELECT h.id FROM temp.handed h)"
    )
    connection.execute("DROP TABLE temp.handed")
    for row_id in told:
        writer.touched.edited(entity, row_id, _EVIDENCE)
    note_owners(connection, writer.touched, entity, list(told))
