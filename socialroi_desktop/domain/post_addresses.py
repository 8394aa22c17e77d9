"""The address of a post, so folded that two ways of writing it are one. Pure."""


def address(link: str) -> str:
    """Return an address without what does not tell posts apart: protocol, `www.`, query, last slash."""
    bare = link.strip().casefold().partition("://")[2] or link.strip().casefold()
    bare, _, query = bare.removeprefix("www.").partition("?")
    # A query may be the only thing that names the post, as in `watch?v=…` or `story_fbid=…`.
    telling = [part for part in query.split("&") if part.startswith(("v=", "story_fbid=", "id=", "fbid="))]
    return bare.rstrip("/") + "?" + "&".join(sorted(telling)) if telling else bare.rstrip("/")
