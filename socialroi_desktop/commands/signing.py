"""What follows where a command signed a deal: it keeps what it is assumed to bring, and what is not known of that is printed."""

import sys
from datetime import datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.records import Deal
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace


def with_assumptions(workspace: Workspace, changed: Changed) -> Changed:
    """Let the deals that a change has signed keep what they are assumed to bring; return it with what is not known."""
    if Deal.entity not in changed.rows:
        return changed
    # Every command would wait for what only this one needs.
    from socialroi_desktop.operations.outreach.signing import freeze_signed
    from socialroi_desktop.queries.outreach.break_even import assumption_at

    today = datetime.now(ZoneInfo(workspace.settings().timezone)).date()
    return freeze_signed(workspace, changed, assumption_at, today)


def print_notes(changed: Changed) -> None:
    """Print what else is to be known of a change, beside its result."""
    for note in changed.notes:
        print(note.message, file=sys.stderr)
