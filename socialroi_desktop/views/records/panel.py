"""Beside a table: all about the selected record and its origin, or the form to add or change one."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Lead
from socialroi_desktop.viewmodels.records.details import (
    Origin,
    details,
    earlier_figures,
    order_lines,
    origin,
    references,
)
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import title_of
from socialroi_desktop.views.records.form import AddReference, RecordForm
from socialroi_desktop.views.records.nurture_steps import NurtureSteps
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.labels import LinkLabel, role_label, rule

Pair = tuple[str, str]


class RecordPanel(Card):
    """`saved` carries the record of the form; `import_opened` the batch a row came from, `record_opened` one named here."""

    saved = Signal(object)
    import_opened = Signal(int)
    record_opened = Signal(str, int)
    closed = Signal()

    def __init__(
        self, session: Session, add_reference: AddReference | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._add_reference = add_reference
        self.form: RecordForm | None = None
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._area, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self.body.addLayout(self._buttons)
        escape = QShortcut(Qt.Key.Key_Escape, self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def show_record(self, record: Record, naming: Naming, *, editable: bool) -> None:
        """Show all fields of a record and its origin."""
        self.form = None
        self.set_title(title_of(type(record)))
        workspace = self._session.workspace
        content, column = _column()
        found = origin(workspace, record, naming.zone)
        column.addWidget(role_label(found.sentence, "muted", wrap=True))
        column.addLayout(_pairs(details(record, naming), references(record), self.record_opened.emit))
        parts = (
            (self.tr("Order lines"), order_lines(workspace, record, naming)),
            (self.tr("Figures by export"), earlier_figures(workspace, record, naming)),
        )
        for title, pairs in parts:
            if pairs:
                column.addWidget(role_label(title, "card-title"))
                column.addLayout(_pairs(pairs))
        if isinstance(record, Lead):
            column.addWidget(rule())
            column.addWidget(NurtureSteps(self._session, record, editable=editable))
        if found.batch_id is not None:
            column.addWidget(rule())
            self._add_origin(column, found)
        column.addStretch(1)
        self._put(content)
        buttons = []
        if editable:
            buttons.append(_button(self.tr("Edit"), lambda: self.edit_record(record, naming)))
        self._set_buttons(buttons)

    def edit_record(self, record: Record, naming: Naming) -> None:
        """Show the form for a record; one without an id is added."""
        title = self.tr("Edit: {record}") if record.id else self.tr("New: {record}")
        self.set_title(title.format(record=title_of(type(record))))
        self.form = RecordForm(record, naming, self._session.today, add_reference=self._add_reference)
        # Saving replaces the form, which must not happen under the key press it is still handling.
        self.form.submitted.connect(self._on_save_clicked, Qt.ConnectionType.QueuedConnection)
        content, column = _column()
        column.addWidget(self.form)
        self._put(content)
        save = _button(self.tr("Save") if record.id else self.tr("Add"), self._on_save_clicked)
        save.setProperty("role", "primary")
        self._set_buttons([_button(self.tr("Cancel"), self.closed.emit), save])
        for name in self.form.entries:
            self.form.editor(name).setFocus(Qt.FocusReason.TabFocusReason)
            break

    def _on_save_clicked(self) -> None:
        record = self.form.record() if self.form is not None else None
        if record is not None:
            self.saved.emit(record)

    def _add_origin(self, column: QVBoxLayout, found: Origin) -> None:
        column.addWidget(role_label(self.tr("Where this row came from"), "card-title"))
        rows = [
            (self.tr("File"), found.file),
            (self.tr("Line"), found.line),
            (self.tr("Imported"), found.imported),
            (self.tr("SHA-256"), found.sha256),
        ]
        column.addLayout(_pairs(rows))
        link = _button(self.tr("Show this import"), lambda: self.import_opened.emit(found.batch_id))
        link.setProperty("role", "link")
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _set_buttons(self, buttons: Sequence[QPushButton]) -> None:
        while (old := self._buttons.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons.addStretch(1)
        for button in buttons:
            self._buttons.addWidget(button)

    def _put(self, content: QWidget) -> None:
        old = self._area.takeWidget()
        if old is not None:
            # A key pressed in it may be what made the new one: it must outlive that key.
            old.hide()
            old.deleteLater()
        self._area.setWidget(content)


def _column() -> tuple[QWidget, QVBoxLayout]:
    content = QWidget()
    content.setProperty("role", "scroll-body")
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 6, 0)
    column.setSpacing(sizes().tight)
    return content, column


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
            _breakable(value), translate("RecordPanel", "Open {name}").format(name=" ".join(value.split()))
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


def _button(text: str, call: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda _on=False: call())
    return button
