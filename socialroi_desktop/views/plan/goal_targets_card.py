"""The card of the targets of a goal by channel or kind, each with its bar, and of what was before with the rows it came from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.plan.goal_beside import parts_title
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_targets import TargetLine, baseline_line, rest_words, target_lines
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.color_dot import channel_dot
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label, rule
from socialroi_desktop.views.widgets.progress_bar import ProgressBar


class GoalTargetsCard(Card):
    """`rows_requested` asks for the rows the baseline was counted from, `counted_requested` for those of the goal so far."""

    rows_requested = Signal()
    counted_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Target"), parent=parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._rest = role_label("", "muted", wrap=True)
        self._baseline = role_label("", "muted", wrap=True)
        self.rows = link_button("", self.rows_requested.emit)
        self.counted = link_button(self.tr("Show what was counted"), self.counted_requested.emit)
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
        lines = target_lines(detail, currency)
        self.setVisible(bool(lines))
        title = parts_title(detail, currency)
        self.set_title(title or self.tr("Target"), self.tr("by channel and kind") if title else "")
        empty(self._lines)
        for line in lines:
            self._lines.addWidget(_TargetBox(line))
        self._rest.setText(rest_words(detail))
        self._rest.setVisible(bool(self._rest.text()))
        self._baseline.setText(baseline_line(detail, currency))
        rows = detail.baseline_rows
        self.rows.setVisible(bool(rows))
        if rows:
            self.rows.setText(either(rows, self.tr("1 row"), self.tr("%Ln rows", "", rows)))
            self.rows.setAccessibleName(self.tr("Show the rows of the baseline"))


class _TargetBox(QFrame):
    def __init__(self, line: TargetLine) -> None:
        super().__init__()
        self.setProperty("role", "told")
        self.setToolTip(line.reason)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(ProgressBar(line.bar))
        column.addWidget(role_label(line.below, "small", wrap=True))
