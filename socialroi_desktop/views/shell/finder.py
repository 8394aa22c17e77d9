"""Finds for the palette of a window what its open workspace holds: records, and settings by their names."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.chinese import Scripts
from socialroi_desktop.domain.due import Due
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.palette.finding import scripts_of_session
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.shell.command import CommandGroup, Deliver
from socialroi_desktop.views.shell.found_records import Finding, Opens, find_records
from socialroi_desktop.views.shell.setting_places import setting_places


class WorkspaceFinder:
    """Made anew whenever the palette opens; `due` is what is due by then."""

    def __init__(self, session: Session, navigator: Opens, due: Iterable[Due], window: QWidget) -> None:
        self._finding = Finding(session, navigator, tuple(due), self.make)
        self._window = window

    @property
    def scripts(self) -> Scripts:
        """In which scripts Chinese is found."""
        return scripts_of_session(self._finding.session)

    def find(self, text: str, deliver: Deliver) -> None:
        """Look for records in the background."""
        find_records(self._finding, text, deliver)

    def places(self) -> list[CommandGroup]:
        """Return the settings."""
        return setting_places(self._show_setting)

    def make(self, record: Record) -> None:
        """Open the form of a record that is not kept yet; once it is, it is shown where it lives."""
        from socialroi_desktop.views.records.record_dialog import RecordDialog

        opened = partial(self._open, record.entity)
        RecordDialog(self._finding.session, record, done=opened, parent=self._window).open()

    def _open(self, entity: str, row_id: int) -> None:
        self._finding.navigator.open(entity, row_id)

    def _show_setting(self, field: str) -> None:
        from socialroi_desktop.views.dialogs.settings import edit_workspace_settings

        edit_workspace_settings(self._finding.session, self._window, field=field)
