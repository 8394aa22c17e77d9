"""A line to add a record without leaving the keyboard: an editor a field, Enter adds, the next one begins.

Reads what was typed; writes nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Kind, Record, spec_of, specs
from socialroi_desktop.viewmodels.records.form import FormReading, read_form
from socialroi_desktop.viewmodels.shared.field_text import Naming, currency_of
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import field_label
from socialroi_desktop.views.records.field_editors import (
    EditorPlace,
    entry_of,
    know_names,
    make_editor,
    put_value,
    when_edited,
)
from socialroi_desktop.views.theme import repolish
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label

# What is chosen rather than typed is likely the same for the next record.
_STAYS = frozenset({Kind.DATE, Kind.CHOICE, Kind.CHANNEL, Kind.REFERENCE, Kind.CURRENCY})


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A field of the line: its share of the room left over, and the px that show a usual value whole."""

    name: str
    share: int = 1
    width: int = 60


def begun_today(session: Session, record: type[Record], **told: Any) -> Callable[[], Record]:
    """Return what makes the next record of a line: of today, in the currency of the workspace, as far as it tells either."""
    declared = specs(record)
    days = [spec.name for spec in declared if spec.kind is Kind.DATE and spec.required]
    currencies = [spec.name for spec in declared if spec.kind is Kind.CURRENCY]

    def blank() -> Record:
        begun: dict[str, Any] = dict.fromkeys(days, session.today.isoformat())
        return record(**begun | dict.fromkeys(currencies, session.settings.currency) | told)

    return blank


class AddLine(QWidget):
    """`added` carries the new record; what was chosen stays for the next one, what was typed goes.

    `blank()` gives the record that holds what the line does not ask. Lines of many fields take several `rows`.
    """

    added = Signal(object)

    def __init__(
        self,
        session: Session,
        naming: Naming,
        blank: Callable[[], Record],
        rows: Sequence[Sequence[FieldPlace]],
        *,
        button: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._naming, self._blank = session, naming, blank
        self._record = type(blank())
        self.editors: dict[str, QWidget] = {}
        self.button = QPushButton(button)
        self.button.clicked.connect(self.add)
        self.words = ElidedLabel("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for places in rows:
            column.addLayout(self._row(places, last=places is rows[-1]))
        column.addWidget(self.words)
        self.begin()

    def begin(self) -> None:
        """Put what a new record begins with into the editors."""
        blank = self._blank()
        for name in self.editors:
            self._put(name, getattr(blank, name))
        self._say()

    def set_naming(self, naming: Naming) -> None:
        """Know new records to refer to and another currency."""
        self._naming = naming
        for name, editor in self.editors.items():
            know_names(editor, spec_of(self._record, name), naming)
        self._say()

    def reading(self) -> FormReading:
        """Return what stands in the line, read."""
        entries = {name: entry_of(editor) for name, editor in self.editors.items()}
        return read_form(self._blank(), entries, self._naming, self._session.today)

    def add(self) -> None:
        """Add what stands in the line, or say what is wrong with it."""
        found = self.reading()
        missing = self.missing(found.record) if found.record is not None else None
        if found.record is None or missing is not None:
            self.complain(*(missing or next(iter(found.problems.items()))))
            return
        self.added.emit(found.record)
        typed = [name for name in self.editors if spec_of(self._record, name).kind not in _STAYS]
        for name in typed:
            self._put(name, getattr(self._blank(), name))
        if typed:
            self.editors[typed[0]].setFocus()

    def missing(self, record: Record) -> tuple[str, str] | None:
        """Return a field and what is wrong with it where a record holds but says too little."""
        return None

    def hint(self) -> str:
        """Return what is said below the line while nothing is wrong."""
        return ""

    def complain(self, name: str, sentence: str) -> None:
        """Say what is wrong and go to the field, where the line has it."""
        repolish(self.words, tone="bad")
        self._show(sentence)
        if name in self.editors:
            repolish(self.editors[name], invalid=True)
            self.editors[name].setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, places: Sequence[FieldPlace], *, last: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for place in places:
            row.addLayout(self._field(place), place.share)
        if last:
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _field(self, place: FieldPlace) -> QVBoxLayout:
        spec = spec_of(self._record, place.name)
        editor = make_editor(
            self._record, spec, EditorPlace(self._naming, self._session.today, in_cell=True, adds=True), self
        )
        editor.setMinimumWidth(place.width)
        self.editors[place.name] = editor
        when_edited(editor, self._say)
        if isinstance(editor, QLineEdit):
            editor.returnPressed.connect(self.add)
        label = role_label(field_label(spec), "small")
        label.setBuddy(editor)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(editor)
        return column

    def _put(self, name: str, value: object) -> None:
        currency = currency_of(self._blank(), self._naming)
        put_value(
            self.editors[name],
            self._record,
            spec_of(self._record, name),
            value,
            currency=currency,
            naming=self._naming,
        )

    def _say(self) -> None:
        for editor in self.editors.values():
            if editor.property("invalid"):
                repolish(editor, invalid=False)
        repolish(self.words, tone="")
        self._show(self.hint())

    def _show(self, sentence: str) -> None:
        self.words.set_text(sentence)
        self.words.setVisible(bool(sentence))
