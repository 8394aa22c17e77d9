"""What stands first beside a campaign: what it brought and cost, line by line, and its post-mortem."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Campaign, CampaignCause, CampaignVerdict
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.queries.campaigns.review import CampaignReview
from socialroi_desktop.queries.sources.source import ProofTable
from socialroi_desktop.viewmodels.plan.campaign_about import CampaignAbout
from socialroi_desktop.viewmodels.plan.campaign_costs import COST_FIELDS, cost_of
from socialroi_desktop.viewmodels.plan.campaign_words import (
    CampaignLine,
    brought_lines,
    cause_words,
    cost_lines,
    standing_words,
    verdict_lines,
)
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import metric_formula, metric_label
from socialroi_desktop.views.plan.post_mortem_dialog import PostMortemDialog
from socialroi_desktop.views.records.behind_dialog import BehindDialog
from socialroi_desktop.views.records.record_dialog import RecordDialog
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.flow_layout import FlowLayout
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.save_dialog import ask_where
from socialroi_desktop.views.widgets.visibility import read_while_shown


class CampaignHead(RecordHead):
    """A press on a line shows the rows behind it; one on the button asks what worked."""

    tells = frozenset({CampaignVerdict.entity, CampaignCause.entity})
    names = frozenset({"closed_on", "lessons"})

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = CampaignAbout(session, self)
        self.brought, self.costs, self.verdicts = KeyValueList(), KeyValueList(), KeyValueList()
        self.standing = role_label("", "card-title", wrap=True)
        self.causes, self.lessons = role_label("", wrap=True), role_label("", wrap=True)
        self.review_button = text_button(self.tr("Post-mortem…"), self.ask)
        self.review_button.setEnabled(not session.reading_only)
        self.review_button.setToolTip(session.reading_only)
        self.request_button = text_button(self.tr("Budget request…"), self.ask_for_budget)
        self.request_button.setToolTip(self.tr("Save a sheet that asks for the budget of this campaign"))
        self.cost_button = text_button(self.tr("Add cost…"), self.add_cost)
        self.cost_button.setEnabled(not session.reading_only)
        self.cost_button.setToolTip(
            session.reading_only or self.tr("Add a cost of this campaign (Ctrl+Shift+C)")
        )
        self._figures: dict[str, Figure] = {}
        self._lay_out()
        self.brought.opened.connect(self._find_rows)
        self.costs.opened.connect(self._find_rows)
        self.model.rows_found.connect(self._show_rows)
        self.model.review_found.connect(self._show_review)
        self.model.reloaded.connect(self._show)
        read_while_shown(self, self.model)

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show what is told of a campaign."""
        self.model.show_record(record)

    def ask(self) -> None:
        """Ask what worked."""
        self.model.find_review()

    def add_cost(self) -> None:
        """Open the form of a cost of the campaign that is shown: with its channel, on a day of it."""
        campaign = self.model.record
        if isinstance(campaign, Campaign) and not self._session.reading_only:
            cost = cost_of(campaign, self._session.today, self._session.settings.currency)
            RecordDialog(self._session, cost, fields=COST_FIELDS, first="amount", parent=self).open()

    def ask_for_budget(self) -> None:
        """Ask where to save the budget request."""
        campaign = self.model.record
        if isinstance(campaign, Campaign):
            path = ask_where(self, self.request_button.text(), campaign.name, self._session.looks)
            if path is not None:
                self.model.save_request(path)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        for widget in (
            role_label(self.tr("What it brought"), "card-title"),
            self.brought,
            role_label(self.tr("What went into it"), "card-title"),
            self.costs,
            self.standing,
            self.verdicts,
            self.causes,
            self.lessons,
        ):
            column.addWidget(widget)
        holder = QWidget()
        buttons = FlowLayout(holder, sizes().tight, fills=False)
        buttons.setContentsMargins(0, 0, 0, 0)
        for button in (self.cost_button, self.review_button, self.request_button):
            buttons.addWidget(button)
        column.addWidget(holder)

    def _show(self) -> None:
        campaign, found = self.model.record, self.model.told
        if not isinstance(campaign, Campaign) or found is None:
            return
        brought, costs = brought_lines(found.returns), cost_lines(found.returns)
        self._figures = {line.figure.metric: line.figure for line in (*brought, *costs) if line.figure}
        self.brought.set_rows([_row(line) for line in brought])
        self.costs.set_rows([_row(line) for line in costs])
        standing = standing_words(campaign, self._session.today)
        self.standing.setText(standing)
        self.standing.setVisible(bool(standing))
        told = verdict_lines(found.said, self._session.settings.currency, found.goals)
        self.verdicts.set_rows([_row(line) for line in told])
        causes = "\n".join(cause_words(found.said.causes))
        for label, words in ((self.causes, causes), (self.lessons, campaign.lessons or "")):
            label.setText(words)
            label.setVisible(bool(words))

    def _find_rows(self, metric: str) -> None:
        self.model.find_rows(self._figures[metric])

    def _show_rows(self, figure: Figure, tables: tuple[ProofTable, ...]) -> None:
        dialog = BehindDialog(self)
        dialog.record_opened.connect(self.record_opened)
        dialog.show_rows(metric_label(figure.metric), metric_formula(figure.metric), tables)

    def _show_review(self, review: CampaignReview) -> None:
        dialog = PostMortemDialog(review, self)
        dialog.accepted.connect(
            lambda: self.model.keep_review(review, dialog.verdicts, dialog.causes, dialog.lessons)
        )
        dialog.open()


def _row(line: CampaignLine) -> KeyValue:
    key = line.figure.metric if line.figure is not None else ""
    return KeyValue(line.label, line.value, line.tone, line.strong, line.reason, key)
