"""The table of kept files on the Data tab: as rows or pictures, opened and saved as copies. Adds none: files come to a record."""

from socialroi_desktop.domain.records import Attachment
from socialroi_desktop.viewmodels.records.file_copies import FileCopies
from socialroi_desktop.viewmodels.records.file_words import file_tiles
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.records.files_card import open_outside
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import Extra, SectionSetup
from socialroi_desktop.views.widgets.save_dialog import ask_and_remember


def kept_files() -> SectionSetup:
    """Return what is special about the table of files."""
    open_tip = translate("KeptFiles", "Shows a copy of the chosen file with the program you have for it")
    record_tip = translate("KeptFiles", "Goes to what the chosen file is kept with")
    return SectionSetup(
        columns=("name", "record_kind", "record_id", "size", "added_on", "note"),
        fields=("name", "added_on", "note"),
        extras=(
            Extra(translate("KeptFiles", "Open a copy"), open_tip, _open_chosen),
            Extra(translate("KeptFiles", "Save a copy…"), "", _save_chosen),
            Extra(translate("KeptFiles", "Go to its record"), record_tip, _go_to_record),
        ),
        adds=False,
        tiles=file_tiles(),
        opens=_open,
    )


def _open(section: RecordsSection, row_id: int) -> None:
    _copies(section).look_at(row_id)


def _open_chosen(section: RecordsSection) -> None:
    file = _chosen(section)
    if file is not None:
        _copies(section).look_at(file.id or 0)


def _save_chosen(section: RecordsSection) -> None:
    file = _chosen(section)
    if file is None:
        return
    title = translate("KeptFiles", "Save a copy")
    path = ask_and_remember(section, title, file.name, section.session.looks)
    if path is not None:
        _copies(section).save(file.id or 0, path)


def _go_to_record(section: RecordsSection) -> None:
    file = _chosen(section)
    if file is not None and file.record_id is not None:
        section.record_opened.emit(file.record_kind, file.record_id)


def _chosen(section: RecordsSection) -> Attachment | None:
    """Return the file that is chosen; what to do is said where none is."""
    rows = section.table.rows_of(section.view.selected_ids()[:1])
    record = section.table.record(rows[0]) if rows else None
    if isinstance(record, Attachment):
        return record
    section.refused.emit(translate("KeptFiles", "Choose a file first."))
    return None


def _copies(section: RecordsSection) -> FileCopies:
    found = section.findChild(FileCopies)
    if found is None:
        found = FileCopies(section.session, section)
        found.refused.connect(section.refused)
        found.handed_out.connect(open_outside)
    return found
