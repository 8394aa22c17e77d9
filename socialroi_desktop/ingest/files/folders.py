"""What was dropped, chosen or named, as a list of files: of a folder the exports in it. Reads names only."""

from collections.abc import Iterator, Sequence
from pathlib import Path

# Of a folder only what can be a table is taken: pictures and the like beside it are nobody's export.
TABLES = frozenset({".csv", ".tsv", ".txt", ".tab", ".xlsx", ".xlsm", ".xls", ".ods", ".xml", ".zip"})
MOST_OF_A_FOLDER = 200


def files_in(paths: Sequence[Path]) -> list[Path]:
    """Return the files, each once and in the order given; those of a folder by name, its folders left out."""
    return list(dict.fromkeys(file for path in paths for file in _files(path)))


def _files(path: Path) -> Iterator[Path]:
    found = _exports(path)
    # A folder without any stays in the list, where it is said what it is.
    yield from found or [path]


def _exports(path: Path) -> list[Path]:
    try:
        if not path.is_dir():
            return []
        inside = [file for file in path.iterdir() if _is_export(file)]
    except OSError:
        return []
    return sorted(inside, key=lambda file: file.name.casefold())[:MOST_OF_A_FOLDER]


def _is_export(file: Path) -> bool:
    hidden = file.name.startswith((".", "~$"))
    return not hidden and file.suffix.lower() in TABLES and file.is_file()
