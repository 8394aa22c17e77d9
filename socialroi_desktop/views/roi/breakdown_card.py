"""The breakdown by campaign, channel, influencer, product or post; each number opens its proof."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from socialroi_desktop.queries.roi.choices import BREAKDOWNS
from socialroi_desktop.queries.roi.snapshot import Breakdown
from socialroi_desktop.viewmodels.roi.breakdown_sort import BreakdownSort
from socialroi_desktop.viewmodels.roi.breakdown_table import PERSON, BreakdownTable
from socialroi_desktop.viewmodels.roi.words import breakdown_name
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter

# What a breakdown is sorted by when it is first shown: the metric that decides, or the order that its groups have.
_FIRST_SORT = {
    "campaign": "profit",
    "channel": "profit",
    "influencer": "profit",
    "tier": "name",
    "product": "gross_sales",
    "topic": "engagements",
    "form": "engagements",
}


class BreakdownCard(Card):
    """`breakdown_chosen` asks for another one, `opened` gives the key of a pressed number.

    `after_wanted` names a campaign whose days are to be held against the days after it stopped;
    `can_compare_after` tells for which campaigns that can be offered. `person_wanted` is the id of somebody whose page is
    asked for, by the name or by the menu.
    """

    breakdown_chosen = Signal(str)
    opened = Signal(str)
    after_wanted = Signal(str)
    person_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent=parent)
        self.segments = SegmentedFilter(
            self.tr("Break down by"), [Segment(by, breakdown_name(by)) for by in BREAKDOWNS], wraps=True
        )
        self.segments.current_changed.connect(self.breakdown_chosen)
        self.add_header_widget(self.segments)
        self.model = BreakdownTable(self)
        self.sorted = BreakdownSort(self)
        self.sorted.setSourceModel(self.model)
        self.table = DataTable(self.tr("Return by group"), stretch_column=0, whole=(0,), widest=300)
        # Of two people of one name the end tells who is who.
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        # A row is chosen as a whole, but each number in it is one to press: show where the keyboard stands.
        self.table.shows_cell_focus = True
        self.table.setModel(self.sorted)
        self.table.setSortingEnabled(True)
        self.table.clicked.connect(self._open)
        self.table.row_opened.connect(self._open)
        self.table.menu_requested.connect(self._fill_menu)
        self.can_compare_after: Callable[[str], bool] = lambda name: False
        self.sorted.layoutChanged.connect(self._say_order)
        self._empty = EmptyState("table", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._stack, 1)
        self._by = ""

    def set_breakdown(self, breakdown: Breakdown) -> None:
        """Show other rows; the order is kept while they are of the same kind."""
        header = self.table.horizontalHeader()
        kept = header.sortIndicatorSection(), header.sortIndicatorOrder()
        same = breakdown.by == self._by
        self._by = breakdown.by
        self.model.set_breakdown(breakdown)
        self.segments.set_current(breakdown.by)
        goals = self.model.column_of("goal")
        self.table.wrap_lines(*() if goals is None else (goals,))
        if same:
            self.table.sortByColumn(*kept)
        else:
            first = _FIRST_SORT.get(breakdown.by, "reach")
            column = 0 if first == "name" else self.model.column_of(first) or self.model.columnCount() - 1
            falling = Qt.SortOrder.AscendingOrder if first == "name" else Qt.SortOrder.DescendingOrder
            self.table.sortByColumn(column, falling)
        self._stack.setCurrentWidget(self.table if self.model.groups else self._empty)
        self._empty.set_words(*self._first_steps())
        self._say_order()

    def mark(self, key: str) -> None:
        """Select the row that holds the number whose proof is open, or none."""
        for row in range(self.sorted.rowCount()):
            keys = [self.sorted.index(row, n).data(Role.KEY) for n in range(self.sorted.columnCount())]
            if key in keys:
                # The number that was pressed stays where the keyboard is.
                if self.table.currentIndex().row() != row or not self.table.selectionModel().hasSelection():
                    self.table.selectRow(row)
                return
        self.table.clearSelection()

    def _open(self, index: QModelIndex) -> None:
        person = index.data(PERSON) if index.column() == 0 else None
        key = index.data(Role.KEY)
        if person is not None:
            self.person_wanted.emit(person)
        elif key:
            self.opened.emit(key)

    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        person = index.data(PERSON) if index.isValid() else None
        if person is not None:
            menu.addAction(self.tr("Open the person"), lambda: self.person_wanted.emit(person))
        name = index.siblingAtColumn(0).data() if index.isValid() else None
        if self._by != "campaign" or not name or not self.can_compare_after(name):
            return
        action = menu.addAction(self.tr("Compare the days after it stopped with the days it ran"))
        action.triggered.connect(lambda: self.after_wanted.emit(name))

    def _say_order(self) -> None:
        if not self._by:
            return
        column = self.table.horizontalHeader().sortIndicatorSection()
        columns = self.model.columns
        title = breakdown_name(self._by)  # type: ignore[arg-type]  # a breakdown told it
        if not self.model.groups or not 0 <= column < len(columns):
            self.set_title(title, "")
            return
        hint = self.tr("{count} · sorted by {column}").format(
            count=self.locale().toString(self.model.groups), column=columns[column].title
        )
        # The chip that is on names the rows already.
        self.set_title("", hint)

    def _first_steps(self) -> tuple[str, str]:
        words = {
            "campaign": (
                self.tr("No campaign had orders or costs in these days"),
                self.tr("Add campaigns on the Plan tab, with the names they have in your links and ads."),
            ),
            "channel": (
                self.tr("No channel had orders or costs in these days"),
                self.tr("Import orders and ad results, or type your costs on the Data tab."),
            ),
            "influencer": (
                self.tr("No influencer had orders or costs in these days"),
                self.tr("Give each one a discount code on the Data tab; orders with it are counted here."),
            ),
            "tier": (
                self.tr("No partner had orders or costs in these days"),
                self.tr(
                    "Type how many followers each partner has; orders by their codes and links are counted here."
                ),
            ),
            "product": (
                self.tr("No product was sold in these days"),
                self.tr("Import a shop export that lists the products of each order."),
            ),
            "band": (
                self.tr("No page times in these days"),
                self.tr("Import a file with a row for each page of a visit; the bands are on the Data tab."),
            ),
            "topic": (
                self.tr("No post was published in these days"),
                self.tr("Give posts a topic on the Data tab; the map of topics is on the Plan tab, Brand."),
            ),
            "form": (
                self.tr("No post was published in these days"),
                self.tr("Give posts a form of content on the Data tab or beside the calendar."),
            ),
            "post": (
                self.tr("No post was published in these days"),
                self.tr("Import the post export of Instagram, Facebook or another platform."),
            ),
        }
        return words[self._by]
