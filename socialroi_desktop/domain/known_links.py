"""By what the visitors of one link are known: its tags, else the page it leads to. Pure."""

from collections.abc import Collection
from dataclasses import dataclass

from socialroi_desktop.domain.pages import page_lines, page_matches
from socialroi_desktop.domain.tagged_links import TaggedLink, as_tagged, tagged_link


@dataclass(frozen=True, slots=True)
class KnownLink:
    """What tells that somebody came by a link: source and campaign in it, or the page alone where it has no campaign.

    `pages` are empty for a tagged link, and for one that leads to the first page of a site, which many ways lead to.
    """

    tagged: TaggedLink | None = None
    pages: tuple[str, ...] = ()

    @property
    def tells(self) -> bool:
        """Whether anybody can be known by it."""
        return self.tagged is not None or bool(self.pages)

    def is_of(self, source: str | None, campaign: str | None, page: str | None) -> bool:
        """Tell whether words of a visit, order or lead are those of the link; `page` is where it came to."""
        if self.tagged is not None:
            return as_tagged(source or "", campaign or "") == self.tagged or tagged_link(page) == self.tagged
        return page_matches(page, self.pages)


def known_link(links: Collection[str]) -> KnownLink:
    """Return by what visitors are known of a link; of several (a short one and where it leads) the first tells that can."""
    for link in links:
        if found := tagged_link(link):
            return KnownLink(found)
    pages = {page for link in links for page in page_lines(link) if page.partition("?")[0] != "/"}
    return KnownLink(pages=tuple(sorted(pages)))
