"""The form for any record, derived from its declared fields: label, editor, hint, and what is wrong.

Reads through `viewmodels.record_form`; writes nothing.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QScrollArea, QWidget

from socialroi_desktop.domain.fields import Kind, Record, Spec
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.records.form import Entry, FormReading, form_fields, read_form
from socialroi_desktop.viewmodels.records.references import NewReference, channel_of
from socialroi_desktop.viewmodels.shared.field_text import Naming, currency_of
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import declared, translate
from socialroi_desktop.viewmodels.shared.wording import field_label
from socialroi_desktop.views.records.field_editors import (
    EditorPlace,
    entry_of,
    know_names,
    make_editor,
    put_entry,
    put_value,
    when_edited,
)
from socialroi_desktop.views.records.picker import RecordPicker
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.return_key import ReturnKey
from socialroi_desktop.views.widgets.tags_field import TagsField

_LABEL = 104
# Px seen around a field that is brought into sight.
_AROUND = 8
# What a field holds that holds nothing.
_BLANK = ("", Picked(None))
AddReference = Callable[[NewReference], None]


class RecordForm(QWidget):
    """Edits a copy of `base`; its fields that are not offered stay as they are.

    `fields` names the fields offered, in order (default: all editable ones). For the entities in `references`
    “New…” is offered; `add_reference` is then asked to make one of what was typed and hand its id to `done`.
    `submitted` comes when Enter is pressed in a field that has no use for it.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(
        self,
        base: Record,
        naming: Naming,
        today: date,
        *,
        fields: tuple[str, ...] | None = None,
        add_reference: AddReference | None = None,
        references: frozenset[str] = frozenset({"campaign", "influencer"}),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._base = base
        self._naming = naming
        self._today = today
        self._add_reference = add_reference
        self._show_blanks = False
        self._place = EditorPlace(naming, today, may_add=references if add_reference else frozenset())
        self._specs = form_fields(type(base), fields)
        self._editors: dict[str, QWidget] = {}
        self._wrong: dict[str, QLabel] = {}
        self._touched: set[str] = set()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(sizes().gap)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        for spec in self._specs:
            self._add_field(spec)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        ReturnKey(self, self.submitted.emit)
        self.set_record(base)

    @property
    def base(self) -> Record:
        """The record as it was put into the form."""
        return self._base

    @property
    def touched(self) -> bool:
        """Whether something has been edited since."""
        return bool(self._touched)

    @property
    def reading(self) -> FormReading:
        """What stands in the form, read."""
        return read_form(self._base, self.entries, self._naming, self._today)

    @property
    def entries(self) -> Mapping[str, Entry]:
        """What stands in each editor, unread."""
        return {name: entry_of(editor) for name, editor in self._editors.items()}

    @property
    def typed(self) -> Mapping[str, Entry]:
        """What of it would be lost: the fields that were edited, of a new record all that are not blank."""
        new = self._base.id is None
        return {
            name: entry
            for name, entry in self.entries.items()
            if name in self._touched or (new and entry not in _BLANK)
        }

    def take_up(self, entries: Mapping[str, Entry]) -> None:
        """Put what was typed before into its fields, as if it had been typed now."""
        currency = currency_of(self._base, self._naming)
        for spec in self._specs:
            if (entry := entries.get(spec.name)) is not None:
                put_entry(
                    self._editors[spec.name],
                    type(self._base),
                    spec,
                    entry,
                    currency=currency,
                    naming=self._naming,
                )
                self._touched.add(spec.name)
        self._show_problems(self.reading)
        self.changed.emit()

    def editor(self, name: str) -> QWidget:
        """Return the editor of a field; KeyError when the form does not offer it."""
        return self._editors[name]

    def record(self) -> Record | None:
        """Return the record, or None when a field does not hold; the form then says what and goes there."""
        self._show_blanks = True
        reading = self.reading
        self._show_problems(reading)
        if reading.record is None:
            first = next((name for name in self._editors if name in reading.problems), None)
            if first is not None:
                self._go_to(first)
        return reading.record

    def say_why_not(self, name: str, sentence: str) -> None:
        """Say in sight why what stands in the form is not saved: at a field, under the last one where it is of none."""
        self.show_problem(name, sentence)
        self._go_to(name if name in self._editors else self._specs[-1].name)

    def _go_to(self, name: str) -> None:
        """Give the keyboard to a field, and bring it and what is said of it into sight, wherever it stands."""
        self._editors[name].setFocus(Qt.FocusReason.TabFocusReason)
        # Only once it is laid out anew is it known where that stands.
        QTimer.singleShot(0, self, lambda: self._bring_in_sight(name))

    def _bring_in_sight(self, name: str) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            for widget in (self._wrong[name], self._editors[name]):
                around.ensureWidgetVisible(widget, 0, _AROUND)

    def focus_first(self, name: str = "") -> QWidget:
        """Give the keyboard to a field, else to the first that is empty, else to the first, and return its editor."""
        blank = (each for each, entry in self.entries.items() if entry in _BLANK)
        editor = self._editors[name or next(blank, next(iter(self._editors)))]
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        return editor

    def set_record(self, record: Record) -> None:
        """Show a record; problems are shown once a field has been edited or the record is asked for."""
        self._base = record
        self._show_blanks = False
        currency = currency_of(record, self._naming)
        for spec in self._specs:
            editor = self._editors[spec.name]
            editor.blockSignals(True)
            value = getattr(record, spec.name)
            put_value(editor, type(record), spec, value, currency=currency, naming=self._naming)
            editor.blockSignals(False)
        self._touched.clear()
        self._show_problems(FormReading(None))

    def set_field(self, name: str, value: object) -> None:
        """Put one stored value into its editor."""
        spec = next(spec for spec in self._specs if spec.name == name)
        currency = currency_of(self._base, self._naming)
        put_value(self._editors[name], type(self._base), spec, value, currency=currency, naming=self._naming)

    def show_problem(self, name: str, sentence: str) -> None:
        """Say what is wrong with a field; an empty name or a field not offered goes under the last one."""
        label = self._wrong.get(name) or self._wrong[self._specs[-1].name]
        label.setText(sentence)
        label.setVisible(bool(sentence))
        if name in self._editors:
            self._editors[name].setAccessibleDescription(sentence)
            repolish(self._editors[name], invalid=bool(sentence))

    def _add_field(self, spec: Spec) -> None:
        for group in type(self._base).groups:
            if group.id == spec.name:
                heading = role_label(declared("Fields", group.label), "card-title")
                self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)
        row = self._grid.rowCount()
        editor = make_editor(type(self._base), spec, self._place, self)
        self._editors[spec.name] = editor
        when_edited(editor, partial(self._on_edited, spec.name))
        if isinstance(editor, TagsField):
            editor.submitted.connect(self.submitted)
        if isinstance(editor, RecordPicker):
            editor.new_wanted.connect(partial(self._ask_for_new, spec))
        top = Qt.AlignmentFlag.AlignTop
        if not isinstance(editor, QCheckBox):
            label = role_label(_marked(spec, type(self._base)), "muted", wrap=True)
            label.setFixedWidth(min(_LABEL, label.fontMetrics().horizontalAdvance(label.text()) + 2))
            label.setBuddy(editor)
            label.setMinimumHeight(sizes().control)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(editor, row, 1)
        if spec.help:
            help_text = declared("Fields", spec.help)
            editor.setAccessibleDescription(help_text)
            self._grid.addWidget(role_label(help_text, "small", wrap=True), row + 1, 1)
        wrong = role_label("", "", tone=Tone.BAD, wrap=True)
        wrong.hide()
        self._wrong[spec.name] = wrong
        self._grid.addWidget(wrong, row + 2, 1)
        self._grid.setRowMinimumHeight(row + 3, 4)

    def _on_edited(self, name: str) -> None:
        self._touched.add(name)
        self._show_problems(self.reading)
        self.changed.emit()

    def _ask_for_new(self, spec: Spec, text: str) -> None:
        if self._add_reference is None:
            return
        entries = self.entries
        links = (entries[each.name] for each in self._specs if each.kind is Kind.URL)
        texts = [entry for entry in (*links, entries.get(self._base.label_field)) if isinstance(entry, str)]
        done = partial(self.set_field, spec.name)
        self._add_reference(NewReference(spec.refers_to, text, channel_of(texts), done))

    def set_naming(self, naming: Naming) -> None:
        """Know new names, as after a record was added elsewhere; what stands in the form stays."""
        self._naming = naming
        for spec in self._specs:
            know_names(self._editors[spec.name], spec, naming)

    def _show_problems(self, reading: FormReading) -> None:
        for spec in self._specs:
            seen = self._show_blanks or spec.name in self._touched
            self.show_problem(spec.name, reading.problems.get(spec.name, "") if seen else "")
        other = [text for name, text in reading.problems.items() if name not in self._editors]
        if other and self._show_blanks:
            self.show_problem("", other[0])


def _marked(spec: Spec, record: type[Record]) -> str:
    made = bool(record.titled_by) and spec.name == record.label_field
    if not spec.required or spec.required_in or made:
        return field_label(spec)
    return translate("RecordForm", "{field} *", "a required field").format(field=field_label(spec))
