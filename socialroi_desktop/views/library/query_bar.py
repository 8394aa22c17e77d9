"""Above the pieces: the line that asks for them, its chips, saved views, and what is wrong with the line. Knows no pieces."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.asking.line import read_line
from socialroi_desktop.domain.asking.spans import Today
from socialroi_desktop.domain.asking.wrong import AskedWrong
from socialroi_desktop.domain.library.asked_pieces import PIECES
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import SavedView, UgcItem
from socialroi_desktop.viewmodels.shared.asked_values import AskedValues
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Changed, Session
from socialroi_desktop.views.library.asked_help import asked_words
from socialroi_desktop.views.library.query_chips import QueryChips
from socialroi_desktop.views.records.query_line import QueryLine
from socialroi_desktop.views.records.views_button import ViewsButton
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.labels import role_label

_GAP = 8
# Px of the line that chips leave to it.
_LEAST_LINE = 320
# What is half typed is seldom right.
_THINKING_MS = 500


class QueryBar(QWidget):
    """`asked` carries the line once the typing pauses, `left` comes where the keyboard is to go on to what was found.

    `view_chosen` carries the `Query` of a saved view. `order` tells by what the pieces are put in order, for saved views.
    """

    asked = Signal(str)
    left = Signal()
    view_chosen = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        order: Callable[[], tuple[str, bool]],
        menu: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        """`menu` stands at the right end."""
        super().__init__(parent)
        values = AskedValues(session, PIECES, self)
        self._order = order
        self.line = QueryLine(PIECES, values.of, asked_words)
        self.line.name(self.tr("Find pieces"), self.tr("Find pieces: words, line:skate, rights:ads, -used"))
        self.chips = QueryChips(values.of, lambda: session.today)
        self._today = lambda: Today(session.today, session.settings.timezone)
        self.views = ViewsButton(session, UgcItem, self._view, lines=True, may_keep=self._is_right)
        self.save = QPushButton(self.tr("Save view"))
        self.save.clicked.connect(self.views.ask_to_keep)
        self.problem = role_label("", "", wrap=True)
        self.problem.setProperty("tone", str(Tone.WARN))
        self.problem.setAccessibleName(self.tr("What is wrong with the line"))
        self.problem.hide()
        self._pause = QTimer(self, singleShot=True, interval=_THINKING_MS)
        self._pause.timeout.connect(self._show_problem)
        self._menu = menu
        self._lay_out()
        self._connect(session)
        self._follow()

    def set_line(self, line: str) -> None:
        """Ask another line at once."""
        self.line.setText(line)
        self.line.searched.emit()

    def show_everything(self) -> None:
        """Tell that all pieces are shown, without asking for them."""
        self.line.blockSignals(True)
        self.line.clear()
        self.line.blockSignals(False)
        self._follow()

    def say(self, sentence: str) -> None:
        """Say what is wrong with the line, once nobody types on; "" for nothing."""
        told = self.tr("{problem} The pieces below are those of before.")
        self.problem.setText(told.format(problem=sentence) if sentence else "")
        self.problem.setVisible(bool(sentence) and self.problem.isVisible())
        if sentence:
            self._pause.start()
        else:
            self._pause.stop()

    def _show_problem(self) -> None:
        if self.line.offered:
            # What is half typed is offered whole just now.
            self._pause.start()
        else:
            self.problem.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            # What stands at the end got wider or narrower.
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        beside = sum(each.sizeHint().width() + _GAP for each in (self.save, self.views, self._menu))
        self.chips.set_room(self.width() - beside - _LEAST_LINE - _GAP)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        self.line.setMinimumWidth(_LEAST_LINE)
        row.addWidget(self.line, 1)
        for widget in (self.chips, self.save, self.views, self._menu):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        column.addLayout(row)
        column.addWidget(self.problem)

    def _connect(self, session: Session) -> None:
        self.line.textChanged.connect(lambda _text: self._follow())
        self.line.searched.connect(lambda: self.asked.emit(self.line.text()))
        self.line.left.connect(self.left)
        self.chips.written.connect(self.set_line)
        self.views.chosen.connect(lambda query, _name: self.view_chosen.emit(query))
        self.views.refused.connect(self.refused)
        session.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        if SavedView.entity in changed.entities:
            self._follow()

    def _follow(self) -> None:
        self.chips.show_line(self.line.text())
        asked = self._view()
        self.save.setEnabled(self.views.can_keep(asked))

    def _is_right(self) -> bool:
        try:
            read_line(self.line.text(), self._today(), PIECES)
        except AskedWrong:
            return False
        return True

    def _view(self) -> Query:
        sort, descending = self._order()
        return Query(UgcItem.entity, text=self.line.text().strip(), sort=sort, descending=descending)
