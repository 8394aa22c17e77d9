"""Which files are meant by what is dropped or named: each once, those of folders at any depth, and which are left out and why.

Links are not followed: they may lead anywhere. What systems hide in folders of pictures is passed over without a word.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from socialroi_desktop.catalogue import file_kinds
from socialroi_desktop.domain.media import extension_of
from socialroi_desktop.domain.problem import Problem

# A Mac keeps beside a file what other disks cannot hold of it, under its name with this before it.
_BESIDE = "._"
_SHOWN = ("image/", "video/")


@dataclass(frozen=True, slots=True)
class GivenFile:
    """A file that was dropped or lies in a folder that was; `left_out` says why it is not read."""

    path: Path
    left_out: Problem | None = None


def given_files(paths: Iterable[Path]) -> Iterator[GivenFile]:
    """Give files and what lies in folders at any depth, in order, each once; of folders what is left out with its reason.

    A link that was named itself is given as it is.
    """
    given: set[Path] = set()
    for path in paths:
        for file in _below(path) if _is_folder(path) else (GivenFile(path),):
            if file.path not in given:
                given.add(file.path)
                yield file


def files_below(paths: Iterable[Path]) -> Iterator[Path]:
    """Give files and what lies in folders at any depth, in order, each once; hidden ones and links to elsewhere stay out."""
    yield from (file.path for file in given_files(paths) if file.left_out is None)


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _below(folder: Path) -> Iterator[GivenFile]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = (name for name in folders if (Path(root) / name).is_symlink())
        for name in sorted((*names, *links)):
            path = Path(root) / name
            if not name.startswith("."):
                yield GivenFile(path, _leads_elsewhere(path))
            elif extension_of(name) in _endings() and not name.startswith(_BESIDE):
                yield GivenFile(path, _hidden(path))


def _leads_elsewhere(path: Path) -> Problem | None:
    if not path.is_symlink():
        return None
    if path.is_dir():
        return Problem("“{file}” is a link to a folder; add the folder itself.", {"file": path.name})
    return Problem(
        "“{file}” was not added: it is a link to another file; add that file itself.", {"file": path.name}
    )


def _hidden(path: Path) -> Problem:
    return Problem(
        "“{file}” was not added: its name begins with a dot, so it is hidden; rename it, or add it by itself.",
        {"file": path.name},
    )


@cache
def _endings() -> frozenset[str]:
    kinds = (kind for kind in file_kinds().values() if kind.id.startswith(_SHOWN))
    return frozenset(ending for kind in kinds for ending in kind.extensions)
