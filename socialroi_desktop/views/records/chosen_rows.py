"""Keeps in sight how many rows of a table are chosen, and how many of them would be deleted. Knows no record."""

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QPushButton

from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.records.edit_table import EditTable
from socialroi_desktop.views.records.section_bar import SectionBar


def chosen_count(selection: QItemSelectionModel) -> int:
    """Return how many rows hold something chosen, without asking for each cell."""
    chosen = selection.selection()
    spans = sorted((chosen.at(n).top(), chosen.at(n).bottom()) for n in range(chosen.size()))
    count, beyond = 0, 0
    for top, bottom in spans:
        count += max(bottom + 1 - max(top, beyond), 0)
        beyond = max(beyond, bottom + 1)
    return count


def tell_chosen(view: EditTable, bar: SectionBar, delete_button: QPushButton) -> None:
    """Say in the bar, and on what deletes them, how many rows are chosen."""

    def tell() -> None:
        count = chosen_count(view.selectionModel())
        several = count > 1
        bar.show_selected(count)
        button = translate("RecordsSection", "Delete %Ln", "", count)
        delete_button.setText(button if several else translate("RecordsSection", "Delete"))
        action = translate("RecordsSection", "Delete %Ln rows", "", count)
        view.delete_action.setText(action if several else translate("RecordsSection", "Delete rows"))

    bar.selected.cleared.connect(view.clearSelection)
    view.selectionModel().selectionChanged.connect(tell)
    view.model().modelReset.connect(tell)
    tell()
