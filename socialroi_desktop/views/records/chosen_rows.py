"""Chooses rows, and keeps in sight how many are chosen and how many of them would be deleted. Knows no record."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QPushButton

from socialroi_desktop.viewmodels.records.row_words import delete_words
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.records.edit_table import EditTable
from socialroi_desktop.views.records.section_bar import SectionBar
from socialroi_desktop.views.records.table_or_pictures import TableOrPictures


def chosen_count(selection: QItemSelectionModel) -> int:
    """Return how many rows hold something chosen, without asking for each cell."""
    chosen = selection.selection()
    spans = sorted((chosen.at(n).top(), chosen.at(n).bottom()) for n in range(chosen.size()))
    count, beyond = 0, 0
    for top, bottom in spans:
        count += max(bottom + 1 - max(top, beyond), 0)
        beyond = max(beyond, bottom + 1)
    return count


def choose(view: EditTable, shown: EditTable | TableOrPictures, rows: Sequence[int]) -> None:
    """Choose rows of a table in the look they are shown in; where they are chosen already, all that is stays so.

    Of several that are not in sight together it is the first alone, so that nothing is done to rows nobody sees.
    """
    if {*view.table.ids_of(rows)} <= {*view.selected_ids()}:
        if not any(shown.sees((row,)) for row in rows):
            shown.bring_into_sight(rows[0])
        return
    view.go_to(*rows)
    if len(rows) > 1 and not shown.sees(rows):
        view.go_to(rows[0])


def tell_chosen(view: EditTable, bar: SectionBar, delete_button: QPushButton) -> None:
    """Say in the bar, and on what deletes them, how many rows are chosen."""

    def tell() -> None:
        count = chosen_count(view.selectionModel())
        several = count > 1
        bar.show_selected(count)
        button = translate("RecordsSection", "Delete %Ln", "", count)
        delete_button.setText(button if several else translate("RecordsSection", "Delete"))
        view.delete_action.setText(delete_words(view.table.record_type, count))

    bar.selected.cleared.connect(view.clearSelection)
    view.selectionModel().selectionChanged.connect(tell)
    view.model().modelReset.connect(tell)
    tell()
