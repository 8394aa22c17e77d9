"""The parts of the UGC tab beside pieces and collections: the take-down list and what everything brought, made when seen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from socialroi_desktop.viewmodels.library.taking_down import TakeDownTable
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.widgets.segmented_filter import Segment
from socialroi_desktop.views.widgets.visibility import read_while_shown

TAKE_DOWN, BROUGHT = "take_down", "brought"


class OtherParts(QObject):
    """`counted` comes where as many are to be taken down as were not before, `opened` carries a record, `refused` a sentence."""

    counted = Signal()
    opened = Signal(str, int)
    refused = Signal(str)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._made: dict[str, QWidget] = {}
        self._count = 0
        self.to_take_down = TakeDownTable(session, self)
        self.to_take_down.reloaded.connect(self._on_reloaded)
        self.to_take_down.refused.connect(self.refused)
        self.to_take_down.refresh()
        read_while_shown(page, self.to_take_down)

    def __contains__(self, which: object) -> bool:
        return which in (TAKE_DOWN, BROUGHT)

    def segments(self) -> list[Segment]:
        """Return their chips; that of the take-down list counts what is on it."""
        return [
            Segment(TAKE_DOWN, self.tr("Take down"), self._count or None),
            Segment(BROUGHT, self.tr("Results")),
        ]

    def made(self, which: str, stack: QStackedWidget) -> QWidget:
        """Return a part, put into the stack when it is first asked for."""
        if which not in self._made:
            self._made[which] = self._make(which)
            stack.addWidget(self._made[which])
        return self._made[which]

    def _make(self, which: str) -> QWidget:
        if which == TAKE_DOWN:
            from socialroi_desktop.views.library.take_down_view import TakeDownView

            list_ = TakeDownView(self.to_take_down)
            list_.record_opened.connect(self.opened)
            return list_
        from socialroi_desktop.views.library.results_view import ResultsView

        results = ResultsView(self._session)
        results.record_opened.connect(self.opened)
        return results

    def _on_reloaded(self) -> None:
        count = self.to_take_down.counted
        if count != self._count:
            self._count = count
            self.counted.emit()
