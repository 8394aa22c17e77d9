"""The cards beside the inbox: how promises were kept, and how people felt, in the period of the window."""

from functools import partial

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from socialroi_desktop.viewmodels.listening.promises import PromisesModel
from socialroi_desktop.viewmodels.listening.sentiment_words import SentimentWords, sentiment_words
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.behind_dialog import BehindDialog
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.theme import active_theme, repolish, sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

_SOLVED = 2


def promise_cards(session: Session, filters: FilterState, navigator: Navigator) -> list[QWidget]:
    """Return both cards; they share what they read."""
    model = PromisesModel(session, filters)
    promise = PromiseCard(model)
    model.setParent(promise)
    cards: list[QWidget] = [promise, SentimentCard(model)]
    model.behind.read.connect(partial(_show_rows, promise, navigator))
    model.refresh()
    read_while_shown(promise, model)
    return cards


def _show_rows(over: QWidget, navigator: Navigator, title: str, formula: str, tables: object) -> None:
    dialog = BehindDialog(over)
    dialog.record_opened.connect(navigator.open)
    dialog.show_rows(title, formula, tables)  # type: ignore[arg-type]  # the tables of a proof


class PromiseCard(Card):
    """Answers and solutions: the share that was in time, and how long it took."""

    def __init__(self, model: PromisesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Promise kept"))
        self._model = model
        self.table = DataTable(self.tr("Promise kept"), stretch_column=0)
        self.table.setModel(model.rows)
        self.table.setSelectionMode(DataTable.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count = role_label("", "small", wrap=True)
        self.body.addWidget(self.table)
        self.body.addWidget(self.count)
        self.table.setToolTip(self.tr("Enter or a double click shows the mentions behind a figure"))
        self.table.row_opened.connect(self._open)
        model.read.connect(self._show)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.rows.row(index.row())
        if row is not None:
            figure = row.solution if index.column() == _SOLVED else row.answer
            if figure is not None:
                self._model.ask_rows(figure.metric)

    def _show(self) -> None:
        self.set_hint(formatting.period(self._model.filters.period))
        self.table.fit_columns()
        self.table.fit_height(self.table.model().rowCount())
        due = self._model.figures.get("answers_due")
        number = int(due.value) if due is not None and due.value is not None else 0
        told = self.tr("of %Ln that were due; open and overdue count as missed", "", number)
        self.count.setText(told if number else self.tr("Nobody asked anything that was due by now."))


class SentimentCard(Card):
    """Net sentiment in both forms, with what it is made of."""

    def __init__(self, model: PromisesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Net sentiment"))
        self._model = model
        self.value, self.range = role_label("", "figure"), role_label("", "small")
        self.other, self.parts = role_label("", "small", wrap=True), role_label("", "small", wrap=True)
        self.bar = ShareBar()
        row = QHBoxLayout()
        row.setSpacing(sizes().tight)
        row.addWidget(self.value)
        row.addWidget(self.range)
        self.rows_link = link_button(
            self.tr("Rows"),
            lambda: model.ask_rows("net_sentiment"),
            tip=self.tr("Show the mentions behind it"),
        )
        row.addStretch(1)
        row.addWidget(self.rows_link)
        self.body.addLayout(row)
        for widget in (self.bar, self.parts, self.other):
            self.body.addWidget(widget)
        model.read.connect(self._show)

    def _show(self) -> None:
        told = sentiment_words(self._model.figures)
        self.set_hint(told.count)
        self.value.setText(told.value)
        repolish(self.value, tone=told.tone)
        for label, words in ((self.range, told.range), (self.other, told.other), (self.parts, told.parts)):
            label.setText(words)
            label.setVisible(bool(words))
        self.bar.show_words(told)


class ShareBar(QWidget):
    """Good, neutral and bad as parts of one bar; what they are stands below it in words."""

    HEIGHT = 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._parts: tuple[int, ...] = ()
        active_theme().changed.connect(self.update)

    def show_words(self, told: SentimentWords) -> None:
        """Show how large the parts are; nothing at all hides the bar."""
        self._parts = told.counts
        self.setVisible(any(told.counts))
        self.setAccessibleName(told.parts)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        whole = sum(self._parts)
        if not whole:
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0.0
        for count, token in zip(self._parts, ("good", "neutral_tint", "bad"), strict=True):
            width = self.width() * count / whole
            painter.setBrush(active_theme().color(token))
            painter.drawRect(QRectF(left, 0, width, self.HEIGHT))
            left += width
        painter.end()
