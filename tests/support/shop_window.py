"""An open window on a new workspace, driven as a seller drives it; background work runs in the background."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialroi_desktop.app import Desktop
from socialroi_desktop.domain.records import Order
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.store.rows import reading
from socialroi_desktop.views.data.page import DataPage
from socialroi_desktop.window import WorkspaceWindow
from workspaces import fresh

TODAY = date(2026, 8, 20)


@dataclass
class Shop:
    """An open window on a new workspace."""

    desktop: Desktop
    window: WorkspaceWindow
    folder: Path
    qtbot: QtBot

    @property
    def data(self) -> DataPage:
        return cast(DataPage, self.window.show_page("data"))

    def orders(self) -> list[Order]:
        return reading.listing(self.window.session.workspace, Order)

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=10_000)

    def idle(self) -> None:
        self.until(lambda: not self.window.session.jobs.busy)

    def drop(self, *paths: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        action, buttons, keys = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self.window.dropEvent(QDropEvent(QPointF(5, 5), action, mime, buttons, keys))
        self.until(lambda: not self.data.model.reading)

    def apply(self) -> None:
        self.data.importing.apply_action.trigger()
        self.until(lambda: not self.data.model.applying)
        self.idle()


def opened_shop(qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Shop]:
    """Give a shop whose window is open, and close it afterwards."""
    path = folder / "shop.socialroi"
    settings = Settings(
        name="Shop", currency="USD", timezone="Europe/Warsaw", gross_margin=5000, hourly_rate=2500
    )
    fresh(path, settings).close()
    desktop = Desktop(qapp, QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat), TODAY)
    desktop.start(path)
    window = desktop.window
    assert isinstance(window, WorkspaceWindow)
    made = Shop(desktop, window, folder, qtbot)
    yield made
    made.idle()
    desktop.shut_down()
    desktop.deleteLater()
    # pytest keeps what a fixture gave; emptied, it keeps no window alive.
    made.__dict__.clear()
