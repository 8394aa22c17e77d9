"""The small window that adds a record another one refers to, without leaving the form that needs it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Kind, Record, spec_of
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import title_of
from socialroi_desktop.views.records.form import RecordForm


def ask_for_record(
    parent: QWidget,
    session: Session,
    record: type[Record],
    naming: Naming,
    done: Callable[[int], None],
    *,
    text: str = "",
) -> QDialog:
    """Open the form for a new record called by a text; `done` gets its id once it has been added."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    title = translate("ReferenceDialog", "New: {record}").format(record=title_of(record))
    dialog.setWindowTitle(title)
    dialog.setMinimumWidth(420)
    form = RecordForm(_called(record, text), naming, session.today)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    add = buttons.addButton(translate("ReferenceDialog", "Add"), QDialogButtonBox.ButtonRole.AcceptRole)
    add.setProperty("role", "primary")
    column = QVBoxLayout(dialog)
    column.addWidget(form)
    column.addWidget(buttons)

    changes = RecordChanges(session, dialog)

    def on_saved(row_id: int) -> None:
        dialog.accept()
        done(row_id)

    def on_accepted() -> None:
        made = form.record()
        if made is not None:
            changes.save(made)

    changes.saved.connect(on_saved)
    changes.save_refused.connect(lambda sentence: form.show_problem("", sentence))
    buttons.accepted.connect(on_accepted)
    form.submitted.connect(add.click)
    buttons.rejected.connect(dialog.reject)
    dialog.open()
    return dialog


def _called(record: type[Record], text: str) -> Record:
    named: dict[str, Any] = {}
    if text and spec_of(record, record.label_field).kind is Kind.TEXT:
        named[record.label_field] = text
    return record(**named)
