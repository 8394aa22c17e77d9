"""The map of topics: its editor above, below it what posts of each topic brought, or how many topics each month had."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Topic
from socialroi_desktop.queries.strategy.topics import MonthRow, TopicRow
from socialroi_desktop.queries.strategy.works import Works
from socialroi_desktop.viewmodels.plan.topics import TopicMapModel, month_columns, topic_columns
from socialroi_desktop.viewmodels.plan.works_words import works_columns, works_note
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import SectionSetup
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter
from socialroi_desktop.views.widgets.visibility import read_while_shown

if TYPE_CHECKING:
    from socialroi_desktop.views.plan.page import PlanPage

_COLUMNS = ("name", "root", "parent_id", "product_id", "message", "tags")
_BY_TOPIC, _BY_MONTH, _BY_PLATFORM = "topic", "month", "platform"
_ROWS = 9


class TopicsView(QWidget):
    """`section` edits the topics, `card` tells what came of them."""

    def __init__(self, page: "PlanPage") -> None:
        super().__init__()
        empty = (
            "tree-structure",
            translate("TopicsView", "No topics yet"),
            translate(
                "TopicsView",
                "Let few topics grow from the brand, from products and from the key message; each post then speaks of one.",
            ),
        )
        setup = SectionSetup(
            columns=_COLUMNS,
            sorted_by="root",
            add_words=translate("TopicsView", "New topic"),
            empty=empty,
        )
        self.section = self.keys_to = page.placed(RecordsSection(page.session, page.filters, Topic, setup))
        self.card = TopicMapCard(TopicMapModel(page.session, page.filters))
        self.card.posts_wanted.connect(lambda ids: page.navigator.show_in("data", Place("post", tuple(ids))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().gap)
        column.addWidget(self.section, 1)
        column.addWidget(self.card)


class TopicMapCard(Card):
    """`posts_wanted` carries the ids of posts of a topic, or of those off the map."""

    posts_wanted = Signal(object)

    def __init__(self, model: TopicMapModel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What topics bring"), parent=parent)
        self.model = model
        model.setParent(self)
        self.by = SegmentedFilter(
            self.tr("Told by"),
            [
                Segment(_BY_TOPIC, self.tr("Topics")),
                Segment(_BY_MONTH, self.tr("Months")),
                Segment(_BY_PLATFORM, self.tr("What works")),
            ],
        )
        self.add_header_widget(self.by)
        self.off = link_button("", self._open_off)
        self.topics = RowModel[TopicRow](topic_columns(), self)
        self.months = RowModel[MonthRow](month_columns(), self)
        self.table = DataTable(self.tr("What topics bring"), stretch_column=0)
        self.table.setModel(self.topics)
        self.by_month = DataTable(self.tr("Topics by month"), stretch_column=0)
        self.by_month.setModel(self.months)
        self.works = RowModel[Works](works_columns(), self)
        self.by_platform = DataTable(self.tr("What works by platform"), stretch_column=1)
        self.by_platform.setModel(self.works)
        self._stack = QStackedWidget()
        for table in (self.table, self.by_month, self.by_platform):
            self._stack.addWidget(table)
        self.note = role_label("", "small", wrap=True)
        for widget in (self._stack, self.off, self.note):
            self.body.addWidget(widget)
        self.table.row_opened.connect(self._open)
        self.by.current_changed.connect(lambda _key: self._show())
        model.reloaded.connect(self._show)
        model.refresh()
        read_while_shown(self, model)

    def _show(self) -> None:
        told = self.model.told
        if told is None:
            return
        self.set_title(self.tr("What topics bring"), formatting.period(told.period))
        self.topics.show_rows(told.rows)
        self.months.show_rows(told.months)
        self.works.show_rows(self.model.works)
        shown = {_BY_TOPIC: self.table, _BY_MONTH: self.by_month}.get(self.by.current, self.by_platform)
        self._stack.setCurrentWidget(shown)
        shown.fit_height(_ROWS)
        self._stack.setMaximumHeight(shown.maximumHeight())
        self.off.setText(
            self.tr("%Ln posts of all times, planned ones too, are off the map: show them", "", len(told.off))
        )
        self.off.setVisible(bool(told.off))
        self.note.setText(self._note())

    def _note(self) -> str:
        notes = {
            _BY_TOPIC: self.tr(
                "Each topic counts its own posts alone. The 95% range of the rate tells how far they differ. Enter shows them."
            ),
            _BY_MONTH: self.tr(
                "Fewer topics, more engagement? Months differ in much else: that the rate goes along proves no cause."
            ),
        }
        return notes.get(self.by.current) or works_note()

    def _open(self, index: QModelIndex) -> None:
        row = self.topics.row(index.row())
        if row is not None and row.ids:
            self.posts_wanted.emit(row.ids)

    def _open_off(self) -> None:
        if self.model.told is not None:
            self.posts_wanted.emit(self.model.told.off)
