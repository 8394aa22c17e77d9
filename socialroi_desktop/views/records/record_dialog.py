"""The form of any record in a small window: a new one to be added, or one to be changed. Knows no record."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import title_of
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.records.form import RecordForm
from socialroi_desktop.views.records.typed_offer import TypedOffer
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn

_WIDTH, _HEIGHT = 480, 640


class RecordDialog(FormDialog):
    """Saves on the main button or Enter and closes once that is done; what is refused is said in the form.

    It begins in the field `first`, where one is named.
    """

    def __init__(
        self,
        session: Session,
        record: Record,
        *,
        fields: tuple[str, ...] | None = None,
        first: str = "",
        done: Callable[[int], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        new = translate("RecordDialog", "New: {record}")
        title = new if record.id is None else translate("RecordDialog", "Edit: {record}")
        self.setWindowTitle(title.format(record=title_of(type(record))))
        self.form = RecordForm(record, session.naming(), session.today, fields=fields)
        self.typed = TypedOffer(session)
        self.typed.follow(self.form)
        self.changes = RecordChanges(session, self)
        self._told = done
        self._lay_out(record, first)
        self.changes.saved.connect(self._on_saved)
        self.changes.save_refused.connect(lambda sentence, name: self.form.say_why_not(name, sentence))
        # Saving closes the dialog, which must not happen under the key press the form still handles.
        self.form.submitted.connect(self.accept, Qt.ConnectionType.QueuedConnection)

    @property
    def is_edited(self) -> bool:
        """Whether a field was edited."""
        return self.form.touched

    def accept(self) -> None:
        """Save what stands in the form; what does not hold is said beside its field."""
        made = self.form.record()
        if made is not None:
            self.changes.save(made)

    def _lay_out(self, record: Record, first: str) -> None:
        area = ScrollColumn(sizes().tight)
        area.column.addWidget(self.form)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        main = translate("RecordDialog", "Add") if record.id is None else translate("RecordDialog", "Save")
        column.addWidget(self.typed)
        column.addWidget(self.confirm)
        column.addLayout(dialog_buttons(self, main))
        self.resize(_WIDTH, min(_HEIGHT, area.column.sizeHint().height() + 80))
        area.ensureWidgetVisible(self.form.focus_first(first))

    def _close(self) -> None:
        self.typed.let_go()
        super()._close()

    def _on_saved(self, row_id: int) -> None:
        self.typed.let_go()
        super().accept()
        if self._told is not None:
            self._told(row_id)
