"""What the Plan tab can do from anywhere."""

from typing import Protocol

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.tab import TabCommand


class _Page(Protocol):
    """What the page of this tab can do."""

    def start_new_goal(self) -> None: ...
    def show_goals(self) -> None: ...
    def show_campaigns(self) -> None: ...


def _new_goal(page: _Page) -> None:
    page.start_new_goal()


def _goals(page: _Page) -> None:
    page.show_goals()


def _campaigns(page: _Page) -> None:
    page.show_campaigns()


NEW_GOAL = TabCommand(lambda: translate("PlanPage", "New goal"), _new_goal, "Ctrl+Shift+N")
COMMANDS = (
    NEW_GOAL,
    TabCommand(lambda: translate("PlanPage", "Goals"), _goals),
    TabCommand(lambda: translate("PlanPage", "Campaigns"), _campaigns),
)
