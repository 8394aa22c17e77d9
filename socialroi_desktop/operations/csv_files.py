"""Writes tables as CSV that spreadsheets open as they are and take no cell of for a formula."""

import csv
import os
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.values.writing import Cell
from socialroi_desktop.errors import UserError, not_written
from socialroi_desktop.operations.whole import must_name_a_file

_FORMULA = re.compile("'*[=+\\-@\t\r]")
# A mention of somebody, which no spreadsheet runs: what follows its @ calls nothing and reaches nowhere.
_MENTION = re.compile(r"@[\w.\-]+(?: [^()|!=]*)?")
_STEP = 1000


def write_csv(
    path: Path,
    header: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    progress: Progress = no_progress,
    total: int | None = None,
    *,
    guard: Callable[[str], str] | None = None,
) -> int:
    """Write UTF-8 CSV with a byte order mark (spreadsheets look for it); return the number of rows.

    Unknown is blank; texts that a spreadsheet would run are neutralised by `guard`, numbers stay numbers. The file is
    put in place when it is whole. UserError when it cannot be written, or is a file of ours (`store.file.own_files`).
    """
    must_name_a_file(path)
    unfinished = path.with_name(f".{path.name}.part")
    count = 0
    guard = guard or neutral
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([neutral(name) for name in header])
            for count, row in enumerate(rows, start=1):  # the count of rows is the result
                writer.writerow([guard(cell) if isinstance(cell, str) else cell for cell in row])
                if count % _STEP == 0:
                    progress(count, total)
        unfinished.replace(path)
    except OSError as error:
        raise not_written(path.name, error) from None
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def must_be_free(path: Path, header: Sequence[str]) -> None:
    """UserError where a file is there already, unless it is a list with this header, which may be saved anew."""
    must_name_a_file(path)
    if not os.path.lexists(path):
        return
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            ours = next(csv.reader(file), None) == [neutral(name) for name in header]
    except (OSError, UnicodeError, csv.Error):
        ours = False
    if not ours:
        raise UserError(
            "“{file}” is there already and is no such list; choose another name, or replace it by --force.",
            file=path.name,
        )


def as_it_stood(text: str) -> str:
    """Return a cell of a file so that an import reads it as before; one that is marked as text already stays as it is."""
    return text if text.startswith("'") else neutral(text)


def neutral(text: str) -> str:
    """Return text that no spreadsheet takes for a formula; an import takes away again what is put before it here."""
    return f"'{text}" if _FORMULA.match(text) and not _MENTION.fullmatch(text) else text
