"""The first step of a deal: what it is for. A new one comes with it; the words of one that is there are edited in place."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialroi_desktop.domain.records import Deal
from socialroi_desktop.viewmodels.outreach.purposes import purposes_of
from socialroi_desktop.views.outreach.deal_section import DealSection
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.growing_line import GrowingLine

_OFFERED = 3


class PurposeSection(DealSection):
    """`told` carries a purpose, blank or not, once somebody leaves the line with another one."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, self.tr("Purpose"), self.tr("first, terms follow from it"), parent)
        self.line = GrowingLine()
        self.line.setAccessibleName(self.tr("Purpose of the deal"))
        self.line.setPlaceholderText(self.tr("What is it for, and how will you know that it worked?"))
        self.line.editing_finished.connect(self._finish)
        self._usual = QHBoxLayout()
        self._usual.setSpacing(12)
        self.body.addWidget(self.line)
        self.body.addLayout(self._usual)
        self._kept = ""

    def show_deal(self, deal: Deal | None, kind: str, *, writable: bool) -> None:
        """Show the purpose of a deal, or the line for that of a new one with what such a partner is usually asked for."""
        purpose = deal.purpose if deal is not None else ""
        if purpose != self._kept or deal is not None:
            self.line.setText(purpose)
        self._kept = purpose
        self.line.setReadOnly(not writable)
        empty(self._usual)
        if deal is None and writable:
            for text in purposes_of(kind)[:_OFFERED]:
                self._usual.addWidget(link_button(text, partial(self._take, text)))
        self._usual.addStretch(1)

    def put_back(self) -> None:
        """Show the purpose as it is kept."""
        self.line.setText(self._kept)

    def _take(self, text: str) -> None:
        self.line.setText(text)
        self._finish()

    def _finish(self) -> None:
        text = self.line.text().strip()
        if text != self._kept:
            self.told.emit(text)
