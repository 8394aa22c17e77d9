"""The card of the contact log: a line that logs what is typed, the touches below it, and what becomes of what is owed."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from socialroi_desktop.domain.records import Contact
from socialroi_desktop.viewmodels.outreach.person import PersonModel
from socialroi_desktop.viewmodels.outreach.person_changes import PersonChanges
from socialroi_desktop.viewmodels.outreach.person_log import LogModel, LogRow, log_hint, log_rows
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.outreach.person_log_list import LogList
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.widgets.ask_line import AskLine
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.text_line import TextLine

_FIELDS = (
    "happened_at", "direction", "way", "what", "outcome", "minutes", "promise_on", "settled_on", "settled_reason",
    "deal_id",
)  # fmt: skip


class ContactLogCard(Card):
    """Shows the log of the person of the model."""

    def __init__(self, session: Session, model: PersonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Contact log"))
        self._session, self._model = session, model
        self.changes = PersonChanges(model, self)
        self.line = TextLine()
        self.line.setAccessibleName(self.tr("New touch: they or you, how, what"))
        self.line.setPlaceholderText(self.tr("they / you, how, what, 5 min"))
        self.line.setToolTip(
            self.tr(
                "Such as “they mail asks who pays customs”, or “you comment on a reel, 2 min”. "
                "How: mail, message, comment, call, letter, meeting, follow. "
                "The time it took comes last: 5 min, 1 h or 1:30."
            )
        )
        self.usual = link_button(self.tr("usual touch"), self.changes.log_usual)
        self._put_into_line(role_label(self.tr("L"), "key"), self.usual)
        self.rows = LogModel(self)
        self._wanted = 0
        self.list = LogList(self.tr("Contact log"), self.rows)
        self.ask = AskLine(session.today)
        self.ask.go_back_to(self.list)
        self.empty = role_label(
            self.tr("No touch yet. Type one above, or press L for a comment or message just made."),
            "muted",
            wrap=True,
        )
        self.foot = role_label(self.tr("Owed stays until answered, settled or dropped."), "small", wrap=True)
        for widget in (self.line, self.ask, self.list, self.empty, self.foot):
            self.body.addWidget(widget)
        self.actions_by_name = self._make_actions()
        self._connect()

    def show_part(self, entity: str, row_id: int) -> None:
        """Choose a touch of the log, now or once it was read."""
        if entity == Contact.entity:
            self._wanted = row_id
            self.list.choose(row_id)

    def log_line(self) -> None:
        """Log what was typed; the line is free for the next one."""
        if self.changes.log(self.line.text()):
            self.line.clear()

    def settle(self) -> None:
        """Take the chosen touch as settled."""
        if (row := self._waiting()) is not None:
            self.changes.settle(row.contact.id or 0)

    def drop(self) -> None:
        """Ask why the chosen touch is dropped."""
        if (row := self._waiting()) is not None:
            self.ask.ask_text(
                self.tr("Why is it dropped?"), partial(self.changes.settle, row.contact.id or 0)
            )

    def promise(self) -> None:
        """Ask until when an answer is promised."""
        row = self.list.chosen()
        if row is not None and self.changes.possible:
            self.ask.ask_day(
                self.tr("Promised until when?"), partial(self.changes.promise, row.contact.id or 0)
            )

    def open_again(self) -> None:
        """Let the chosen touch wait again."""
        row = self.list.chosen()
        if row is not None and row.settled:
            self.changes.open_again(row.contact.id or 0)

    def edit(self) -> None:
        """Open the form of the chosen touch."""
        row = self.list.chosen()
        if row is not None and self.changes.possible:
            RecordDialog(self._session, row.contact, fields=_FIELDS, parent=self).open()

    def delete(self) -> None:
        """Delete the chosen touch."""
        if (row := self.list.chosen()) is not None:
            self.changes.forget(row.contact.id or 0)

    def _put_into_line(self, *widgets: QWidget) -> None:
        """Let small widgets stand at the right end of the line, before which its text ends."""
        row = QHBoxLayout(self.line)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        row.addStretch(1)
        for widget in widgets:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.line.setTextMargins(0, 0, sum(widget.sizeHint().width() + 4 for widget in widgets) + 4, 0)

    def _waiting(self) -> LogRow | None:
        row = self.list.chosen()
        return row if row is not None and row.waits and self.changes.possible else None

    def _make_actions(self) -> dict[str, QAction]:
        told = {
            "edit": (self.tr("Edit…"), "Return", self.edit),
            "settle": (self.tr("Settled"), "T", self.settle),
            "drop": (self.tr("Drop with a reason…"), "X", self.drop),
            "promise": (self.tr("Promise until…"), "P", self.promise),
            "again": (self.tr("Not settled after all"), "", self.open_again),
            "delete": (self.tr("Delete"), "Del", self.delete),
        }
        found = {}
        for name, (title, key, call) in told.items():
            action = QAction(title, self.list)
            action.triggered.connect(lambda _on=False, call=call: call())
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.list.addAction(action)
            found[name] = action
        return found

    def _connect(self) -> None:
        self.line.returnPressed.connect(self.log_line)
        self.list.doubleClicked.connect(lambda _index: self.edit())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self._model.shown.connect(self._show)

    def _open_menu(self, place: QPoint) -> None:
        row = self.list.chosen()
        if row is None:
            return
        usable = {"settle": row.waits, "drop": row.waits, "promise": not row.settled, "again": row.settled}
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, action in self.actions_by_name.items():
            if usable.get(name, True):
                menu.addAction(action)
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _show(self) -> None:
        facts = self._model.facts
        if facts is None:
            return
        chosen = self.list.chosen()
        rows = log_rows(facts, self._session.today)
        self.rows.show_rows(rows)
        self.list.choose(self._wanted or (chosen.contact.id or 0 if chosen is not None else 0))
        self._wanted = 0
        self.set_hint(log_hint(facts))
        self.empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.foot.setVisible(any(row.waits for row in rows))
        self.line.setEnabled(self.changes.possible)
        self.usual.setEnabled(self.changes.possible)
        way = choice_label(Contact, "way", facts.way("out"))
        self.usual.setToolTip(self.tr("Log at once: {way}").format(way=way))
