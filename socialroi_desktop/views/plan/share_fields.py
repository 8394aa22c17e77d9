"""The days of the share a target is made of, and the share under two models: pressing one takes it with its days and model."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.queries.goal_share import ShareView
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.share_meter import share_words, shown_days, taken, with_day
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.date_field import DayEdit
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label


class ShareFields(QWidget):
    """Shows what the editor's meter measured, once a forecast is told. Writes into the editor."""

    def __init__(self, editor: GoalEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._shown: tuple[object, ...] = ()
        today = editor.session.today
        self.start, self.end = (
            DayEdit(self.tr("Share from day"), today),
            DayEdit(self.tr("Share to day"), today),
        )
        self.start.day_changed.connect(lambda day: editor.set(**with_day(editor.goal, start=day)))
        self.end.day_changed.connect(lambda day: editor.set(**with_day(editor.goal, end=day)))
        days = QHBoxLayout()
        days.addWidget(self.start)
        days.addWidget(self.end)
        self._views = QVBoxLayout()
        self._views.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(days)
        column.addLayout(self._views)
        self.setFocusProxy(self.start)

    def show_share(self) -> None:
        """Show days and models."""
        goal, views = self._editor.goal, self._editor.shares.views
        first, last = shown_days(goal)
        self.start.set_day(first)
        self.end.set_day(last)
        if views == self._shown:
            return
        self._shown = views
        empty(self._views)
        for view in views:
            words = share_words(view, self._editor.currency)
            if view.share is None:
                self._views.addWidget(role_label(words, "small", wrap=True))
                continue
            line = QHBoxLayout()
            line.addWidget(link_button(words, partial(self._take, view)))
            line.addStretch(1)
            self._views.addLayout(line)

    def _take(self, view: ShareView) -> None:
        self._editor.set(**taken(view))
