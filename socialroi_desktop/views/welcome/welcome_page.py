"""The welcome page: make a workspace, open one, try the demo, or go on with one of the last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.welcome import is_workspace_name, recent_files
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.welcome.recent_list import RecentList
from socialroi_desktop.views.widgets.card import Card, ClickableCard
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.labels import role_label

_WIDTH = 760


class WelcomePage(QWidget):
    """Emits what is wanted; opens and makes nothing itself."""

    new_requested = Signal()
    open_requested = Signal()
    demo_requested = Signal()
    recent_chosen = Signal(object)  # Path

    def __init__(self, recent: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._recent = recent_files(recent, self)
        self.new_card = self._way(
            self.tr("New workspace"),
            self.tr("One file for your shop: goals, costs, orders, posts."),
            self.new_requested,
        )
        self.open_card = self._way(
            self.tr("Open…"), self.tr("A .socialroi file on this computer or a drive."), self.open_requested
        )
        self.demo_card = self._way(
            self.tr("Try the demo"), self.tr("A shop with a year of invented rows; change what you like."),
            self.demo_requested,
        )  # fmt: skip
        self.new_card.set_accented(True)
        self.list = RecentList(self.tr("Recent workspaces"))
        self.list.setModel(self._recent)
        self.list.row_opened.connect(self._on_opened)
        self._lay_out()
        self.setFocusProxy(self.new_card)

    def _way(self, title: str, sentence: str, signal: SignalInstance) -> ClickableCard:
        card = ClickableCard(title)
        card.body.addWidget(role_label(sentence, "muted", wrap=True))
        card.body.addStretch(1)
        card.setMinimumHeight(84)
        card.setAccessibleDescription(sentence)
        card.clicked.connect(signal)
        return card

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(sizes().gap)
        for card in (self.new_card, self.open_card, self.demo_card):
            ways.addWidget(card, 1)
        recent = Card(self.tr("Recent workspaces"))
        sentence = self.tr("Make a workspace, or look around in the demo first.")
        if self._recent.rowCount():
            recent.body.addWidget(self.list)
        else:
            recent.body.addWidget(EmptyState("folder-open", self.tr("Nothing opened yet"), sentence))
        recent.setMinimumHeight(260)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(sizes().gap)
        column.addWidget(role_label(self.tr("SocialROI Desktop"), "figure"))
        lead = self.tr(
            "Plan, track and prove what social media brings your shop. All stays in one file of yours."
        )
        column.addWidget(role_label(lead, "muted", wrap=True))
        column.addSpacing(8)
        column.addLayout(ways)
        column.addWidget(recent)
        hint = self.tr("You can also drop a workspace file on this window.")
        column.addWidget(role_label(hint, "small"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 8)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addLayout(row)
        page.addStretch(3)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _workspace_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _workspace_of(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.recent_chosen.emit(path)

    def _on_opened(self, index: QModelIndex) -> None:
        self.recent_chosen.emit(index.data(Role.KEY))


def _workspace_of(data: QMimeData) -> Path | None:
    from socialroi_desktop.viewmodels.shared.dropped import dropped_files

    paths = dropped_files(data)
    return next((path for path in paths if is_workspace_name(path)), None)
