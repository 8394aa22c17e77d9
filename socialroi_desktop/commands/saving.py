"""Records saved as CSV files: one kind of them, or all there is. Nothing that others wrote is replaced unless it is told to."""

from pathlib import Path
from typing import Any

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import saved_fields, specs
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.values.style import words_of_files
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.csv_files import must_be_free
from socialroi_desktop.operations.records.saving import header_of, save_records
from socialroi_desktop.store.file.own_files import must_not_be_ours
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import labels
from socialroi_desktop.store.rows.ordering import count, ordered_ids


def saved(workspace: Workspace, query: Query, path: Path, *, force: bool = False) -> int:
    """Save the records of a query as CSV, in its order, under labels that an import knows; return how many.

    UserError where it cannot be written, or would replace a file that is no such list, unless `force` says so.
    """
    record = RECORDS[query.entity]
    columns, words = saved_fields(record), words_of_files(channels())
    if not force:
        must_be_free(path, header_of(record, columns, words))
    connection = workspace.connection()
    return save_records(
        workspace,
        path,
        columns,
        entity=query.entity,
        ids=ordered_ids(workspace, query),
        words=words,
        names={
            spec.refers_to: labels(connection, spec.refers_to) for spec in specs(record) if spec.refers_to
        },
    )


def exported(workspace: Workspace, folder: Path) -> list[dict[str, Any]]:
    """Save every kind of record that has rows in a folder, a file each; return their names and numbers of rows.

    UserError, before anything is written, when the folder cannot be made or holds one of the files already.
    """
    must_not_be_ours(folder)
    wanted = [entity for entity in RECORDS if count(workspace, Query(entity))]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            "The folder “{folder}” cannot be made: {reason}.", folder=str(folder), reason=error.strerror
        ) from None
    for entity in wanted:
        if (folder / f"{entity}.csv").exists():
            raise UserError(
                "“{file}” is there already; choose an empty folder.", file=str(folder / f"{entity}.csv")
            )
    found = []
    for entity in wanted:
        path = folder / f"{entity}.csv"
        found.append({"file": str(path), "entity": entity, "rows": saved(workspace, Query(entity), path)})
    return found
