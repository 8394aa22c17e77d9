"""Who wrote a mention becomes an influencer in one step, for one mention or many, undone at once.

Knows mentions and influencers; not where either came from.
"""

from collections.abc import Collection, Iterable, Sequence

from socialroi_desktop.domain.identity import told_by_word, word_of
from socialroi_desktop.domain.records import Influencer, Mention
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.ordering import records_by_id

Key = tuple[str | None, str]


def make_influencers(workspace: Workspace, *, ids: Sequence[int]) -> Changed:
    """Link all mentions of the authors of these to influencers, adding those not there yet; linked ones stay as they are.

    The author is known by handle or name on the same channel. UserError when no mention is left to link, or when two
    influencers could be meant.
    """
    chosen = [mention for row_id in ids if _open(mention := _mention(workspace, row_id))]
    if not chosen:
        raise UserError("None of these mentions has an author without an influencer; type the author first.")
    found = _all_of(workspace, {_author(mention) for mention in chosen})
    known = _known(reading.listing(workspace, Influencer))
    there = len({_author(mention) for mention in found} & known.keys())
    added = 0
    template = (
        "Make an influencer of the author of a mention"
        if len(found) == 1
        else "Make influencers of the authors of {count} mentions"
    )
    with change(workspace, template, count=len(found), records="mention") as writer:
        for mention in found:
            key = _author(mention)
            people = known.get(key, frozenset())
            if len(people) > 1:
                raise UserError(
                    "Several influencers are called {author} on this channel; merge them, or choose one in the mention.",
                    author=mention.author,
                )
            if not people:
                values = completed(workspace, writer, "influencer", codec.values_of(_person(mention)))
                people = known[key] = frozenset({writer.insert("influencer", values)})
                added += 1
            writer.update("mention", mention.id or 0, {"influencer_id": min(people)})
    return Changed(
        "Influencers added: {added}; known already: {known}; mentions linked: {count}",
        {"added": added, "known": there, "count": len(found)},
        writer.rows,
        tuple(mention.id or 0 for mention in found),
    )


def _mention(workspace: Workspace, row_id: int) -> Mention:
    mention = reading.get(workspace, Mention, row_id)
    if mention is None:
        raise UserError("This row has been deleted meanwhile; reload the table.")
    return mention


def _open(mention: Mention) -> bool:
    return mention.influencer_id is None and bool(_author(mention)[1])


def _all_of(workspace: Workspace, authors: Collection[Key]) -> list[Mention]:
    """Return every mention of some authors that is linked to nobody; those that tell followers first, then the newest."""
    unlinked = sorted(reading.ids_with(workspace, "mention", "influencer_id", None))
    mentions = records_by_id(workspace, "mention", unlinked).values()
    found = [one for one in mentions if isinstance(one, Mention) and _open(one) and _author(one) in authors]
    return sorted(found, key=lambda one: (one.followers is not None, one.mentioned_at), reverse=True)


def _author(mention: Mention) -> Key:
    return _key(mention.channel, mention.author or "")


def _person(mention: Mention) -> Influencer:
    told = told_by_word(Influencer, mention.author or "")
    return Influencer(**told, channel=mention.channel, followers=mention.followers)


def _known(people: Iterable[Influencer]) -> dict[Key, frozenset[int]]:
    """Return ids by channel and by each handle and name; a handle counts before a name somebody else has."""
    by_handle: dict[Key, frozenset[int]] = {}
    by_name: dict[Key, frozenset[int]] = {}
    for person in people:
        for found, text in ((by_handle, person.handle), (by_name, person.name)):
            if text and person.id is not None:
                key = _key(person.channel, text)
                found[key] = found.get(key, frozenset()) | {person.id}
    return by_name | by_handle


def _key(channel: str | None, text: str) -> Key:
    return channel, word_of(Influencer, text)
