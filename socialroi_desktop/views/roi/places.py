"""The metrics by their names, for the palette: each leads to the ROI tab, with its stage and its proof."""

from functools import partial
from typing import TYPE_CHECKING

from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.viewmodels.shared.wording import metric_formula, metric_label
from socialroi_desktop.views.shell.tab import TabCommand

if TYPE_CHECKING:
    from socialroi_desktop.metrics.metric import Metric
    from socialroi_desktop.views.roi.page import RoiPage


def metric_places() -> tuple[TabCommand, ...]:
    """Return a command for each metric."""
    return tuple(
        TabCommand(partial(metric_label, metric.id), partial(_show, metric.id), about=partial(_about, metric))
        for metric in METRICS.values()
    )


def _show(metric: str, page: "RoiPage") -> None:
    page.show_metric(metric)


def _about(metric: "Metric") -> str:
    # That rows are added up tells nothing of what is.
    return "" if metric.kind == "sum" else metric_formula(metric.id)
