"""What somebody is in charge of: all that is due in the next days and names them as owner. Reads; shows nothing."""

from datetime import date, timedelta

from socialroi_desktop.domain.due import Due
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import Role
from socialroi_desktop.queries.due import due_by
from socialroi_desktop.store.file.workspace import Workspace

# So many days ahead is told.
_AHEAD = 14


def tasks_of(workspace: Workspace, role: Role, today: date) -> tuple[Due, ...]:
    """Return what is due within two weeks and belongs to the person of a role, the oldest first; nothing of nobody."""
    if not role.person:
        return ()
    meant = fold(role.person)
    found = due_by(workspace, today, today + timedelta(days=_AHEAD))
    return tuple(item for item in found if item.owner and fold(item.owner) == meant)
