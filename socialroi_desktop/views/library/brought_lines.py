"""What a piece brought in one line beside it; each figure leads to what is behind it, a dash tells why on hover."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.queries.library.before_after import PAGES
from socialroi_desktop.queries.library.standing import PieceStanding
from socialroi_desktop.viewmodels.library.brought import BroughtModel
from socialroi_desktop.viewmodels.library.brought_words import BroughtFigure, figures
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.flow_layout import FlowLayout
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.renewed import Renewed
from socialroi_desktop.views.widgets.visibility import read_while_shown

# Px between figures, and of the line they stand on.
_GAP, _HIGH = 6, 22
_STRONG = frozenset({"orders", "net_sales"})


class BroughtLines(Renewed):
    """`behind_wanted` comes where somebody wants to see the posts, orders and pages behind the figures."""

    behind_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = self.tr("Brought")
        self._session = session
        self._pages = False
        self.figures: tuple[BroughtFigure, ...] = ()
        self.model = BroughtModel(session, self)
        self.model.shown.connect(self._show)
        read_while_shown(self, self.model)

    def show_piece(self, item: UgcItem, found: PieceStanding) -> None:
        """Show what a piece brought, once that is worked out."""
        self._pages = any(each.place.usage.where in PAGES for each in found.places)
        self.model.show_piece(item)
        self._show()

    def _show(self) -> None:
        results, failure = self.model.results, self.model.failure
        currency = self._session.settings.currency
        if self.tells(results, failure, self._pages, currency):
            return
        column = self.renew()
        if results is None:
            self.figures = ()
            column.addWidget(role_label(failure or self.tr("Adding up…"), "muted", wrap=True))
        else:
            self.figures = figures(results, currency)
            line = QWidget()
            flow = FlowLayout(line, _GAP, fills=False)
            flow.setContentsMargins(0, 0, 0, 0)
            for figure in self.figures:
                flow.addWidget(self._figure(figure))
            column.addWidget(line)
        if self._pages:
            pages = link_button(self.tr("Page before and after…"), self.behind_wanted.emit)
            pages.setObjectName("pages")
            column.addWidget(pages)
        self.keep_focus()

    def _figure(self, figure: BroughtFigure) -> QWidget:
        if figure.reason:
            label = role_label(figure.words, "muted")
            # As high as the links beside it, so that all stand on one line.
            label.setMinimumHeight(_HIGH)
            label.setToolTip(figure.reason)
            label.setAccessibleDescription(figure.reason)
            label.setObjectName(f"figure {figure.id}")
            return label
        link = link_button(
            figure.words, self.behind_wanted.emit, tip=self.tr("Shows the posts and orders behind it")
        )
        link.setObjectName(f"figure {figure.id}")
        if figure.id in _STRONG:
            font = link.font()
            font.setBold(True)
            link.setFont(font)
        return link
