"""Which tables the Data tab has and how they are grouped, told by the records. Knows names; opens nothing."""

from socialroi_desktop.domain.fields import LISTING_GROUPS
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import short_of
from socialroi_desktop.views.widgets.grouped_filter import SegmentGroup
from socialroi_desktop.views.widgets.segmented_filter import Segment

IMPORTS = "imports"


def _sections_of(group: str) -> tuple[str, ...]:
    """Return the tables of a group: those that fill from files come first."""
    listed = [(record.listing, key) for key, record in RECORDS.items() if record.listing]
    chosen = [(not listing.imported, key) for listing, key in listed if listing.group == group]
    return tuple(key for _, key in sorted(chosen, key=lambda pair: pair[0]))


SECTIONS = tuple(key for group in LISTING_GROUPS for key in _sections_of(group))


def section_groups() -> list[SegmentGroup]:
    """Return the groups of tables with their names."""
    titles = {
        "shop": translate("DataPage", "Shop"),
        "platforms": translate("DataPage", "Platforms"),
        "spending": translate("DataPage", "Ads and costs"),
        "site": translate("DataPage", "Visits"),
        "people": translate("DataPage", "People"),
        "setup": translate("DataPage", "Campaigns, codes, rates"),
    }
    imports = translate("DataPage", "Imports")
    return [
        SegmentGroup(IMPORTS, imports, (Segment(IMPORTS, imports),)),
        *(
            SegmentGroup(
                group,
                titles[group],
                tuple(Segment(key, short_of(RECORDS[key])) for key in _sections_of(group)),
            )
            for group in LISTING_GROUPS
        ),
    ]
