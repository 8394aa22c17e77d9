"""Rights are taken back, and what they covered is taken down: each as one change."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from socialroi_desktop.domain.library.permission import USE_OF_PLACE
from socialroi_desktop.domain.library.standing import UsageCover, cover_of_place
from socialroi_desktop.domain.library.taking_back import TakingBack
from socialroi_desktop.domain.records import Influencer, Post, StandingConsent, UgcItem, Usage, UsageRight
from socialroi_desktop.domain.records.library import GRANTED, WAITING
from socialroi_desktop.domain.records.reach import PLANNED_STATES
from socialroi_desktop.domain.titles import title_of_text
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.asking import USES
from socialroi_desktop.operations.records.ready_posts import with_fallen
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.piece_rights import (
    Piece,
    Place,
    piece_of,
    pieces_by,
    places_of,
    rights_of_pieces,
)
from socialroi_desktop.store.rows.pieces import item_of


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A right that was taken back: the change, and each place that may show a piece no more, with why."""

    changed: Changed
    places: tuple[tuple[Place, UsageCover], ...]


def withdraw(
    workspace: Workspace,
    *,
    influencer_id: int,
    today: date,
    uses: Collection[str] = USES,
    item_ids: Collection[int] | None = None,
    text: str | None = None,
    starts: date | None = None,
) -> Withdrawn:
    """Take back what somebody granted: some uses or all, of some of their pieces or all; what waits for an answer, too.

    It counts from `starts` on, else from today; what is taken back for a day ahead ends on the day before.
    Where a piece rests on a deal, or with others on a standing consent, it is said of the piece itself. What is the shop's own
    stays, unless pieces are named. UserError when the person is gone, or none of it was granted or asked for.
    """
    person = reading.get(workspace, Influencer, influencer_id)
    if person is None:
        raise UserError("There is no influencer {id} any more; choose another.", id=influencer_id)
    pieces = [one for one in pieces_by(workspace, influencer_id) if item_ids is None or one.id in item_ids]
    if item_ids is not None and len(pieces) == 1:
        return withdraw_piece(
            workspace, item_id=pieces[0].id, today=today, uses=uses, text=text, starts=starts
        )
    details = {"name": person.name, "record": Influencer.entity}
    taking = TakingBack(today, starts or today)
    with change(workspace, "Rights withdrawn by {name}", **details) as writer:
        if item_ids is None:
            for consent in reading.referring(workspace, StandingConsent, "influencer_id", influencer_id):
                if consent.use in uses and consent.state in GRANTED and (values := dict(taking.of(consent))):
                    values.pop("answered_on", None)
                    writer.update(StandingConsent.entity, consent.id or 0, values)
                    if "ends_on" in values:
                        beside = taking.beside(consent.use)
                        row = StandingConsent(
                            influencer_id=influencer_id,
                            use=consent.use,
                            state=beside.state,
                            starts_on=beside.starts_on,
                        )
                        writer.insert(StandingConsent.entity, codec.values_of(row))
        _take_back(workspace, writer, pieces, uses, taking, text=text, ours=item_ids is not None)
        _must_have_withdrawn(writer, uses)
    told = {**details, "day": taking.starts.isoformat()}
    changed = Changed("Withdrawn from {day} on: rights of {name}", told, writer.rows, (influencer_id,))
    return Withdrawn(
        with_fallen(workspace, changed, UsageRight.entity), tuple(_flagged(workspace, pieces, taking, uses))
    )


def withdraw_piece(
    workspace: Workspace,
    *,
    item_id: int,
    today: date,
    uses: Collection[str],
    text: str | None = None,
    starts: date | None = None,
) -> Withdrawn:
    """Take back some uses of one piece, whoever made it; what is granted elsewhere is taken back for this piece alone.

    It counts from `starts` on, else from today, as `withdraw` has it.

    UserError when the piece is gone, no use is named, or none of them was granted or asked for.
    """
    item = item_of(workspace, item_id)
    if not uses:
        raise UserError("Say which use was withdrawn: {uses}.", uses=", ".join(USES))
    pieces = [piece_of(item)]
    details = {"which": item.title, "record": UgcItem.entity}
    taking = TakingBack(today, starts or today)
    with change(workspace, "Rights withdrawn: “{which}”", **details) as writer:
        _take_back(workspace, writer, pieces, uses, taking, text=text, ours=True)
        _must_have_withdrawn(writer, uses)
    told = {**details, "day": taking.starts.isoformat()}
    changed = Changed("Withdrawn from {day} on: rights to “{which}”", told, writer.rows, (item_id,))
    return Withdrawn(
        with_fallen(workspace, changed, UsageRight.entity), tuple(_flagged(workspace, pieces, taking, uses))
    )


