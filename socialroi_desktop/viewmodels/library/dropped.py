"""Which of the files dropped on the library it takes: pictures, films and folders. Knows names only, not what is in them."""

from collections.abc import Iterable
from pathlib import Path

from socialroi_desktop.catalogue import file_kinds
from socialroi_desktop.decoding.kinds import SHOWN
from socialroi_desktop.domain.media import extension_of

_LISTS = frozenset({".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls", ".ods"})


def lists_among(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """Return what is added as files, and the tables among it: lists of links and texts, which are imported."""
    given = list(paths)
    lists = [path for path in given if path.suffix.lower() in _LISTS]
    return [path for path in given if path not in lists], lists


def addable(paths: Iterable[Path]) -> list[Path]:
    """Return all of the paths where one is a folder or called like a picture or film; none where they are something else."""
    given = list(paths)
    endings = {ending for kind in file_kinds().values() if kind.id in SHOWN for ending in kind.extensions}
    ours = any(path.is_dir() or extension_of(path.name).lower() in endings for path in given)
    return given if ours else []
