"""The signals a goal is watched by beside its metric: ticked, and below what is said of each. Writes into the editor."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from socialroi_desktop.metrics.methods.signals import OF_AWARENESS
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.shared.wording import metric_label
from socialroi_desktop.views.plan.signal_rows import SignalRows
from socialroi_desktop.views.widgets.flow_layout import FlowLayout

# Kinds of goals that are told by signs rather than by one number.
_OF_SIGNS = frozenset({"awareness", "influence", "listening", "networking"})


class SignalBoxes(QWidget):
    """A box for each metric awareness is told by, and for those the goal has besides."""

    def __init__(self, editor: GoalEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.boxes: dict[str, QCheckBox] = {}
        self.rows = SignalRows(editor)
        boxes = QWidget()
        self._flow = FlowLayout(boxes, fills=False)
        self._flow.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(boxes)
        column.addWidget(self.rows)

    @property
    def suits(self) -> bool:
        """Whether signals are offered: where the type of the goal asks for them, or it has some."""
        return self._editor.goal.kind in _OF_SIGNS or bool(self._editor.signals)

    def show_signals(self) -> None:
        """Show what the editor holds."""
        held = [signal.metric for signal in self._editor.signals]
        for name in (*OF_AWARENESS, *held):
            if name not in self.boxes and name in METRICS:
                box = QCheckBox(metric_label(name))
                box.toggled.connect(self._on_toggled)
                self.boxes[name] = box
                self._flow.addWidget(box)
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(name in held)
            box.blockSignals(False)
        self.rows.show_signals()

    def _on_toggled(self) -> None:
        self._editor.watch([name for name, box in self.boxes.items() if box.isChecked()])
