"""What stands first beside a brand: in how many posts it is seen, and how many people asked in vain where to buy."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.queries.strategy.brand import BrandStanding, brand_standing
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.plan.brand_words import standing_lines
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.visibility import read_while_shown


class BrandHead(RecordHead):
    """`most` leads to where most were missed."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.model = AboutRecord[BrandStanding](session, brand_standing, {"brand", "post", "mention"}, self)
        self.lines = KeyValueList()
        self.most = link_button(self.tr("Where most asked in vain"), self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        column.addWidget(self.lines)
        column.addWidget(self.most, 0, Qt.AlignmentFlag.AlignLeft)
        self.most.hide()
        self.model.reloaded.connect(self._show)
        read_while_shown(self, self.model)

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show a brand as it is now."""
        self.model.show_record(record)

    def _show(self) -> None:
        told = self.model.told
        if told is None:
            return
        lines = standing_lines(told)
        self.lines.set_rows(
            [KeyValue(line.label, line.value, line.tone, reason=line.reason) for line in lines]
        )
        self.most.setVisible(told.most_missed is not None)

    def _open(self) -> None:
        told = self.model.told
        if told is not None and told.most_missed is not None:
            self.record_opened.emit("mention", told.most_missed)
