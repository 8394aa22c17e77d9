"""The campaigns of the Plan tab at the size most sellers have."""

import pytest
from PySide6.QtWidgets import QScrollArea

from socialroi_desktop.domain.records import Campaign
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.plan.campaigns_view import campaigns_view


@pytest.mark.parametrize("width", [840, 1080])
def test_the_form_of_a_campaign_on_many_channels_is_not_cut(session, qtbot, width):
    channels = "instagram,facebook,pinterest,tiktok,youtube"
    add_record(session.workspace, record=Campaign(name="Back to school", channels=channels))
    section = campaigns_view(session, FilterState())
    qtbot.addWidget(section)
    section.resize(width, 620)
    section.show()
    qtbot.waitExposed(section)
    section.view.go_to(0)
    (area,) = section.panel.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: area.widget() is not None and area.widget().width() > 0)
    assert area.widget().width() <= area.viewport().width()


def test_tags_of_campaigns_are_typed_in_their_form_and_shown_beside_them(session, qtbot):
    row_id = add_record(session.workspace, record=Campaign(name="Tagged", tags="launch")).ids[0]
    made = campaigns_view(session, FilterState())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_row(row_id)
    assert made.panel.form is not None
    assert made.panel.form.editor("tags").entry().value == "launch"
    assert not made.view.isColumnHidden(made.view.column_of("tags"))
