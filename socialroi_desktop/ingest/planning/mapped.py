"""How a table is read whose columns are mapped to fields: by hand, or as first guessed for the mapping screen.

Knows headers and options; reads no rows.
"""

from collections.abc import Sequence

from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.cells.options import Options
from socialroi_desktop.ingest.files.source import Source
from socialroi_desktop.ingest.formats.columns import Column
from socialroi_desktop.ingest.formats.headers import guess_header, is_headerless, normalise, numbered
from socialroi_desktop.ingest.planning.called_lists import with_name
from socialroi_desktop.ingest.planning.mapping import (
    TAKEN,
    as_format,
    guess_entity,
    guess_mapping,
    importable,
)
from socialroi_desktop.ingest.planning.money_lists import is_of_money
from socialroi_desktop.ingest.planning.whose_list import listed_as, network_told


def mapped_layout(source: Source, settings: Settings, options: Options) -> tuple[int, Layout]:
    """Return which table of a file is read, and how: as `options` say, what they leave open as its header suggests.

    UserError when they name a record, a field or a column that is not there.
    """
    if options.entity is not None and options.entity not in TAKEN:
        raise UserError("There is no kind of record {entity}.", entity=options.entity)
    table = max(range(len(source.tops)), key=lambda number: len(source.tops[number].rows), default=None)
    if table is None:
        raise UserError("{file} holds no table; export it again.", file=source.name)
    top = source.tops[table]
    row = guess_header(top.rows)
    bare = is_headerless(top.rows)
    names = numbered(top.rows) if bare else top.rows[row] if top.rows else ()
    header = tuple(names)
    entity = options.entity or _guessed(header, top.rows[row + 1 :])
    mapping = (
        _given(header, entity, options) if options.mapping is not None else guess_mapping(header, entity)
    )
    called = (source.name, source.tables[table].name)
    defaults = {**network_told(entity, mapping.values(), called), **options.defaults}
    form = as_format(entity, header, mapping, defaults)
    columns: dict[int, Column] = dict(zip(mapping, form.columns, strict=True))
    layout = Layout(
        format=form,
        table=source.tables[table],
        header=header,
        header_line=(top.lines[0] - 1 if bare else top.lines[row]) if top.rows else 1,
        headerless=bare,
        columns=columns,
        currencies={},
        settings=settings,
        options=options,
    )
    return table, with_name(layout, source, top.rows[:row])


def _guessed(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return what a table holds as its header suggests; amounts of money beside bare days are most likely costs."""
    entity = guess_entity(header)
    return "cost" if is_of_money(entity, header, rows) else listed_as(entity, header, rows)


def _given(header: Sequence[str], entity: str, options: Options) -> dict[int, str]:
    wanted = {
        normalise(name): field_name for name, field_name in (options.mapping or {}).items() if field_name
    }
    known = {spec.name for spec in importable(entity)}
    for field_name in wanted.values():
        if field_name not in known:
            raise UserError(
                "A column cannot be read as “{field}” in a list of the kind “{entity}”; it can be {known}.",
                field=field_name,
                entity=RECORDS[entity].plural,
                known=", ".join(sorted(known)),
            )
    names = [normalise(name) for name in header]
    for name in wanted:
        if name not in names:
            raise UserError(
                "The file has no column {column}; its columns are {columns}.",
                column=name,
                columns=", ".join(header),
            )
    return {index: wanted[name] for index, name in enumerate(names) if name in wanted}
