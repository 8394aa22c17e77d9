"""Whether a text can be the address of an e-mail or of a page. Pure; nobody is asked whether it exists."""

import re

# One sign @, something before it, and behind it a name with a dot inside: in any script, also with parts masked out.
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>.]+(\.[^@\s,;<>.]+)+")

# What stands before a colon names a scheme, unless a port follows.
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d)", re.IGNORECASE)


def is_email(text: str) -> bool:
    """Tell whether a text is written as an e-mail address."""
    return _EMAIL.fullmatch(text) is not None


def is_link(text: str) -> bool:
    """Tell whether a text is the address of a page that a browser shows: with http, https, or no scheme at all."""
    bare = "".join(text.split())
    # What a spreadsheet would run is no page.
    if bare.startswith("="):
        return False
    found = _SCHEME.match(bare)
    return found is None or found[1].casefold() in ("http", "https")


# Behind the scheme a name with a dot inside, this very computer, or a page of a shop told by its path.
_PAGE = re.compile(
    r"(https?://)?(localhost|[^\s/?#:@.]+(\.[^\s/?#:@.]+)+)(:\d{1,5})?([/?#]\S*)?|/\S*", re.IGNORECASE
)


def is_page(text: str) -> bool:
    """Tell whether a typed text can be the address of a page: a site with a dot in its name, or the path of one's own."""
    return is_link(text) and _PAGE.fullmatch(text.strip()) is not None
