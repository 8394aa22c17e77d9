"""The tabs of the window, in their order: a tab is its folder and its line here. Knows no page from inside."""

from socialroi_desktop.views.calendar import TAB as CALENDAR
from socialroi_desktop.views.data import TAB as DATA
from socialroi_desktop.views.library import TAB as UGC
from socialroi_desktop.views.listening import TAB as LISTENING
from socialroi_desktop.views.outreach import TAB as OUTREACH
from socialroi_desktop.views.plan import TAB as PLAN
from socialroi_desktop.views.roi import TAB as ROI
from socialroi_desktop.views.shell.coming_tabs import REVIEWS
from socialroi_desktop.views.shell.tab import Tab
from socialroi_desktop.views.today import TAB as TODAY

TABS: tuple[Tab, ...] = (
    TODAY,
    PLAN,
    CALENDAR,
    OUTREACH,
    UGC,
    LISTENING,
    DATA,
    ROI,
    REVIEWS,
)
