"""Adds a record another one refers to, without leaving the form that needs it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.fields import Kind, Record, spec_of
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.record_dialog import RecordDialog


def ask_for_record(
    parent: QWidget, session: Session, record: type[Record], done: Callable[[int], None], *, text: str = ""
) -> RecordDialog:
    """Open the form for a new record called by a text; `done` gets its id once it has been added."""
    dialog = RecordDialog(session, _called(record, text), done=done, parent=parent)
    dialog.open()
    return dialog


def _called(record: type[Record], text: str) -> Record:
    named: dict[str, Any] = {}
    if text and spec_of(record, record.label_field).kind is Kind.TEXT:
        named[record.label_field] = text
    return record(**named)
