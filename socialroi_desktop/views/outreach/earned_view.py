"""What was earned among others: partnerships, links to the shop and mentions, each a table with its counts over time.

Knows no person.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.outreach.earned import EARNED, EarnedModel
from socialroi_desktop.viewmodels.outreach.earned_chart import earned_chart
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import plural_of
from socialroi_desktop.views.outreach.earned_lines import earned_line
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import SectionSetup
from socialroi_desktop.views.widgets.labels import ElidedLabel
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter
from socialroi_desktop.views.widgets.visibility import read_while_shown

# Which kind was looked at, among the looks of the session.
_KIND = "outreach/earned"
# Px that leave most of the page to the table.
_CHART = 172
_KINDS = {record.entity: record for record in EARNED}


class EarnedView(QWidget):
    """Chips say which kind is shown. `place` connects a table with the page when it is first looked at."""

    def __init__(
        self,
        session: Session,
        filters: FilterState,
        place: Callable[[RecordsSection], object],
        parent: QWidget | None = None,
    ) -> None:
        # What draws charts takes long to load: nobody waits for it who looks at people alone.
        from socialroi_desktop.views.charts.chart_card import ChartCard

        super().__init__(parent)
        self._session, self._filters, self._place = session, filters, place
        self.model = EarnedModel(session, filters, self)
        self.kinds = SegmentedFilter(self.tr("Partnerships, links or mentions"), self._segments())
        self.words = ElidedLabel()
        self.chart = ChartCard(self.tr("By month"))
        self.chart.setFixedHeight(_CHART)
        self.chart.hide()
        self._sections: dict[str, RecordsSection] = {}
        self._stack = self.keys_to = QStackedWidget()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.kinds)
        top.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.chart)
        column.addWidget(self._stack, 1)
        self.kinds.current_changed.connect(self.show_kind)
        self.model.reloaded.connect(self._on_counted)
        left = session.looks.get(_KIND, EARNED[0].entity)
        self.show_kind(left if left in _KINDS else EARNED[0].entity)
        self.model.refresh()
        read_while_shown(self, self.model)

    @property
    def section(self) -> RecordsSection:
        """The table that is shown."""
        return self._sections[self.kinds.current]

    def show_kind(self, entity: str) -> None:
        """Show the table of one kind of record. KeyError for another."""
        if entity not in self._sections:
            made = self._sections[entity] = self._made(_KINDS[entity])
            self._stack.addWidget(made)
        self.kinds.set_current(entity)
        self._session.looks[_KIND] = entity
        self._stack.setCurrentWidget(self._sections[entity])
        self._say()

    def show_place(self, place: Place) -> None:
        """Show records in their table; where they are gone, what stood beside them."""
        self.show_kind(place.entity)
        self.section.rows.setFocus()
        self.section.show_rows(place.ids, place.gone)

    def _made(self, record: type[Record]) -> RecordsSection:
        section = RecordsSection(
            self._session, self._filters, record, SectionSetup(add_line=earned_line(record))
        )
        self._place(section)
        return section

    def _on_counted(self) -> None:
        self.kinds.set_segments(self._segments())
        self._say()

    def _segments(self) -> list[Segment]:
        return [
            Segment(record.entity, plural_of(record), self.model.now.get(record.entity)) for record in EARNED
        ]

    def _say(self) -> None:
        words = self.model.words(self.kinds.current)
        self.words.set_text(words)
        self.words.setToolTip(self.model.days() if words else "")
        self.chart.setVisible(bool(words))
        if words:
            entity = self.kinds.current
            self.chart.set_chart(earned_chart(_KINDS[entity], self.model.months.get(entity, {})))
