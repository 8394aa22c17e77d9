"""All about one record: where it is from, every field, the parts that belong to it, the files kept with it.

Changes nothing but parts and files.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.parts import parts_of
from socialroi_desktop.viewmodels.records.details import Origin, details, origin, references
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.tag_names import chips_of
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.records.files_card import FilesCard
from socialroi_desktop.views.records.parts_card import PartsCard
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import LinkLabel, role_label, rule
from socialroi_desktop.views.widgets.tag_chips import TagRow

Pair = tuple[str, str]


class RecordDetails(QWidget):
    """`import_opened` carries the batch a row came from, `record_opened` a record that is named here.

    When the record has changed `show_record` renews what is told of it; what stands in its parts stays.
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
        self._session, self._of = session, (record.entity, record.id, editable)
        self._head, self._foot = QWidget(), QWidget()
        self.about = None if head is None else head(session)
        told = frozenset[str]() if self.about is None else self.about.tells
        self.parts = [
            PartsCard(session, part, record, editable=editable, folded=part.entity in told, parent=self)
            for part in parts_of(record.entity)
        ]
        if self.about is not None:
            # The panel is filled anew with what is opened, which must not happen under the click.
            self.about.record_opened.connect(self.record_opened, Qt.ConnectionType.QueuedConnection)
        self._column = _column(self)
        self._column.setContentsMargins(0, 0, 6, 0)
        for card in self.parts:
            card.record_opened.connect(self.record_opened)
        self.files = None if record.of_any else FilesCard(session, record, editable=editable, parent=self)
        kept = () if self.files is None else (self.files,)
        above = () if self.about is None else (self.about,)
        for widget in (*above, self._head, *self.parts, *kept, self._foot):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.show_record(record, naming)

    def is_of(self, record: Record, *, editable: bool) -> bool:
        """Tell whether it shows this record, as it was or as it is."""
        return self._of == (record.entity, record.id, editable)

    def show_part(self, entity: str, row_id: int) -> PartsCard | None:
        """Select a part; return the card it stands in, None where it is in none."""
        for card in self.parts:
            row = card.table.row_of(row_id) if card.table.record_type.entity == entity else None
            if row is not None:
                card.unfold()
                card.view.go_to(row)
                return card
        return None

    def show_record(self, record: Record, naming: Naming) -> None:
        """Show the fields of the record and its origin."""
        self.record = record
        if self.about is not None:
            self.about.show_record(record, naming)
        found = origin(self._session.workspace, record, naming.zone)
        self._head = self._renewed(self._head)
        head = _column(self._head)
        head.addWidget(role_label(found.sentence, "muted", wrap=True))
        head.addLayout(_pairs(details(record, naming), references(record), self.record_opened.emit))
        chips = chips_of(record.tags, naming.tags)
        if chips:
            head.addWidget(TagRow(chips))
        self._foot = self._renewed(self._foot)
        if found.batch_id is not None:
            self._fill_foot(_column(self._foot), found)
        for made in (self._head, self._foot):
            made.show()

    def _renewed(self, old: QWidget) -> QWidget:
        new = QWidget()
        self._column.replaceWidget(old, new)
        # A key pressed in it may be what made the new one: it must outlive that key.
        old.hide()
        old.deleteLater()
        return new

    def _fill_foot(self, column: QVBoxLayout, found: Origin) -> None:
        column.addWidget(rule())
        column.addWidget(role_label(self.tr("Where this row came from"), "card-title"))
        rows = [
            (self.tr("File"), found.file),
            (self.tr("Line"), found.line),
            (self.tr("Imported"), found.imported),
            (self.tr("SHA-256"), found.sha256),
        ]
        column.addLayout(_pairs(rows))
        link = link_button(self.tr("Show this import"), lambda: self.import_opened.emit(found.batch_id))
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)


def _column(content: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(sizes().tight)
    return column


def _pairs(
    rows: Sequence[Pair],
    leads_to: Mapping[str, tuple[str, int]] = MappingProxyType({}),
    open_record: Callable[[str, int], object] | None = None,
) -> QGridLayout:
    """Return labels beside their values; a value whose label `leads_to` a record opens it."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(sizes().gap)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, 92)
    for row, (label, value) in enumerate(rows):
        name = role_label(label, "muted", wrap=True)
        name.setMaximumWidth(120)
        text = _value(value, leads_to.get(label), open_record)
        text.setAccessibleName(label)
        text.setAccessibleDescription(value)
        text.setMinimumWidth(40)
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
    return grid


def _value(
    value: str, reference: tuple[str, int] | None, open_record: Callable[[str, int], object] | None
) -> QLabel:
    if reference is not None and open_record is not None:
        link = LinkLabel(
            _breakable(value), translate("RecordDetails", "Open {name}").format(name=" ".join(value.split()))
        )
        # The panel is filled anew with what is opened, which must not happen under the click.
        link.opened.connect(lambda: open_record(*reference), Qt.ConnectionType.QueuedConnection)
        return link
    text = role_label(_breakable(value), "", wrap=True)
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return text


def _breakable(text: str) -> str:
    """Let long words (links, check sums) break: a label breaks at zero-width spaces only."""
    return " ".join(
        word if len(word) <= 18 else "\u200b".join(word[n : n + 12] for n in range(0, len(word), 12))
        for word in text.split(" ")
    )
