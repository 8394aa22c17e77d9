"""The table of collections, each with its pieces as pictures beside it."""

from socialroi_desktop.domain.records import Collection
from socialroi_desktop.viewmodels.library.collecting import Collecting
from socialroi_desktop.viewmodels.library.standings import Standings
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.library.collection_head import CollectionHead, Ways
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import SectionSetup


def collections_section(
    session: Session, filters: FilterState, standings: Standings, collecting: Collecting, ways: Ways
) -> RecordsSection:
    """Return the table; `ways` lead from a collection to its pieces in the library, and out of it."""
    setup = SectionSetup(
        columns=("name", "pieces", "campaign_id", "note"),
        head=lambda shown: CollectionHead(shown, standings, collecting, ways),
        opens=lambda section, _row_id: section.panel.show(),
    )
    return RecordsSection(session, filters, Collection, setup)
