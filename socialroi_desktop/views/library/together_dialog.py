"""The small window that gives several pieces the same values: what is left empty stays as it is in each."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.library.choosing import Choosing
from socialroi_desktop.viewmodels.records.changes import RecordChanges
from socialroi_desktop.viewmodels.records.references import NewReference, channel_of
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.session import sentence_of
from socialroi_desktop.viewmodels.shared.wording import field_label
from socialroi_desktop.views.dialogs.buttons import dialog_buttons, grow_to_fit
from socialroi_desktop.views.records.field_editors import EditorPlace, entry_of, make_editor
from socialroi_desktop.views.records.picker import RecordPicker
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.tags_field import TagsField

_FIELDS = ("rating", "kind", "product_id", "influencer_id", "campaign_id", "language")
# What is made of a name that is not known yet.
_MADE_HERE = frozenset({"influencer", "campaign"})
_WIDTH, _COLUMNS = 520, 2


class TogetherDialog(QDialog):
    """`rows` are the editors by field; tags are given beside those a piece has."""

    def __init__(
        self, table: RecordTable, ids: list[int], choosing: Choosing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._table, self._ids, self._choosing = table, tuple(ids), choosing
        self.setWindowTitle(self.tr("Edit together"))
        self.setMinimumWidth(_WIDTH)
        place = EditorPlace(table.naming, table.session.today, may_add=_MADE_HERE)
        self.rows: dict[str, FormRow] = {}
        # Kind and id of what was added to be named here.
        self._made: set[tuple[str, int]] = set()
        grid = QGridLayout()
        grid.setSpacing(sizes().gap)
        for number, name in enumerate(_FIELDS):
            # Whatever a piece must have, not every change of several touches it.
            spec = replace(spec_of(UgcItem, name), required=False)
            editor = make_editor(UgcItem, spec, replace(place, in_cell=not spec.refers_to))
            if isinstance(editor, RecordPicker):
                editor.new_wanted.connect(partial(self._ask_for_new, spec.refers_to, editor))
            row = self.rows[name] = FormRow(field_label(spec), editor)
            grid.addWidget(row, number // _COLUMNS, number % _COLUMNS)
        self.shortlist = self._make_shortlist()
        self.tags = TagsField(self.tr("Give tags"), table.naming.tags)
        several = self.tr("%Ln pieces are changed at once; what is left empty stays as it is.", "", len(ids))
        words = either(len(ids), self.tr("1 piece is changed; what is left empty stays as it is."), several)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addWidget(role_label(words, "muted", wrap=True))
        column.addLayout(grid)
        column.addWidget(FormRow(field_label(spec_of(UgcItem, "shortlisted")), self.shortlist))
        column.addWidget(FormRow(self.tr("Give tags"), self.tags))
        column.addLayout(dialog_buttons(self, self.tr("Change")))
        self.tags.submitted.connect(self.accept)
        self.rows[_FIELDS[0]].editor.setFocus()

    def accept(self) -> None:
        """Change the pieces; what cannot be read is said below its field."""
        values = self._values()
        if values is None:
            # Else what is wrong lies over the fields.
            grow_to_fit(self)
            return
        tags = str(self.tags.entry().value or "")
        if values or tags:
            self._choosing.edit(self._ids, values, tags, self._made)
        super().accept()

    def _ask_for_new(self, entity: str, editor: RecordPicker, text: str) -> None:
        from socialroi_desktop.views.records.reference_dialog import make_or_ask

        session = self._table.session
        pieces = map(self._table.record, self._table.rows_of(self._ids))
        channel = channel_of(piece.url for piece in pieces if isinstance(piece, UgcItem) and piece.url)

        def take(row_id: int) -> None:
            self._made.add((entity, row_id))
            editor.set_names(session.names[entity])
            editor.set_value(row_id)

        make_or_ask(self, session, RecordChanges(session, self), NewReference(entity, text, channel, take))

    def _make_shortlist(self) -> QComboBox:
        """Return a box that can leave it as it is, which one to tick cannot."""
        box = QComboBox()
        for words, value in (("", None), (self.tr("Yes"), 1), (self.tr("No"), 0)):
            box.addItem(words, value)
        return box

    def _values(self) -> dict[str, Any] | None:
        listed = self.shortlist.currentData()
        found: dict[str, Any] = {} if listed is None else {"shortlisted": listed}
        right = True
        for name, row in self.rows.items():
            spec, entry = spec_of(UgcItem, name), entry_of(row.editor)
            row.set_problem("")
            if entry == "" or getattr(entry, "value", entry) in (None, ""):
                continue
            try:
                found[name] = self._table.read_cell(None, spec, entry)
            except UserError as error:
                row.set_problem(sentence_of(error))
                right = False
        return found if right else None
