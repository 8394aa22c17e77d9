"""What each column of a recognised table is: the field it fills, the currency its header names, what holds for all rows."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.ingest.files.source import Source
from socialroi_desktop.ingest.formats.columns import NET, Column
from socialroi_desktop.ingest.formats.currency_headers import of_one_currency
from socialroi_desktop.ingest.formats.declared import Format
from socialroi_desktop.ingest.formats.headers import normalise
from socialroi_desktop.ingest.planning.ad_networks import PLAIN
from socialroi_desktop.ingest.planning.candidate import Candidate
from socialroi_desktop.ingest.planning.invoices import without_invoices
from socialroi_desktop.ingest.planning.people_columns import networks_in_names, people_columns
from socialroi_desktop.ingest.planning.planner_columns import planner_columns


def columns_of(
    source: Source, table: int, best: Candidate, header: Sequence[str], known: ChannelTable
) -> tuple[Format, Mapping[int, Column], Mapping[int, str]]:
    """Return what each column of a table is, which currency its header names, and the format with what holds for all rows.

    `known` are the channels that cells may name.
    """
    hits = _hits(best.format, header)
    columns = without_invoices({index: hit[0] for index, hit in hits.items()})
    currencies = {index: hit[1] for index, hit in hits.items() if hit[1] and index in columns}
    if not (best.format.loose or best.format.planner):
        form = _of_network(_net_of_tax(best.format, columns), columns, source, table)
        return form, columns, currencies
    names = (source.name, source.tables[table].name)
    rows = source.tops[table].rows[best.row + 1 :]
    if best.format.planner:
        columns, constants = planner_columns(header, columns, rows, names, known)
    else:
        columns, constants = people_columns(best.format, header, columns, rows, names, known=known)
    return replace(best.format, constants={**best.format.constants, **constants}), columns, currencies


def _of_network(form: Format, columns: Mapping[int, Column], source: Source, table: int) -> Format:
    """Return the format of ads whose rows name no network with the one that the sheet, else the file, is called after."""
    if form.id != PLAIN or any(column.field == "channel" for column in columns.values()):
        return form
    for name in (source.tables[table].name, source.name):
        if len(told := networks_in_names((name,), {})) == 1:
            return replace(form, constants={**form.constants, "channel": told.pop()})
    return form


def _net_of_tax(form: Format, columns: Mapping[int, Column]) -> Format:
    """Return the format with tax on top where a header says that the goods are without it, and no column holds totals."""
    told = {column.field for column in columns.values()}
    says = any(column.told == NET for column in columns.values())
    return replace(form, tax_rule=NET) if says and "total" not in told else form


def _hits(form: Format, header: Sequence[str]) -> dict[int, tuple[Column, str | None]]:
    """Return what each column is; of columns whose first alone counts, the later ones are left out."""
    hits: dict[int, tuple[Column, str | None]] = {}
    seen: set[str] = set()
    for index, name in enumerate(header):
        hit = form.find(name) if name.strip() else None
        if hit is not None and not (hit[0].first and normalise(name) in seen):
            hits[index] = hit
            seen.add(normalise(name))
    return of_one_currency(hits, [form.declares(name) for name in header])
