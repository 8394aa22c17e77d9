"""Adds a record another one refers to, without leaving the form that needs it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.records.references import called
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.record_dialog import RecordDialog


def ask_for_record(
    parent: QWidget,
    session: Session,
    record: type[Record],
    done: Callable[[int], None],
    *,
    text: str = "",
    channel: str = "",
) -> RecordDialog:
    """Open the form for a new record called by a text; `done` gets its id once it has been added."""
    dialog = RecordDialog(session, called(record, text, channel), done=done, parent=parent)
    dialog.open()
    return dialog
