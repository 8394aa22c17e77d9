"""Records saved as CSV, for the window and the command line alike: what is written can be imported again as it was.

Knows fields and files; which rows, and what things are called, is told by the caller.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from socialroi_desktop.domain.fields import Record, Spec
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.records import RECORDS, UgcItem
from socialroi_desktop.domain.values.reading import Surroundings
from socialroi_desktop.domain.values.style import PLAIN, Words
from socialroi_desktop.domain.values.writing import Cell, Names, cell
from socialroi_desktop.operations.csv_files import write_csv
from socialroi_desktop.operations.library.telling_beside import BESIDE, told_beside
from socialroi_desktop.store.file.chunks import chunks
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import records_by_id

_PAGE = 5000


def header_of(record: type[Record], columns: Sequence[Spec], words: Words) -> list[str]:
    """Return what the columns of a saved file are called."""
    return [*(words.field(spec) for spec in columns), *(BESIDE if record.entity == UgcItem.entity else ())]


def save_records(
    workspace: Workspace,
    path: Path,
    columns: Sequence[Spec],
    *,
    entity: str,
    ids: Sequence[int],
    words: Words,
    names: Names,
    progress: Progress = no_progress,
) -> int:
    """Save records as CSV in the order of their ids; return how many.

    Dates are ISO, times UTC, amounts plain decimals in the record's currency; `words` and `names` say what fields, choices
    and the records referred to are called. Beside the fields of pieces stand their collections and rights.
    """
    settings = workspace.settings()
    around = Surroundings(settings.currency, settings.timezone, PLAIN, words)

    def rows() -> Iterator[list[Cell]]:
        for part in chunks(ids, _PAGE):
            found = records_by_id(workspace, entity, part)
            more = told_beside(workspace, part) if entity == UgcItem.entity else {}
            for row_id in part:
                if row_id in found:
                    yield [*_row(found[row_id], columns, around, names), *more.get(row_id, ())]

    return write_csv(path, header_of(RECORDS[entity], columns, words), rows(), progress, len(ids))


def _row(record: Record, columns: Sequence[Spec], around: Surroundings, names: Names) -> list[Cell]:
    own = getattr(record, "currency", None)
    there = replace(around, currency=own) if own and own != around.currency else around
    return [cell(spec, getattr(record, spec.name), there, names) for spec in columns]
