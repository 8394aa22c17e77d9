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
