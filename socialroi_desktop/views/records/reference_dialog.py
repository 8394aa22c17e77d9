"""Adds a record another one refers to, without leaving the form that needs it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.records.references import NewReference, called, tells_handle
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.record_dialog import RecordDialog


def make_or_ask(parent: QWidget, session: Session, changes: RecordChanges, wanted: NewReference) -> None:
    """Add the record a form names at once where its handle was typed, else open the form for it."""
    record, text = RECORDS[wanted.entity], wanted.text

    def ask() -> None:
        ask_for_record(parent, session, record, wanted.done, text=text, channel=wanted.channel)

    if tells_handle(record, text):
        changes.make(called(record, text, wanted.channel), wanted.done, ask)
    else:
        ask()


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
