"""The frame of every page: header on top, content below, the same margins everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.page_header import PageHeader


class Page(QWidget):
    """Put cards into `content`. It scrolls up and down when it does not fit; without `scroll` it must fit.

    `keys_to` is what takes the keyboard when the page is shown, `passing` are bars that the window lays over it.
    """

    keys_to: QWidget | None = None
    passing: tuple[QWidget, ...] = ()

    def __init__(self, header: PageHeader, *, scroll: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = header
        edge = sizes().page
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, edge - 4, edge, edge - 2)
        column.setSpacing(sizes().gap)
        column.addWidget(header)
        body = QWidget()
        body.setProperty("role", "scroll-body")
        self.content = QVBoxLayout(body)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(sizes().gap)
        if not scroll:
            column.addWidget(body, 1)
            return
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        column.addWidget(area, 1)
