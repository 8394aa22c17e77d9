"""The line to add a cost without leaving the keyboard: date, kind, amount or hours, channel, campaign, Enter.

Own hours are priced at the workspace's rate while they are typed.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import Cost
from socialroi_desktop.viewmodels.records.form import FormReading, read_form
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.field_text import Naming, minutes_text
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.typing_in import Picked
from socialroi_desktop.viewmodels.shared.wording import field_label
from socialroi_desktop.views.records.field_editors import (
    EditorPlace,
    entry_of,
    make_editor,
    put_value,
    when_edited,
)
from socialroi_desktop.views.theme import repolish
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label

# Share of the room left over, and the width in pixels that shows a usual value whole.
_FIELDS = {
    "spent_on": (4, 124), "kind": (8, 150), "amount": (6, 84), "minutes": (2, 64), "channel": (8, 118),
    "campaign_id": (10, 126), "note": (20, 90),
}  # fmt: skip


class CostLine(QWidget):
    """`added` carries the new cost; date, kind and channel stay for the next one."""

    added = Signal(object)

    def __init__(self, session: Session, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._naming = naming
        self.editors: dict[str, QWidget] = {}
        row = QHBoxLayout()
        row.setSpacing(8)
        place = EditorPlace(naming, session.today, in_cell=True)
        for name, (share, width) in _FIELDS.items():
            row.addLayout(self._field(name, width, place), share)
        self.button = QPushButton(self.tr("Add cost"))
        self.button.clicked.connect(self.add)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        self.words = ElidedLabel("", "small")
        column.addWidget(self.words)
        self._put("spent_on", session.today.isoformat())
        self._put("kind", "ad_spend")
        self._say()

    def set_naming(self, naming: Naming) -> None:
        """Know new campaigns and another currency."""
        self._naming = naming
        combo = self.editors["campaign_id"]
        if not isinstance(combo, QComboBox):
            return
        chosen = combo.currentData()
        while combo.count() > 1:
            combo.removeItem(1)
        for row_id, name in naming.names.get("campaign", {}).items():
            combo.addItem(name, row_id)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._say()

    def reading(self) -> FormReading:
        """Return what stands in the line, read."""
        entries = {name: entry_of(editor) for name, editor in self.editors.items()}
        base = Cost(currency=self._session.settings.currency)
        return read_form(base, entries, self._naming, self._session.today)

    def add(self) -> None:
        """Add what stands in the line, or say what is wrong with it."""
        found = self.reading()
        record = found.record
        if isinstance(record, Cost) and record.amount is None and record.minutes is None:
            self._complain("amount", self.tr("Type an amount, or the time of own hours."))
        elif isinstance(record, Cost):
            self.added.emit(record)
            for name in ("amount", "minutes", "note"):
                put_value(
                    self.editors[name], Cost, spec_of(Cost, name), None, currency="", naming=self._naming
                )
            self.editors["amount"].setFocus()
        else:
            name, sentence = next(iter(found.problems.items()))
            self._complain(name, sentence)

    def _field(self, name: str, width: int, place: EditorPlace) -> QVBoxLayout:
        spec = spec_of(Cost, name)
        editor = make_editor(Cost, spec, place, self)
        editor.setMinimumWidth(width)
        self.editors[name] = editor
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

    def _put(self, name: str, value: str | None) -> None:
        currency = self._session.settings.currency
        put_value(
            self.editors[name], Cost, spec_of(Cost, name), value, currency=currency, naming=self._naming
        )

    def _complain(self, name: str, sentence: str) -> None:
        repolish(self.words, tone="bad")
        self.words.set_text(sentence)
        if name in self.editors:
            repolish(self.editors[name], invalid=True)
            self.editors[name].setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self) -> None:
        for editor in self.editors.values():
            if editor.property("invalid"):
                repolish(editor, invalid=False)
        repolish(self.words, tone="")
        self.words.set_text(self._hours_in_words())

    def _hours_in_words(self) -> str:
        kind = self.editors.get("kind")
        entry = entry_of(kind) if kind is not None else ""
        if not isinstance(entry, Picked) or entry.value != "hours":
            return self.tr("Enter adds the cost; date, kind and channel stay for the next one.")
        settings = self._session.settings
        if settings.hourly_rate is None:
            return self.tr(
                "Own hours need a rate: set your hourly rate in the workspace settings, or type an amount."
            )
        record = self.reading().record
        minutes = record.minutes if isinstance(record, Cost) else None
        if not minutes or (isinstance(record, Cost) and record.amount is not None):
            rate = formatting.money(settings.hourly_rate, settings.currency)
            return self.tr("Own hours are priced at {rate} an hour unless an amount is typed.").format(
                rate=rate
            )
        cost = formatting.money(round(minutes * settings.hourly_rate / 60), settings.currency)
        rate = formatting.money(settings.hourly_rate, settings.currency)
        return self.tr("{time} h × {rate} = {cost}").format(time=minutes_text(minutes), rate=rate, cost=cost)
