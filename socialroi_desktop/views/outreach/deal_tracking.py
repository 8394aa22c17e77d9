"""The fifth step of a deal: its discount code and its tagged link, made by the naming rule and copied from here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialroi_desktop.domain.tagging_pages import landing_page
from socialroi_desktop.viewmodels.outreach.deal_changes import DealChanges
from socialroi_desktop.viewmodels.outreach.deal_words import clash_words, span
from socialroi_desktop.viewmodels.outreach.deals import DealsModel
from socialroi_desktop.views.outreach.deal_section import DealSection
from socialroi_desktop.views.theme import repolish
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label
from socialroi_desktop.views.widgets.text_line import TextLine

_PERCENT, _MOST = 90, 99


class TrackingSection(DealSection):
    """Shows the code and the link of the deal of the model, or the ways to make them; `pack_wanted` asks for the pack."""

    pack_wanted = Signal()

    def __init__(self, model: DealsModel, changes: DealChanges, parent: QWidget | None = None) -> None:
        super().__init__(5, self.tr("Tracking"), self.tr("made by the naming rule"), parent)
        self._model, self._changes = model, changes
        self.code = role_label("", "strong")
        self.days = role_label("", "muted")
        self.clash = role_label("", "muted", wrap=True)
        self.copy_code = link_button(self.tr("Copy code"), lambda: self._copy(self.code.text()))
        self.percent = TextLine()
        self.percent.setAccessibleName(self.tr("What buyers save, in percent"))
        self.percent.setPlaceholderText(self.tr("15, percent off"))
        self.percent.setFixedWidth(_PERCENT + 30)
        self.make_code = link_button(self.tr("Make code"), self._make_code)
        self.link = ElidedLabel()
        self.copy_link = link_button(self.tr("Copy link"), lambda: self._copy(self.link.whole_text))
        self.page = TextLine()
        self.page.setAccessibleName(self.tr("Page the link leads to"))
        self.page.setPlaceholderText(self.tr("Page the link leads to; empty: as last time"))
        self.make_link = link_button(self.tr("Make link"), self._make_link)
        for line, make in ((self.percent, self._make_code), (self.page, self._make_link)):
            line.returnPressed.connect(make)
        self.pack = link_button(
            self.tr("Ready pack…"),
            self.pack_wanted.emit,
            tip=self.tr(
                "A folder to hand over: text, disclosure, code, link and pictures, ready to be posted"
            ),
        )
        self.add_action(self.pack)
        self._lay_out()

    def show_facts(self) -> None:
        """Show what the model knows now."""
        facts, writable = self._model.facts, self._model.writable
        if facts is None or facts.deal is None:
            return
        deal, (words, tone) = facts.deal, clash_words(facts)
        self.code.setText(deal.code or "")
        self.days.setText(span(deal.starts_on, deal.ends_on, self._model.session.today))
        self.clash.setText(words)
        repolish(self.clash, tone=str(tone))
        self._show_those((self.code, self.days, self.clash, self.copy_code), bool(deal.code))
        self._show_those((self.percent, self.make_code), writable and not deal.code)
        self.link.set_text(deal.link or "")
        self._show_those((self.link, self.copy_link), bool(deal.link))
        self._show_those((self.page, self.make_link), writable and not deal.link)
        if not self.page.text():
            self.page.setText(landing_page(deal.link))

    def _show_those(self, widgets: Sequence[QWidget], shown: bool) -> None:
        for widget in widgets:
            widget.setVisible(shown)

    def _lay_out(self) -> None:
        self.body.addLayout(_row(self.code, self.days, self.percent, self.make_code, None, self.copy_code))
        self.body.addWidget(self.clash)
        link = QHBoxLayout()
        link.setSpacing(12)
        link.addWidget(self.link, 1)
        link.addWidget(self.copy_link)
        self.body.addLayout(link)
        page = QHBoxLayout()
        page.setSpacing(12)
        page.addWidget(self.page, 1)
        page.addWidget(self.make_link)
        self.body.addLayout(page)

    def _make_code(self) -> None:
        text = self.percent.text().strip().rstrip("%").strip()
        if text and not (text.isdecimal() and 0 < int(text) <= _MOST):
            repolish(self.percent, invalid=True)
            self._model.refused.emit(self.tr("Type whole percents from 1 to 99, or leave them out."))
            return
        repolish(self.percent, invalid=False)
        self._changes.make_code(int(text) if text else None)

    def _make_link(self) -> None:
        self._changes.make_link(self.page.text())

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._model.session.said.emit(self.tr("Copied: {text}").format(text=text), False)


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
