"""Makes draft posts from one source: what they are made of, for which channels, when, from which template; and its six steps."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.calendar.post.draft_model import ARTICLE, DraftModel, kind_label
from socialroi_desktop.viewmodels.shared.planned_time import planned_at
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.template_words import template_label
from socialroi_desktop.views.dialogs.buttons import dialog_buttons, grow_to_fit
from socialroi_desktop.views.records.picker import RecordPicker
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.channels_field import ChannelsField
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.text_line import TextLine

_WIDTH = 560
# From the last key on.
_WAIT_MS = 300
# Where was drafted for last, among the looks of the session.
_CHANNELS = "calendar/draft-channels"


class DraftDialog(QDialog):
    """`drafted` carries the ids of the drafts once they are made."""

    drafted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Draft from…"))
        self.setMinimumWidth(_WIDTH)
        self.model = DraftModel(session, self)
        self.kind, self.template = ChoiceBox(), ChoiceBox()
        for kind in self.model.kinds:
            self.kind.addItem(kind_label(kind), kind)
        self.record = RecordPicker({})
        self.title, self.page, self.when = TextLine(), TextLine(), TextLine()
        self.title.setPlaceholderText(self.tr("Title of the article"))
        self.page.setPlaceholderText(self.tr("Its address"))
        self.record.setAccessibleName(self.tr("Which"))
        self.title.setAccessibleName(self.tr("Title of the article"))
        self.page.setAccessibleName(self.tr("Its address"))
        self.when.setPlaceholderText(self.tr("Any time, or such as tomorrow 9:00"))
        self.channels = ChannelsField(self.tr("Channels"), session.channels, with_posts=True)
        known = session.channels
        self.channels.set_ids(
            [word for word in session.looks.get(_CHANNELS, "").split() if known.takes_posts(word)]
        )
        self.steps = QGridLayout()
        self.said = role_label("", "", tone=Tone.BAD, wrap=True)
        self.said.hide()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._lay_out()
        self._connect()
        self._show_kind()
        self._show()

    def accept(self) -> None:
        """Make the drafts; what is missing is said instead."""
        self.channels_row.set_problem(
            "" if self.channels.ids else self.tr("Choose a channel to draft a post for.")
        )
        try:
            planned = planned_at(self.model.session, self.when.text())
        except UserError as error:
            self.when_row.set_problem(sentence_of(error))
            grow_to_fit(self)
            return
        self.when_row.set_problem("")
        if not self.channels.ids:
            grow_to_fit(self)
            return
        if self._wait.isActive():
            self._read_article()
        self.model.session.looks[_CHANNELS] = " ".join(self.channels.ids)
        place = self.template.currentData()
        self.model.draft(self.channels.ids, planned, None if place is None else self.model.templates[place])

    def _lay_out(self) -> None:
        typed = QWidget()
        lines = QHBoxLayout(typed)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.title, 1)
        lines.addWidget(self.page, 1)
        self.which = QStackedWidget()
        self.which.addWidget(self.record)
        self.which.addWidget(typed)
        self.channels_row = FormRow(self.tr("Channels"), self.channels)
        self.when_row = FormRow(self.tr("Planned for"), self.when)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        rows = (
            (FormRow(self.tr("Made of"), self.kind), FormRow(self.tr("Which"), self.which)),
            (self.channels_row, self.when_row),
        )
        for left, right in rows:
            row = QHBoxLayout()
            row.setSpacing(sizes().gap)
            row.addWidget(left, 1)
            row.addWidget(right, 1 if left is self.channels_row else 2)
            column.addLayout(row)
        self.template_row = FormRow(self.tr("Template"), self.template)
        column.addWidget(self.template_row)
        self.steps.setHorizontalSpacing(sizes().gap)
        self.steps.setColumnStretch(1, 1)
        column.addLayout(self.steps)
        column.addWidget(self.said)
        column.addLayout(dialog_buttons(self, self.tr("Make drafts")))

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _row: self._show_kind())
        self.record.edited.connect(self._choose)
        self._wait.timeout.connect(self._read_article)
        for line in (self.title, self.page):
            line.textEdited.connect(lambda _text: self._wait.start())
        self.channels.edited.connect(lambda: self.channels_row.set_problem(""))
        self.model.told.connect(self._show)
        self.model.refused.connect(self._say)
        self.model.drafted.connect(self._on_drafted)

    def _show_kind(self) -> None:
        kind = self.kind.currentData()
        self.which.setCurrentIndex(int(kind == ARTICLE))
        if kind == ARTICLE:
            self._read_article()
        else:
            self.record.set_names(self.model.session.names[kind])
            self.record.set_value(None)

    def _choose(self) -> None:
        entry = self.record.entry()
        self.model.choose(self.kind.currentData(), entry.value if isinstance(entry, Picked) else None)

    def _read_article(self) -> None:
        self._wait.stop()
        self.model.write_article(self.title.text(), self.page.text())

    def _show(self) -> None:
        self.said.hide()
        self.template.clear()
        self.template.addItem(self.tr("No template"), None)
        for place, template in enumerate(self.model.templates):
            self.template.addItem(template_label(template), place)
        self.template_row.setVisible(bool(self.model.templates))
        empty(self.steps)
        for number, line in enumerate(self.model.steps):
            told = self.tr("done") if line.done else line.count or self.tr("open")
            mark = role_label(told, "small", tone=Tone.GOOD if line.done else None)
            title = role_label(line.title, "", wrap=True)
            title.setToolTip(line.todo)
            self.steps.addWidget(mark, number, 0)
            self.steps.addWidget(title, number, 1)
        grow_to_fit(self)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()
        grow_to_fit(self)

    def _on_drafted(self, ids: object) -> None:
        self.drafted.emit(ids)
        self.done(QDialog.DialogCode.Accepted)


def open_drafting(session: Session, over: QWidget) -> DraftDialog:
    """Open the dialog over a page; it deletes itself when it is closed."""
    dialog = DraftDialog(session, over)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
