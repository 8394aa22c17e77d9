"""The breakdown as a table model: texts, keys, order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from roi_shop import JULY, an_order
from socialroi_desktop.domain.progress import no_progress
from socialroi_desktop.queries.roi.answer import answer
from socialroi_desktop.queries.roi.choices import BREAKDOWNS
from socialroi_desktop.queries.roi.snapshot import Breakdown, Question
from socialroi_desktop.viewmodels.roi.breakdown_sort import BreakdownSort
from socialroi_desktop.viewmodels.roi.breakdown_table import BreakdownTable
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from workspaces import put_orders


@pytest.fixture
def table(shop, qapp):
    model = BreakdownTable()
    model.set_breakdown(answer(shop, Question(JULY), no_progress).breakdown)
    return model


def texts(model):
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_campaigns_in_words(table):
    assert [column.title for column in table.columns] == [
        "Campaign", "Goal", "Orders", "Net sales", "Cost", "Profit", "ROI", "Range",
    ]  # fmt: skip
    first = texts(table)[0]
    assert first[:7] == ["Łódź summer", "Sell 25 pairs", "10", "$1,000", "$200", "$200", "+100%"]
    assert texts(table)[-1] == ["No campaign", "", "0", "$0", "$50", "", "", ""]


def test_small_samples_have_no_colour_and_say_why(table):
    small = table.index(1, table.column_of("roi"))
    assert small.data() == "−60%"
    assert small.data(Role.TONE) == Tone.MUTED
    assert "too few" in small.data(Qt.ItemDataRole.ToolTipRole)


def test_roi_is_coloured_when_its_range_leaves_zero_out(shop, table):
    undecided = table.index(0, table.column_of("roi"))
    assert (undecided.data(), undecided.data(Role.TONE)) == ("+100%", Tone.MUTED)
    put_orders(shop, [an_order("instagram", "summer", n + 1, number=f"#M{n}") for n in range(20)], "more.csv")
    table.set_breakdown(answer(shop, Question(JULY), no_progress).breakdown)
    judged = table.index(0, table.column_of("roi"))
    assert (judged.data(), judged.data(Role.TONE)) == ("+500%", Tone.GOOD)


def test_every_number_has_the_key_of_its_own_proof(table):
    keys = [table.index(0, table.column_of(name)).data(Role.KEY) for name in ("orders", "net_sales", "roi")]
    assert len(set(keys)) == 3
    assert table.index(0, 0).data(Role.KEY) == keys[2]
    assert table.index(0, table.column_of("range")).data(Role.KEY) == keys[2]


def test_numbers_stand_right(table):
    side = table.index(0, table.column_of("net_sales")).data(Qt.ItemDataRole.TextAlignmentRole)
    assert side & Qt.AlignmentFlag.AlignRight.value


@pytest.mark.parametrize("by", BREAKDOWNS)
def test_the_model_holds_for_every_breakdown(shop, qtmodeltester, by):
    model = BreakdownTable()
    model.set_breakdown(answer(shop, Question(JULY, by=by), no_progress).breakdown)
    qtmodeltester.check(model, force_py=True)
    ordered = BreakdownSort()
    ordered.setSourceModel(model)
    qtmodeltester.check(ordered, force_py=True)


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_what_belongs_to_no_group_stays_below_whatever_the_order(shop, qapp, order):
    model, ordered = BreakdownTable(), BreakdownSort()
    tester = QAbstractItemModelTester(ordered, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ordered.setSourceModel(model)
    model.set_breakdown(answer(shop, Question(JULY, by="channel"), no_progress).breakdown)
    for column in range(model.columnCount()):
        ordered.sort(column, order)
        assert [row[0] for row in texts(ordered)][-2:] == ["Not attributable", "Not tied to a channel"]
    ordered.sort(model.column_of("profit"), order)
    names = [row[0] for row in texts(ordered)][:2]
    assert names == (
        ["TikTok", "Instagram"] if order is Qt.SortOrder.AscendingOrder else ["Instagram", "TikTok"]
    )
    assert tester.model() is ordered


def test_nothing_shown_is_an_empty_table(qapp, qtmodeltester):
    model = BreakdownTable()
    model.set_breakdown(Breakdown())
    qtmodeltester.check(model, force_py=True)
    assert model.rowCount() == 0


def test_the_range_says_what_it_rests_on(table):
    cell = table.index(0, table.column_of("range"))
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "The range holds if the costs are right."
