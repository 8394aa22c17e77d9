"""What a tagged link tells of where its visitors come from. Knows its words, not whom they mean."""

from urllib.parse import parse_qs, urlsplit

# (source, campaign), folded.
TaggedLink = tuple[str, str]


def tagged_link(link: str | None) -> TaggedLink | None:
    """Return what a link is tagged with; None where it names no campaign, by which alone it could be known."""
    try:
        told = parse_qs(urlsplit(link or "").query)
    except ValueError:
        return None
    source, campaign = (told.get(name, [""])[0] for name in ("utm_source", "utm_campaign"))
    return as_tagged(source, campaign) if campaign else None


def as_tagged(source: str, campaign: str) -> TaggedLink:
    """Return the words of an order's own link as those of a tagged link are compared."""
    return source.strip().casefold(), campaign.strip().casefold()
