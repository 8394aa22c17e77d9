"""The actions of a table of records: the one that adds, those of its tab, the first one of an empty table."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import plural_of
from socialroi_desktop.views.records.row_listing import RowListing
from socialroi_desktop.views.records.setup import Extra, SectionSetup
from socialroi_desktop.views.widgets.save_dialog import ask_where


def adding(section: RowListing, words: str) -> QAction:
    """Return the action that opens the form, with its key."""
    action = QAction(words, section)
    action.setShortcut(QKeySequence.StandardKey.New)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(section.add)
    section.addAction(action)
    return action


def extras(section: RowListing, setup: SectionSetup) -> list[QAction]:
    """Return the actions that only this table has, which its menu shows as well."""
    found = [_extra(section, extra) for extra in setup.extras]
    section.view.addActions(found)
    return found


def _extra(section: RowListing, extra: Extra) -> QAction:
    # The key itself belongs to the page, where it rests while somebody types: menus only name it.
    key = QKeySequence(extra.key).toString(QKeySequence.SequenceFormat.NativeText)
    action = QAction(f"{extra.text}\t{key}" if key else extra.text, section)
    action.setToolTip(extra.tip)
    if extra.parts:
        menu = QMenu(section)
        menu.addActions([_extra(section, part) for part in extra.parts])
        action.setMenu(menu)
    else:
        action.triggered.connect(lambda _on=False: extra.run(section))
    return action


def first_action(section: RowListing, record: type[Record], setup: SectionSetup) -> QAction:
    """Return what is offered where there is no row yet."""
    imports = (translate("RecordsSection", "Import files…"), section.import_requested.emit)
    adds = (section.add_action.text(), section.add)
    listing = record.listing
    words, deed = setup.brings or (imports if listing is not None and listing.imported else adds)
    action = QAction(words, section)
    action.triggered.connect(lambda _on=False: deed())
    return action


def saving(section: RowListing, record: type[Record]) -> QAction:
    """Return the action that saves the rows that are shown."""
    action = QAction(translate("RecordsSection", "Export CSV…"), section)

    def ask() -> None:
        path = ask_where(section, action.text(), plural_of(record), section.session.looks)
        if path is not None:
            section.save_as(path)

    action.triggered.connect(ask)
    return action
