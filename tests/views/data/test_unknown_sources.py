"""Sources that match nothing are listed with their counts; saying what one is takes it off the list, and undo puts it back."""

import pytest
from PySide6.QtCore import Qt

from pages import data_page
from socialroi_desktop.domain.records import SourceRule, WebSessions
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.data.unknown_sources_dialog import UnknownSourcesDialog


def visits(source: str, sessions: int, channel: str | None = None) -> WebSessions:
    return WebSessions(
        breakdown="date+source", period_start="2026-07-01", period_end="2026-07-01", source=source, sessions=sessions,
        channel=channel,
    )  # fmt: skip


@pytest.fixture
def dialog(session, qtbot):
    for one in (visits("flyer", 20), visits("blog.example", 5), visits("tiktok", 40, "tiktok")):
        add_record(session.workspace, record=one)
    page = data_page(session, FilterState())
    qtbot.addWidget(page)
    page.show()
    page.show_section("source_rule")
    page.section.extra_actions[0].trigger()
    made = page.section.findChild(UnknownSourcesDialog)
    qtbot.waitUntil(lambda: made.sources.rowCount() > 0)
    return made


def shown(dialog) -> list[tuple[str, str]]:
    model = dialog.sources
    return [
        (model.index(row, 0).data(), model.index(row, 2).data(Qt.ItemDataRole.DisplayRole))
        for row in range(model.rowCount())
    ]


def test_what_is_said_of_a_source_takes_it_off_the_list(dialog, session, qtbot):
    assert shown(dialog) == [("flyer", "20"), ("blog.example", "5")]
    asked = dialog.say_of(dialog.sources.rows[0])
    asked.changes.save(SourceRule(source="flyer", channel="display"))
    qtbot.waitUntil(lambda: shown(dialog) == [("blog.example", "5")])
    found = {row.source: row.channel for row in reading.listing(session.workspace, WebSessions)}
    assert found == {"flyer": "display", "blog.example": None, "tiktok": "tiktok"}
    session.undo()
    qtbot.waitUntil(lambda: shown(dialog) == [("flyer", "20"), ("blog.example", "5")])
