"""Which accounts the shop follows, ticked for many people at once. Whoever is left out is named, and why."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.joining_accounts import keep_unnamed
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import records_by_id

# So many are named; the others are counted.
_NAMED = 3


@dataclass(slots=True)
class _Found:
    """The accounts to tick, and who is left out: whose account is ticked so already, and who has none there."""

    accounts: list[int] = field(default_factory=list)
    already: list[str] = field(default_factory=list)
    without: list[str] = field(default_factory=list)


def mark_followed(
    workspace: Workspace, *, ids: Sequence[int], channel: str | None = None, followed: bool = True
) -> Changed:
    """Tick the accounts of some people as followed, on one network or on all; as one change.

    An account of which only the network is known counts. UserError when nobody has one there that is not ticked so already.
    """
    people = {
        row_id: one
        for row_id, one in records_by_id(workspace, "influencer", ids).items()
        if isinstance(one, Influencer)
    }
    template = "Mark accounts as followed" if followed else "Mark accounts as not followed"
    with change(workspace, template, records="handle") as writer:
        if followed:
            there = (one for one in people.values() if channel in (None, one.channel))
            keep_unnamed(workspace, writer, there)
        found = _found(writer, people, channel, followed=followed)
        left = _left_out(found, followed=followed)
        if not found.accounts:
            raise UserError("Nobody is marked. {left}", left=left or "")
        for row_id in found.accounts:
            writer.update("handle", row_id, {"followed": int(followed)})
    done = (
        "Accounts marked as followed: {number}" if followed else "Accounts marked as not followed: {number}"
    )
    details: dict[str, object] = {"records": "handle", "number": len(found.accounts)}
    if left is not None:
        done, details = "{marked}. {left}", {"marked": Problem(done, details), "left": left}
    return Changed(done, details, writer.rows, tuple(found.accounts))


def _found(
    writer: Writer, people: Mapping[int, Influencer], channel: str | None, *, followed: bool
) -> _Found:
    rows = writer.cells(
        "handle",
        ("influencer_id", "channel", "followed"),
        writer.referring("handle", "influencer_id", list(people)),
    )
    found = _Found()
    for person_id, person in people.items():
        own = {
            row_id: bool(ticked)
            for row_id, (owner, network, ticked) in rows.items()
            if owner == person_id and channel in (None, network)
        }
        meant = [row_id for row_id, ticked in own.items() if ticked != followed]
        found.accounts += meant
        if not meant:
            (found.already if own else found.without).append(person.name)
    return found


def _left_out(found: _Found, *, followed: bool) -> Problem | None:
    """Return who is left out in a sentence, or None."""
    already = N_("Followed already: {names}") if followed else N_("Not followed anyway: {names}")
    told = [
        Problem(template, {"names": _names(names)})
        for template, names in ((already, found.already), (N_("No account there: {names}"), found.without))
        if names
    ]
    if len(told) > 1:
        return Problem("{first}. {second}", {"first": told[0], "second": told[1]})
    return told[0] if told else None


def _names(names: Iterable[str]) -> object:
    every = sorted(names, key=str.casefold)
    shown = ", ".join(every[:_NAMED])
    more = len(every) - _NAMED
    return Problem("{names} and {number} more", {"names": shown, "number": more}) if more > 0 else shown
