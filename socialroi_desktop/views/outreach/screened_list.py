"""Who of a list passes, is out, is not known well enough or looks suspicious: the names, the reasons, what becomes of them."""

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from socialroi_desktop.queries.outreach.screening import Screening
from socialroi_desktop.viewmodels.outreach.screened_words import (
    GROUPS,
    group_label,
    lines_of,
    members,
    what_becomes,
)
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter


class ScreenedList(QWidget):
    """One group at a time, chosen by its chip; `decline` says whether those who are out are declined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Screening | None = None
        self.groups = SegmentedFilter(self.tr("Groups of the screened list"))
        self.becomes = role_label("", "muted", wrap=True)
        # Text, not rows of a list: it wraps in any script, and can be copied.
        self.list = QPlainTextEdit()
        self.list.setAccessibleName(self.tr("People of the group"))
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.decline = QCheckBox(self.tr("Decline who is out"))
        self.decline.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.groups, self.becomes):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.decline)
        self.groups.current_changed.connect(lambda _group: self._show())
        self.decline.toggled.connect(lambda _on: self._show())

    def show_screening(self, found: Screening) -> None:
        """Count the groups anew and show the one that is chosen."""
        self._found = found
        self.groups.set_segments(
            [Segment(group, group_label(group), len(members(found, group))) for group in GROUPS]
        )
        self._show()

    def _show(self) -> None:
        if self._found is None:
            return
        group = self.groups.current
        self.becomes.setText(what_becomes(self._found, group, decline=self.decline.isChecked()))
        self.list.setPlainText("\n\n".join(lines_of(self._found, group)))
