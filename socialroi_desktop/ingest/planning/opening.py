"""Everything importable in one file: itself, the exports in an archive, the known sheets of a workbook.

Knows archives, sources and how well formats fit; decides nothing about how a table is read.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.files.archives import Folder, Member, is_archive, unpacked
from socialroi_desktop.ingest.files.file_names import shown_name
from socialroi_desktop.ingest.files.source import NotATable, Source, open_source
from socialroi_desktop.ingest.files.tables import TextTable
from socialroi_desktop.ingest.planning.known_sheets import is_known, without_sums
from socialroi_desktop.ingest.planning.other_sheets import sheets_left

# The kind of what lies beside the exports in an archive and is no fault: pictures, notes.
BESIDE = "beside"
_IN = " \u203a "


def open_sources(path: Path, progress: Progress = no_progress, name: str = "") -> tuple[Source, ...]:
    """Look into a file and return a source for each part of it that is imported by itself; `name` is what it is called.

    An archive gives one for every file in it, those that cannot be read with a reason in `refused`; a workbook
    gives one for every known sheet. UserError as by `open_source`, and when an archive holds no export at all.
    """
    path = Path(path)
    name = name or shown_name(path)
    if not is_archive(path):
        return _sheets(replace(open_source(path, progress), name=name))
    folder = Folder()
    found: list[Source] = []
    for member in unpacked(path, folder, progress):
        found += _of_member(name, member, folder)
    usable = [source for source in found if source.refused is None]
    if not usable:
        raise _nothing_in(path, found)
    return (*usable, *(source for source in found if source.refused is not None))


def _of_member(archive: str, member: Member, folder: Folder) -> Iterator[Source]:
    name = archive + _IN + member.name
    if member.path is None:
        yield _refused(name, member.refused or Problem("It cannot be read."), Path(member.name), folder)
        return
    try:
        if is_archive(member.path):
            raise UserError(
                "{file} is an archive inside an archive; unpack it and import the files in it.",
                file=member.name,
            )
        opened = open_source(member.path)
        if _is_prose(opened):
            raise NotATable("{file} is a text, not a table; nothing in it can be imported.", file=member.name)
    except UserError as error:
        # The name in the folder is not the one people know.
        values = {**error.values, "file": member.name}
        kind = BESIDE if isinstance(error, NotATable) else ""
        yield _refused(name, Problem(error.template, values), member.path, folder, kind)
        return
    for source in _sheets(replace(opened, name=name)):
        yield replace(source, holder=folder)


def _refused(name: str, problem: Problem, path: Path, folder: Folder, kind: str = "") -> Source:
    return Source(path, name, "", 0, kind, "", (), (), refused=problem, holder=folder)


def _is_prose(source: Source) -> bool:
    """Tell whether a text has no columns, as the notes have that some archives hold."""
    rows = [row for top in source.tops for row in top.rows if any(row)]
    wide = sum(len(row) > 1 for row in rows)
    return all(isinstance(table, TextTable) for table in source.tables) and wide * 2 < len(rows)


def _sheets(source: Source) -> tuple[Source, ...]:
    """Return one source for every sheet that is known, or the whole where not several are."""
    if len(source.tables) < 2:
        return (source,)
    sheets = [
        replace(source, name=source.name + _IN + table.name, tables=(table,), tops=(top,))
        for top, table in zip(source.tops, source.tables, strict=True)
    ]
    listed = tuple(filter(is_known, sheets))
    if len(listed) < 2:
        return (source,)
    known = without_sums(listed)
    left = sheets_left(source, [sheet.tables[0].name for sheet in known])
    return (replace(known[0], left=left), *known[1:])


def _nothing_in(path: Path, found: list[Source]) -> UserError:
    if len(found) == 1 and found[0].refused is not None:
        problem = found[0].refused
        inner = found[0].name.rpartition(_IN)[2]
        return UserError(
            "“{inner}” in {archive}: {problem}", inner=inner, archive=shown_name(path), problem=problem
        )
    if not found:
        return UserError("{file} is an archive without files; export it again.", file=shown_name(path))
    first = found[0]
    return UserError(
        "{file} is an archive without a table that can be read (files in it: {number}); put exports in it or import them"
        " one by one. The first is “{inner}”: {problem}",
        file=shown_name(path),
        number=len(found),
        inner=first.name.rpartition(_IN)[2],
        problem=first.refused or "",
    )
