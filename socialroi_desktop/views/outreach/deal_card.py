"""The card of the deals with a person: one deal in its forced order, the others as links. Keeps no row itself.

Nothing but the purpose is open before there is one.
"""

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from socialroi_desktop.domain.outreach.deal_stage import stage_that_fits
from socialroi_desktop.domain.records import Deal
from socialroi_desktop.domain.records.deals import DEAL_STATE
from socialroi_desktop.viewmodels.outreach.deal_changes import DealChanges
from socialroi_desktop.viewmodels.outreach.deal_words import deal_title, state_tag
from socialroi_desktop.viewmodels.outreach.deals import DealsModel
from socialroi_desktop.viewmodels.outreach.person_words import stage_name
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.outreach.deal_delivery import DeliverablesSection, RightsSection
from socialroi_desktop.views.outreach.deal_purpose import PurposeSection
from socialroi_desktop.views.outreach.deal_section import DealSection
from socialroi_desktop.views.outreach.deal_terms import TermsSection
from socialroi_desktop.views.outreach.deal_tracking import TrackingSection
from socialroi_desktop.views.outreach.pack_dialog import PackDialog, open_pack
from socialroi_desktop.views.records.files_card import FilesCard
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.tag import Tag
from socialroi_desktop.views.widgets.visibility import read_while_shown

# So many other deals stand as links; all of them are in the menu.
_LINKS = 3


