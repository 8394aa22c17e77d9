"""How many of those who came into a stage went on from it, and how long it took, in some days. Knows no words."""

from collections.abc import Mapping
from dataclasses import dataclass

from socialroi_desktop.domain.period import Period
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.figures import figures_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.store.file.workspace import Workspace


@dataclass(frozen=True, slots=True)
class StageFigures:
    """The conversion of a stage, and the median days until people went on; its value is None while nobody has."""

    conversion: Figure
    days: Figure


def stage_figures(
    workspace: Workspace, period: Period, channels: frozenset[str] | None = None
) -> Mapping[str, StageFigures]:
    """Return the figures of each stage somebody came into early enough in a period to have moved within it."""
    asked = Scope(period, "stage", channels=channels)
    found: dict[str, dict[str, Figure]] = {}
    for figure in figures_of(workspace, asked, ["stage_conversion", "days_to_move"]):
        found.setdefault(figure.group["stage"], {})[figure.metric] = figure
    return {
        stage: StageFigures(told["stage_conversion"], told["days_to_move"])
        for stage, told in found.items()
        if told["stage_conversion"].value is not None
    }
