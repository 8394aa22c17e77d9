"""The address of a post, so folded that all ways of writing it are one. Pure.

Letters of ids count in their case, as in `/p/AbC`; those of hosts do not.
"""

import re

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
_PIN = re.compile(r"^(?:\w\w\.)?pinterest\.(?:[a-z]{2,3}|co\.\w\w|com\.\w\w)$")
_VIDEO = re.compile(r"(?:^|&)v=([\w-]+)")


def address(link: str) -> str:
    """Return an address without what does not tell posts apart: protocol, `www.` and `m.`, what is shared with it, last slash."""
    text = link.strip()
    bare = text.partition("://")[2] if "://" in text else text
    bare, _, query = bare.partition("#")[0].partition("?")
    host, _, path = bare.partition("/")
    host = _host(host.casefold())
    path = path.strip("/")
    if host in ("youtube.com", "youtu.be"):
        found = _VIDEO.search(query) if path in ("watch", "watch/") else None
        found = found or _POSTS[host].match(path)
        if found:
            return f"youtube.com/{found[1]}"
    elif (pattern := _POSTS.get(host)) and (found := pattern.match(path)):
        return f"{host}/{found[1]}"
    telling = sorted(part for part in query.split("&") if part.startswith(_TELLING))
    return "/".join(filter(None, (host, path))) + ("?" + "&".join(telling) if telling else "")


def _host(host: str) -> str:
    bare = host.partition(":")[0]
    first, _, rest = bare.partition(".")
    if first in _DEVICES and "." in rest:
        bare = rest
    if _PIN.match(bare):
        return "pinterest.com"
    return _HOSTS.get(bare, bare)
