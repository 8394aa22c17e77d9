"""What was dropped, chosen or named, as a list of files: of a folder the exports in it and below it. Reads names only."""

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.ingest.files.file_names import readable, shown_name

# Of a folder only what can be a table is taken: pictures and the like beside it are nobody's export.
TABLES = frozenset({".csv", ".tsv", ".txt", ".tab", ".xlsx", ".xlsm", ".xls", ".ods", ".xml", ".zip"})
MOST_OF_A_FOLDER = 1_000
# Folders so far below the one that was named are looked into; nobody sorts exports deeper.
DEEPEST = 12
_NAMED = 3
# Beginnings of what systems, office programs and archives put beside files for themselves.
_HIDDEN = (".", "~$", ".~lock.", "__MACOSX")
_DIGITS = re.compile(r"(\d+)")

_SAID = {
    "hidden": N_("Left out of “{folder}” as hidden or locking ({count}): {names}."),
    "no_table": N_("Left out of “{folder}” as no tables ({count}): {names}."),
    "link": N_(
        "Links to folders in “{folder}” were not followed ({count}): {names}. Name those folders themselves."
    ),
    "deep": N_(
        "Folders too deep in “{folder}” were not looked into ({count}): {names}. Name them themselves."
    ),
    "closed": N_("Folders in “{folder}” cannot be read ({count}): {names}. Allow it and import again."),
}
_TOO_MANY = N_(
    "“{folder}” holds more than {most} files; the first {most} were taken. Import its other folders by themselves: {names}."
)


@dataclass(frozen=True, slots=True)
class Exports:
    """The files to be imported, and what is to be said of those left out; `cut` tells of folders with too many."""

    files: tuple[Path, ...]
    left_out: tuple[Problem, ...] = ()
    cut: tuple[Problem, ...] = ()

    def names(self) -> Mapping[Path, str]:
        """Return what each file is called: its name, with as much of its folders as tells it from the others."""
        found: dict[Path, str] = {}
        left, parts = set(self.files), 1
        while left:
            called = {path: "/".join(path.parts[-parts:]) for path in left}
            taken = Counter(called.values())
            found |= {
                path: name for path, name in called.items() if taken[name] == 1 or parts >= len(path.parts)
            }
            left, parts = left - found.keys(), parts + 1
        return {path: readable(name) for path, name in found.items()}


def exports_in(paths: Sequence[Path]) -> Exports:
    """Return the files, each once and in the order given; those of a folder, and of the folders in it, by name."""
    files: dict[Path, None] = {}
    left_out: list[Problem] = []
    cut: list[Problem] = []
    for path in paths:
        found = _Folder(path) if _is_folder(path) else None
        # A folder without any stays in the list, where it is said what it is.
        files |= dict.fromkeys((found.files if found is not None else []) or [path])
        if found is not None:
            left_out += found.said()
            cut += found.cut()
    return Exports(tuple(files), tuple(left_out), tuple(cut))


def in_name_order(name: str) -> tuple[object, ...]:
    """Return by what names are sorted: `a (2)` before `a (10)`, `a.csv` before `a (1).csv`."""
    stem, dot, ending = name.rpartition(".")
    parts = _DIGITS.split((stem if dot and stem else name).casefold())
    return (
        tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts if part),
        ending.casefold(),
    )


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


@dataclass(slots=True)
class _Folder:
    """One folder that was named; walked through when made."""

    path: Path
    files: list[Path] = field(default_factory=list)
    more: list[str] = field(default_factory=list)
    apart: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._walk(self.path, 0)

    def said(self) -> Iterator[Problem]:
        """Give a sentence for each kind of what was left out."""
        for kind, names in self.apart.items():
            told = {"folder": shown_name(self.path), "count": len(names), "names": _listed(names)}
            yield Problem(_SAID[kind], told)

    def cut(self) -> Iterator[Problem]:
        """Give a sentence where not all files were taken."""
        if self.more:
            told = {"folder": shown_name(self.path), "most": MOST_OF_A_FOLDER, "names": _listed(self.more)}
            yield Problem(_TOO_MANY, told)

    def _walk(self, folder: Path, depth: int) -> None:
        try:
            inside = sorted(os.scandir(folder), key=lambda entry: in_name_order(entry.name))
        except OSError:
            self._leave("closed", folder)
            return
        below: list[Path] = []
        for entry in inside:
            path = Path(entry.path)
            if entry.name.startswith(_HIDDEN):
                self._leave("hidden", path)
            elif not _is_folder(path):
                self._take(path)
            elif entry.is_symlink():
                # Where it leads is another folder, or one around this one.
                self._leave("link", path)
            else:
                below.append(path)
        for path in below:
            if depth == DEEPEST:
                self._leave("deep", path)
            else:
                self._walk(path, depth + 1)

    def _take(self, path: Path) -> None:
        if path.suffix.lower() not in TABLES or not path.is_file():
            self._leave("no_table", path)
        elif len(self.files) < MOST_OF_A_FOLDER:
            self.files.append(path)
        else:
            self.more.append(self._name(path))

    def _leave(self, kind: str, path: Path) -> None:
        self.apart.setdefault(kind, []).append(self._name(path))

    def _name(self, path: Path) -> str:
        return readable(path.relative_to(self.path).as_posix()) if path != self.path else shown_name(path)


def _listed(names: Iterable[str]) -> str:
    told = list(names)
    return ", ".join(told[:_NAMED]) + (", …" if len(told) > _NAMED else "")
