"""Whether a sheet of a workbook is one to import: a known export, or a list of anybody that is read without asking what it is.

Knows candidates; makes no plan. A sheet that would have to be asked about may as well be a summary of the others.
"""

from collections.abc import Sequence

from socialroi_desktop.ingest.cells.options import Options
from socialroi_desktop.ingest.cells.spans import is_span
from socialroi_desktop.ingest.files.source import Source
from socialroi_desktop.ingest.planning.candidate import ENOUGH, Candidate
from socialroi_desktop.ingest.planning.recognise import candidates
from socialroi_desktop.ingest.planning.told_costs import COSTS
from socialroi_desktop.ingest.planning.undated_costs import lacks_only_days
from socialroi_desktop.ingest.planning.whose_list import believed
from socialroi_desktop.ingest.planning.wide_networks import tells_figures
from socialroi_desktop.ingest.planning.wide_tables import made_long

# What a list of sums by month tells of costs.
_OF_SUMS = frozenset({"spent_on", "amount", "currency"})


def is_known(sheet: Source) -> bool:
    """Tell whether a workbook's sheet, a source of one table, is one to import."""
    found = _found(sheet)
    if found and found[0][1].confidence >= ENOUGH:
        return True
    if any(map(lacks_only_days, _costs(sheet, found))):
        return True
    long = made_long(sheet)
    if long is None:
        return False
    best = _costs(long, _found(long))
    return any(one.confidence >= ENOUGH for one in best) or all(map(tells_figures, long.tables))


def without_sums(sheets: Sequence[Source]) -> tuple[Source, ...]:
    """Return the sheets without sums by month of costs that another one of them lists."""
    fields = [_fields_of_costs(sheet) for sheet in sheets]
    if not any(told and not told <= _OF_SUMS for told in fields):
        return tuple(sheets)
    pairs = zip(sheets, fields, strict=True)
    return tuple(sheet for sheet, told in pairs if not (told and told <= _OF_SUMS and _is_by_spans(sheet)))


def _fields_of_costs(sheet: Source) -> frozenset[str]:
    """Return what a list of costs tells; nothing of any other sheet."""
    found = _found(sheet)
    if not found or found[0][1].format.id != COSTS:
        return frozenset()
    return frozenset(column.field for _, column in found[0][1].found)


def _is_by_spans(sheet: Source) -> bool:
    """Tell whether each row begins with a month, week or quarter, but for totals below them."""
    rows = sheet.tops[0].rows[_found(sheet)[0][1].row + 1 :]
    firsts = [next((cell for cell in row if cell.strip()), "") for row in rows if any(row)]
    spans = sum(map(is_span, firsts))
    return spans > 0 and len(firsts) - spans <= 1


def _found(sheet: Source) -> list[tuple[int, Candidate]]:
    return [(0, one) for one in candidates(sheet.tops[0].rows, sheet.tables[0].name)]


def _costs(sheet: Source, found: list[tuple[int, Candidate]]) -> list[Candidate]:
    """Return the candidate for a list of costs, if the sheet or the file tells that it is one."""
    costs = [pair for pair in found if pair[1].format.id == COSTS]
    return [one for _, one in believed(sheet, costs, Options(), "")]
