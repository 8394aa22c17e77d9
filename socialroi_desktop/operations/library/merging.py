"""Two pieces that turn out to be one: the stricter rights stay, and the file of one of them as a whole.

Of two people that turn out to be one, what either refuses stays refused.
"""

from collections.abc import Iterable
from dataclasses import replace

from socialroi_desktop.domain.library.permission import Rights, deciding
from socialroi_desktop.domain.library.stricter import Stricter, stricter
from socialroi_desktop.domain.library.whose_word import holds_for_both
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import (
    Attachment,
    Influencer,
    MergedFile,
    NotAlike,
    Record,
    StandingConsent,
    UgcItem,
    UsageRight,
)
from socialroi_desktop.domain.records.library import FILE_OF_PIECE, USE
from socialroi_desktop.operations.records.lost_rights import uses_granted
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.piece_makers import is_there, makers_of
from socialroi_desktop.store.rows.piece_rights import Piece, piece_of, rights_of_pieces


def file_together(kept: Record, gone: Record) -> frozenset[str]:
    """Return the fields of which all or none are taken: those that tell of the file, where the two have different ones."""
    if not isinstance(kept, UgcItem) or not isinstance(gone, UgcItem) or kept.sha256 == gone.sha256:
        return frozenset()
    return frozenset(FILE_OF_PIECE)


def with_only_file(kept: Record, gone: Record, taken: frozenset[str]) -> frozenset[str]:
    """Return the fields to take from the piece that goes: those of its file where only it has one, else never none."""
    if not isinstance(kept, UgcItem) or not isinstance(gone, UgcItem) or (kept.sha256 and gone.sha256):
        return taken
    if gone.sha256:
        return taken | frozenset(FILE_OF_PIECE)
    return taken - frozenset(FILE_OF_PIECE) if kept.sha256 else taken


def still_erased(kept: Record, gone: Record, merged: Record) -> Record:
    """Return the piece made of two so that it tells no place and no device where whoever made one of them was erased."""
    if not isinstance(kept, UgcItem) or not isinstance(gone, UgcItem) or not isinstance(merged, UgcItem):
        return merged
    merged = replace(merged, made_by=_made_by(kept, gone, merged))
    if not kept.maker_erased and not gone.maker_erased:
        return merged
    return replace(merged, maker_erased=1, place=None, device=None)


def _made_by(kept: UgcItem, gone: UgcItem, merged: UgcItem) -> int | None:
    """Return who was said last to have made the piece of two, where nobody is any more."""
    if merged.influencer_id is not None:
        return None
    former = (kept.made_by, gone.made_by, kept.influencer_id, gone.influencer_id)
    return next((one for one in former if one is not None), None)


def keep_stricter(workspace: Workspace, writer: Writer, kept: Record, gone: Record, merged: Record) -> None:
    """Write, for each use, no more than both pieces, or all of both people, might be used for; before one is handed over."""
    if isinstance(kept, Influencer):
        _keep_refusals(workspace, writer, kept.id or 0, gone.id or 0)
        for right in reading.referring(workspace, UsageRight, "said_by", gone.id or 0):
            writer.update(UsageRight.entity, right.id or 0, {"said_by": kept.id})
        for piece in reading.referring(workspace, UgcItem, "made_by", gone.id or 0):
            writer.update(UgcItem.entity, piece.id or 0, {"made_by": kept.id})
    if not isinstance(kept, UgcItem) or not isinstance(gone, UgcItem) or not isinstance(merged, UgcItem):
        return
    _forget_they_were_two(writer, kept.id or 0, gone.id or 0)
    _know_again(workspace, writer, (kept, gone), merged)
    # Of no piece: only what its deal and its maker say is asked here.
    alone = Piece(0, "", merged.influencer_id, merged.deal_id)
    found = rights_of_pieces(workspace, [piece_of(kept), piece_of(gone), alone])
    both = (found[kept.id or 0], found[gone.id or 0])
    speaks = (_speaks(workspace, kept, gone, merged), _speaks(workspace, gone, kept, merged))
    for choice in USE:
        told = stricter(*both, choice.id, stays=_only(found[0]), speaks=speaks)
        if told is not None:
            _write(writer, told, kept.id or 0)


