"""The Plan tab: goals with their pace, their form, and the other sections of the plan."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.plan.sections import COMMANDS, SECTIONS
from socialroi_desktop.views.shell.tab import Navigator, Tab, modules


def plan_page(session: Session, filters: FilterState, navigator: Navigator) -> QWidget:
    """Build the tab; its parts are imported only now, so that the window opens fast."""
    from socialroi_desktop.views.plan.page import PlanPage

    return PlanPage(session, filters, navigator)


def _keys() -> tuple[tuple[str, str], ...]:
    from socialroi_desktop.views.plan.told_keys import told_keys

    return told_keys()


TAB = Tab(
    "plan",
    lambda: translate("Tabs", "Plan"),
    "target",
    plan_page,
    frozenset[str]().union(*(section.opens for section in SECTIONS)),
    COMMANDS,
    frozenset[str]().union(*(section.opens_here for section in SECTIONS)),
    keys=_keys,
    parts=modules(*(f"{__name__}.{part}" for part in ("page", "goals_view", "goal_page"))),
)
