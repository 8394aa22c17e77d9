"""Which tables the Data tab has and how they are grouped, told by the records. Knows names; opens nothing."""

from socialroi_desktop.domain.listings import LISTING_GROUPS
from socialroi_desktop.domain.records import RECORDS

IMPORTS = "imports"


def sections_of(group: str) -> tuple[str, ...]:
    """Return the tables of a group: those that fill from files come first."""
    listed = [(record.listing, key) for key, record in RECORDS.items() if record.listing]
    chosen = [(not listing.imported, key) for listing, key in listed if listing.group == group]
    return tuple(key for _, key in sorted(chosen, key=lambda pair: pair[0]))


SECTIONS = tuple(key for group in LISTING_GROUPS for key in sections_of(group))
