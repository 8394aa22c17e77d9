"""What is pasted where a post is published: its words for each channel, first comment, code and link, as files by name. Pure."""

from collections.abc import Iterable, Mapping, Sequence

from socialroi_desktop.domain.outreach.ready_pack import CODE, LINK, words_with
from socialroi_desktop.domain.posting.naming import link_on
from socialroi_desktop.domain.records import Post, PostText

_TEXT, _COMMENT, _TITLE = "{channel}.txt", "{channel}-comment.txt", "{channel}-title.txt"


def links_by_channel(own: str, link: str, channels: Iterable[str]) -> dict[str, str]:
    """Return the tagged link of a post as each channel has it: who comes by it comes from there; `own` is that of the post."""
    return {own: link} | {channel: link_on(link, channel) for channel in channels if channel != own}


def pasted(told: Post | PostText, links: Mapping[str, str], code: str) -> str:
    """Return the words of a post on one channel; code and link stand below where neither text nor first comment says them."""
    text, comment = _led(told.text, told.channel, links), commented(told, links)
    added = (code, links.get(told.channel, ""))
    return words_with(
        text.strip(), [each for each in added if each.casefold() not in comment.casefold()]
    ).strip()


def commented(told: Post | PostText, links: Mapping[str, str]) -> str:
    """Return the first comment of a post on one channel, "" for none."""
    return _led(told.first_comment, told.channel, links)


def _led(words: str | None, channel: str, links: Mapping[str, str]) -> str:
    """Return words in which the link of another channel is that of their own: copied from there it would count for there."""
    led = words or ""
    for other in filter(None, links.values()):
        led = led.replace(other, links.get(channel) or other)
    return led


def post_files(post: Post, texts: Sequence[PostText], links: Mapping[str, str], code: str) -> dict[str, str]:
    """Return the content of each file by its name: those of its own channel first, code and link alone where there are any."""
    files: dict[str, str] = {}
    every: tuple[Post | PostText, ...] = (post, *texts)
    for told in every:
        channel = told.channel.replace(":", "-")
        named = {
            _TITLE: told.title if isinstance(told, PostText) else None,
            _TEXT: pasted(told, links, code),
            _COMMENT: commented(told, links),
        }
        files |= {name.format(channel=channel): f"{words}\n" for name, words in named.items() if words}
    alone = ((CODE, code), (LINK, links.get(post.channel, "")))
    return files | {name: f"{told}\n" for name, told in alone if told}
