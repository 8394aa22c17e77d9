"""The card of who a person is: accounts, tags, what is known, who introduced whom, files. Edits open the form of the record."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Handle, Influencer
from socialroi_desktop.domain.records.people import PARTNER_KIND
from socialroi_desktop.viewmodels.outreach import person_identity as words
from socialroi_desktop.viewmodels.outreach.person import PersonModel
from socialroi_desktop.viewmodels.outreach.person_changes import PersonChanges
from socialroi_desktop.viewmodels.outreach.person_identity import AccountLine, Fact, Known
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.tag_names import chips_of
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.records.files_card import FilesCard
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.widgets.buttons import ElidedLink, link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.color_dot import dot_icon
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label, rule
from socialroi_desktop.views.widgets.tag_chips import TagRow

_ROW = 28
# So many links of a chain stand in the card; the rest is told on hover.
_SHOWN = 3

# Px that each of them keeps however long the others are.
_NAME = 80


class IdentityCard(Card):
    """Shows the person of the model."""

    def __init__(self, session: Session, model: PersonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session, self._model = session, model
        self.changes = PersonChanges(model, self)
        self.edit_button = link_button(self.tr("Edit"), self.edit)
        self.add_header_widget(self.edit_button)
        self.menu = QMenu(self)
        self._account_action = self.menu.addAction(self.tr("Add account…"))
        self._account_action.triggered.connect(lambda _on=False: self.edit_account(None))
        self.menu.addSeparator()
        self.kind_actions = {
            choice.id: self.menu.addAction(choice_label(Influencer, "kind", choice.id))
            for choice in PARTNER_KIND
        }
        for kind, action in self.kind_actions.items():
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, kind=kind: self.changes.become(kind))
        self.menu.addSeparator()
        self.erase_action = self.menu.addAction(self.tr("Erase everywhere…"))
        self.erase_action.triggered.connect(lambda _on=False: self.erase())
        self.erase_action.setEnabled(session.workspace.writable)
        self.set_title(self.tr("Who they are"))
        self.set_menu(self.menu)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.files: FilesCard | None = None
        self._files_of: int | None = None
        model.shown.connect(self._show)
        active_theme().changed.connect(self._show)

    def edit(self) -> None:
        """Open the form of the person."""
        if self._model.facts is not None:
            self._open(self._model.facts.person)

    def erase(self) -> None:
        """Ask before the person is erased everywhere."""
        from socialroi_desktop.views.outreach.erase_dialog import erase_dialog

        person_id = self._model.person_id
        if person_id is not None:
            erase_dialog(self, self._session, person_id)

    def edit_account(self, handle: Handle | None) -> None:
        """Open the form of an account, or of a new one."""
        self._open(handle or Handle(influencer_id=self._model.person_id))

    def _open(self, record: Record) -> None:
        if self.changes.possible:
            RecordDialog(self._session, record, parent=self).open()

    def _show(self) -> None:
        facts = self._model.facts
        if facts is None:
            return
        today, person = self._session.today, facts.person
        self.set_title(*words.kind_and_size(person, self._session.sizes))
        for kind, action in self.kind_actions.items():
            action.setChecked(kind == person.kind)
            action.setEnabled(self.changes.possible)
        for thing in (self.edit_button, self._account_action):
            thing.setEnabled(self.changes.possible)
        empty(self._rows)
        lines = words.account_lines(facts, today, self._session.sizes)
        advance = self.fontMetrics().horizontalAdvance
        widths = tuple(
            max((advance(text) for text in texts), default=0) + 4
            for texts in ([line.followers for line in lines], [line.rate for line in lines])
        )
        for handle, line in zip(facts.handles, lines, strict=True):
            self._add(self._account(handle, line, widths))
            if line.jump:
                self._rows.addWidget(self._jump(line))
        chips = chips_of(person.tags, self._session.tags.colors())
        if chips:
            tags = TagRow(chips)
            tags.setContentsMargins(0, 5, 0, 5)
            self._add(tags)
        for fact in words.known_facts(facts, today):
            self._add(self._fact(fact))
        self._add_people(self.tr("Introduced by"), words.introducers(facts), chain=True)
        self._add_people(self.tr("Introduced"), words.introduced(facts), chain=False)
        self._show_files(person)

    def _show_files(self, person: Influencer) -> None:
        if self._files_of == person.id:
            return
        if self.files is not None:
            self.files.hide()
            self.files.deleteLater()
        self._files_of = person.id
        writable = self._session.workspace.writable
        # It shows itself as it is made: without a parent that would be a window of its own.
        self.files = FilesCard(self._session, person, editable=writable, parent=self)
        self.body.addWidget(self.files)

    def _add(self, row: QWidget) -> None:
        if self._rows.count():
            self._rows.addWidget(rule())
        self._rows.addWidget(row)

    def _account(self, handle: Handle, line: AccountLine, widths: Sequence[int]) -> QWidget:
        row, layout = _row()
        name = ElidedLink(line.handle, line.tip)
        name.clicked.connect(lambda _on=False: self.edit_account(handle))
        name.setIcon(dot_icon(active_theme().channel_color(line.channel), 8))
        rate = role_label(line.rate, "muted" if line.tone is Tone.MUTED else "", tone=line.tone)
        rate.setToolTip(line.tip)
        layout.addWidget(name, 1)
        for label, width in zip((role_label(line.followers), rate), widths, strict=True):
            label.setFixedWidth(width)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            layout.addWidget(label)
        return row

    def _jump(self, line: AccountLine) -> QWidget:
        words = role_label(line.jump, "small", tone=Tone.WARN, wrap=True)
        words.setToolTip(line.jump_tip)
        words.setAccessibleDescription(line.jump_tip)
        words.setContentsMargins(0, 0, 0, 6)
        return words

    def _fact(self, fact: Fact) -> QWidget:
        row, layout = _row()
        value = ElidedLabel(" ".join(fact.value.split()), "")
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(role_label(fact.label, "muted"))
        layout.addWidget(value, 1)
        return row

    def _add_people(self, label: str, people: Sequence[Known], *, chain: bool) -> None:
        if not people:
            return
        row, layout = _row()
        layout.addWidget(role_label(label, "muted"))
        layout.addStretch(1)
        for number, known in enumerate(people[:_SHOWN]):
            if number:
                layout.addWidget(role_label("‹" if chain else "·", "muted"))
            tip = self.tr("Open {name}").format(name=known.name)
            link = ElidedLink(known.name, tip)
            link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            # A long name does not take the room of the one beside it.
            link.setMinimumWidth(min(link.sizeHint().width(), _NAME))
            link.clicked.connect(partial(self._go_to, known))
            layout.addWidget(link)
        if len(people) > _SHOWN:
            more = role_label("…", "muted")
            more.setToolTip("\n".join(known.name for known in people[_SHOWN:]))
            layout.addWidget(more)
        self._add(row)

    def _go_to(self, known: Known, _on: bool = False) -> None:
        self._model.record_wanted.emit(Influencer.entity, known.id)


def _row() -> tuple[QWidget, QHBoxLayout]:
    row = QWidget()
    row.setFixedHeight(_ROW)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(sizes().tight)
    return row, layout
