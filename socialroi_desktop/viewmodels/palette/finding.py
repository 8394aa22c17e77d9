"""Looks for records in the background: by words, kind by kind, or those that were opened last where nothing is typed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from socialroi_desktop.domain.asking.spans import Today
from socialroi_desktop.domain.chinese import Scripts
from socialroi_desktop.domain.due import Due
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.query import Query, looked_for
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.queries.library.asked import asked as line_asked
from socialroi_desktop.queries.search import (
    NOTHING,
    Found,
    FoundKind,
    Wanted,
    recalled,
    search,
    search_kind,
    wanted_of,
)
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.search_texts import scripts_of
from socialroi_desktop.viewmodels.palette.states import Around, blocked_posts, late_days, standings_of
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate

# Of each kind, beside others and where only this one is looked through.
OF_EACH, OF_ONE = 3, 50


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for: words, through which kinds of record in their order, and what was opened last."""

    text: str
    entities: Sequence[str]
    last: Sequence[tuple[str, int]] = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found: of each kind, or of what was opened last; `around` tells how things stand."""

    kinds: tuple[FoundKind, ...]
    last: tuple[Found, ...]
    wanted: Wanted
    around: Around


def look(session: Session, asked: Asked, due: Iterable[Due], done: Callable[[Looked], None]) -> None:
    """Look for records and tell what was found; a newer question replaces an older one."""
    late, today = late_days(due, session.today), session.today

    def read(workspace: Workspace, progress: Progress) -> Looked:
        kinds, wanted = _kinds(workspace, asked, session, progress) if asked.text else ([], NOTHING)
        last = [] if asked.text else recalled(workspace, asked.last)
        rows = [*last, *(row for kind in kinds for row in kind.rows)]
        blocked = blocked_posts(workspace, rows, today)
        around = Around(late, standings_of(workspace, rows, today), blocked)
        return Looked(tuple(kinds), tuple(last), wanted, around)

    session.read(translate("WorkspaceWindow", "Finding records"), read, done, key="palette")


def _kinds(
    workspace: Workspace, asked: Asked, session: Session, progress: Progress
) -> tuple[list[FoundKind], Wanted]:
    line = _line(workspace, asked, session)
    if line is not None:
        kind = search_kind(workspace, line, of_each=OF_ONE)
        return [kind] if kind.rows else [], Wanted(tuple(looked_for(line)), scripts_of(workspace))
    of_each = OF_ONE if len(asked.entities) == 1 else OF_EACH
    kinds = search(workspace, asked.text, asked.entities, progress, of_each=of_each)
    return kinds, wanted_of(workspace, asked.text)


def _line(workspace: Workspace, asked: Asked, session: Session) -> Query | None:
    """Return the query that is asked of the library alone, in its language; None elsewhere, and for what it cannot read."""
    if tuple(asked.entities) != (UgcItem.entity,):
        return None
    try:
        return line_asked(workspace, asked.text, Today(session.today, session.settings.timezone))
    except UserError:
        return None


def scripts_of_session(session: Session) -> Scripts:
    """Return in which scripts Chinese is found."""
    return scripts_of(session.workspace)
