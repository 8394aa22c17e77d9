"""What the Plan tab can do from anywhere."""

from typing import TYPE_CHECKING

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.tab import TabCommand

if TYPE_CHECKING:
    from socialroi_desktop.views.plan.page import PlanPage


def _new_goal(page: "PlanPage") -> None:
    page.start_new_goal()


def _goals(page: "PlanPage") -> None:
    page.show_goals()


def _campaigns(page: "PlanPage") -> None:
    page.show_campaigns()


NEW_GOAL = TabCommand(lambda: translate("PlanPage", "New goal"), _new_goal, "Ctrl+Shift+N")
COMMANDS = (
    NEW_GOAL,
    TabCommand(lambda: translate("PlanPage", "Goals"), _goals),
    TabCommand(lambda: translate("PlanPage", "Campaigns"), _campaigns),
)
