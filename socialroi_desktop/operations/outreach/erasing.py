"""A person erased everywhere, for good: the one change that undo cannot take back, with a receipt of counts.

Money, counts and days stay; what names or describes the person goes from rows, history, kept rows of files and the file itself.
"""

from dataclasses import replace
from datetime import date

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.outreach.person_words import Told
from socialroi_desktop.domain.outreach.receipts import Receipt
from socialroi_desktop.domain.pseudonyms import customer_key
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.outreach.shown_pieces import shown_and_lost
from socialroi_desktop.operations.records.ready_posts import with_fallen
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.erasing import file, person
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.thumbnails import Thumbnails
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.sums.orders_of_maker import orders_by_their_deals

ERASED = N_("Erased somebody everywhere; undo does not bring them back")


def preview_erasure(
    workspace: Workspace, *, person_id: int, today: date, with_pieces: bool = False
) -> Receipt:
    """Return what erasing a person would take, and change nothing; UserError as for the erasure."""
    orders = 0 if with_pieces else orders_by_their_deals(workspace, person_id)
    places, lost = shown_and_lost(workspace, person_id, today, with_pieces=with_pieces)
    erased = _erased(workspace, person_id, only_try=True, with_pieces=with_pieces)
    receipt = _receipt(workspace, erased, today)
    return replace(receipt, pieces_deleted=with_pieces, orders=orders, places=places, lost=lost)


def erase_person(
    workspace: Workspace, *, person_id: int, today: date, with_pieces: bool = False
) -> tuple[Changed, Receipt]:
    """Erase a person everywhere in the workspace; return the change and the receipt. UserError when they are gone.

    What they made for the library stays without a name and a proof; it goes with its bytes where `with_pieces` says so.
    UserError, and nothing changed, where bytes have to go and the folder of kept files is away.
    """
    orders = 0 if with_pieces else orders_by_their_deals(workspace, person_id)
    places, lost = shown_and_lost(workspace, person_id, today, with_pieces=with_pieces)
    erased = _erased(workspace, person_id, only_try=False, with_pieces=with_pieces)
    # Bytes that are kept with somebody else, too, stay with them.
    Media(workspace.path).forget(erased.unused)
    Thumbnails(workspace.path).forget(erased.unused)
    overwritten = file.overwrite_freed(workspace)
    changed = Changed(ERASED, {}, erased.rows)
    changed = with_fallen(workspace, changed, Influencer.entity)
    receipt = _receipt(workspace, erased, today, overwritten=overwritten)
    clean = erased.words.without
    return changed, replace(
        receipt,
        pieces_deleted=with_pieces,
        orders=orders,
        places=tuple(place.told(clean) for place in places),
        lost=tuple(right.told(clean) for right in lost),
    )


def _erased(workspace: Workspace, person_id: int, *, only_try: bool, with_pieces: bool) -> person.Erased:
    if not workspace.writable:
        raise UserError(
            "“{file}” is open for reading only; copy it to a folder of your own to change it.",
            file=workspace.path.name,
        )
    if reading.get(workspace, Influencer, person_id) is None:
        raise UserError("This row has been deleted meanwhile; reload the table.")
    return person.erase(workspace, person_id, _keys, only_try=only_try, with_pieces=with_pieces)


def _keys(told: Told) -> frozenset[str]:
    keys = (customer_key(email) for email in told.emails)
    return frozenset(key for key in keys if key)


def _receipt(
    workspace: Workspace, erased: person.Erased, today: date, *, overwritten: bool | None = None
) -> Receipt:
    return Receipt(
        today.isoformat(),
        erased.deleted,
        erased.cleared,
        erased.history,
        erased.file_rows,
        file.copies_beside(workspace.path),
        overwritten,
        erased.pieces,
        linked_files=erased.linked_files,
        named={entity: len(rows) for entity, rows in erased.named.items()},
        left=erased.named,
    )
