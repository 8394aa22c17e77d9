"""The Plan tab: goals with their pace, their form, campaigns."""

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session


def plan_page(session: Session, filters: FilterState) -> QWidget:
    """Build the tab; its parts are imported only now, so that the window opens fast."""
    from socialroi_desktop.views.plan.page import PlanPage

    return PlanPage(session, filters)
