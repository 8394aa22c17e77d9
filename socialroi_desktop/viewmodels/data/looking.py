"""The work of looking into a file: open it, plan it, judge its rows. Runs beside the window and knows nothing of it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.ingest import Options, Source, open_sources
from socialroi_desktop.operations.imports.mapping import Planned, plan_as_before
from socialroi_desktop.operations.imports.previewing import Preview, preview
from socialroi_desktop.operations.imports.wanted import NOTHING_MEANT, Meant
from socialroi_desktop.store.file.workspace import Workspace

Found = tuple[Planned, Preview | None]


def looked_into(
    path: Path, parts: list[Source], options: Options, said_of: str, meant: Meant = NOTHING_MEANT
) -> Callable[[Workspace, Progress], Found]:
    """Return the work for a file; `parts` are what was opened of it before, and take what it is found to hold.

    The first part is planned. `options` were said about the file with the SHA-256 `said_of`; the days it covers
    are not said of another one.
    """

    def work(workspace: Workspace, progress: Progress) -> Found:
        if not parts:
            parts.extend(open_sources(path, progress))
        opened = parts[0]
        said = options if said_of in ("", opened.sha256) else replace(options, period=None)
        planned = plan_as_before(workspace, opened, said)
        if planned.plan.needs_mapping or planned.plan.declined is not None:
            return planned, None
        return planned, preview(workspace, planned.plan, progress, meant)

    return work
