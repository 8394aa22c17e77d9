"""Briefs by their day: the newest one is what goals serve unless they name another. Reads; shows nothing."""

from socialroi_desktop.domain.records import Brief
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


def briefs(workspace: Workspace) -> list[Brief]:
    """Return all briefs, the newest version first."""
    found = reading.listing(workspace, Brief)
    return sorted(found, key=lambda brief: (brief.dated_on or "", brief.id or 0), reverse=True)


def newest_brief(workspace: Workspace) -> Brief | None:
    """Return the newest version; None where there is none."""
    return next(iter(briefs(workspace)), None)
