"""How the link of a post is tagged, by patterns that are data: who comes by it is known to come by that post. Pure."""

import re
import unicodedata
from collections.abc import Callable, Container
from dataclasses import dataclass
from itertools import count

from socialroi_desktop.domain.channels import source_word
from socialroi_desktop.domain.link_words import LinkWords, link_words
from socialroi_desktop.domain.records import Campaign, Post
from socialroi_desktop.domain.tagging_pages import with_tags

Tags = tuple[str, str, str, str]
_SOURCE = re.compile(r"([?&]utm_source=)[^&#]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PostNaming:
    """Patterns of the words of a link; see `resources/post_naming.toml`."""

    source: str
    medium: str
    paid_medium: str
    campaign: str
    no_campaign: str
    content: str
    longest_word: int


def tags_of(words: LinkWords) -> Tags:
    """Return the tags of a link as they are compared: source, medium, campaign and content."""
    return (words.source, words.medium, words.campaign, words.content)


def post_link(
    rule: PostNaming,
    post: Post,
    campaign: Campaign | None,
    page: str,
    taken: Container[Tags],
    *,
    paid: bool = False,
) -> str:
    """Return the address of a page with tags that no other post has; UserError when it is no address."""
    source = rule.source.format(channel=source_word(post.channel))
    medium = rule.paid_medium if paid else rule.medium
    told = rule.campaign.format(campaign=_known_as(campaign)) if campaign else rule.no_campaign
    word = _dashed(post.title or post.text or "", rule.longest_word) or f"post-{post.id}"
    content = rule.content.format(post=word)
    free = next(
        each
        for number in count(1)
        if (source, medium, told, each := content if number == 1 else f"{content}-{number}") not in taken
    )
    return with_tags(page, {"source": source, "medium": medium, "campaign": told, "content": free})


def retagged(link: str, is_taken: Callable[[Tags], bool]) -> str:
    """Return a link tagged by `utm_` with the same page, source, medium and campaign, and a content no other post has."""
    source, medium, campaign, content = tags_of(link_words(link))
    free = next(
        each
        for each in (f"{content or 'post'}-{number}" for number in count(2))
        if not is_taken((source, medium, campaign, each))
    )
    return with_tags(link, {"source": source, "medium": medium, "campaign": campaign, "content": free})


def is_tagged(link: str | None) -> bool:
    """Tell whether a link carries the tags by which posts are told apart."""
    return bool(link and _SOURCE.search(link))


def link_on(link: str, channel: str) -> str:
    """Return the tagged link of a post as its text on another channel has it: who comes by it comes from there."""
    return _SOURCE.sub(lambda told: f"{told[1]}{source_word(channel)}", link)


def _known_as(campaign: Campaign) -> str:
    """Return the word by which links mean a campaign: orders that carry it find the campaign by themselves."""
    names = [name.strip() for name in (campaign.link_names or "").splitlines() if name.strip()]
    return next((name for name in [*names, campaign.name] if " " not in name), [*names, campaign.name][0])


def _dashed(text: str, longest: int) -> str:
    """Return the words of a text in small letters with - between them, in any script, cut between two of them."""
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).casefold())
    found = ""
    for word in words:
        longer = f"{found}-{word}" if found else word[:longest]
        if len(longer) > longest:
            break
        found = longer
    return found
