"""The work of writing the files of an import: those of one kind the newest last, each told as it begins. Knows no widgets."""

from collections.abc import Callable, Sequence

from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.operations.imports.applying import apply_files
from socialroi_desktop.operations.imports.told_together import in_succession
from socialroi_desktop.operations.imports.wanted import FileImport, ImportOptions
from socialroi_desktop.operations.result import Changed, Imported
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.viewmodels.data.under_way import UnderWay


def writing(
    ready: Sequence[FileImport], say: Callable[[str], None], results: list[Imported]
) -> Callable[[Workspace, Progress], Changed | None]:
    """Return the work for files that are ready; what became of each goes into `results`, in the order they came in."""

    def work(workspace: Workspace, progress: Progress) -> Changed | None:
        order, files = in_succession(ready)
        told = UnderWay([item.plan.source.name for item in files], say)
        told.next()
        found = apply_files(workspace, files=files, options=ImportOptions(progress, file_done=told.next))
        results.extend(found.files[order.index(place)] for place in range(len(found.files)))
        return found.changed

    return work
