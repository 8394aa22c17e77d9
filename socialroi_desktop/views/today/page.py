"""The Today tab: what is due in four lists, decided from the keyboard. Knows no tab from inside."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.due import Due, Stage
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.due_list import DueModel
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.today.day_words import day_line
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.today.decisions import Decisions
from socialroi_desktop.views.today.stage_card import StageCard
from socialroi_desktop.views.today.stage_table import StageTable
from socialroi_desktop.views.widgets.ask_line import AskLine
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.keyboard import give_keyboard, has_keyboard
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader
from socialroi_desktop.views.widgets.page_keys import PageKeys
from socialroi_desktop.views.widgets.visibility import read_while_shown

if TYPE_CHECKING:
    from socialroi_desktop.views.today.around import Around

_AROUND = "socialroi_desktop.views.today.around"


class TodayPage(Page):
    """Arrows walk across all four lists; Space, S, D, M and Enter act on the thing the keyboard is on."""

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        today = session.today
        super().__init__(PageHeader(formatting.weekday_and_day(today)), parent=parent)
        self._session, self._navigator, self._today = session, navigator, today
        self.model: DueModel = session.due
        self.errors = ErrorBanner()
        self.line = AskLine(today)
        self.decisions = Decisions(self.model, self.line, self.errors, self)
        self.cards = {stage: StageCard(stage, today) for stage in Stage}
        self.tables: Sequence[StageTable] = [card.table for card in self.cards.values()]
        self._around: Around | None = None
        self._lay_out()
        self._connect()
        self._show()
        self.model.read_once()
        read_while_shown(self, self.model)
        self._load_around()

    @property
    def chosen(self) -> Due | None:
        """The thing the keyboard is on."""
        return next((table.chosen for table in self.tables if table.chosen is not None), None)

    def _lay_out(self) -> None:
        self.free, self.blank = Card(), Card()
        self.free.body.addWidget(
            EmptyState(
                "check-circle",
                self.tr("All is done for today"),
                self.tr("Posts, replies, follow-ups, tactics and rights that end come here on their day."),
            )
        )
        self.import_action = QAction(self.tr("Import files…"), self)
        self.import_action.triggered.connect(lambda _checked=False: self._navigator.open_files(()))
        self.blank.body.addWidget(
            EmptyState(
                "sun",
                self.tr("What is due will stand here"),
                self.tr(
                    "Who waits for you, which post goes out, who is owed a word, what is to be decided. First import your"
                    " orders and posts, or write down a goal on Plan and a person on Outreach."
                ),
                self.import_action,
            )
        )
        self.board = QWidget()
        row = QHBoxLayout(self.board)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes().gap)
        # Columns of their own: a long list leaves no hole beside it.
        for stages in ((Stage.LISTEN, Stage.NETWORK), (Stage.INFLUENCE, Stage.SELL)):
            column = QVBoxLayout()
            column.setSpacing(sizes().gap)
            for stage in stages:
                column.addWidget(self.cards[stage])
            column.addStretch(1)
            row.addLayout(column, 1)
        for widget in (self.errors, self.line, self.free, self.blank, self.board):
            self.content.addWidget(widget)
        self.content.addStretch(1)

    @property
    def around(self) -> "Around":
        """What stands below the lists; made once what it needs was loaded beside the window, or where it is asked for."""
        return self._made_around()

    def _made_around(self) -> "Around":
        if self._around is None:
            from socialroi_desktop.views.today.around import Around

            self._around = Around(self._session, self._navigator)
            self._around.model.read.connect(self._show_faces)
            self.content.insertWidget(self.content.count() - 1, self._around)
            self._show_faces()
        return self._around

    def _load_around(self) -> None:
        self._session.read(
            self.tr("Reading what is unusual"),
            lambda _workspace, _progress: import_module(_AROUND),
            self._on_loaded,
            key="around parts",
        )

    def _on_loaded(self, _module: object) -> None:
        self._made_around()

    def _connect(self) -> None:
        self.model.read.connect(self._show)
        for place, table in enumerate(self.tables):
            table.rows.ticked.connect(self.decisions.finish)
            table.row_opened.connect(lambda _index: self._open())
            table.left.connect(lambda by, place=place: self._walk(place, by))
            table.entered_by_key.connect(lambda table=table: self._only(table))
        keys = PageKeys(self)
        for key, decide in {
            "Space": self.decisions.finish, "X": self.decisions.finish, "S": self.decisions.ask_day,
            "D": self.decisions.ask_reason, "M": self.decisions.ask_minutes,
        }.items():  # fmt: skip
            # A key that is held down must not decide about the thing that comes after it, too.
            keys.add(key, self._of_chosen(decide, lets_go=key == "X")).setAutoRepeat(False)

    def _of_chosen(self, decide: Callable[[Due], None], *, lets_go: bool) -> Callable[[], None]:
        def act() -> None:
            item, now = self.chosen, self.window().focusWidget()
            if now is not None and self._around is not None and self._around.isAncestorOf(now):
                # What is worth a look is no thing to do: it is seen, and let go of.
                if lets_go:
                    self._around.let_go()
            elif item is not None:
                self.line.go_back_to(self._table_of(item))
                decide(item)

        return act

    def _table_of(self, item: Due) -> StageTable:
        return self.cards[item.stage].table

    def _open(self) -> None:
        item = self.chosen
        if item is not None and not (item.row_id and self._navigator.open(item.entity, item.row_id)):
            # What is about no record of its own is done on its tab.
            self._navigator.open_tab(item.area)

    def _walk(self, place: int, by: int) -> None:
        """Go on into the next list that holds anything."""
        ahead = self.tables[place + 1 :] if by > 0 else list(reversed(self.tables[:place]))
        table = next((each for each in ahead if each.rows.rowCount()), None)
        if table is not None:
            table.choose(0 if by > 0 else -1)

    def _only(self, table: StageTable) -> None:
        """Have nothing chosen in the lists the keyboard has left."""
        for each in self.tables:
            if each is not table:
                each.let_go()

    def _show(self) -> None:
        items, held = self.model.items, self._held()
        for stage, card in self.cards.items():
            card.show_items([item for item in items if item.stage is stage])
        self._show_faces()
        read = day_line(items, self._today) if self.model.was_read else self.tr("Reading…")
        self.header.set_state(read)
        empty = self.keys_to is None
        self.keys_to = next((table for table in self.tables if table.rows.rowCount()), None)
        if held is not None:
            self._choose_again(*held)
        elif empty and self.isVisible() and has_keyboard(self):
            # The page was shown before its lists were read.
            give_keyboard(self)

    def _show_faces(self) -> None:
        """Show the lists, that all is done, or what will stand here once there is anything."""
        found, some = self._around.model.found if self._around else None, bool(self.model.items)
        blank = found is not None and found.blank and not some
        self.board.setVisible(some)
        self.blank.setVisible(blank)
        if self._around is not None:
            self._around.setVisible(not blank)
        self.free.setVisible(self.model.was_read and not some and not blank)

    def _held(self) -> tuple[int, int, str] | None:
        """Return which list has a row chosen, its row and what that is."""
        for place, table in enumerate(self.tables):
            if table.chosen is not None:
                return place, table.currentIndex().row(), table.chosen.key
        return None

    def _choose_again(self, place: int, row: int, key: str) -> None:
        """Choose the same thing, else what stands in its place now, else the first of the next list."""
        table = self.tables[place]
        kept = next((n for n, item in enumerate(table.rows.rows) if item.key == key), row)
        others = [*self.tables[place + 1 :], *self.tables[:place]]
        found = table if table.rows.rowCount() else next((t for t in others if t.rows.rowCount()), None)
        if found is None:
            return
        focused = self._has_keyboard()
        # A question that stands open keeps the keyboard, and gives it to what is chosen then.
        self.line.go_back_to(found)
        found.setCurrentIndex(
            found.rows.index(min(kept, found.rows.rowCount() - 1) if found is table else 0, 0)
        )
        if focused:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_keyboard(self) -> bool:
        """Tell whether the keyboard is on the page but in no question, or nowhere because its list is gone."""
        now = self.window().focusWidget()
        return now is None or (self.isAncestorOf(now) and not self.line.isAncestorOf(now))
