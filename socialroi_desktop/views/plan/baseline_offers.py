"""The two usual baselines of a goal side by side: the same days last year and the days just before, with their rows."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from socialroi_desktop.queries.goal_baselines import Offer
from socialroi_desktop.viewmodels.plan.goal_editor import GoalEditor
from socialroi_desktop.viewmodels.plan.offer_words import offer_rows, offer_words
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.views.plan.counted_dialog import CountedDialog
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label

_INDENT = 24  # px: days begin where the words of the button above them do


class BaselineOffers(QWidget):
    """A radio button an offer, which takes it, and its number of rows, which shows them.

    `record_opened` names a row that was opened among these.
    """

    record_opened = Signal(str, int)

    def __init__(self, editor: GoalEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._shown: tuple[Offer, ...] = ()
        self.buttons: dict[str, QRadioButton] = {}
        self.rows = CountedDialog(self)
        self.rows.record_opened.connect(self.record_opened)
        editor.meter.found.connect(self.rows.show_rows)
        self.setAccessibleName(self.tr("Baselines of usual days"))
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)

    def show_offers(self) -> None:
        """Show what was measured; nothing where no day has a row, or the baseline is not of usual days."""
        meter, goal = self._editor.meter, self._editor.goal
        some = any(offer.has_rows for offer in meter.offers)
        self.setVisible(some)
        if meter.offers != self._shown:
            self._fill(meter.offers)
        days = (goal.baseline_start, goal.baseline_end)
        for offer in meter.offers:
            same = days == (offer.days.start.isoformat(), offer.days.end.isoformat())
            button = self.buttons[offer.id]
            button.setChecked(same and goal.baseline_source == "measured")

    def _fill(self, offers: tuple[Offer, ...]) -> None:
        self._shown = offers
        empty(self._list)
        self.buttons = {}
        for offer in offers:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            button = QRadioButton(offer_words(offer, self._editor.goal.metric, self._editor.currency))
            # Each stands in a line of its own; which is on follows from the goal.
            button.setAutoExclusive(False)
            button.clicked.connect(lambda _on=False, offer=offer: self._editor.take(offer))
            self.buttons[offer.id] = button
            row.addWidget(button, 1)
            if offer.has_rows:
                row.addWidget(link_button(offer_rows(offer), partial(self._find, offer)))
            else:
                row.addWidget(role_label(offer_rows(offer), "small"))
            self._list.addWidget(line)
            days = role_label(formatting.period(offer.days), "small", wrap=True)
            days.setIndent(_INDENT)
            self._list.addWidget(days)

    def _find(self, offer: Offer) -> None:
        self._editor.meter.find_rows(self._editor.goal, offer)
