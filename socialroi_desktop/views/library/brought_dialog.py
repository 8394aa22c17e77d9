"""What is behind the figures of a piece: its posts, its orders, and the pages it came on before and after."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.queries.library.before_after import BeforeAfter
from socialroi_desktop.queries.library.results import PieceResults
from socialroi_desktop.viewmodels.library.brought import PagesModel
from socialroi_desktop.viewmodels.library.brought_words import order_table, post_table
from socialroi_desktop.viewmodels.library.page_words import not_proof, page_words
from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.dialogs.buttons import close_button
from socialroi_desktop.views.library.page_block import PageBlock
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn

_WIDTH, _HEIGHT, _ROWS = 640, 560, 6


class BroughtDialog(QDialog):
    """`opened` carries a post or an order that was pressed; the dialog gives way to it."""

    opened = Signal(str, int)

    def __init__(self, session: Session, results: PieceResults, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What “{piece}” brought").format(piece=results.item.title))
        self.resize(_WIDTH, _HEIGHT)
        self.blocks: list[PageBlock] = []
        names = session.names["post"]
        area = ScrollColumn(sizes().tight)
        self._body = area.column
        posts = post_table(names, self)
        posts.show_rows(results.posts)
        self.posts = self._table(self.tr("Posts with it"), posts, "post")
        orders = order_table(names, session.settings.currency, self)
        orders.show_rows(results.came)
        self.orders = self._table(self.tr("Orders by them"), orders, "order")
        self._pages = QVBoxLayout()
        self._pages.setSpacing(sizes().gap)
        self._body.addLayout(self._pages)
        self._body.addStretch(1)
        self._lay_out(area)
        self.model = PagesModel(session, self)
        self.model.shown.connect(self._show_pages)
        self.model.failed.connect(lambda sentence: self._pages.addWidget(role_label(sentence, wrap=True)))
        self.model.read(results.item.id or 0)

    def _lay_out(self, area: QWidget) -> None:
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close_button(self))
        column.addLayout(foot)

    def _table(self, title: str, model: object, entity: str) -> DataTable:
        table = DataTable(title, stretch_column=0, whole=(0,))
        table.setModel(model)  # type: ignore[arg-type]  # a RowModel of whatever rows
        table.fit_height(_ROWS)
        table.row_opened.connect(lambda index: self._open(entity, index))
        self._body.addWidget(role_label(title, "card-title"))
        if table.model().rowCount():
            self._body.addWidget(table)
        else:
            table.hide()
            table.setParent(self)
            self._body.addWidget(role_label(self.tr("None that are known."), "muted"))
        return table

    def _open(self, entity: str, index: QModelIndex) -> None:
        row_id = index.data(Role.KEY)
        if row_id is not None:
            self.opened.emit(entity, int(row_id))
            self.accept()

    def _show_pages(self, pages: Sequence[BeforeAfter]) -> None:
        if not pages:
            return
        self._pages.addWidget(role_label(self.tr("Pages before and after"), "card-title"))
        for each in pages:
            block = PageBlock(page_words(each))
            self.blocks.append(block)
            self._pages.addWidget(block)
        self._pages.addWidget(role_label(not_proof(), "small", wrap=True))
