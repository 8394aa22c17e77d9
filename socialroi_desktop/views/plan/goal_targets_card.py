"""The card of the targets of a goal by channel or kind, each with its bar, and of what was before with the rows it came from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.viewmodels.plan.goal_beside import parts_title
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_proofs import figure_title
from socialroi_desktop.viewmodels.plan.goal_targets import TargetLine, baseline_line, rest_words, target_lines
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card, ClickableCard
from socialroi_desktop.views.widgets.color_dot import channel_dot
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.focus_tip import explain
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label, rule
from socialroi_desktop.views.widgets.progress_bar import ProgressBar


class GoalTargetsCard(Card):
    """`rows_requested` asks for the rows the baseline of a goal was counted from, `counted_requested` of a state.

    `opened` carries what a target is called, and its GoalProof.
    """

    rows_requested = Signal(object)
    counted_requested = Signal(object)
    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Target"), parent=parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._rest = role_label("", "muted", wrap=True)
        self._baseline = role_label("", "muted", wrap=True)
        self._state: GoalState | None = None
        self.rows = link_button("", self._ask_for_baseline)
        self.counted = link_button(self.tr("Show what was counted"), self._ask_for_counted)
        foot = QHBoxLayout()
        foot.addWidget(self._baseline, 1)
        foot.addWidget(self.rows, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._rest)
        self.body.addWidget(self.counted, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(rule())
        self.body.addLayout(foot)

    def show_detail(self, detail: GoalDetail, currency: str) -> None:
        """Show the targets of a goal."""
        self._state, lines = detail.state, target_lines(detail, currency)
        self.setVisible(bool(lines))
        title = parts_title(detail, currency)
        self.set_title(title or self.tr("Target"), self.tr("by channel and kind") if title else "")
        empty(self._lines)
        for line in lines:
            box = _TargetBox(line)
            box.opened.connect(self.opened)
            self._lines.addWidget(box)
        self._rest.setText(rest_words(detail))
        self._rest.setVisible(bool(self._rest.text()))
        self._baseline.setText(baseline_line(detail, currency))
        rows = detail.baseline_rows
        self.rows.setVisible(bool(rows))
        if rows:
            self.rows.setText(either(rows, self.tr("1 row"), self.tr("%Ln rows", "", rows)))
            self.rows.setAccessibleName(self.tr("Show the rows of the baseline"))

    def _ask_for_baseline(self) -> None:
        if self._state is not None:
            self.rows_requested.emit(self._state.goal)

    def _ask_for_counted(self) -> None:
        if self._state is not None:
            self.counted_requested.emit(self._state)


class _TargetBox(ClickableCard):
    opened = Signal(str, object)

    def __init__(self, line: TargetLine) -> None:
        super().__init__()
        proof = line.proof
        repolish(self, role="told")
        self.set_clickable(proof is not None and proof.period is not None)
        if proof is not None and proof.period is not None:
            self.clicked.connect(lambda: self.opened.emit(figure_title(line.name, line.now), proof))
        explain(self, "\n".join(filter(None, (line.reason, proof.words if proof else ""))))
        told = (line.name, line.now, line.share, line.below, line.reason)
        self.setAccessibleName(listed(part for part in told if part))
        head = QHBoxLayout()
        head.setSpacing(sizes().tight)
        if line.channel:
            head.addWidget(channel_dot(line.channel))
        head.addWidget(ElidedLabel(line.name, ""), 1)
        head.addWidget(role_label(line.now))
        share = role_label(line.share, "strong", tone=line.tone)
        share.setMinimumWidth(44)
        share.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.addWidget(share)
        self.set_margins(0, 0, 0, 4)
        self.body.setSpacing(3)
        self.body.addLayout(head)
        self.body.addWidget(ProgressBar(line.bar))
        self.body.addWidget(role_label(line.below, "small", wrap=True))
