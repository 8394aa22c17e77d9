"""The proof of one figure: formula, inputs, remarks, the first rows behind it, and ways to all of them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.roi.proof_text import ProofText, row_text, table_title
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.flow_layout import FlowLayout
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import LinkLabel, role_label
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn

_ROWS_SHOWN = 3


class ProofCard(Card):
    """`rows_wanted` asks for the list of all rows, `sheet_wanted` for a file; `record_opened` names a row pressed."""

    rows_wanted = Signal()
    sheet_wanted = Signal()
    record_opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent=parent)
        self.set_title(self.tr("Proof"), self.tr("press any number on this page"))
        self.set_accented(True)
        self._formula = role_label("", "muted", wrap=True)
        self._inputs = KeyValueList()
        self._scope = role_label("", "small", wrap=True)
        self._below = QVBoxLayout()
        self._below.setSpacing(3)
        self.all_rows = link_button("", self.rows_wanted.emit)
        self.save = link_button(self.tr("Save as a proof sheet"), self.sheet_wanted.emit)
        self.body.addWidget(self._scrolled(), 1)
        foot = QWidget()
        ways = FlowLayout(foot, 14, fills=False)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.addWidget(self.all_rows)
        ways.addWidget(self.save)
        self.body.addWidget(foot)
        self.set_proof(None)

    def set_proof(self, proof: ProofText | None) -> None:
        """Show another proof, or that none is open."""
        empty(self._below)
        self.all_rows.setVisible(proof is not None and proof.rows > 0)
        self.save.setVisible(proof is not None)
        if proof is None:
            self.set_hint(self.tr("press any number on this page"))
            self._formula.setText("")
            self._scope.setText("")
            self._inputs.set_rows(())
            return
        self.set_hint(proof.subject)
        self._formula.setText(proof.formula)
        self._scope.setText(proof.scope)
        self._inputs.set_rows(
            [KeyValue(line.label, line.value, line.tone, line.strong, line.reason) for line in proof.lines]
        )
        for note in proof.notes:
            self._below.addWidget(role_label(note, "small", wrap=True))
        self._show_rows(proof)

    def _show_rows(self, proof: ProofText) -> None:
        for table in proof.tables:
            self._below.addSpacing(4)
            self._below.addWidget(role_label(table_title(table), "strong"))
            for row in table.rows[:_ROWS_SHOWN]:
                link = LinkLabel(row_text(row), self.tr("Open the record"))
                link.opened.connect(partial(self.record_opened.emit, row.entity, row.row_id))
                self._below.addWidget(link)
        count = self.locale().toString(proof.rows)
        self.all_rows.setText(self.tr("All rows ({count})").format(count=count))

    def _scrolled(self) -> ScrollColumn:
        area = ScrollColumn(4)
        column = area.column
        column.addWidget(self._formula)
        column.addWidget(self._inputs)
        column.addWidget(self._scope)
        column.addLayout(self._below)
        column.addStretch(1)
        area.setAccessibleName(self.tr("Proof"))
        return area
