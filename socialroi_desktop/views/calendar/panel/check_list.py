"""What is looked at before a post comes out, row by row: what is well is one quiet line, what is not says why below it."""

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from socialroi_desktop.queries.post_sheet import PostSheet
from socialroi_desktop.viewmodels.calendar.post.sheet_words import CheckLine, check_lines, passed_words
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.breaking import breakable
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label, rule
from socialroi_desktop.views.widgets.renewed import Renewed

_ICONS = {Tone.GOOD: "check", Tone.BAD: "prohibit", Tone.WARN: "warning"}
_ICON = 16


class CheckList(Renewed):
    """`lines` are the rows that are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.lines: tuple[CheckLine, ...] = ()
        self._signs: list[tuple[QLabel, Tone]] = []
        active_theme().with_icons(self, self._draw_signs)

    def show_sheet(self, sheet: PostSheet) -> None:
        """Show the checks of a post."""
        self.lines = check_lines(sheet)
        if self.tells(self.lines):
            return
        column, self._signs = self.renew(), []
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(role_label(self.tr("Before it goes out"), "card-title"))
        head.addWidget(role_label(passed_words(sheet.checks), "small"), 1)
        column.addLayout(head)
        for number, line in enumerate(self.lines):
            if number:
                column.addWidget(rule())
            column.addWidget(self._row(line))
        if active_theme().has_icons:
            self._draw_signs()
        self.keep_focus()

    def _row(self, line: CheckLine) -> QWidget:
        row = QFrame()
        row.setProperty("role", "check")
        row.setProperty("blocks", line.blocks)
        row.setAccessibleName(f"{line.name}: {line.says}")
        grid = QGridLayout(row)
        grid.setContentsMargins(4, 3, 4, 3)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        sign = QLabel()
        sign.setFixedSize(_ICON, _ICON)
        self._signs.append((sign, line.tone))
        name = role_label(line.name, "strong" if line.blocks else "", tone=line.tone if line.blocks else None)
        grid.addWidget(sign, 0, 0)
        if line.tone is Tone.GOOD:
            told = ElidedLabel(line.says, "small")
            told.setMinimumWidth(0)
            grid.addWidget(name, 0, 1)
            grid.addWidget(told, 0, 2)
            grid.setColumnStretch(2, 1)
        else:
            grid.addWidget(name, 0, 1)
            grid.addWidget(role_label(breakable(line.says), "", tone=line.tone, wrap=True), 1, 1)
            grid.setColumnStretch(1, 1)
        return row

    def _draw_signs(self) -> None:
        for sign, tone in self._signs:
            sign.setPixmap(active_theme().icon(_ICONS[tone], str(tone)).pixmap(_ICON, _ICON))
