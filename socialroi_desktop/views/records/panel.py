"""Beside a table: all about the selected record, or the form to add or change one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import title_of
from socialroi_desktop.views.records.details_view import RecordDetails
from socialroi_desktop.views.records.form import AddReference, RecordForm
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.records.typed_offer import TypedOffer
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.leaving import Leaving


class RecordPanel(Card):
    """`saved` carries the record of the form, `left` that of a form left for another row.

    `import_opened` carries the batch a row came from, `record_opened` a record named here, `delete_requested` the id of
    the one record that is shown, however many are chosen beside it.
    """

    saved = Signal(object)
    left = Signal(object)
    import_opened = Signal(int)
    record_opened = Signal(str, int)
    delete_requested = Signal(list)
    closed = Signal()

    def __init__(
        self,
        session: Session,
        add_reference: AddReference | None = None,
        *,
        fields: tuple[str, ...] = (),
        head: Callable[[Session], RecordHead] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._fields, self._head = fields or None, head
        self._session = session
        self._add_reference = add_reference
        self.form: RecordForm | None = None
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        # Its keys are those of what lies in it.
        self._area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Stays for good: what is taken out of such an area has its looks worked out anew, which takes as long as to fill it.
        inside = QWidget()
        inside.setProperty("role", "scroll-body")
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._area.setWidget(inside)
        self.content: QWidget | None = None
        self.body.addWidget(self._area, 1)
        self._leaving = Leaving(self, self._is_edited, self.closed.emit)
        self.confirm = self._leaving.confirm
        self.typed = TypedOffer(session)
        self.body.addWidget(self.typed)
        self.body.addWidget(self.confirm)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self.body.addLayout(self._buttons)
        escape = QShortcut(Qt.Key.Key_Escape, self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leaving.try_to_leave)

    def show_record(self, record: Record, naming: Naming, *, editable: bool) -> None:
        """Show all fields of a record and its origin."""
        if self._is_edited():
            self.typed.say_kept()
        self.form = None
        self.typed.hide()
        self.set_title(title_of(type(record)))
        shown = self.content
        if isinstance(shown, RecordDetails) and shown.suits(record, editable=editable):
            other = shown.record.id != record.id
            shown.show_record(record, naming)
            if other:
                self._area.verticalScrollBar().setValue(0)
        else:
            content = RecordDetails(self._session, record, naming, editable=editable, head=self._head)
            content.import_opened.connect(self.import_opened)
            content.record_opened.connect(self.record_opened)
            self._put(content)
        buttons = []
        if editable:
            buttons.append(_button(self.tr("Edit"), lambda: self.edit_record(record, naming)))
        self._set_buttons(buttons)

    def tells(self, record: Record) -> bool:
        """Tell whether all about a record is in sight as it is now."""
        shown = self.content
        return not self.isHidden() and isinstance(shown, RecordDetails) and shown.record == record

    def show_part(self, entity: str, row_id: int) -> None:
        """Select a part of the record that is shown and bring it into view."""
        shown = self.content
        if isinstance(shown, RecordDetails) and (card := shown.show_part(entity, row_id)) is not None:
            self._area.ensureWidgetVisible(card)

    def edit_record(self, record: Record, naming: Naming, *, first: str = "") -> None:
        """Show the form for a record and go there, to the field `first` where one is named; one without an id is added.

        What was typed into the form of that record stays in it, what was typed into that of another one is kept.
        """
        form, same = self.form, self._is_edited() and self.form is not None and self.form.base == record
        if form is None or not same:
            if self._is_edited():
                self.typed.say_kept()
            form = self._form_of(record, naming)
        self._set_buttons([_button(self.tr("Cancel"), self._leaving.try_to_leave), self._save_button(record)])
        self._area.ensureWidgetVisible(form.focus_first(first))

    def keep_editing(self, record: Record, naming: Naming, *, editable: bool) -> None:
        """Show the form of the record that is chosen, while the keyboard stays where it is."""
        self._form_of(record, naming).setEnabled(editable)
        delete = _button(self.tr("Delete"), lambda: self.delete_requested.emit([record.id]))
        self._set_buttons([delete, self._save_button(record)] if editable else [])

    def save(self) -> None:
        """Ask for what stands in the form to be saved; what is wrong is said under its field."""
        record = self.form.record() if self.form is not None else None
        if record is not None:
            self.saved.emit(record)

    def _form_of(self, record: Record, naming: Naming) -> RecordForm:
        title = self.tr("Edit: {record}") if record.id else self.tr("New: {record}")
        self.set_title(title.format(record=title_of(type(record))))
        if self.form is not None:
            self.form.set_naming(naming)
            self.form.set_record(record)
            self.typed.follow(self.form)
            return self.form
        today = self._session.today
        form = RecordForm(record, naming, today, fields=self._fields, add_reference=self._add_reference)
        # Saving replaces the form, which must not happen under the key press it is still handling.
        form.submitted.connect(self.save, Qt.ConnectionType.QueuedConnection)
        content = QWidget()
        content.setProperty("role", "scroll-body")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(form)
        self._put(content)
        self.form = form
        self.typed.follow(form)
        return form

    def drop_form(self) -> None:
        """Let go of the form, and of what stood in it: it was saved, or is not wanted."""
        if self.form is not None:
            self.form = None
            self.typed.let_go()

    def _save_button(self, record: Record) -> QPushButton:
        save = _button(self.tr("Save") if record.id else self.tr("Add"), self.save)
        save.setProperty("role", "primary")
        return save

    def _is_edited(self) -> bool:
        return self.form is not None and self.form.touched

    def _set_buttons(self, buttons: Sequence[QPushButton]) -> None:
        self.confirm.hide()
        while (old := self._buttons.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons.addStretch(1)
        for button in buttons:
            self._buttons.addWidget(button)

    def _put(self, content: QWidget) -> None:
        if (old := self.content) is not None:
            # A key pressed in it may be what made the new one: it must outlive that key.
            self._inside.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.content = content
        self._inside.addWidget(content)
        content.show()
        self._area.verticalScrollBar().setValue(0)


def _button(text: str, call: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda _on=False: call())
    return button
