"""A button that says which records are looked at and opens a few editors to choose others. Knows no record."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from socialroi_desktop.domain.fields import Kind, Record, spec_of
from socialroi_desktop.domain.query import Term
from socialroi_desktop.viewmodels.records.narrowing import Condition, Narrowing, label_of, read_conditions
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.field_editors import (
    EditorPlace,
    entry_of,
    make_editor,
    put_value,
    when_edited,
)
from socialroi_desktop.views.widgets.dropdown_button import DropdownButton
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.popover import Popover

_COLUMNS = 2
_WIDTH = 180


class NarrowingButton(DropdownButton):
    """`narrowed` carries the terms of a query whenever others are asked for; `everything` is said when there are none."""

    narrowed = Signal(object)

    def __init__(
        self,
        session: Session,
        record: type[Record],
        conditions: Sequence[Condition],
        naming: Callable[[], Naming],
        *,
        label: str,
        everything: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, everything, parent)
        self._session, self._record, self._conditions = session, record, conditions
        self._naming, self._everything = naming, everything
        self._asked = Narrowing()
        # Whether the editors are being filled, not typed into.
        self._is_put = False
        self.rows: dict[Condition, FormRow] = {}
        self.set_popover_maker(self.make)

    def make(self) -> Popover:
        """Return the editors; they are made when they are first asked for."""
        popover = Popover(self._label)
        grid = QGridLayout()
        grid.setSpacing(10)
        place = EditorPlace(self._naming(), self._session.today, in_cell=True)
        for number, condition in enumerate(self._conditions):
            # Whatever a record must have, nobody must ask for it.
            spec = replace(spec_of(self._record, condition.field), required=False)
            editor = make_editor(self._record, spec, place)
            editor.setAccessibleName(label_of(self._record, condition))
            editor.setMinimumWidth(_WIDTH)
            # A box to be ticked has its words beside it.
            label = "" if spec.kind is Kind.BOOLEAN else label_of(self._record, condition)
            row = self.rows[condition] = FormRow(label, editor)
            when_edited(editor, self._read)
            grid.addWidget(row, number // _COLUMNS, number % _COLUMNS)
        self._put(self._asked.terms)
        popover.body.addLayout(grid)
        clear = QPushButton(self.tr("Show all"))
        clear.clicked.connect(self.clear)
        popover.body.addWidget(clear)
        return popover

    def clear(self) -> None:
        """Ask for nothing any more, also where a view asked and no editor was made yet."""
        asked = self._asked.terms
        self.show_terms((), "")
        for row in self.rows.values():
            row.set_problem("")
        if asked:
            self.narrowed.emit(())

    def show_terms(self, terms: Sequence[Term], words: str) -> None:
        """Show in the editors what is asked from elsewhere, called so; nothing is asked anew."""
        self._put(terms)
        self._asked = Narrowing(tuple(terms), words)
        self.set_value(words or self._everything)

    def _put(self, terms: Sequence[Term]) -> None:
        asked, naming = {Condition(term.field, term.op): term.value for term in terms}, self._naming()
        self._is_put = True
        for condition, row in self.rows.items():
            spec, value = spec_of(self._record, condition.field), asked.get(condition)
            put_value(row.editor, self._record, spec, value, currency=naming.currency, naming=naming)
        self._is_put = False

    def _read(self) -> None:
        entries = {condition: entry_of(row.editor) for condition, row in self.rows.items()}
        if self._is_put or len(entries) < len(self._conditions):
            return
        found = read_conditions(self._record, self._conditions, entries, self._naming(), self._session.today)
        for condition, row in self.rows.items():
            row.set_problem((found.problems or {}).get(condition, ""))
        if found.terms != self._asked.terms:
            self._asked = found
            self.set_value(found.words or self._everything)
            self.narrowed.emit(found.terms)
