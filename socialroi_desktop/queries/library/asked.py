"""The line by which pieces are looked for, put to a workspace: the query of it, with what no field tells answered already."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.asking.line import read_line
from socialroi_desktop.domain.asking.spans import Today
from socialroi_desktop.domain.library.asked_pieces import PIECES
from socialroi_desktop.domain.query import Atom, Clause, Derived, OneOf, Query
from socialroi_desktop.queries.library.found_rights import FoundRights
from socialroi_desktop.store.file.workspace import Workspace


def today_in(workspace: Workspace) -> Today:
    """Return what lines lean on just now."""
    zone = workspace.settings().timezone
    return Today(datetime.now(ZoneInfo(zone)).date(), zone)


def asked(workspace: Workspace, line: str, today: Today, rights: FoundRights | None = None) -> Query:
    """Return the query of a line; AskedWrong says what cannot be read. `rights` are those that were found before."""
    known = rights or FoundRights()
    query = read_line(line, today, PIECES)
    return resolved(query, lambda question: known.ids(workspace, question.value, today.day))


def with_line(workspace: Workspace, view: Query, today: Today) -> Query:
    """Return a query whose text is a line, as that of a saved view is, with what the line asks."""
    found = asked(workspace, view.text, today)
    return replace(view, text=found.text, clauses=found.clauses)


def resolved(query: Query, ids: Callable[[Derived], frozenset[int]]) -> Query:
    """Return a query in which what no field tells is put by ids."""

    def put(atom: Atom) -> Atom:
        return OneOf(ids(atom)) if isinstance(atom, Derived) else atom

    clauses = (Clause(tuple(map(put, clause.any_of)), clause.negated) for clause in query.clauses)
    return replace(query, clauses=tuple(clauses))
