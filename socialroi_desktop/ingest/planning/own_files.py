"""Files that this app saved itself: their header is the labels of one record's fields, all of them and nothing else.

They come before every outside format, whose headers use the same words for other things. Knows declarations and headers;
what is saved, and how, is told by `operations`.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from socialroi_desktop.domain.fields import Kind, saved_fields
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import RECORDS, UgcItem
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.options import Options
from socialroi_desktop.ingest.completing.pieces import COLLECTIONS, OF_RIGHT, RIGHTS, TAGS, USE_OF_RIGHT
from socialroi_desktop.ingest.files.source import Source
from socialroi_desktop.ingest.formats.declared import Format
from socialroi_desktop.ingest.formats.headers import WIDEST, normalise
from socialroi_desktop.ingest.planning.mapping import MAPPED, TAKEN, as_format

_OF_REJECTED = 2
_OF_REJECTED = 2
KNOWN_AGAIN = Problem("This app saved this file: its columns are named as the app names them.")
# What a saved file tells of a record beyond its fields, by the ingredient that takes it.
BESIDE: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {UgcItem.entity: {"Tags": TAGS, "Collections": COLLECTIONS, "Rights": RIGHTS}}
)
_NO_IMPORT = N_(
    "This app saved this file to be read elsewhere; such rows come only with what they belong to, so nothing was imported."
)


@cache
def _headers() -> Mapping[frozenset[str], str]:
    return {
        frozenset(normalise(spec.label) for spec in saved_fields(record)): entity
        for entity, record in RECORDS.items()
    }


def entity_saved_as(header: Sequence[str]) -> str | None:
    """Return the kind of record whose saved file has this header, in any order; None for any other header.

    Rejected rows of such a file are saved with two columns more: their line, and what is wrong.
    """
    names = [normalise(name) for name in header[: WIDEST + 1] if name.strip()]
    if len(names) != len(set(names)):
        return None
    return _saved_as(frozenset(names)) or _saved_as(frozenset(names[:-_OF_REJECTED]))


def _saved_as(told: frozenset[str]) -> str | None:
    beside = (
        entity for entity, more in _more().items() if more <= told and _headers().get(told - more) == entity
    )
    return _headers().get(told) or next(beside, None)


@cache
def _more() -> Mapping[str, frozenset[str]]:
    """Return by kind of record the columns that stand beside those of its fields in a saved file."""
    own = {
        entity: frozenset(normalise(spec.label) for spec in saved_fields(RECORDS[entity]))
        for entity in BESIDE
    }
    return {entity: frozenset(map(normalise, more)) - own[entity] for entity, more in BESIDE.items()}


def left_behind(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[Problem]:
    """Name the columns in which something is told that the import of a saved file, or of a list of pieces, does not fill.

    `data` are the first rows.
    """
    if layout.format.own:
        record = RECORDS[layout.format.entity]
        typed = {
            normalise(spec.label) for spec in saved_fields(record) if spec.editable and not spec.importable
        }
        full = [name for name in _left_out(layout, data) if normalise(name) in typed]
        template = N_(
            "No import fills these columns; what they tell stays behind and is set by hand: {columns}."
        )
    elif layout.format.entity == UgcItem.entity and layout.format.id != MAPPED:
        full = [" ".join(name.split()) for name in _left_out(layout, data) if name.strip()]
        template = N_("These columns are left out, no field of a piece takes them: {columns}.")
    else:
        return
    if full:
        yield Problem(template, {"columns": ", ".join(full)})


def _left_out(layout: Layout, data: Sequence[Sequence[str]]) -> Iterator[str]:
    taken = _taken(layout)
    for place, name in enumerate(layout.header):
        if place not in taken and any(len(row) > place and row[place].strip() for row in data):
            yield name


def _taken(layout: Layout) -> Collection[int]:
    """Return the columns that are kept: those of a right only where one of them says for which use it is."""
    if layout.positions(USE_OF_RIGHT):
        return layout.columns
    return [place for place, column in layout.columns.items() if column.field not in OF_RIGHT]


def own_layout(source: Source, settings: Settings, options: Options) -> tuple[int, Layout] | None:
    """Return which table of a file this app saved is read, and how; None for any other file.

    A column mapped, a format or a record chosen by hand counts for more than the header.
    """
    if options.mapping is not None or options.format_id not in (None, MAPPED):
        return None
    for table, row, entity in _found(source):
        if options.entity in (None, entity):
            return table, _layout(source, (table, row), entity, settings, options)
    return None


def _found(source: Source) -> Iterator[tuple[int, int, str]]:
    """Give table, row of the header and record of every table that is a saved file."""
    for table, top in enumerate(source.tops):
        row = next((at for at, cells in enumerate(top.rows) if any(cell.strip() for cell in cells)), None)
        entity = None if row is None else entity_saved_as(top.rows[row])
        if row is not None and entity is not None:
            yield table, row, entity


def _layout(
    source: Source, place: tuple[int, int], entity: str, settings: Settings, options: Options
) -> Layout:
    table, row = place
    top = source.tops[table]
    header = tuple(top.rows[row])
    form = _format(entity, header, options)
    return Layout(
        format=form,
        table=source.tables[table],
        header=header,
        header_line=top.lines[row],
        columns=dict(zip(_mapping(entity, header), form.columns, strict=True)),
        currencies={},
        settings=settings,
        options=options,
    )


def _mapping(entity: str, header: Sequence[str]) -> dict[int, str]:
    record = RECORDS[entity]
    # A word by which rows are told apart is taken as it was saved, also where no other file could tell it.
    taken = (
        spec
        for spec in saved_fields(record)
        if spec.importable or (spec.name in record.key and spec.kind is Kind.TEXT)
    )
    fields = {normalise(spec.label): spec.name for spec in taken}
    fields |= {normalise(label): ingredient for label, ingredient in BESIDE.get(entity, {}).items()}
    names = ((index, normalise(name)) for index, name in enumerate(header))
    return {index: fields[name] for index, name in names if name in fields}


def _format(entity: str, header: Sequence[str], options: Options) -> Format:
    form = as_format(entity, header, _mapping(entity, header), options.defaults)
    form = replace(form, label="Saved by this app", decimal=".", undated=False, own=True)
    return form if entity in TAKEN else replace(form, strategy="declined", decline=_NO_IMPORT)
