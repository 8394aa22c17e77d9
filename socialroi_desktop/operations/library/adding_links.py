"""Addresses of posts become pieces of which only the link is kept: all of them as one change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.identity import word_of
from socialroi_desktop.domain.library.addresses import TextLink, creator_in, handle_in, named_in
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.domain.titles import title_of_link, title_of_text
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.joining import join_additions
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.names import meanings
from socialroi_desktop.store.sameness.piece_links import PieceLinks, form_of

# So many links are looked for one by one.
_FEW = 20


@dataclass(frozen=True, slots=True)
class AddedLinks:
    """What became of addresses: the change, None where nothing was new, the pieces that were there already, and whose are new."""

    changed: Changed | None
    there: tuple[int, ...]
    unknown: "tuple[UnknownMaker, ...]" = ()


@dataclass(frozen=True, slots=True)
class UnknownMaker:
    """Somebody nobody knows yet, by the handle in links; `channel` is where, `pieces` are those of these links."""

    handle: str
    channel: str | None
    pieces: tuple[int, ...]


def add_links(workspace: Workspace, *, links: Sequence[TextLink]) -> AddedLinks:
    """Add a piece for each address that no piece has in any writing, titled by the words told with it, else by itself.

    Its maker is who is known by the handle in it.
    """
    found = _there(workspace, links)
    new = [link for link, item_id in found.items() if item_id is None]
    there = tuple(dict.fromkeys(item_id for item_id in found.values() if item_id is not None))
    if not new:
        return AddedLinks(None, there)
    settings = workspace.settings()
    today = datetime.now(ZoneInfo(settings.timezone)).date().isoformat()
    known = meanings(workspace.connection(), Influencer.entity)
    details = {"number": len(new), "records": UgcItem.entity}
    ids = []
    unknown: dict[tuple[str, str | None], list[int]] = {}
    with change(workspace, "Add to the library ({number})", **details) as writer:
        for link in new:
            handle = creator_in(link.url) or handle_in(link.url)
            told = creator_in(link.url) or named_in(link.words)
            maker = known.get(word_of(Influencer, handle)) if handle else None
            item = UgcItem(
                title=title_of_text(link.words) if link.words else title_of_link(link.url),
                kind="link",
                url=link.url,
                caption=link.words or None,
                influencer_id=maker,
                added_on=today,
                owner=settings.ugc_owner,
            )
            values = completed(workspace, writer, UgcItem.entity, codec.values_of(item))
            ids.append(writer.insert(UgcItem.entity, values))
            if maker is None and told:
                unknown.setdefault((told, _channel_of(link.url)), []).append(ids[-1])
    changed = Changed("Added to the library ({number})", details, writer.rows, tuple(ids))
    makers = (UnknownMaker(*who, tuple(pieces)) for who, pieces in unknown.items())
    return AddedLinks(changed, there, tuple(makers))


def _there(workspace: Workspace, links: Sequence[TextLink]) -> dict[TextLink, int | None]:
    """Return the first of the links in each form with the piece that has it, None where none does."""
    told: dict[str, TextLink] = {}
    for link in links:
        told.setdefault(form_of(link.url), link)
    stored = PieceLinks(workspace.connection())
    if len(told) <= _FEW:
        return {link: stored.first(link.url) for link in told.values()}
    known = stored.known()
    return {link: known[form]["id"] if form in known else None for form, link in told.items()}


def add_makers(workspace: Workspace, *, makers: Sequence[UnknownMaker]) -> Changed:
    """Add people by their handles and let them be the creators of their pieces, as one step with the adding of these.

    Who has been added meanwhile is taken as they are; a piece that has a creator by now keeps them.
    """
    known = meanings(workspace.connection(), Influencer.entity)
    pieces: list[int] = []
    with change(workspace, "Add creators of pieces ({number})", number=len(makers)) as writer:
        for maker in makers:
            person_id = known.get(word_of(Influencer, maker.handle))
            if person_id is None:
                person = Influencer(name=maker.handle, handle=maker.handle, channel=maker.channel)
                values = completed(workspace, writer, Influencer.entity, codec.values_of(person))
                person_id = writer.insert(Influencer.entity, values)
            for item_id in maker.pieces:
                item = reading.get(workspace, UgcItem, item_id)
                if item is not None and item.influencer_id is None:
                    writer.update(UgcItem.entity, item_id, {"influencer_id": person_id})
                    pieces.append(item_id)
    join_additions(workspace, {(UgcItem.entity, item_id) for item_id in pieces}, called_as_before=True)
    return Changed("Added creators of pieces ({number})", {"number": len(makers)}, writer.rows, tuple(pieces))


def _channel_of(address: str) -> str | None:
    words = (urlsplit(address).hostname or "").split(".")
    return next((channel for word in words if (channel := channels().of_word(word))), None)
