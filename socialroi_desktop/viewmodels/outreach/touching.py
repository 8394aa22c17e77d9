"""Logging that people were turned to, from wherever they are chosen. Knows a session, no widgets."""

from collections.abc import Sequence

from socialroi_desktop.operations.outreach.touches import log_usual_touches
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate


def log_usual(session: Session, ids: Sequence[int]) -> None:
    """Log that people were turned to now, each the way that is usual with them; nothing for none."""
    if ids and session.workspace.writable:
        session.perform(
            translate("PeopleBoard", "Log a touch"),
            lambda workspace, _progress: log_usual_touches(workspace, ids=ids),
        )