def granted_uses(workspace: Workspace, entity: str, ids: Iterable[int]) -> frozenset[str]:
    """Return the uses that are granted for any of some pieces, whenever and wherever; none of other records."""
    if entity != UgcItem.entity:
        return frozenset()
    return frozenset().union(*uses_granted(workspace, ids).values())


def with_lost_uses(changed: Changed, lost: frozenset[str]) -> Changed:
    """Return a change with a note of the uses that were granted for one of the pieces and no longer are."""
    if not lost:
        return changed
    uses = ", ".join(choice.id for choice in USE if choice.id in lost)
    note = Problem(
        "What was granted for one of the pieces counts no more for: {uses}. Ask for it again, or note the answer anew.",
        {"uses": uses},
    )
    return replace(changed, notes=(*changed.notes, note))


def _keep_refusals(workspace: Workspace, writer: Writer, keep_id: int, gone_id: int) -> None:
    """Let go of what one of two people grants of all they make where the other refuses it."""
    said = [reading.referring(workspace, StandingConsent, "influencer_id", one) for one in (keep_id, gone_id)]
    for choice in USE:
        answers = [deciding(rights, choice.id) for rights in said]
        for (granted, _), (others, refused) in (answers, answers[::-1]):
            if refused is not None and not others:
                writer.delete_rows(StandingConsent.entity, [right.id or 0 for right in granted])


def _forget_they_were_two(writer: Writer, keep_id: int, gone_id: int) -> None:
    """Let go of what was said of the two: it would name one piece twice."""
    said = [
        set(writer.referring(NotAlike.entity, "ugc_item_id", [one]))
        & set(writer.referring(NotAlike.entity, "other_id", [other]))
        for one, other in ((keep_id, gone_id), (gone_id, keep_id))
    ]
    writer.delete_rows(NotAlike.entity, sorted(set().union(*said)))


def _know_again(workspace: Workspace, writer: Writer, both: tuple[UgcItem, UgcItem], merged: UgcItem) -> None:
    """Keep the hash of a file that no piece has any more: added again, it is the piece that stays."""
    kept_id = both[0].id or 0
    known = {one.sha256 for one in reading.referring(workspace, MergedFile, "ugc_item_id", kept_id)}
    for sha256 in {one.sha256 for one in both if one.sha256} - {merged.sha256} - known:
        told = MergedFile(ugc_item_id=kept_id, sha256=sha256 or "")
        writer.insert(MergedFile.entity, codec.values_of(told))


def _speaks(workspace: Workspace, piece: UgcItem, other: UgcItem, merged: UgcItem) -> bool:
    """Tell whether what was granted for a piece may hold for the one that is made of it and another one."""
    maker, of_other = makers_of(workspace, (piece, other))
    return holds_for_both(
        (maker, of_other),
        (_was_told(piece), _was_told(other)),
        there=is_there(workspace, maker),
        bytes_kept=piece.sha256 == merged.sha256,
    )


def _was_told(piece: UgcItem) -> bool:
    return piece.influencer_id is not None or piece.made_by is not None


def _only(rights: Rights) -> Rights:
    return Rights((), rights.of_deal, rights.standing)


def _write(writer: Writer, told: Stricter, keep_id: int) -> None:
    for opened in told.opened:
        writer.update(UsageRight.entity, opened, {"state": "replied"})
    ids = [
        writer.insert(UsageRight.entity, codec.values_of(right) | {"ugc_item_id": keep_id})
        for right in told.rights
    ]
    if not told.gone:
        return
    # What proves a grant goes over to what is left of it.
    kind = ("record_kind", UsageRight.entity)
    for proof in writer.referring(Attachment.entity, "record_id", list(told.gone), kind):
        writer.update(Attachment.entity, proof, {"record_id": ids[0]})
    writer.delete_rows(UsageRight.entity, sorted(told.gone))
