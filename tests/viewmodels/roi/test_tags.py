"""Own tags beside visits and orders as a chart: each line by its highest step, the counts in words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from roi_shop import JULY
from socialroi_desktop.domain.progress import no_progress
from socialroi_desktop.queries.own_tags import TagStep
from socialroi_desktop.queries.roi.answer import answer
from socialroi_desktop.queries.roi.snapshot import Question
from socialroi_desktop.viewmodels.roi.tags import tags_chart, tags_hint

STEPS = (
    TagStep(date(2026, 7, 1), None, 0, Decimal(50), None),
    TagStep(date(2026, 7, 2), 2, 1, Decimal(200), Decimal(0)),
    TagStep(date(2026, 7, 3), 4, 2, Decimal(100), Decimal(0)),
)


@pytest.mark.row("S1-4")
def test_each_line_is_a_share_of_its_highest_step_and_the_counts_stand_in_words(shop, qapp):
    told = replace(answer(shop, Question(JULY), no_progress), tags=STEPS)
    chart = tags_chart(told)
    values = {line.name: [point.value for point in line.points] for line in chart.series}
    assert values == {
        "Mentions with own tag": [None, Decimal("0.5"), Decimal(1)],
        "Visits": [Decimal("0.25"), Decimal(1), Decimal("0.5")],
        "Orders": [None, 0, 0],
    }
    assert chart.to_table().rows[1][-1] == "Mentions: 2, thanked: 1, visits: 200, orders: 0"
    assert chart.to_table().rows[0][-1] == "Mentions: –, thanked: 0, visits: 50, orders: –"
    assert tags_hint(told).startswith("6 with your tag, 3 thanked")


def test_a_shop_without_tags_has_an_empty_chart(shop, qapp):
    assert tags_chart(answer(shop, Question(JULY), no_progress)).is_empty
