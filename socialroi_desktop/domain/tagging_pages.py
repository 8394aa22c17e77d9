"""How the address of a page is tagged, so that who comes by it is known by source, medium and campaign; and bare again. Pure."""

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from socialroi_desktop.errors import UserError

_TAG = "utm_"


def with_tags(page: str, tags: Mapping[str, str]) -> str:
    """Return the address of a page with tags (`source`, `medium`, `campaign`, `content`) in place of those it has.

    UserError when it is no address; a tag that says nothing is left out.
    """
    parts = urlsplit(_address(page))
    told = [(f"{_TAG}{name}", value) for name, value in tags.items() if value]
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._")
    query = urlencode([*_untagged(parts.query), *told], quote_via=quote)
    return urlunsplit((parts.scheme, parts.netloc, path, query, parts.fragment))


def landing_page(link: str | None) -> str:
    """Return the page a tagged link leads to, without its tags; "" where there is none."""
    try:
        parts = urlsplit((link or "").strip())
    except ValueError:
        return ""
    return urlunsplit(parts._replace(query=urlencode(_untagged(parts.query), quote_via=quote)))


def _untagged(query: str) -> list[tuple[str, str]]:
    return [pair for pair in parse_qsl(query, keep_blank_values=True) if not pair[0].startswith(_TAG)]


def _address(page: str) -> str:
    text = page.strip()
    full = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(full)
        host = parts.hostname or ""
    except ValueError:
        host = ""
    if not re.fullmatch(r"[^\s/@]+\.[^\s/@.]{2,}|localhost", host) or not full.startswith(
        ("http://", "https://")
    ):
        raise UserError(
            "“{page}” is no address of a page; write one such as https://shop.example/serum.", page=text
        )
    return full
