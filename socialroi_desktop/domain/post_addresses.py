"""The address of a post, so folded that all ways of writing it are one. Pure.

Letters of ids count in their case, as in `/p/AbC`; those of hosts do not.
"""

import re
from collections.abc import Callable

# A query may be the only thing that names the post, as in `watch?v=…` or `story_fbid=…`.
_TELLING = ("v=", "story_fbid=", "id=", "fbid=", "p=", "modal_id=", "item_id=", "note_id=", "aid=", "bvid=")
_DEVICES = ("www", "m", "mobile", "mbasic", "web", "amp", "touch", "old", "new", "l", "lm")
_HOSTS = {
    "twitter.com": "x.com", "fb.com": "facebook.com", "youtube-nocookie.com": "youtube.com", "threads.net": "threads.com",
    "instagr.am": "instagram.com",
}  # fmt: skip
# Whose post it is, and which way leads to it, may stand before its id or not.
_POSTS = {
    "instagram.com": re.compile(r"^(?:[^/]+/)?(?:p|reel|reels|tv)/([^/]+)"),
    "x.com": re.compile(r"^[^/]+(?:/web)?/status(?:es)?/(\d+)"),
    "tiktok.com": re.compile(r"^(?:@[^/]*/(?:video|photo)|v|embed(?:/v2)?)/(\d+)"),
    "youtube.com": re.compile(r"^(?:shorts|live|embed|v)/([\w-]+)"),
    "youtu.be": re.compile(r"^([\w-]+)"),
    "threads.com": re.compile(r"^@[^/]+/post/([^/]+)"),
    "reddit.com": re.compile(r"^(?:r/[^/]+/|user/[^/]+/)?comments/(\w+)"),
    "pinterest.com": re.compile(r"^pin/(?:[^/]*--)?(\d+)"),
    "facebook.com": re.compile(
        r"^(?:[^/]+/(?:posts|videos|reels?)|reel|watch)/(?:[^/]*[^/\d][^/]*/)?(\d+|pfbid\w+)"
    ),
}
# Other networks that name a post in the path; WeChat does not.
_BY_PATH = frozenset(
    {"xiaohongshu.com", "bilibili.com", "douyin.com", "weibo.com", "linkedin.com", "bsky.app"}
)
_PIN = re.compile(r"^(?:\w\w\.)?pinterest\.(?:[a-z]{2,3}|co\.\w\w|com\.\w\w)$")
_VIDEO = re.compile(r"(?:^|&)v=([\w-]+)")


def address(link: str) -> str:
    """Return an address without what does not tell posts apart: protocol, `www.` and `m.`, what is shared with it, last slash."""
    return _folded(*_parts(link), lambda part: part.startswith(_TELLING))


def page(link: str, is_shared: Callable[[str], bool]) -> str:
    """Return the same of a page of any site: all of its query may tell two apart but what `is_shared`, by its name.

    Networks name a post in the path, or by what is known to name it; what else their links say is shared.
    """
    host, path, query = _parts(link)
    if host in _POSTS or host in _BY_PATH:
        return _folded(host, path, query, lambda part: part.startswith(_TELLING))
    return _folded(host, path, query, lambda part: bool(part) and not is_shared(_name(part)))


def _name(part: str) -> str:
    return part.partition("=")[0].casefold()


def _parts(link: str) -> tuple[str, str, str]:
    """Return host, path and query."""
    text = link.strip()
    bare = text.partition("://")[2] if "://" in text else text
    bare, _, query = bare.partition("#")[0].partition("?")
    host, _, path = bare.partition("/")
    return _host(host.casefold()), path.strip("/"), query


def _folded(host: str, path: str, query: str, tells: Callable[[str], bool]) -> str:
    if host in ("youtube.com", "youtu.be"):
        found = _VIDEO.search(query) if path in ("watch", "watch/") else None
        found = found or _POSTS[host].match(path)
        if found:
            return f"youtube.com/{found[1]}"
    elif (pattern := _POSTS.get(host)) and (found := pattern.match(path)):
        return f"{host}/{found[1]}"
    telling = sorted(filter(tells, query.split("&")))
    return "/".join(filter(None, (host, path))) + ("?" + "&".join(telling) if telling else "")


def _host(host: str) -> str:
    bare = host.partition(":")[0]
    first, _, rest = bare.partition(".")
    if first in _DEVICES and "." in rest:
        bare = rest
    if _PIN.match(bare):
        return "pinterest.com"
    return _HOSTS.get(bare, bare)
