"""Results of activities side by side, in one table that is only read."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.plan.motives import motive_columns, motive_rows
from socialroi_desktop.viewmodels.plan.partner_rows import partner_columns, partner_rows
from socialroi_desktop.viewmodels.plan.result_rows import ResultRows
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

T = TypeVar("T")


class ResultsView(QWidget, Generic[T]):
    """A title, what the figures are, and the rows; `columns` are made for the currency of the workspace."""

    def __init__(
        self, model: ResultRows[T], columns: Callable[[str], list[Column[T]]], title: str, words: str
    ) -> None:
        super().__init__()
        model.setParent(self)
        self.model, self._columns = model, columns
        self.rows = RowModel(columns(self._currency), self)
        self.table = DataTable(title, stretch_column=0)
        self.table.setModel(self.rows)
        self.keys_to = self.table
        card = Card(title)
        card.body.addWidget(role_label(words, "muted", wrap=True))
        card.body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        model.reloaded.connect(self._show)
        model.refresh()
        read_while_shown(self, model)

    @property
    def _currency(self) -> str:
        return self.model.session.settings.currency

    def _show(self) -> None:
        self.rows.show_rows(self.model.rows, self._columns(self._currency))


def motives_view(session: Session) -> QWidget:
    """Return the table of motives: which one moves people, and what each of them cost."""
    words = translate(
        "ResultsView",
        "What each motive brought. A cost per result is that of the activities which tell both: type who took part in an"
        " activity; new followers follow from the counts of its channel, for giveaways and contests.",
    )
    return ResultsView(
        motive_rows(session), motive_columns, translate("ResultsView", "Results by motive"), words
    )


def partners_view(session: Session) -> QWidget:
    """Return the table of partner brands: what came by the links of promotions with them."""
    words = translate(
        "ResultsView",
        "What came by the links of promotions since they began. Of a promotion with several partners each is credited with"
        " all of it, so the rows do not add up.",
    )
    return ResultsView(
        partner_rows(session), partner_columns, translate("ResultsView", "Credited to partners"), words
    )
