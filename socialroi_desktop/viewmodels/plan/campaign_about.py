"""What is asked and done beside one campaign: the rows behind its figures, its post-mortem."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from socialroi_desktop.domain.records import Campaign, CampaignCause, CampaignVerdict
from socialroi_desktop.metrics.figure import Figure
from socialroi_desktop.operations.campaigns import close_campaign
from socialroi_desktop.operations.csv_files import write_csv
from socialroi_desktop.queries.campaigns.about import AboutCampaign, about_campaign
from socialroi_desktop.queries.campaigns.budget import HEADER, budget_request
from socialroi_desktop.queries.campaigns.returns import rows_behind
from socialroi_desktop.queries.campaigns.review import CampaignReview, review_of
from socialroi_desktop.queries.sources.source import ProofTable
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.shared.session import Session


class CampaignAbout(AboutRecord[AboutCampaign]):
    """`rows_found` carries a figure and the rows behind it, `review_found` what the post-mortem asks."""

    rows_found = Signal(object, object)
    review_found = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, about_campaign, None, parent)

    def find_rows(self, figure: Figure) -> None:
        """Read the rows behind a figure of the campaign that is shown."""
        if self.told is None:
            return
        scope = self.told.returns.scope

        def done(found: Sequence[ProofTable]) -> None:
            self.rows_found.emit(figure, found)

        self.session.read(
            self.tr("Find the rows behind a figure"),
            lambda workspace, _progress: rows_behind(workspace, figure, scope),
            done,
            key=f"behind {id(self)}",
        )

    def find_review(self) -> None:
        """Read what the post-mortem of the campaign that is shown asks."""
        campaign, today = self.record, self.session.today
        if isinstance(campaign, Campaign):
            self.session.read(
                self.tr("Read the campaign"),
                lambda workspace, _progress: review_of(workspace, campaign, today),
                self.review_found.emit,
                key=f"review {id(self)}",
            )

    def save_request(self, path: Path) -> None:
        """Save the sheet that asks for the budget of the campaign that is shown."""
        campaign, today = self.record, self.session.today
        if isinstance(campaign, Campaign):
            self.session.read(
                self.tr("Save the budget request"),
                lambda workspace, _progress: write_csv(
                    path, HEADER, budget_request(workspace, campaign, today)
                ),
                lambda _rows: None,
            )

    def keep_review(
        self,
        review: CampaignReview,
        verdicts: Sequence[CampaignVerdict],
        causes: Sequence[CampaignCause],
        lessons: str,
    ) -> None:
        """Close a campaign with what was said of it."""
        today = self.session.today
        self.session.perform(
            self.tr("Close the campaign"),
            lambda workspace, _progress: close_campaign(
                workspace,
                campaign_id=review.campaign.id or 0,
                closed_on=today,
                verdicts=verdicts,
                causes=causes,
                lessons=lessons,
            ),
        )
