"""What is said of each signal a goal is watched by: channel, value to come to, an own word. Writes into the editor."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.records import GoalSignal
from socialroi_desktop.domain.records.goals import SIGNAL_VERDICT
from socialroi_desktop.viewmodels.plan.amounts import editable_text, stored_text
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.goal_words import safe_metric_label
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.labels import role_label


class SignalRows(QWidget):
    """One row a signal; rows come and go with the signals of the editor."""

    def __init__(self, editor: GoalEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.rows: list[_SignalRow] = []
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)

    def show_signals(self) -> None:
        """Show what the editor holds."""
        signals = self._editor.signals
        if [signal.metric for signal in signals] != [row.metric_id for row in self.rows]:
            self._rebuild(signals)
        for row, signal in zip(self.rows, signals, strict=True):
            row.show_signal(signal)
        self.setVisible(bool(signals))

    def _rebuild(self, signals: tuple[GoalSignal, ...]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [_SignalRow(signal.metric, self._editor.session.channels) for signal in signals]
        for number, row in enumerate(self.rows):
            row.channel.activated.connect(lambda _at, n=number: self._on_edited(n))
            row.judged.activated.connect(lambda _at, n=number: self._on_edited(n))
            row.target.textEdited.connect(lambda _text, n=number: self._on_edited(n))
            self._list.addWidget(row)

    def _on_edited(self, number: int) -> None:
        signals = list(self._editor.signals)
        signals[number] = self.rows[number].signal(signals[number])
        self._editor.set_signals(tuple(signals))


class _SignalRow(QWidget):
    """One signal: its metric, its channel, what it should come to, and the word where nothing measures it."""

    def __init__(self, metric: str, known: ChannelTable) -> None:
        super().__init__()
        self.metric_id = metric
        self.channel, self.target, self.judged = ChoiceBox(), QLineEdit(), ChoiceBox()
        self.channel.addItem(self.tr("any channel"), "")
        for item in known:
            self.channel.addItem(channel_name(item.id), item.id)
        self.target.setPlaceholderText(self.tr("at the end"))
        self.judged.addItem(self.tr("measured"), "")
        for choice in SIGNAL_VERDICT:
            self.judged.addItem(choice_label(GoalSignal, "judged", choice.id), choice.id)
        label = safe_metric_label(metric)
        for widget, name in (
            (self.channel, self.tr("Channel of {signal}")),
            (self.target, self.tr("Value of {signal} at the end")),
            (self.judged, self.tr("Own word on {signal}")),
        ):
            widget.setAccessibleName(name.format(signal=label))
        for box in (self.channel, self.judged):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(role_label(label, "small", wrap=True), 3)
        for cell in (self.channel, self.target, self.judged):
            row.addWidget(cell, 3)

    def show_signal(self, signal: GoalSignal) -> None:
        """Show a signal; what is typed into stays."""
        self.channel.setCurrentIndex(max(self.channel.findData(signal.channel or ""), 0))
        self.judged.setCurrentIndex(max(self.judged.findData(signal.judged or ""), 0))
        if not self.target.hasFocus():
            self.target.setText(editable_text(signal.target, self.metric_id, lift=False))

    def signal(self, before: GoalSignal) -> GoalSignal:
        """Return what the row says."""
        return replace(
            before,
            channel=self.channel.currentData() or None,
            judged=self.judged.currentData() or None,
            target=stored_text(self.target.text(), self.metric_id, lift=False) or None,
        )
