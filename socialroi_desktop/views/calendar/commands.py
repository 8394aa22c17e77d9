"""What the Calendar tab can do from anywhere; its keys are those of the tab while no field has the keyboard."""

from functools import partial
from typing import Any

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.tab import TabCommand


def _view(view: str, page: Any) -> None:
    page.show_view(view)


NEW_POST = TabCommand(lambda: translate("CalendarPage", "New post"), lambda page: page.new_post(), "N")
DRAFT = TabCommand(
    lambda: translate("CalendarPage", "Draft from…"), lambda page: page.beside.draft_from(), "D"
)
REPEAT = TabCommand(
    lambda: translate("CalendarPage", "Repeat the post…"), lambda page: page.repeat_post(), "R"
)
TODAY = TabCommand(lambda: translate("CalendarPage", "Today"), lambda page: page.go_today(), "T")
BEFORE = TabCommand(lambda: translate("CalendarPage", "Before"), lambda page: page.model.step(-1), "Alt+Left")
AFTER = TabCommand(lambda: translate("CalendarPage", "After"), lambda page: page.model.step(1), "Alt+Right")
VIEWS = (
    TabCommand(lambda: translate("CalendarPage", "Calendar by month"), partial(_view, "month"), "1"),
    TabCommand(lambda: translate("CalendarPage", "Calendar by week"), partial(_view, "week"), "2"),
    TabCommand(lambda: translate("CalendarPage", "Calendar by day"), partial(_view, "day"), "3"),
    TabCommand(lambda: translate("CalendarPage", "Calendar as a list"), partial(_view, "list"), "4"),
    TabCommand(
        lambda: translate("CalendarPage", "Timeline of goals, campaigns and posts"),
        partial(_view, "timeline"),
        "5",
    ),
)
SAVE_PDF = TabCommand(
    lambda: translate("CalendarPage", "Save this month as PDF…"), lambda page: page.save_pdf(), "Ctrl+P"
)
COMMANDS = (NEW_POST, DRAFT, REPEAT, TODAY, BEFORE, AFTER, *VIEWS, SAVE_PDF)
