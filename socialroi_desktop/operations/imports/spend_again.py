"""Ads of an import that was brought back, told by another import meanwhile, cut otherwise: they would count twice."""

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.imports import Chunk
from socialroi_desktop.domain.records import AdCost
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.imports.tellings import told_otherwise
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def must_count_once(workspace: Workspace, writer: Writer, batch_id: int, file: str) -> None:
    """Raise UserError where spend of an import is told by the rows of another one, too."""
    ids = sorted(reading.ids_with(workspace, AdCost.entity, "batch_id", batch_id))
    columns = tuple(spec.name for spec in specs(AdCost))
    cells = writer.cells(AdCost.entity, ("source_line", *columns), ids)
    rows = [cells[row_id] for row_id in ids]
    chunk = Chunk(AdCost.entity, columns, [row[1:] for row in rows], [row[0] or 0 for row in rows])
    if rows and told_otherwise(writer, batch_id, chunk, {}, {}):
        raise UserError(
            "Rows that were imported since tell spend of “{file}” cut otherwise, and both would count twice: import the file"
            " again, which asks row by row.",
            file=file,
        )
