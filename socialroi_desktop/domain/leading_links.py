"""Whether a post leads people to a page: by the link it names, or one in its text. Pure."""

import re

from socialroi_desktop.domain.pages import page_lines, page_matches

_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+", re.IGNORECASE)


def leads_to(page: str, link: str | None, text: str | None) -> bool:
    """Tell whether a post has a link to a page or section; without a page, whether it has any."""
    links = [link] if link else []
    links += _LINK.findall(text or "")
    wanted = page_lines(page)
    return bool(links) if not wanted else any(page_matches(one.rstrip(".,;:!?)"), wanted) for one in links)
