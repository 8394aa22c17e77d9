"""How many of those who came into a stage went on from it, over all that is known. Knows figures, no words."""

from collections.abc import Mapping
from datetime import date

from socialroi_desktop.domain.period import Period
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace

_EVER = date(1970, 1, 1)


def stage_conversions(workspace: Workspace, today: date) -> Mapping[str, Figure]:
    """Return the conversion of each stage somebody came into early enough to have moved, as of a day."""
    found = figures_of(workspace, Scope(Period(_EVER, today), "stage"), ["stage_conversion"])
    return {figure.group["stage"]: figure for figure in found if figure.value is not None}
