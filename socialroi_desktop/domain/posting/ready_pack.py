"""What is pasted where a post is published: its words for each channel, first comment, code and link, as files by name. Pure."""

from collections.abc import Sequence

from socialroi_desktop.domain.outreach.ready_pack import CODE, LINK, words_with
from socialroi_desktop.domain.posting.naming import link_on
from socialroi_desktop.domain.records import Post, PostText

_TEXT, _COMMENT, _TITLE = "{channel}.txt", "{channel}-comment.txt", "{channel}-title.txt"


def pasted(told: Post | PostText, link: str, code: str) -> str:
    """Return the words of a post on one channel; code and link stand below where neither text nor first comment says them.

    The link tells the channel it is followed from.
    """
    comment = told.first_comment or ""
    if isinstance(told, PostText):
        link = link_on(link, told.channel)
    added = [each for each in (code, link) if each.casefold() not in comment.casefold()]
    return words_with((told.text or "").strip(), added).strip()


def post_files(post: Post, texts: Sequence[PostText], link: str, code: str) -> dict[str, str]:
    """Return the content of each file by its name: those of its own channel first, code and link alone where there are any."""
    files: dict[str, str] = {}
    every: tuple[Post | PostText, ...] = (post, *texts)
    for told in every:
        channel = told.channel.replace(":", "-")
        named = {
            _TITLE: told.title if isinstance(told, PostText) else None,
            _TEXT: pasted(told, link, code),
            _COMMENT: told.first_comment,
        }
        files |= {name.format(channel=channel): f"{words}\n" for name, words in named.items() if words}
    return files | {name: f"{told}\n" for name, told in ((CODE, code), (LINK, link)) if told}
