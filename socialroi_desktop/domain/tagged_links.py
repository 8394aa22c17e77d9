"""What a tagged link tells of where its visitors come from. Knows its words, not whom they mean."""

from socialroi_desktop.domain.link_words import link_words

# (source, campaign), folded.
TaggedLink = tuple[str, str]


def tagged_link(link: str | None) -> TaggedLink | None:
    """Return what a link is tagged with; None where it names no campaign, by which alone it could be known."""
    told = link_words(link or "")
    return as_tagged(told.source, told.campaign) if told.campaign else None


def as_tagged(source: str, campaign: str) -> TaggedLink:
    """Return the words of an order's own link as those of a tagged link are compared."""
    return source.strip().casefold(), campaign.strip().casefold()
