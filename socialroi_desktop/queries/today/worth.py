"""What is worth a look: unusual changes of the last days that nobody has let go of. A finder is a function named here."""

from collections.abc import Callable, Iterable
from datetime import date

from socialroi_desktop.domain.records import DueMark
from socialroi_desktop.domain.worth import KIND, Worth
from socialroi_desktop.queries.today.worth_codes import leaked_codes
from socialroi_desktop.queries.today.worth_followers import follower_jumps
from socialroi_desktop.queries.today.worth_visits import visit_jumps
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading

FINDERS: tuple[Callable[[Workspace, date], Iterable[Worth]], ...] = (
    visit_jumps,
    follower_jumps,
    leaked_codes,
)


def worth_a_look(workspace: Workspace, today: date) -> tuple[Worth, ...]:
    """Return what is unusual as of a day, the newest first; what somebody has let go of is not told again."""
    gone = {
        f"{mark.kind}:{mark.row}:{mark.due_on}"
        for mark in reading.listing(workspace, DueMark)
        if mark.kind.startswith(KIND)
    }
    found = (each for finder in FINDERS for each in finder(workspace, today))
    return tuple(sorted((each for each in found if each.key not in gone), key=_newest))


def _newest(worth: Worth) -> tuple[int, str, int]:
    return -worth.day.toordinal(), worth.kind, worth.row_id
