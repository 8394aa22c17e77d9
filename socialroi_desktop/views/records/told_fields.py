"""What is told of one record in lines: its fields with their names, its tags, and the file it came from.

Filled anew only where something else is told. Knows no workspace.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.records.details import Origin
from socialroi_desktop.viewmodels.shared.tag_names import Chips
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.breaking import breakable
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import LinkLabel, role_label, rule
from socialroi_desktop.views.widgets.tag_chips import TagRow

Pair = tuple[str, str]
Leads = Mapping[str, tuple[str, int]]


class _Lines(QWidget):
    """A column that is put in place of the one before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: object = None
        self._inside = QWidget()
        self._whole = told_column(self)
        self._whole.addWidget(self._inside)

    def _renewed(self, told: object) -> QVBoxLayout | None:
        """Return an empty column for what is told; None where that stands there already."""
        if told == self._told:
            return None
        self._told, old = told, self._inside
        self._inside = QWidget()
        self._whole.replaceWidget(old, self._inside)
        # A key pressed in it may be what made the new one: it must outlive that key.
        old.hide()
        old.deleteLater()
        return told_column(self._inside)


class ToldFields(_Lines):
    """`record_opened` carries a record that a field names."""

    record_opened = Signal(str, int)

    def show_fields(self, sentence: str, rows: Sequence[Pair], leads_to: Leads, chips: Chips) -> None:
        """Show where a record is from, its fields by name and its tags; a name that `leads_to` a record opens it."""
        column = self._renewed((sentence, tuple(rows), dict(leads_to), tuple(chips)))
        if column is None:
            return
        column.addWidget(role_label(sentence, "muted", wrap=True))
        column.addLayout(_pairs(rows, leads_to, self.record_opened.emit))
        if chips:
            column.addWidget(TagRow(chips))
        self._inside.show()


class ToldOrigin(_Lines):
    """`import_opened` carries the batch a row came from."""

    import_opened = Signal(int)

    def show_origin(self, found: Origin) -> None:
        """Show file and line of a row that was imported; nothing of one typed by hand."""
        self.setVisible(found.batch_id is not None)
        column = self._renewed(found)
        if column is None or found.batch_id is None:
            return
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
        self._inside.show()


def told_column(content: QWidget) -> QVBoxLayout:
    """Return an empty column in a widget, as close as lines of a record stand."""
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(sizes().tight)
    return column


def _pairs(
    rows: Sequence[Pair],
    leads_to: Leads = MappingProxyType({}),
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
            breakable(value), translate("RecordDetails", "Open {name}").format(name=" ".join(value.split()))
        )
        # The panel is filled anew with what is opened, which must not happen under the click.
        link.opened.connect(lambda: open_record(*reference), Qt.ConnectionType.QueuedConnection)
        return link
    text = role_label(breakable(value), "", wrap=True)
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return text