def take_down(workspace: Workspace, *, usage_ids: Sequence[int], today: date) -> Changed:
    """Note that pieces were taken down today where they were used.

    UserError when such a use is gone, or in a post that is not out: there is nothing to take down yet.
    """
    found = [_usage(workspace, row_id) for row_id in dict.fromkeys(usage_ids)]
    if not found:
        raise UserError("Say what was taken down; nothing is chosen.")
    title = item_of(workspace, found[0].ugc_item_id or 0).title
    for usage in found:
        _must_be_out(workspace, usage)
    details: dict[str, Any] = {"number": len(found), "record": Usage.entity}
    template = "Taken down: uses of pieces ({number})"
    if len(found) == 1:
        details, template = _told_of(workspace, found[0], title)
    with change(workspace, template, **details) as writer:
        for usage in found:
            writer.update(Usage.entity, usage.id or 0, {"taken_down_on": today.isoformat()})
    return Changed(template, details, writer.rows, tuple(usage.id or 0 for usage in found))


def _told_of(workspace: Workspace, usage: Usage, title: str) -> tuple[dict[str, Any], str]:
    """Return what is said of one use that was taken down: of which piece, where, and as far as it is told what shows it."""
    post = reading.get(workspace, Post, usage.post_id) if usage.post_id else None
    where = {"field": "where", "text": usage.where}
    details = {"which": title, "record": Usage.entity, "choice": where}
    name = usage.what or ("" if post is None else post.title or title_of_text(post.text or ""))
    if not name:
        return details, "Taken down: “{which}” ({choice})"
    return details | {"name": name}, "Taken down: “{which}” ({choice}: {name})"


def _must_be_out(workspace: Workspace, usage: Usage) -> None:
    post = reading.get(workspace, Post, usage.post_id) if usage.post_id else None
    if post is not None and post.state in PLANNED_STATES:
        raise UserError(
            "“{which}” is in a post that is not out yet; take it out of the post, or open the post and mend it.",
            which=item_of(workspace, usage.ugc_item_id or 0).title,
        )


def _take_back(
    workspace: Workspace,
    writer: Writer,
    pieces: Sequence[Piece],
    uses: Collection[str],
    taking: TakingBack,
    *,
    text: str | None,
    ours: bool,
) -> None:
    taken = WAITING | {"granted"} | ({"self_granted"} if ours else set())
    words: dict[str, Any] = {"answer": text} if text else {}
    for piece_id, rights in rights_of_pieces(workspace, pieces).items():
        ended: set[str] = set()
        for right in rights.own:
            if right.use in uses and right.state in taken and (values := taking.of(right)):
                # What was said when it was granted stays with it while it holds.
                ends = "ends_on" in values
                writer.update(UsageRight.entity, right.id or 0, values if ends else {**values, **words})
                ended |= {right.use} if ends else set()
        beside = [taking.beside(use) for use in sorted(ended)]
        for row in (*beside, *(row for use in sorted(set(uses)) for row in taking.elsewhere(rights, use))):
            said = words if row.state not in GRANTED else {}
            writer.insert(UsageRight.entity, codec.values_of(replace(row, ugc_item_id=piece_id, **said)))


def _must_have_withdrawn(writer: Writer, uses: Collection[str]) -> None:
    if UsageRight.entity not in writer.rows and StandingConsent.entity not in writer.rows:
        raise UserError(
            "There is no right to withdraw: {uses}. Look at what is granted first.", uses=", ".join(uses)
        )


def _flagged(
    workspace: Workspace, pieces: Sequence[Piece], taking: TakingBack, uses: Collection[str]
) -> Iterable[tuple[Place, UsageCover]]:
    """Give the places of some uses that may show a piece no more, or from a day ahead on, as the take-down list has them."""
    day = min(taking.told, taking.starts)
    rights = rights_of_pieces(workspace, pieces)
    for place in places_of(workspace, [piece.id for piece in pieces]):
        if USE_OF_PLACE[place.usage.where] not in uses:
            continue
        post = place.post and (place.post.state, place.post.day)
        found = cover_of_place(rights[place.piece.id], place.usage, day, post)
        if found.to_come_down:
            yield place, found


def _usage(workspace: Workspace, row_id: int) -> Usage:
    usage = reading.get(workspace, Usage, row_id)
    if usage is None:
        raise UserError("There is no use of a piece {id} any more; reload the list.", id=row_id)
    return usage
