"""The room of the funnel: numbers stand whole, names too where there is room beside a bar."""

import pytest
from PySide6.QtGui import QFontMetrics

from socialroi_desktop.viewmodels.outreach.results_text import StepBar
from socialroi_desktop.views.outreach.step_bars import StepBars
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.theme.fonts import sized

NAME = "Interested: engagements"


@pytest.mark.parametrize("share", ["", "2.9%"])
def test_numbers_stand_whole_and_names_where_there_is_room(qtbot, share):
    bars = StepBars()
    qtbot.addWidget(bars)
    bars.set_rows([StepBar(NAME, "910", 1.0, share)])
    metrics = QFontMetrics(sized(bars.font(), sizes().font_small))
    for width in (200, 260, 400):
        bars.resize(width, 30)
        name, count, told = bars.widths()
        assert count >= metrics.horizontalAdvance("910")
        assert told >= metrics.horizontalAdvance(share)
        assert name + count + told <= width - 36
    assert name >= metrics.horizontalAdvance(NAME)
