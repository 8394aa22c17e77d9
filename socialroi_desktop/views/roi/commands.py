"""What the ROI tab can do from anywhere: other stages, other breakdowns, the rows behind the open figure."""

from functools import partial
from typing import TYPE_CHECKING

from socialroi_desktop.queries.roi.choices import BREAKDOWNS, STAGES, Stage
from socialroi_desktop.viewmodels.roi.words import breakdown_name, stage_name
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.tab import TabCommand

if TYPE_CHECKING:
    from socialroi_desktop.queries.scope import By
    from socialroi_desktop.views.roi.page import RoiPage


def _rows(page: "RoiPage") -> None:
    page.show_rows()


def _sheet(page: "RoiPage") -> None:
    page.save_sheet()


def _stage(stage: Stage, page: "RoiPage") -> None:
    page.show_stage(stage)


def _break_down(by: "By", page: "RoiPage") -> None:
    page.model.set_breakdown(by)


COMMANDS = (
    TabCommand(lambda: translate("RoiPage", "All rows behind the open figure"), _rows),
    TabCommand(lambda: translate("RoiPage", "Save as a proof sheet"), _sheet),
    *(TabCommand(partial(stage_name, stage), partial(_stage, stage)) for stage in STAGES),
    *(TabCommand(partial(breakdown_name, by), partial(_break_down, by)) for by in BREAKDOWNS),
)
