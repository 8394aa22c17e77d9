"""One editor for each kind of field, the same in forms and in table cells.

Editors give back what was typed (text) or picked (`Picked`); they read and check nothing themselves.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from socialroi_desktop.domain.fields import NUMBER_KINDS, Kind, Record, Spec
from socialroi_desktop.domain.identity import handle_field
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.shared.field_text import Naming, edit_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_name, field_label, title_of
from socialroi_desktop.views.records.picker import RecordPicker
from socialroi_desktop.views.widgets.channels_field import ChannelsField
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.completing import offer_names
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.platform_box import PlatformBox
from socialroi_desktop.views.widgets.tags_field import TagsField
from socialroi_desktop.views.widgets.text_line import TextLine

# The currencies small shops meet most; any other three letters can be typed.
USUAL_CURRENCIES = (
    "USD",
    "EUR",
    "GBP",
    "PLN",
    "VND",
    "CNY",
    "TWD",
    "HKD",
    "JPY",
    "KRW",
    "AUD",
    "CAD",
    "SGD",
    "UAH",
    "ZAR",
)


@dataclass(frozen=True, slots=True)
class EditorPlace:
    """Where an editor stands: what it names things with, and whether in a cell (one line, no “New…”).

    One that `adds` stays open when what was typed is written, so that undo in it may mean that.
    """

    naming: Naming
    today: date
    in_cell: bool = False
    adds: bool = False
    may_add: frozenset[str] = frozenset()


def make_editor(
    record: type[Record], spec: Spec, place: EditorPlace, parent: QWidget | None = None
) -> QWidget:
    """Return an empty editor for a field, with its accessible name."""
    editor = _MAKERS.get(spec.kind, _line)(record, spec, place)
    editor.setParent(parent)
    if not isinstance(editor, ChannelsField):
        editor.setAccessibleName(field_label(spec))
    return editor


def put_value(
    editor: QWidget, record: type[Record], spec: Spec, value: Any, *, currency: str, naming: Naming
) -> None:
    """Show a stored value in an editor made for its field."""
    if isinstance(editor, ChannelsField):
        editor.set_ids((value or "").split())
    elif isinstance(editor, TagsField):
        editor.set_text(value)
    elif isinstance(editor, QCheckBox):
        editor.setChecked(bool(value))
    elif isinstance(editor, PlatformBox):
        editor.set_channel(value)
    elif isinstance(editor, QComboBox) and not editor.isEditable():
        editor.setCurrentIndex(max(0, editor.findData(value)))
    elif isinstance(editor, QComboBox):
        editor.setEditText(value or "")
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(value or "")
    elif isinstance(editor, RecordPicker):
        editor.set_value(value)
    elif isinstance(editor, QLineEdit):
        _put_text(editor, spec, value, edit_text(spec, value, currency, naming))


def _put_text(line: QLineEdit, spec: Spec, value: Any, text: str) -> None:
    if isinstance(line, DateField):
        line.set_date(date.fromisoformat(value) if value else None)
        return
    line.setText(text)
    if spec.kind not in NUMBER_KINDS:
        line.setCursorPosition(0)


def entry_of(editor: QWidget) -> str | Picked:
    """Return what stands in an editor: text as typed, or a picked value."""
    if isinstance(editor, ChannelsField):
        return Picked(" ".join(editor.ids) or None)
    if isinstance(editor, QCheckBox):
        return Picked(int(editor.isChecked()))
    if isinstance(editor, PlatformBox | RecordPicker | TagsField):
        return editor.entry()
    if isinstance(editor, QComboBox):
        return editor.currentText() if editor.isEditable() else Picked(editor.currentData())
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText().strip()
    return editor.text() if isinstance(editor, QLineEdit) else ""


def put_entry(
    editor: QWidget, record: type[Record], spec: Spec, entry: str | Picked, *, currency: str, naming: Naming
) -> None:
    """Show what `entry_of` returned before; nothing where that was a record which is gone."""
    if isinstance(entry, Picked):
        names = naming.names.get(spec.refers_to, {}) if spec.kind is Kind.REFERENCE else None
        if names is None or entry.value is None or entry.value in names:
            put_value(editor, record, spec, entry.value, currency=currency, naming=naming)
    elif isinstance(editor, QComboBox):
        editor.setEditText(entry)
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(entry)
    elif isinstance(editor, RecordPicker):
        editor.set_words(entry)
    elif isinstance(editor, QLineEdit):
        editor.setText(entry)
        if spec.kind not in NUMBER_KINDS:
            editor.setCursorPosition(0)


def know_names(editor: QWidget, spec: Spec, naming: Naming) -> None:
    """Let an editor know what records and choices are called now; what stands in it stays."""
    if spec.kind is Kind.CHOICE and isinstance(editor, QComboBox):
        for number in range(editor.count()):
            value = editor.itemData(number)
            editor.setItemText(number, choice_name(spec, value, naming.own) if value else "")
    if isinstance(editor, PlatformBox | ChannelsField):
        editor.set_known(naming.channels)
    elif spec.kind is Kind.CHANNEL and isinstance(editor, QComboBox):
        for channel in naming.channels:
            if editor.findData(channel.id) < 0:
                editor.addItem(channel_name(channel.id), channel.id)
    if isinstance(editor, RecordPicker):
        editor.set_names(naming.names.get(spec.refers_to, {}))
    if isinstance(editor, TagsField):
        editor.set_colors(naming.tags)


def when_edited(editor: QWidget, call: Callable[[], None]) -> None:
    """Call whenever the content of an editor changes."""
    if isinstance(editor, ChannelsField | RecordPicker | TagsField):
        editor.edited.connect(call)
    elif isinstance(editor, QCheckBox):
        editor.toggled.connect(lambda _on: call())
    elif isinstance(editor, QComboBox):
        editor.currentTextChanged.connect(lambda _text: call())
    elif isinstance(editor, QPlainTextEdit):
        editor.textChanged.connect(call)
    elif isinstance(editor, QLineEdit):
        editor.textChanged.connect(lambda _text: call())


def _line(record: type[Record], spec: Spec, place: EditorPlace) -> QWidget:
    # In a cell undo must not reach past the editor, which would close over what was typed.
    line = QLineEdit() if place.in_cell and not place.adds else TextLine()
    if spec.kind in NUMBER_KINDS:
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    hints = {
        Kind.MINUTES: translate("FieldEditors", "1:30"),
        Kind.BASIS_POINTS: translate("FieldEditors", "12.5%"),
    }
    line.setPlaceholderText(hints.get(spec.kind, ""))
    if spec.in_charge:
        offer_names(line, place.naming.people)
    return line


def _long_text(record: type[Record], spec: Spec, place: EditorPlace) -> QWidget:
    if place.in_cell:
        return QLineEdit()
    text = QPlainTextEdit()
    text.setTabChangesFocus(True)
    text.setFixedHeight(66)
    return text


def _date(record: type[Record], spec: Spec, place: EditorPlace) -> QWidget:
    return DateField(field_label(spec), place.today)


def _combo(spec: Spec) -> QComboBox:
    combo = ChoiceBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    combo.setMaxVisibleItems(16)
    # A required field without a value starts on the blank line too: nothing is chosen for the person.
    combo.addItem("", None)
    return combo


def _choice(record: type[Record], spec: Spec, place: EditorPlace) -> QWidget:
    combo = _combo(spec)
    for choice in spec.choices:
        combo.addItem(choice_name(spec, choice.id, place.naming.own), choice.id)
    if spec.required:
        combo.removeItem(0)
        combo.setPlaceholderText(translate("FieldEditors", "Choose…"))
    return combo


def _channel(record: type[Record], spec: Spec, place: EditorPlace) -> QWidget:
    if spec.opens:
        return PlatformBox(place.naming.channels)
    combo = _combo(spec)
    for channel in place.naming.channels:
        combo.addItem(channel_name(channel.id), channel.id)
    return combo


def _reference(record: type[Record], spec: Spec, place: EditorPlace) -> QWidget:
    from socialroi_desktop.domain.records import RECORDS

    new_words = handle_words = ""
    if spec.refers_to in place.may_add and not place.in_cell:
        other = RECORDS[spec.refers_to]
        new_words = translate("FieldEditors", "New: {record}…").format(record=title_of(other))
        if handle_field(other) is not None:
            handle_words = translate("FieldEditors", "New: {record}").format(record=title_of(other))
    names = place.naming.names.get(spec.refers_to, {})
    return RecordPicker(names, new_words, handle_words=handle_words)


def _currency(record: type[Record], spec: Spec, place: EditorPlace) -> QWidget:
    combo = ChoiceBox()
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.setMinimumContentsLength(4)
    combo.addItems(list(dict.fromkeys((place.naming.currency, *USUAL_CURRENCIES))))
    combo.setEditText("")
    return combo


def _check(record: type[Record], spec: Spec, place: EditorPlace) -> QWidget:
    return QCheckBox(field_label(spec))


def _channels(record: type[Record], spec: Spec, place: EditorPlace) -> QWidget:
    if place.in_cell:
        return _line(record, spec, place)
    return ChannelsField(field_label(spec), place.naming.channels)


def _tags(record: type[Record], spec: Spec, place: EditorPlace) -> QWidget:
    return _line(record, spec, place) if place.in_cell else TagsField(field_label(spec), place.naming.tags)


_MAKERS: Mapping[Kind, Callable[[type[Record], Spec, EditorPlace], QWidget]] = {
    Kind.LONG_TEXT: _long_text,
    Kind.DATE: _date,
    Kind.CHOICE: _choice,
    Kind.CHANNEL: _channel,
    Kind.CHANNELS: _channels,
    Kind.TAGS: _tags,
    Kind.REFERENCE: _reference,
    Kind.CURRENCY: _currency,
    Kind.BOOLEAN: _check,
}
