"""Paths to a purchase in a window: by first source, by number of visits, and the customers behind each number."""

from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialroi_desktop.metrics.methods.paths import SourcePaths, VisitGroup
from socialroi_desktop.queries.paths import PathSummary
from socialroi_desktop.viewmodels.data import paths_table as paths
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.views.dialogs.buttons import close_button
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.save_dialog import ask_where

_WIDTH, _HEIGHT = 860, 600


class PathsDialog(QDialog):
    """Follows the shared period as it is when the window opens; pressing a row lists its customers."""

    def __init__(self, session: Session, filters: FilterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Paths to purchase"))
        self.resize(_WIDTH, _HEIGHT)
        self.sources = RowModel(paths.source_columns(), self)
        self.visitors = RowModel(paths.visit_columns(), self)
        self.customers = RowModel(paths.customer_columns(), self)
        self.days = role_label("", "strong")
        self.state = role_label("", "muted", wrap=True)
        self.save = QPushButton(self.tr("Save these customers as CSV…"))
        self.save.setEnabled(False)
        self.save.clicked.connect(self._on_save)
        self._lay_out()
        self.state.setText(self.tr("Reading the touches…"))
        paths.read_paths(session, self.windowTitle(), filters.period, done=self._show, refused=self._say)

    def list_customers(self, row: SourcePaths | VisitGroup) -> None:
        """List the customers behind a row of either table."""
        found = paths.customers_of(row)
        self.customers.show_rows(found)
        self.save.setEnabled(bool(found))

    def save_to(self, path: Path) -> None:
        """Write the customers that are listed to a CSV file."""
        rows = self.customers.rows
        self._session.read(
            self.save.text(),
            lambda _workspace, _progress: paths.save_customers(path, rows),
            lambda count: self._say_saved(count, path),
            lambda error: self._say(sentence_of(error)),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addWidget(self.days)
        column.addWidget(self.state)
        top = QHBoxLayout()
        top.setSpacing(sizes().gap)
        titles = (
            (self.tr("Before an order, by first visit"), "", self.sources),
            (self.tr("Not bought yet"), paths.visit_hint(), self.visitors),
        )
        for title, hint, model in titles:
            card = Card(title, hint)
            view = DataTable(title, stretch_column=0)
            view.setModel(model)
            view.clicked.connect(self._on_row)
            view.row_opened.connect(self._on_row)
            card.body.addWidget(view)
            top.addWidget(card, 3 if model is self.sources else 2)
        column.addLayout(top, 2)
        behind = Card(self.tr("Customers behind the row"))
        listed = DataTable(self.tr("Customers behind the row"), stretch_column=0)
        listed.setModel(self.customers)
        behind.body.addWidget(listed)
        column.addWidget(behind, 3)
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(close_button(self))
        column.addLayout(foot)

    def _show(self, summary: PathSummary) -> None:
        self.days.setText(formatting.period(summary.period))
        self.sources.show_rows(summary.sources)
        self.visitors.show_rows(summary.visitors)
        if paths.is_empty(summary):
            self._say(
                self.tr(
                    "No touches in these days. Import a list of customers' touches (customer, time, channel, order or"
                    " not), or choose another period at the top of the window."
                )
            )
            return
        self._say(
            self.tr(
                "A path ends with an order; medians tell of the middle customer. Whoever came three times or more without"
                " an order is worth an ad: press the row and save the list."
            )
        )
        first = (summary.visitors[-1:] or summary.sources[:1])[0]
        self.list_customers(first)

    def _on_row(self, index: QModelIndex) -> None:
        model = index.model()
        if isinstance(model, RowModel) and index.isValid():
            self.list_customers(model.rows[index.row()])

    def _on_save(self) -> None:
        path = ask_where(self, self.save.text(), self.tr("Customers"), self._session.looks)
        if path is not None:
            self.save_to(path)

    def _say_saved(self, count: int, path: Path) -> None:
        several = self.tr("Saved %Ln customers to {file}.", "", count)
        self._say(either(count, self.tr("Saved 1 customer to {file}."), several).format(file=path.name))

    def _say(self, sentence: str) -> None:
        self.state.setText(sentence)
