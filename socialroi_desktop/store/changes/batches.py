"""Import batches, the rows they could not take, and mappings remembered by header."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.domain.imports import Counts, SourceFile, Verdict
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.store.changes.writer import Writer, now
from socialroi_desktop.store.file.codec import quoted
from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Batch:
    """One imported file in the history of imports."""

    id: int
    operation_id: int
    file: str
    sha256: str
    format_id: str
    entity: str
    at: str
    counts: Counts
    choices: Mapping[str, str]


def start_batch(writer: Writer, source: SourceFile) -> int:
    """Write the head of a batch and return its id."""
    return writer.insert(
        "import_batch",
        {
            "operation_id": writer.operation_id,
            "file": source.name,
            "sha256": source.sha256,
            "size": source.size,
            "format": source.format_id,
            "entity": source.entity,
            "choices": json.dumps(dict(source.choices)),
            "at": now(),
        },
    )


def finish_batch(writer: Writer, batch_id: int, counts: Counts, told: str | None = None) -> None:
    """Write what became of the rows of a batch, and what is kept of its file. Part of the same insert, so it is not logged."""
    writer.connection.execute(
        "UPDATE import_batch SET lines = ?, new = ?, same = ?, changed = ?, doubtful = ?, rejected = ?, skipped = ?,"
        " told = ? WHERE id = ?",
        (
            counts.lines, counts.new, counts.same, counts.changed, counts.doubtful, counts.rejected, counts.skipped,
            told, batch_id,
        ),
    )  # fmt: skip


def add_problems(
    writer: Writer, batch_id: int, problems: list[tuple[Verdict, Problem, tuple[str, ...]]]
) -> None:
    """Keep rejected, skipped and doubted rows of a batch, the rejected with their cells, so that nothing is lost."""
    writer.insert_rows(
        "import_problem",
        ("batch_id", "verdict", "line", "field", "template", "details", "cells"),
        [
            (
                batch_id, verdict.value, problem.line, problem.column, problem.template,
                json.dumps(dict(problem.values), default=str), json.dumps(cells, ensure_ascii=False),
            )
            for verdict, problem, cells in problems
        ],
    )  # fmt: skip


def left_out(connection: sqlite3.Connection, template: str, entity: str) -> dict[str, tuple[str, int]]:
    """Return by their keys the rows of a kind that were kept under `template`: of which file, and its line."""
    found = connection.execute(
        "SELECT p.details, p.line, b.file FROM import_problem p JOIN import_batch b ON b.id = p.batch_id"
        " WHERE p.template = ? AND b.entity = ?",
        (template, entity),
    )
    return {json.loads(row["details"])["key"]: (row["file"], row["line"] or 0) for row in found}


def told_last(
    connection: sqlite3.Connection, entity: str, ids: Sequence[int]
) -> dict[int, tuple[int | None, int | None]]:
    """Return by which batch, and in which line of its file, each of these records was told last."""
    found = connection.execute(
        f"SELECT id, batch_id, source_line FROM {quoted(entity)} WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {row["id"]: (row["batch_id"], row["source_line"]) for row in found}


def batches(workspace: Workspace) -> list[Batch]:
    """Return all imports, newest first."""
    rows = workspace.connection().execute("SELECT * FROM import_batch ORDER BY id DESC")
    return [batch_of(row) for row in rows]


def batch(workspace: Workspace, batch_id: int) -> Batch | None:
    """Return one import, or None when it has been undone."""
    row = workspace.connection().execute("SELECT * FROM import_batch WHERE id = ?", (batch_id,)).fetchone()
    return None if row is None else batch_of(row)


def problems_of(workspace: Workspace, batch_id: int) -> list[tuple[Verdict, Problem, tuple[str, ...]]]:
    """Return the rows a batch did not take, with the reason and the cells as they stood."""
    rows = workspace.connection().execute(
        "SELECT * FROM import_problem WHERE batch_id = ? ORDER BY id", (batch_id,)
    )
    return [
        (
            Verdict(row["verdict"]),
            Problem(row["template"], json.loads(row["details"]), row["line"], row["field"]),
            tuple(json.loads(row["cells"])),
        )
        for row in rows
    ]


def seen_before(workspace: Workspace, sha256: str, but: int | None) -> bool:
    """Tell whether the very same bytes were imported by another batch."""
    row = (
        workspace.connection()
        .execute("SELECT 1 FROM import_batch WHERE sha256 = ? AND id IS NOT ?", (sha256, but))
        .fetchone()
    )
    return row is not None


def remembered_mapping(workspace: Workspace, fingerprint: str) -> tuple[str, dict[str, Any]] | None:
    """Return entity and mapping chosen earlier for a header, or None."""
    row = (
        workspace.connection()
        .execute("SELECT entity, mapping FROM import_mapping WHERE fingerprint = ?", (fingerprint,))
        .fetchone()
    )
    return None if row is None else (row["entity"], json.loads(row["mapping"]))


def remember_mapping(writer: Writer, fingerprint: str, entity: str, mapping: Mapping[str, Any]) -> None:
    """Keep the mapping made for a header."""
    row = writer.connection.execute(
        "SELECT id FROM import_mapping WHERE fingerprint = ?", (fingerprint,)
    ).fetchone()
    values = {"entity": entity, "mapping": json.dumps(dict(mapping), ensure_ascii=False)}
    if row is None:
        writer.insert("import_mapping", {"fingerprint": fingerprint, **values})
    else:
        writer.update("import_mapping", row["id"], values)


def batch_of(row: sqlite3.Row | Mapping[str, Any]) -> Batch:
    """Return the import that a row of the table tells."""
    counts = Counts(
        row["new"],
        row["same"],
        row["changed"],
        row["doubtful"],
        row["rejected"],
        row["skipped"],
        row["lines"],
    )
    return Batch(
        row["id"], row["operation_id"], row["file"], row["sha256"], row["format"], row["entity"], row["at"], counts,
        json.loads(row["choices"]),
    )  # fmt: skip
