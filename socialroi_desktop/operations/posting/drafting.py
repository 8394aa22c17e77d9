"""Draft posts for all chosen channels from one source. One change, one undo."""

from collections.abc import Sequence
from dataclasses import replace

from socialroi_desktop.domain.letters.templates import Template
from socialroi_desktop.domain.link_words import link_words
from socialroi_desktop.domain.posting.drafting import Source, drafts_of
from socialroi_desktop.domain.posting.lengths import FREE
from socialroi_desktop.domain.posting.naming import Tags, post_link, tags_of
from socialroi_desktop.domain.posting.shipped import post_limits, post_naming
from socialroi_desktop.domain.records import Campaign, Post, Usage
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.library.sharing import insert_checked, must_take_posts
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.post_surroundings import tags_taken


def draft_posts(
    workspace: Workspace,
    *,
    source: Source,
    channels: Sequence[str],
    template: Template | None = None,
    planned_at: str | None = None,
) -> Changed:
    """Make a draft post for each channel, its text fitted to it and its link tagged as no other post's is.

    The change names the posts in the order of the channels. UserError where no channel is chosen or one takes no posts, where
    the page is no address, or where the template needs what the source does not tell.
    """
    chosen = tuple(dict.fromkeys(channels))
    if not chosen:
        raise UserError("Choose a channel to draft a post for.")
    must_take_posts(chosen)
    known = post_limits()
    drafts = drafts_of(source, {channel: known.get(channel, FREE) for channel in chosen}, template)
    campaign = reading.get(workspace, Campaign, source.campaign_id) if source.campaign_id else None
    taken: set[Tags] = set(tags_taken(workspace, Post()))
    details = {"source": source.title, "number": len(drafts)}
    with change(workspace, "Draft posts from “{source}” ({number})", **details) as writer:
        ids = []
        for draft in drafts:
            post = Post(
                channel=draft.channel, title=draft.title or None, text=draft.text or None, state="draft",
                scheduled_at=planned_at, product_id=source.product_id, offer_id=source.offer_id,
                campaign_id=source.campaign_id, source=source.comes_from, origin=source.made_of, credit=source.credit,
            )  # fmt: skip
            if source.page:
                link = post_link(post_naming(), post, campaign, source.page, taken)
                taken.add(tags_of(link_words(link)))
                post = replace(post, link=link)
            ids.append(insert_checked(workspace, writer, post))
            if source.kind == "ugc_item":
                use = Usage(ugc_item_id=source.id, where="post", post_id=ids[-1])
                insert_checked(workspace, writer, use)
    return Changed("Drafted posts from “{source}”: {number}", details, writer.rows, tuple(ids))
