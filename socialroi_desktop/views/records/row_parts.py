"""Chips beside the search of a table: which of its rows are shown, and which columns say something of those. Knows no record."""

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.records.row_listing import RowListing
from socialroi_desktop.views.records.section_bar import SectionBar
from socialroi_desktop.views.records.setup import RowPart
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter


def offer_parts(section: RowListing, bar: SectionBar, parts: tuple[RowPart, ...]) -> None:
    """Put the chips of a table beside its search, where it has any."""
    if parts:
        bar.add_beside_search(RowParts(section, parts))


class RowParts(SegmentedFilter):
    """The first part is shown at the start."""

    def __init__(self, section: RowListing, parts: tuple[RowPart, ...]) -> None:
        segments = [Segment(str(number), part.words) for number, part in enumerate(parts)]
        super().__init__(translate("RowParts", "Which rows are shown"), segments)
        self._section, self._parts = section, parts
        self.current_changed.connect(lambda key: self._show(parts[int(key)]))
        for name in parts[0].without:
            self._hide(name)

    def _show(self, part: RowPart) -> None:
        for name in {name for each in self._parts for name in each.without}:
            self._hide(name, hidden=name in part.without)
        self._section.narrow(part.terms)

    def _hide(self, name: str, *, hidden: bool = True) -> None:
        column = self._section.view.column_of(name)
        if column is not None:
            self._section.view.setColumnHidden(column, hidden)
