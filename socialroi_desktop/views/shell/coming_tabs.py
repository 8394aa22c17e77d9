"""Tabs that are still to come, each with what the seller will do there."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.tab import Navigator, Tab


def _coming(tab_id: str, title: Callable[[], str], icon: str, points: Callable[[], tuple[str, ...]]) -> Tab:
    def build(_session: Session, _filters: FilterState, _navigator: Navigator) -> QWidget:
        from socialroi_desktop.views.shell.coming_page import ComingPage

        return ComingPage(title(), points())

    return Tab(tab_id, title, icon, build)


def _reviews() -> tuple[str, ...]:
    return (
        translate(
            "ComingPage", "Close each week and campaign: what worked, what did not, what changes next."
        ),
        translate("ComingPage", "Find old decisions and lessons again."),
    )


REVIEWS = _coming("reviews", lambda: translate("ComingPage", "Reviews"), "clipboard-text", _reviews)
