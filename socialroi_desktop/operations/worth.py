"""What was worth a look is let go of: it is not told again, and comes back by undo."""

from datetime import date

from socialroi_desktop.domain.records import DueMark
from socialroi_desktop.domain.worth import Worth
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace


def let_go(workspace: Workspace, *, worth: Worth, today: date) -> Changed:
    """Keep that somebody has seen an unusual change."""
    told = {"what": worth.says}
    mark = DueMark(
        kind=worth.kind,
        row=worth.row_id,
        due_on=worth.day.isoformat(),
        state="done",
        decided_on=today.isoformat(),
    )
    details = {"what": worth.says.message}
    with change(workspace, "Let go of: {what}", **details) as writer:
        writer.insert("due_mark", codec.values_of(mark))
    return Changed("Let go of: {what}", told, writer.rows)
