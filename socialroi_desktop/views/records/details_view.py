"""All about one record: where it is from, every field, the parts that belong to it, the files kept with it.

Changes nothing but parts and files.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.parts import parts_of
from socialroi_desktop.viewmodels.records.details import details, origin, references
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.tag_names import chips_of
from socialroi_desktop.views.records.files_card import FilesCard
from socialroi_desktop.views.records.parts_card import PartsCard
from socialroi_desktop.views.records.parts_place import PartsPlace
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.records.told_fields import ToldFields, ToldOrigin, told_column
from socialroi_desktop.views.widgets.tab_order import tab_as_laid_out


class RecordDetails(QWidget):
    """`import_opened` carries the batch a row came from, `record_opened` a record that is named here.

    It goes on to other records of the same kind. When the record itself has changed what stands in its parts stays.
    """

    import_opened = Signal(int)
    record_opened = Signal(str, int)

    def __init__(
        self,
        session: Session,
        record: Record,
        naming: Naming,
        *,
        editable: bool,
        head: Callable[[Session], RecordHead] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "scroll-body")
        self._session, self._of = session, (record.entity, editable)
        self.about = None if head is None else head(session)
        told = frozenset[str]() if self.about is None else self.about.tells
        self._without = frozenset[str]() if self.about is None else self.about.names
        self.fields = ToldFields(self)
        self.parts = [
            PartsPlace(session, part, editable=editable, folded=part.entity in told, parent=self)
            for part in parts_of(record.entity)
        ]
        self.files = None if record.of_any else FilesCard(session, record, editable=editable, parent=self)
        self.origin = ToldOrigin(self)
        self._connect()
        self._lay_out()
        self.show_record(record, naming)

    def suits(self, record: Record, *, editable: bool) -> bool:
        """Tell whether a record can be shown in it."""
        return self._of == (record.entity, editable)

    def show_part(self, entity: str, row_id: int) -> PartsCard | None:
        """Select a part; return the card it stands in, None where it is in none."""
        cards = (place.show_part(row_id) for place in self.parts if place.part.entity == entity)
        return next((card for card in cards if card is not None), None)

    def show_record(self, record: Record, naming: Naming) -> None:
        """Show the record as it is now, or another one."""
        self.record = record
        if self.about is not None:
            self.about.show_record(record, naming)
        found = origin(self._session.workspace, record, naming.zone)
        chips = chips_of(record.tags, naming.tags)
        self.fields.show_fields(
            found.sentence, details(record, naming, self._without), references(record), chips
        )
        for place in self.parts:
            place.show_parts_of(record)
        if self.files is not None:
            self.files.show_files_of(record)
        self.origin.show_origin(found)
        tab_as_laid_out(self)

    def _connect(self) -> None:
        if self.about is not None:
            # The panel is filled anew with what is opened, which must not happen under the click.
            self.about.record_opened.connect(self.record_opened, Qt.ConnectionType.QueuedConnection)
        for place in self.parts:
            place.record_opened.connect(self.record_opened)
        self.fields.record_opened.connect(self.record_opened)
        self.origin.import_opened.connect(self.import_opened)

    def _lay_out(self) -> None:
        column = told_column(self)
        column.setContentsMargins(0, 0, 6, 0)
        for widget in (self.about, self.fields, *self.parts, self.files, self.origin):
            if widget is not None:
                column.addWidget(widget)
        column.addStretch(1)
