"""The parts of a target as a small table: channel, kind, number; one row a part. Emits nothing, writes into the editor."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.records import GoalTarget
from socialroi_desktop.metrics.methods.goal_kinds import kind_id, kinds_of
from socialroi_desktop.viewmodels.plan.amounts import editable_text, stored_text
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.part_words import kind_name
from socialroi_desktop.viewmodels.shared.wording import channel_name
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.tab_order import tab_after


class TargetRows(QWidget):
    """Shows the editor's parts; a part that is typed into stays as it is while others follow."""

    def __init__(self, editor: GoalEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.rows: list[_PartRow] = []
        self._metric = ""
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.add_button = link_button(self.tr("Add a part"), self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._list)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column.addLayout(foot)
        self.setFocusProxy(self.add_button)

    def show_parts(self) -> None:
        """Show what the editor holds."""
        goal, parts = self._editor.goal, self._editor.targets
        if len(parts) != len(self.rows) or goal.metric != self._metric:
            self._metric = goal.metric
            self._rebuild(len(parts))
        for row, part in zip(self.rows, parts, strict=True):
            row.show_part(part, goal.metric)

    def add(self) -> None:
        """Add an empty part and go to it."""
        self._editor.set_targets((*self._editor.targets, GoalTarget()))
        if self.rows:
            self.rows[-1].channel.setFocus()

    def remove(self, row: int) -> None:
        """Take a part out."""
        self._editor.set_targets(tuple(part for n, part in enumerate(self._editor.targets) if n != row))

    def _rebuild(self, count: int) -> None:
        before: QWidget | None = self.add_button
        # Only from what Tab itself reaches it can be gone on; the line of a box goes with its box.
        while before is not None and (
            before is self
            or self.isAncestorOf(before)
            or not before.focusPolicy() & Qt.FocusPolicy.TabFocus
            or isinstance(before.parent(), QComboBox)
        ):
            before = before.previousInFocusChain()
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [_PartRow(self._metric, number, self._editor.session.channels) for number in range(count)]
        for number, row in enumerate(self.rows):
            row.channel.activated.connect(lambda _at, n=number: self._on_edited(n))
            row.kind.activated.connect(lambda _at, n=number: self._on_edited(n))
            row.kind.editTextChanged.connect(lambda _text, n=number: self._on_edited(n))
            row.number.textEdited.connect(lambda _text, n=number: self._on_edited(n))
            row.away.clicked.connect(lambda _on=False, n=number: self.remove(n))
            self._list.addWidget(row)
        # The button stands below the rows, which are younger than what comes after it.
        if before is not None:
            tab_after(before, self)

    def _on_edited(self, number: int) -> None:
        parts, row = list(self._editor.targets), self.rows[number]
        parts[number] = row.part(parts[number], self._metric)
        self._editor.set_targets(tuple(parts))


class _PartRow(QWidget):
    """One part: its channel, its kind where the metric has kinds, its number, and a way to take it out."""

    def __init__(self, metric: str, number: int, known: ChannelTable) -> None:
        super().__init__()
        self.channel, self.kind, self.number = ChoiceBox(), ChoiceBox(), QLineEdit()
        self.channel.addItem(self.tr("any channel"), "")
        for item in known:
            self.channel.addItem(channel_name(item.id), item.id)
        kinds = kinds_of(metric)
        self.kind.setEditable(bool(kinds))
        self.kind.addItem(self.tr("any kind") if not kinds else "", "")
        for kind in kinds:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setVisible(bool(kinds))
        for box in (self.channel, self.kind):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
        for widget, name in (
            (self.channel, self.tr("Channel of part {number}")),
            (self.kind, self.tr("Kind of part {number}")),
            (self.number, self.tr("Target of part {number}")),
        ):
            widget.setAccessibleName(name.format(number=number + 1))
        line = self.kind.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("any kind"))
        self.away = link_button(self.tr("Remove"))
        self.away.setAccessibleName(self.tr("Remove part {number}").format(number=number + 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.channel, 3)
        row.addWidget(self.kind, 3)
        row.addWidget(self.number, 2)
        row.addWidget(self.away)

    def show_part(self, part: GoalTarget, metric: str) -> None:
        """Show a part; what is typed into stays."""
        self.channel.setCurrentIndex(max(self.channel.findData(part.channel or ""), 0))
        if not self.number.hasFocus():
            self.number.setText(editable_text(part.target, metric, lift=False))
        at = self.kind.findData(part.kind or "")
        line = self.kind.lineEdit()
        if line is None or line.hasFocus():
            return
        self.kind.blockSignals(True)
        if at >= 0:
            self.kind.setCurrentIndex(at)
        else:
            self.kind.setEditText(part.kind or "")
        self.kind.blockSignals(False)

    def part(self, before: GoalTarget, metric: str) -> GoalTarget:
        """Return what the row says."""
        kind = before.kind
        if self.kind.lineEdit() is not None:
            at = self.kind.findText(self.kind.currentText())
            kind = self.kind.itemData(at) if at >= 0 else kind_id(metric, self.kind.currentText())
        target = stored_text(self.number.text(), metric, lift=False)
        return replace(
            before, channel=self.channel.currentData() or None, kind=kind or None, target=target or None
        )
