"""What only one kind of table can do: authors to influencers, leads who agreed as CSV, paths of customers."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from socialroi_desktop.operations.authors import make_influencers
from socialroi_desktop.viewmodels.shared.session import sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate

if TYPE_CHECKING:
    from socialroi_desktop.views.records.section import RecordsSection


# What it is called, what is said beside it, what it does.
_Extra = tuple[str, str, Callable[["RecordsSection"], None]]


def extra_action(section: "RecordsSection", entity: str) -> QAction | None:
    """Return the action that only tables of this kind have, or None."""
    made = _EXTRAS.get(entity)
    if made is None:
        return None
    words, tip, run = made()
    action = QAction(words, section)
    action.setToolTip(tip)
    action.triggered.connect(lambda _on=False: run(section))
    section.view.addAction(action)
    return action


def ask_where(section: "RecordsSection", title: str, name: str) -> Path | None:
    """Ask for the CSV file to write; None when the seller changed their mind."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kinds = translate("RecordsSection", "CSV files (*.csv)")
    chosen, _ = QFileDialog.getSaveFileName(section, title, str(Path(folder) / f"{name}.csv"), kinds)
    return Path(chosen) if chosen else None


def _make_influencers(section: "RecordsSection") -> None:
    ids = section.view.selected_ids()
    if not ids:
        section.refused.emit(
            translate("SectionExtras", "Choose the mentions whose authors are to become influencers.")
        )
        return
    section.session.perform(
        translate("SectionExtras", "Make author an influencer"),
        lambda workspace, _progress: make_influencers(workspace, ids=ids),
        failed=lambda error: section.refused.emit(sentence_of(error)),
    )


def _export_agreed(section: "RecordsSection") -> None:
    path = ask_where(
        section,
        translate("SectionExtras", "Export who agreed…"),
        translate("SectionExtras", "Leads who agreed"),
    )
    if path is not None:
        section.changes.write(section.table, path, only=("consent", 1))


def _show_paths(section: "RecordsSection") -> None:
    from socialroi_desktop.views.data.paths_dialog import PathsDialog

    dialog = PathsDialog(section.session, section.filters, section)
    dialog.open()


_EXTRAS: dict[str, Callable[[], _Extra]] = {
    "mention": lambda: (
        translate("SectionExtras", "Make author an influencer"),
        translate(
            "SectionExtras",
            "For the mentions that are selected: adds the authors to your influencers, or finds those there",
        ),
        _make_influencers,
    ),
    "lead": lambda: (
        translate("SectionExtras", "Export who agreed…"),
        translate("SectionExtras", "Of the leads that are shown, those who agreed to be written to"),
        _export_agreed,
    ),
    "touchpoint": lambda: (
        translate("SectionExtras", "Paths to purchase…"),
        translate("SectionExtras", "Visits and days before an order, and who came often without one"),
        _show_paths,
    ),
}
