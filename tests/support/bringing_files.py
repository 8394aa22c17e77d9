"""Files as they lie in tests of imports: written, read and applied, with or without what is doubtful."""

from collections.abc import Sequence
from pathlib import Path

from socialroi_desktop import ingest
from socialroi_desktop.domain.imports import Counts, Verdict
from socialroi_desktop.operations.imports.importing import import_files
from socialroi_desktop.operations.imports.wanted import FileImport, Selection
from socialroi_desktop.store.file.workspace import Workspace

EVERYTHING = Selection(frozenset({Verdict.NEW, Verdict.CHANGED, Verdict.DOUBTFUL}))


def bring(
    workspace: Workspace, path: Path, text: str | None = None, *, doubts: bool = False, **options: object
) -> Counts:
    """Import a file, written anew where its text is given; with `doubts` all that can be confirmed is."""
    if text is not None:
        path.write_text(text, "utf-8")
    told = ingest.Options(**options)  # type: ignore[arg-type]  # options by name, as a seller gives them
    plan = ingest.plan(ingest.open_source(path), workspace.settings(), told)
    selection = EVERYTHING if doubts else Selection()
    return import_files(workspace, files=[FileImport(plan, selection)])[0].counts


def write_sheet(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    """Write a workbook of one sheet, with numbers as numbers."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    for at, row in enumerate(rows):
        sheet.write_row(at, 0, row)
    book.close()
    return path
