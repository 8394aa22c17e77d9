"""Whether a sheet of a workbook is one to import: a known export, or a list of anybody that is read without asking what it is.

Knows candidates; makes no plan. A sheet that would have to be asked about may as well be a summary of the others.
"""

from socialroi_desktop.ingest.cells.options import Options
from socialroi_desktop.ingest.files.source import Source
from socialroi_desktop.ingest.planning.candidate import ENOUGH, Candidate
from socialroi_desktop.ingest.planning.recognise import candidates
from socialroi_desktop.ingest.planning.told_costs import COSTS
from socialroi_desktop.ingest.planning.undated_costs import lacks_only_days
from socialroi_desktop.ingest.planning.whose_list import believed
from socialroi_desktop.ingest.planning.wide_networks import tells_figures
from socialroi_desktop.ingest.planning.wide_tables import made_long


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


def _found(sheet: Source) -> list[tuple[int, Candidate]]:
    return [(0, one) for one in candidates(sheet.tops[0].rows, sheet.tables[0].name)]


def _costs(sheet: Source, found: list[tuple[int, Candidate]]) -> list[Candidate]:
    """Return the candidate for a list of costs, if the sheet or the file tells that it is one."""
    costs = [pair for pair in found if pair[1].format.id == COSTS]
    return [one for _, one in believed(sheet, costs, Options(), "")]
