"""Files that told rows again which were here already, imported before that was noted with them: what goes they can bring back."""

from collections.abc import Iterator

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.store.changes.batches import Batch, batches
from socialroi_desktop.store.changes.taken_back import taken_back
from socialroi_desktop.store.changes.telling_again import telling_again
from socialroi_desktop.store.file.workspace import Workspace

_ONE = N_(
    "“{file}”, imported later, told a row again that was here already; if that went with this import, import the file again"
    " to bring it back."
)
_SEVERAL = N_(
    "“{file}”, imported later, told {count} rows again that were here already; those that went with this import come back once"
    " you import the file again."
)
# So many files are named, the last ones first.
_NAMED = 3


def told_again(workspace: Workspace, removed: Batch) -> tuple[Problem, ...]:
    """Return what is to be said of the files that told rows of an import that is removed."""
    return tuple(_notes(workspace, removed))[:_NAMED]


def _notes(workspace: Workspace, removed: Batch) -> Iterator[Problem]:
    gone = {item.batch.id for item in taken_back(workspace)}
    noted = telling_again(workspace.connection())
    for batch in sorted(batches(workspace), key=lambda one: -one.id):
        count = batch.counts.same
        if (
            batch.id > removed.id
            and batch.entity == removed.entity
            and batch.id not in gone | noted
            and count
        ):
            yield Problem(_ONE if count == 1 else _SEVERAL, {"file": batch.file, "count": count})