class DealCard(Card):
    """Shows the deals of whoever `deals.show_person` names."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.deals = DealsModel(session, self)
        self.changes = DealChanges(self.deals, self)
        self.errors = ErrorBanner()
        self.purpose = PurposeSection()
        self.terms: TermsSection | None = None
        self.deliverables: DeliverablesSection | None = None
        self.rights: RightsSection | None = None
        self.tracking: TrackingSection | None = None
        self.files: FilesCard | None = None
        self._of: tuple[object, ...] | None = None
        self._make_header()
        self._steps = QVBoxLayout()
        self._steps.setSpacing(10)
        for widget in (self.errors, self._make_onward(), self.purpose):
            self.body.addWidget(widget)
        self.body.addLayout(self._steps)
        self.purpose.told.connect(self._on_purpose)
        self.deals.shown.connect(self._show)
        self.deals.refused.connect(self._on_refused)
        self.deals.sheet_read.connect(self._copy_sheet)
        session.changed.connect(self.errors.hide)
        read_while_shown(self, self.deals)

    def show_part(self, entity: str, row_id: int) -> None:
        """Show a deal, or choose an offer, a deliverable or a right in its deal."""
        self.deals.choose_part(entity, row_id)

    def hand_over(self) -> PackDialog | None:
        """Open what the partner is handed to post for the deal that is shown."""
        facts = self.deals.facts
        if facts is None or facts.deal is None:
            return None
        return open_pack(self, self.deals.session, facts.deal.id or 0)

    def _make_header(self) -> None:
        holder = QWidget()
        self._links = QHBoxLayout(holder)
        self._links.setContentsMargins(0, 0, 0, 0)
        self._links.setSpacing(8)
        self.state = Tag("")
        self.new_button = link_button(self.tr("New deal"), self.deals.begin)
        self.menu = QMenu(self)
        for widget in (holder, self.state, self.new_button):
            self.add_header_widget(widget)
        self.set_title(self.tr("Deal"))
        self.set_menu(self.menu)
        self.menu.aboutToShow.connect(self._fill_menu)

    def _make_onward(self) -> QWidget:
        """Make the line that offers to bring the person where the deal already is."""
        self.onward = QWidget()
        self.onward_words = role_label("", "", tone=Tone.WARN, wrap=True)
        self.onward_button = link_button("", self._move_person)
        self._fitting = ""
        row = QHBoxLayout(self.onward)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.onward_words, 1)
        row.addWidget(self.onward_button)
        self.onward.hide()
        return self.onward

    def _offer_stage(self, deal: Deal | None) -> None:
        facts = self.deals.facts
        fitting = None if deal is None or facts is None else stage_that_fits(deal.state, facts.person.stage)
        self.onward.setVisible(fitting is not None and self.deals.writable)
        if fitting is None or facts is None:
            return
        self._fitting = fitting
        words = self.tr("The deal is made, {name} still stands in {stage}.")
        own = self.deals.session.settings.own_names
        stage = stage_name(facts.person.stage, own)
        self.onward_words.setText(words.format(name=facts.person.name, stage=stage))
        move = self.tr("Move to {stage}")
        self.onward_button.setText(move.format(stage=stage_name(fitting, own)))

    def _move_person(self) -> None:
        self.changes.move_person(self._fitting)

    def _fill_menu(self) -> None:
        self.menu.clear()
        facts = self.deals.facts
        if facts is None:
            return
        for number, deal in enumerate(facts.deals, start=1):
            self.menu.addAction(deal_title(number), partial(self.deals.choose, deal.id or 0))
        if facts.deal is None or self.deals.begins:
            return
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Copy terms sheet"), self.deals.read_sheet)
        if not self.deals.writable:
            return
        self.menu.addSeparator()
        for choice in DEAL_STATE:
            action = self.menu.addAction(
                choice_label(Deal, "state", choice.id), partial(self.changes.edit, state=choice.id)
            )
            action.setCheckable(True)
            action.setChecked(choice.id == facts.deal.state)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Delete this deal"), self.changes.delete)

    def _show(self) -> None:
        facts = self.deals.facts
        if facts is None:
            return
        deal = None if self.deals.begins else facts.deal
        self.set_title(deal_title(self.deals.number), "" if deal is None else deal.name or "")
        self._show_others(deal)
        self.state.setVisible(deal is not None)
        if deal is not None:
            self.state.set_tag(*state_tag(deal))
        self.new_button.setVisible(self.deals.writable and deal is not None)
        self._offer_stage(deal)
        self.purpose.show_deal(deal, facts.person.kind, writable=self.deals.writable)
        key = (None if deal is None else (deal.id, deal.currency), self.deals.writable)
        if key != self._of:
            self._of = key
            self._build(deal)
        if self.terms is not None and self.tracking is not None:
            self.terms.show_facts()
            self.tracking.show_facts()
            self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        """Choose the part that was asked for, once its deal is shown."""
        if (
            self.deals.wanted is None
            or self.terms is None
            or self.deliverables is None
            or self.rights is None
        ):
            return
        for view in (self.terms.offers, self.deliverables.parts, self.rights.parts):
            if view.go_to(*self.deals.wanted):
                view.view.setFocus()
        self.deals.wanted = None

    def _show_others(self, deal: Deal | None) -> None:
        empty(self._links)
        facts = self.deals.facts
        others = [] if facts is None else [
            (number, one) for number, one in enumerate(facts.deals, start=1) if deal is None or one.id != deal.id
        ]  # fmt: skip
        for number, one in others[-_LINKS:]:
            link = link_button(deal_title(number), partial(self.deals.choose, one.id or 0), tip=one.purpose)
            self._links.addWidget(link)

    def _build(self, deal: Deal | None) -> None:
        """Make the steps of another deal; without one only their titles stand there."""
        empty(self._steps)
        self.terms = self.deliverables = self.rights = self.tracking = self.files = None
        if deal is None:
            for number, title in enumerate(self._titles(), start=2):
                step = DealSection(number, title)
                step.setEnabled(False)
                self._steps.addWidget(step)
            return
        self.terms = TermsSection(self.deals, self.changes, deal)
        self.deliverables = DeliverablesSection(self.deals, self.changes, deal)
        self.rights = RightsSection(self.deals, self.changes, deal)
        self.tracking = TrackingSection(self.deals, self.changes)
        self.tracking.pack_wanted.connect(self.hand_over)
        self.files = FilesCard(self.deals.session, deal, editable=self.deals.writable)
        for made in (self.terms, self.deliverables, self.rights, self.tracking, self.files):
            self._steps.addWidget(made)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Terms and offers"),
            self.tr("Deliverables"),
            self.tr("Content rights by use"),
            self.tr("Tracking"),
        )

    def _on_purpose(self, purpose: str) -> None:
        facts = self.deals.facts
        if facts is None:
            return
        if not purpose:
            self.errors.show_error(self.tr("Say what the deal is for; its terms follow from the purpose."))
            self.purpose.put_back()
        elif facts.deal is None or self.deals.begins:
            self.changes.begin(purpose)
        else:
            self.changes.edit(purpose=purpose)

    def _copy_sheet(self, sheet: str) -> None:
        QGuiApplication.clipboard().setText(sheet)
        self.deals.session.said.emit(self.tr("Copied the terms sheet"), False)

    def _on_refused(self, sentence: str) -> None:
        self.errors.show_error(sentence)
        self.purpose.put_back()
