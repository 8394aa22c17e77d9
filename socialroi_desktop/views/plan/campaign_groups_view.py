"""Campaigns by people, goods or place: what each group sold and cost; the groups add up to the whole."""

from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.queries.campaigns.groups import By, CampaignGroup
from socialroi_desktop.viewmodels.plan.campaign_groups import (
    ANSWERS,
    NAME,
    CampaignGroupsModel,
    group_columns,
)
from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter
from socialroi_desktop.views.widgets.visibility import read_while_shown


class CampaignGroupsView(QWidget):
    """One table; chips choose by what."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = session.settings.currency
        self.model = CampaignGroupsModel(session, self)
        self.rows = RowModel[CampaignGroup](
            group_columns(self.model.by, self._currency), self, answers=ANSWERS
        )
        self.table = DataTable(self.tr("Campaigns in groups"), stretch_column=NAME)
        self.table.setModel(self.rows)
        self.keys_to = self.table
        self.chips = SegmentedFilter(
            self.tr("Group campaigns by"),
            [
                Segment("people", self.tr("People")),
                Segment("goods", self.tr("Goods")),
                Segment("place", self.tr("Place")),
            ],
        )
        self.chips.current_changed.connect(lambda by: self.model.show_by(cast("By", by)))
        words = self.tr("All that campaigns cost and brought, whatever the day and channel.")
        card = Card(self.tr("Campaigns in groups"))
        card.body.addWidget(self.chips)
        card.body.addWidget(role_label(words, "muted", wrap=True))
        card.body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.model.reloaded.connect(self._show)
        self.model.refresh()
        read_while_shown(self, self.model)

    def _show(self) -> None:
        self.rows.show_rows(self.model.rows, group_columns(self.model.by, self._currency))
