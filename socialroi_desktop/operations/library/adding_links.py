"""Addresses of posts become pieces of which only the link is kept: all of them as one change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.identity import word_of
from socialroi_desktop.domain.library.addresses import TextLink, handle_in
from socialroi_desktop.domain.records import Influencer, UgcItem
from socialroi_desktop.domain.titles import title_of_link, title_of_text
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import meanings
from socialroi_desktop.store.rows.pieces import piece_of_link


@dataclass(frozen=True, slots=True)
class AddedLinks:
    """What became of addresses: the change, None where nothing was new, and the pieces that were there already."""

    changed: Changed | None
    there: tuple[int, ...]


def add_links(workspace: Workspace, *, links: Sequence[TextLink]) -> AddedLinks:
    """Add a piece for each address that no piece has, titled by the words told with it, else by itself.

    Its maker is who is known by the handle in it.
    """
    found = {link: piece_of_link(workspace, link.url) for link in links}
    new = [link for link, item_id in found.items() if item_id is None]
    there = tuple(dict.fromkeys(item_id for item_id in found.values() if item_id is not None))
    if not new:
        return AddedLinks(None, there)
    settings = workspace.settings()
    today = datetime.now(ZoneInfo(settings.timezone)).date().isoformat()
    known = meanings(workspace.connection(), Influencer.entity)
    details = {"number": len(new), "records": UgcItem.entity}
    ids = []
    with change(workspace, "Add to the library ({number})", **details) as writer:
        for link in new:
            handle = handle_in(link.url)
            item = UgcItem(
                title=title_of_text(link.words) if link.words else title_of_link(link.url),
                kind="link",
                url=link.url,
                caption=link.words or None,
                influencer_id=known.get(word_of(Influencer, handle)) if handle else None,
                added_on=today,
                owner=settings.ugc_owner,
            )
            values = completed(workspace, writer, UgcItem.entity, codec.values_of(item))
            ids.append(writer.insert(UgcItem.entity, values))
    changed = Changed("Added to the library ({number})", details, writer.rows, tuple(ids))
    return AddedLinks(changed, there)
