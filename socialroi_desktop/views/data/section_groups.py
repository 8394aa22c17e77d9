"""The tables of the Data tab by group, with their names, for the chips above them."""

from socialroi_desktop.domain.listings import LISTING_GROUPS
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import short_of
from socialroi_desktop.views.data.sections import IMPORTS, sections_of
from socialroi_desktop.views.widgets.grouped_filter import SegmentGroup
from socialroi_desktop.views.widgets.segmented_filter import Segment


def section_groups() -> list[SegmentGroup]:
    """Return the groups of tables with their names."""
    titles = {
        "shop": translate("DataPage", "Shop"),
        "platforms": translate("DataPage", "Platforms"),
        "spending": translate("DataPage", "Ads and costs"),
        "site": translate("DataPage", "Visits"),
        "people": translate("DataPage", "People"),
        "library": translate("DataPage", "Library"),
        "setup": translate("DataPage", "Campaigns, codes, rates"),
    }
    imports = translate("DataPage", "Imports")
    return [
        SegmentGroup(IMPORTS, imports, (Segment(IMPORTS, imports),)),
        *(
            SegmentGroup(
                group,
                titles[group],
                tuple(Segment(key, short_of(RECORDS[key])) for key in sections_of(group)),
            )
            for group in LISTING_GROUPS
        ),
    ]
