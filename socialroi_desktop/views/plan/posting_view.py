"""The posting targets of the Plan tab: what is wanted a week beside what came out, and what a percentage really is."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from socialroi_desktop.domain.cadence import plain
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.records import Cadence
from socialroi_desktop.queries.tactics.posting import CadenceState
from socialroi_desktop.viewmodels.plan.posting import CHANNEL, OLDEST_WEEK, PostingModel, answer
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.plan.read_first import ReadFirst
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.page_keys import PageKeys
from socialroi_desktop.views.widgets.visibility import read_while_shown

# Below this width (px) so many weeks give way.
_NARROW, _GIVE_WAY = 900, 2
FIELDS = (
    "channel", "account", "unit", "usual", "lift", "posts", "start", "end", "goal_id", "own_share", "curated_share",
    "conversation_share", "note",
)  # fmt: skip


class RaiseCard(Card):
    """What a number of posts is, raised by a percentage, and whether what was said is that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What a raise comes to"), parent=parent)
        self.usual, self.percent, self.said = QLineEdit("3-5"), QLineEdit("+50%"), QLineEdit()
        self.said.setPlaceholderText(self.tr("such as 6-10"))
        row = QHBoxLayout()
        for label, line in (
            (self.tr("Usual"), self.usual),
            (self.tr("Raised by"), self.percent),
            (self.tr("Said to be"), self.said),
        ):
            row.addWidget(FormRow(label, line))
            line.textChanged.connect(lambda _text: self._say())
        self.answer = role_label("", "card-title", wrap=True)
        self.body.addLayout(row)
        self.body.addWidget(self.answer)
        self._say()

    def _say(self) -> None:
        words, tone = answer(self.usual.text(), self.percent.text(), self.said.text())
        self.answer.setText(words)
        repolish(self.answer, tone=tone)


class PostingView(QWidget):
    """Edits by Enter, deletes by Delete; `state_changed` says that the line of state is another."""

    state_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PostingModel(session, self)
        self._session = session
        self.table = DataTable(self.tr("Posting targets"), two_line=True, stretch_column=CHANNEL)
        self.table.setModel(self.model.table)
        self.table.setSelectionMode(DataTable.SelectionMode.SingleSelection)
        self.keys_to = self.table
        self.calculator = RaiseCard()
        self._lay_out()
        self.model.reloaded.connect(self._on_reloaded)
        self.table.row_opened.connect(lambda _index: self._edit())
        self.table.menu_requested.connect(self._fill_menu)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        PageKeys(self).add("Del", self._delete)
        read_while_shown(self, self.model)
        self.model.refresh()

    @property
    def state(self) -> str:
        """The line of state above."""
        return self.model.state

    def add_target(self) -> None:
        """Open the form of a new posting target."""
        self._open_form(Cadence(unit="week"))

    def show_place(self, place: Place) -> None:
        """Show a posting target among the others."""
        ids = [state.cadence.id for state in self.model.table.rows]
        if place.ids and place.ids[0] in ids:
            self.table.selectRow(ids.index(place.ids[0]))

    def _lay_out(self) -> None:
        card = Card()
        card.body.addWidget(self.table)
        new = QAction(self.tr("New posting target"), self)
        new.triggered.connect(self.add_target)
        empty = EmptyState(
            "calendar-check",
            self.tr("No posting targets yet"),
            self.tr(
                "Say for a channel how often is posted a week, such as 3-5, and see week by week what came out."
            ),
            None if self._session.reading_only else new,
        )
        self._stack = ReadFirst()
        self._stack.set_faces(empty, card, self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().gap)
        column.addWidget(self._stack, 1)
        column.addWidget(self.calculator)

    def _on_reloaded(self) -> None:
        self._stack.show_read(bool(self.model.table.rows))
        self._fit()
        if self.model.table.rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.state_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the oldest weeks without room for what posts are made of, which stands last and is the longest."""
        for column in range(OLDEST_WEEK, OLDEST_WEEK + _GIVE_WAY):
            self.table.setColumnHidden(column, self.width() < _NARROW)
        self.table.wrap_lines(CHANNEL, self.model.table.columnCount() - 1)

    def _chosen(self) -> CadenceState | None:
        return self.model.table.row(self.table.currentIndex().row())

    def _on_row(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        """Begin the calculation with what is usual of the channel."""
        state = self._chosen()
        if state is not None and state.cadence.usual:
            self.calculator.usual.setText(state.cadence.usual)
        elif state is not None and state.usual is not None:
            self.calculator.usual.setText(f"{plain(state.usual.low)}-{plain(state.usual.high)}")

    def _edit(self) -> None:
        state = self._chosen()
        if state is not None:
            self._open_form(state.cadence)

    def _delete(self) -> None:
        state = self._chosen()
        if state is not None:
            self.model.delete(state.cadence.id or 0)

    def _open_form(self, cadence: Cadence) -> None:
        RecordDialog(self._session, cadence, fields=FIELDS, parent=self).open()

    def _fill_menu(self, index: QModelIndex, menu: QMenu) -> None:
        if index.isValid():
            menu.addAction(self.tr("Edit posting target"), self._edit)
            menu.addAction(self.tr("Delete posting target"), self._delete)
