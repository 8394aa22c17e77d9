"""Customers: who buys and buys again, by recency and frequency, month by month, by channel; who became a fan, and communities."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import Community, Customer
from socialroi_desktop.viewmodels.listening.customers import CARDS, CustomersModel
from socialroi_desktop.viewmodels.shared.figure_card import FigureText
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import metric_label, plural_of
from socialroi_desktop.views.records.behind_dialog import BehindDialog
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.figure_card import FigureCard
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn
from socialroi_desktop.views.widgets.visibility import read_while_shown

_MOST_ROWS = 12


class CustomersView(QWidget):
    """Shows the period of the window; `state` is the line beside the title of the page."""

    state_changed = Signal()

    def __init__(
        self, session: Session, filters: FilterState, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self.model = CustomersModel(session, filters, self)
        self.cards = {name: FigureCard(FigureText(name, metric_label(name), "")) for name in CARDS}
        self.rhythm = _table(self.tr("How long ago and how often they bought"), self.model.rhythm)
        self.cohorts = _table(
            self.tr("Who bought again, by the month of the first order"), self.model.cohorts
        )
        self.channels = _table(self.tr("By channel"), self.model.channels)
        self.blank = Card()
        self._lay_out()
        self.model.read.connect(self._show)
        self.model.behind.read.connect(self._show_rows)
        for card in self.cards.values():
            card.opened.connect(self.model.ask_rows)
        self.model.refresh()
        read_while_shown(self, self.model)

    @property
    def state(self) -> str:
        """How many customers are known."""
        return self.model.state

    def _lay_out(self) -> None:
        scroll = self._scroll = ScrollColumn(sizes().gap)
        row = QHBoxLayout()
        row.setSpacing(sizes().gap)
        for card in self.cards.values():
            row.addWidget(card, 1)
        scroll.column.addLayout(row)
        links = QHBoxLayout()
        for words, entity in (
            (self.tr("Fans, promoters, ambassadors…"), Customer.entity),
            (plural_of(Community), Community.entity),
        ):
            links.addWidget(link_button(words, partial(self._navigator.open_section, entity)))
        links.addStretch(1)
        scroll.column.addLayout(links)
        for table in (self.rhythm, self.cohorts, self.channels):
            around = Card(table.accessibleName())
            around.body.addWidget(table)
            scroll.column.addWidget(around)
        scroll.column.addStretch(1)
        self.blank.body.addWidget(
            EmptyState(
                "heart",
                self.tr("Who buys again will stand here"),
                self.tr(
                    "Import the orders of your shop on the Data tab; customers are told by a key, never by their name."
                ),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.blank)
        column.addWidget(scroll, 1)
        self.blank.hide()
        self.setFocusProxy(self.cards[CARDS[0]])

    def _show(self) -> None:
        blank = self.model.found is None
        self.blank.setVisible(blank)
        self._scroll.setVisible(not blank)
        for figure in self.model.cards():
            self.cards[figure.key].set_figure(figure)
        for table in (self.rhythm, self.cohorts, self.channels):
            table.fit_columns()
            table.fit_height(_MOST_ROWS)
        self.state_changed.emit()

    def _show_rows(self, title: str, formula: str, tables: object) -> None:
        dialog = BehindDialog(self)
        dialog.record_opened.connect(self._navigator.open)
        dialog.show_rows(title, formula, tables)  # type: ignore[arg-type]  # the tables of a proof


def _table(name: str, rows: RowModel) -> DataTable:
    table = DataTable(name, stretch_column=0)
    table.setModel(rows)
    table.setSelectionMode(DataTable.SelectionMode.SingleSelection)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return table
