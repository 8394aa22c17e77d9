from pages import Noting
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.shell.placing import placed
from socialroi_desktop.views.widgets.error_banner import ErrorBanner


def test_a_table_in_a_page_goes_where_the_window_goes_and_is_refused_in_its_banner(session, qtbot):
    ways, banner = Noting(), ErrorBanner()
    qtbot.addWidget(banner)
    section = placed(RecordsSection(session, FilterState(), Cost), ways, banner)
    qtbot.addWidget(section)

    section.record_opened.emit("campaign", 3)
    section.import_opened.emit(7)
    section.import_requested.emit()
    section.refused.emit("No.")

    assert ways.went == [("record", "campaign", 3), ("import", 7), ("files",)]
    assert not banner.isHidden()
