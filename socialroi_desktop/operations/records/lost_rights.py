"""What pieces may be used for no longer once somebody else is said to have made them, or for another deal.

Rights of a person or a deal are no rows of the piece, so that nothing of them changes: it is told by what was granted before
and after.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.library.stricter import answer_of
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.domain.records.library import USE
from socialroi_desktop.operations.records.ready_posts import OF_FORMER_MAKERS
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.piece_rights import pieces_named, rights_of_pieces

# What rights of others hang on.
_HANGS_ON = frozenset({"influencer_id", "deal_id"})

_LOST = N_(
    "“{piece}” may be used no more for: {uses}. Somebody else, or another deal, granted that; ask its creator of now, or note the"
    " answer."
)
_LOST_BY_SEVERAL = N_(
    "“{piece}” and {count} more may be used for less than before: somebody else, or another deal, granted that. Ask their"
    " creators of now, or note the answers."
)

Granted = Mapping[int, frozenset[str]]


def uses_granted(workspace: Workspace, ids: Iterable[int]) -> Granted:
    """Return by piece the uses that are granted for it, whenever and wherever."""
    found = rights_of_pieces(workspace, pieces_named(workspace, ids))
    return {
        piece: frozenset(
            choice.id
            for choice in USE
            if (told := answer_of(rights, choice.id)) is not None and not told.refused
        )
        for piece, rights in found.items()
    }


def granted_before(
    workspace: Workspace, entity: str, ids: Iterable[int], changes: Collection[str]
) -> Granted:
    """Return what `with_lost_rights` asks for, before a change of these fields; nothing where no right hangs on them."""
    asked = entity == UgcItem.entity and not _HANGS_ON.isdisjoint(changes)
    return uses_granted(workspace, ids) if asked else {}


def with_lost_rights(workspace: Workspace, changed: Changed, before: Granted) -> Changed:
    """Return a change with a note of pieces that may be used for less than before, in the place of any other on rights."""
    after = uses_granted(workspace, before) if before else {}
    lost = {piece: told - after.get(piece, frozenset()) for piece, told in before.items()}
    lost = {piece: uses for piece, uses in lost.items() if uses}
    if not lost:
        return changed
    first = next(iter(lost))
    item = reading.get(workspace, UgcItem, first)
    title = item.title if item is not None else ""
    uses = ", ".join(choice.id for choice in USE if choice.id in lost[first])
    if len(lost) == 1:
        note, place = Problem(_LOST, {"piece": title, "uses": uses}), Place(UgcItem.entity, (first,))
    else:
        note, place = Problem(_LOST_BY_SEVERAL, {"piece": title, "count": len(lost) - 1}), None
    others = (one for one in changed.notes if one.template not in OF_FORMER_MAKERS)
    return replace(changed, notes=(*others, note), leads_to=place)
