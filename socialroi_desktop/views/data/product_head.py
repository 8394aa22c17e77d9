"""What stands first beside a product: the live links of posts that lead to it."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.queries.strategy.product_links import ProductLink, product_links
from socialroi_desktop.viewmodels.data.product_links import link_words
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.widgets.buttons import ElidedLink
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

# So many are named; the line above says how many there are.
_NAMED = 8


class ProductHead(RecordHead):
    """Hidden where no post sells the product."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.model = AboutRecord[tuple[ProductLink, ...]](session, product_links, {"product", "post"}, self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.model.reloaded.connect(self._show)
        read_while_shown(self, self.model)

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show the links of a product."""
        self.model.show_record(record)

    def _show(self) -> None:
        found = self.model.told or ()
        empty(self.column)
        if not found:
            return
        title = either(
            len(found),
            self.tr("1 live link sells it"),
            self.tr("%Ln live links sell it", "", len(found)),
        )
        self.column.addWidget(role_label(title, "card-title"))
        for link in found[:_NAMED]:
            line = ElidedLink(link_words(link), link.link)
            line.clicked.connect(partial(self.record_opened.emit, "post", link.post_id))
            self.column.addWidget(line)
