"""Hands over what is pasted on the network: to the clipboard or into a folder. Locked while a check holds the post up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from socialroi_desktop.queries.post_sheet import PostSheet
from socialroi_desktop.viewmodels.calendar.post.pack_model import PackModel, PackWords
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.buttons import link_button, text_button
from socialroi_desktop.views.widgets.flow_layout import FlowLayout
from socialroi_desktop.views.widgets.folders import folder_to_save, saved_to
from socialroi_desktop.views.widgets.labels import role_label


class PackRow(QWidget):
    """`refused` says why something was not done. `ask_folder` asks where the folder is put ("" for nowhere)."""

    refused = Signal(str)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        ask_folder: Callable[[QWidget, str, str], str] = QFileDialog.getExistingDirectory,
        open_page: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self._session, self._ask_folder, self._open_page = session, ask_folder, open_page
        self.model = PackModel(session, self)
        self._sheet: PostSheet | None = None
        self._words: PackWords | None = None
        self.copy_button = text_button(self.tr("Copy ready pack"), self.copy)
        self.told = role_label("", "small", wrap=True)
        self.comment = link_button(self.tr("Copy first comment"), self.copy_comment)
        self.folder = link_button(
            self.tr("Save as a folder…"), self.save, tip=self.tr("With pictures and films that tell no place")
        )
        self.page = link_button("", self._go, tip=self.tr("Opens the page in the browser"))
        links = QWidget()
        flow = FlowLayout(links, spacing=8, fills=False)
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in (self.copy_button, self.comment, self.folder, self.page):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(links)
        column.addWidget(self.told)
        self.model.saved.connect(lambda words: session.said.emit(words, False))
        self.model.refused.connect(self.refused)
        active_theme().with_icons(self, self._draw)

    def show_sheet(self, sheet: PostSheet, channel: str) -> None:
        """Offer the pack of a post as one channel has it."""
        self._sheet, self._words = sheet, self.model.words(sheet, channel)
        words = self._words
        self.copy_button.setEnabled(not words.locked)
        self.folder.setVisible(not words.locked)
        self.comment.setVisible(bool(words.comment) and not words.locked)
        self.page.setVisible(bool(words.page))
        self.page.setText(words.page.removeprefix("https://"))
        self.page.setAccessibleName(words.page)
        self.told.setText(words.told)
        if active_theme().has_icons:
            self._draw()

    def copy(self) -> None:
        """Put text, code and link on the clipboard."""
        self._put(self._words.text if self._words else "", self.tr("Text, code and link are copied"))

    def copy_comment(self) -> None:
        """Put the first comment on the clipboard."""
        self._put(self._words.comment if self._words else "", self.tr("The first comment is copied"))

    def save(self) -> None:
        """Ask for the place and save the pack there."""
        looks = self._session.looks
        place = self._ask_folder(self, self.tr("Where to put the pack"), str(folder_to_save(looks)))
        if place and self._sheet is not None:
            saved_to(looks, Path(place) / self.model.folder_name(self._sheet))
            self.model.save(self._sheet, Path(place))

    def _put(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._session.said.emit(said, False)

    def _go(self) -> None:
        if self._words is not None:
            self._open_page(QUrl(self._words.page))

    def _draw(self) -> None:
        locked = self._words is None or self._words.locked
        self.copy_button.setIcon(active_theme().icon("lock" if locked else "copy"))
