"""The form of a tactic, over whatever shows it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.records import Tactic
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.record_dialog import RecordDialog

FIELDS = (
    "name", "goal_id", "repeat", "wanted", "due_on", "minutes", "owner", "department", "request", "objective", "channels",
    "page", "measure", "campaign_id", "post_id", "influencer_id", "state", "done_on", "reason", "note",
)  # fmt: skip


def open_tactic_form(
    session: Session, tactic: Tactic, first: str, done: Callable[[int], None], parent: QWidget
) -> None:
    """Open the form of a tactic at a field; `done` is told the id of what was saved."""
    RecordDialog(session, tactic, fields=FIELDS, first=first, done=done, parent=parent).open()
