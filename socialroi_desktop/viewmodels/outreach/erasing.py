"""Erasing a person, for a window: what would go, the erasure in the background, and the receipt in words. No widgets."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from socialroi_desktop.domain.outreach.receipts import Receipt
from socialroi_desktop.domain.records import RECORDS, Influencer, Usage, UsageRight
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.outreach.erasing import erase_person, preview_erasure
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.operations.whole import write_whole
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.kept_typing import forget_typing
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.post_names import first_words
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label, plural_of

# So many rows are named, kind by kind.
_NAMED = 10
Told = Callable[[Receipt], None]
Refused = Callable[[str], None]


def look_ahead(
    session: Session, person_id: int, told: Told, refused: Refused, *, with_pieces: bool = False
) -> None:
    """Say in the background what erasing a person would take, the pieces they made with them where that is asked."""
    today = session.today
    session.read(
        translate("Erasing", "Looking for what names the person"),
        lambda workspace, _progress: preview_erasure(
            workspace, person_id=person_id, today=today, with_pieces=with_pieces
        ),
        told,
        lambda error: refused(sentence_of(error)),
        # It tries the erasure and takes it back.
        lane="write",
    )


def erase(
    session: Session, person_id: int, done: Told, refused: Refused, *, with_pieces: bool = False
) -> None:
    """Erase a person in the background, with the pieces they made where that is asked; `done` gets the receipt."""
    today = session.today

    def finished(result: tuple[Changed, Receipt]) -> None:
        forget_typing(session)
        session.announce(result[0], undoable=False)
        done(result[1])

    session.read(
        translate("Erasing", "Erasing everywhere"),
        lambda workspace, _progress: erase_person(
            workspace, person_id=person_id, today=today, with_pieces=with_pieces
        ),
        finished,
        lambda error: refused(sentence_of(error)),
        lane="write",
    )


def receipt_lines(receipt: Receipt) -> tuple[str, ...]:
    """Return a receipt as sentences; before the erasure they say what it would do."""
    done = receipt.overwritten is not None
    deleted, cleared = _deleted(receipt.deleted), _counted(receipt.cleared)
    number = formatting.number
    lines = [
        (
            translate("Erasing", "Deleted: {rows}")
            if done
            else translate("Erasing", "Will be deleted: {rows}")
        ).format(rows=deleted),
        translate("Erasing", "Stays without the person, with all amounts and days: {rows}").format(
            rows=cleared
        )
        if cleared
        else "",
        translate("Erasing", "Steps of undo that tell of the person: {count}").format(
            count=number(receipt.history)
        ),
        translate("Erasing", "Kept rows of imported files that name the person: {count}").format(
            count=number(receipt.file_rows)
        ),
        _pieces(receipt),
        *_lost(receipt),
        *_places(receipt),
        _orders(receipt),
        translate("Erasing", "Linked files that stay where they lie, delete them yourself: {files}").format(
            files=listed(receipt.linked_files)
        )
        if receipt.linked_files
        else "",
        translate("Erasing", "Texts that may still hold the name, look at them yourself: {rows}").format(
            rows=_counted(receipt.named)
        )
        if receipt.named
        else "",
        *_left(receipt),
        translate("Erasing", "Not touched, delete them yourself: {files}").format(
            files=listed(receipt.backups)
        )
        if receipt.backups
        else "",
    ]
    if receipt.overwritten is False:
        lines.append(
            translate(
                "Erasing",
                "Old pages of the file could not be written over, because something else reads it; they go with later changes.",
            )
        )
    return tuple(filter(None, lines))


def _left(receipt: Receipt) -> Iterator[str]:
    """Give a line for each kind of record with what the rows are called that may still hold the name."""
    for entity, rows in receipt.left.items():
        told = [called or f"#{row_id}" for row_id, called in rows[:_NAMED]]
        more = ["…"] if len(rows) > _NAMED else []
        yield translate("Erasing", "{rows} to rename or delete: {names}").format(
            rows=plural_of(RECORDS[entity]), names=listed([*told, *more])
        )


def _pieces(receipt: Receipt) -> str:
    if not receipt.pieces:
        return ""
    said = (
        translate("Erasing", "Pieces of the library that go with their pictures and films: {count}")
        if receipt.pieces_deleted
        else translate(
            "Erasing",
            "Pieces of the library that stay without a name, a source and a proof: {count}. The kept files may "
            "still tell place and device; no copy that is exported does, also once such a piece is merged.",
        )
    )
    return said.format(count=formatting.number(receipt.pieces))


def _lost(receipt: Receipt) -> Iterator[str]:
    """Give a line for each piece that loses rights, with the uses."""
    found: dict[str, list[str]] = {}
    for right in receipt.lost:
        found.setdefault(right.piece, []).append(choice_label(UsageRight, "use", right.use))
    template = translate("Erasing", "Right that goes with the person: “{piece}”, {uses}")
    for piece, uses in found.items():
        yield template.format(piece=piece, uses=listed(uses))


def _places(receipt: Receipt) -> Iterator[str]:
    """Give a line for each place that shows a piece and is to come down, each of them: nothing else tells where it was."""
    template = translate("Erasing", "Take down yourself: “{piece}”, {place}")
    since = translate("Erasing", "since {day}")
    for place in receipt.places:
        day = since.format(day=formatting.day(date.fromisoformat(place.day))) if place.day else ""
        channel = channel_name(place.channel) if place.channel else ""
        words = (
            choice_label(Usage, "where", place.where),
            channel,
            first_words(place.called),
            place.url,
            day,
        )
        yield template.format(piece=place.piece, place=beside(filter(None, words)))


def _orders(receipt: Receipt) -> str:
    several = translate(
        "Erasing", "%Ln orders can no longer be laid to these pieces; they still count.", "", receipt.orders
    )
    one = translate("Erasing", "1 order can no longer be laid to these pieces; it still counts.")
    return either(receipt.orders, one, several) if receipt.orders else ""


def receipt_words(receipt: Receipt) -> str:
    """Return the whole receipt as text: its day and its sentences."""
    day = formatting.day(date.fromisoformat(receipt.day))
    head = translate("Erasing", "A person was erased from the workspace on {day}.").format(day=day)
    # What is kept of an erasure names nobody.
    return "\n".join((head, *receipt_lines(replace(receipt, left={}))))


def save_receipt(receipt: Receipt, path: Path) -> str:
    """Save a receipt as JSON where the name says so, else as text; return a sentence when it cannot be written."""
    as_json = path.suffix.casefold() == ".json"
    text = json.dumps(receipt.as_json(), indent=1) if as_json else receipt_words(receipt)
    try:
        write_whole(path, f"{text}\n".encode())
    except UserError as error:
        return sentence_of(error)
    return ""


def _deleted(counts: Mapping[str, int]) -> str:
    """Return what goes, first who it is about: a person, and not a count of influencers."""
    if counts.get(Influencer.entity) != 1:
        return _counted(counts)
    others = {entity: count for entity, count in counts.items() if entity != Influencer.entity}
    return listed(filter(None, (translate("Erasing", "the person"), _counted(others))))


def _counted(counts: Mapping[str, int]) -> str:
    return listed(
        translate("Erasing", "{rows}: {count}").format(
            rows=plural_of(RECORDS[entity]), count=formatting.number(count)
        )
        for entity, count in counts.items()
    )
