"""The tagged link of a post: seen whole, copied by a key and kept with the post then, and the short form it has there."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.queries.post_sheet import PostSheet
from socialroi_desktop.viewmodels.calendar.post.post_model import PostModel
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.breaking import breakable
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.text_line import TextLine


class LinkRow(QWidget):
    """`copy` puts the link on the clipboard."""

    def __init__(self, model: PostModel, keys_of: QWidget, parent: QWidget | None = None) -> None:
        """The key of copying holds in `keys_of` and all inside it."""
        super().__init__(parent)
        self._model = model
        self._link = ""
        self.words = role_label("", "link-box", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.page, self.short = TextLine(), TextLine()
        self.page.setPlaceholderText(self.tr("The page people shall come to"))
        self.page.setAccessibleName(self.tr("The page people shall come to"))
        self.short.setPlaceholderText(self.tr("Its short form, where the post has one"))
        self.short.setAccessibleName(self.tr("Short link"))
        self.copy_button = MenuButton(
            self.tr("Copy the tagged link (Ctrl+L); it is kept with the post"), icon="copy"
        )
        self.copy_button.clicked.connect(self.copy)
        shortcut = QShortcut(QKeySequence("Ctrl+L"), keys_of)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.copy)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(role_label(self.tr("Tagged link"), "small"), 1)
        head.addWidget(self.copy_button)
        head.addWidget(
            role_label(QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText), "key")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight // 2)
        column.addLayout(head)
        for widget in (self.words, self.page, self.short):
            column.addWidget(widget)
        self.page.editingFinished.connect(self._save_page)
        self.short.textEdited.connect(lambda text: model.type("short_link", text.strip()))

    def show_sheet(self, sheet: PostSheet, channel: str) -> None:
        """Show the link of a post as its text on a channel has it; the page is asked for where nobody told it."""
        link = self._link = sheet.links.get(channel, "")
        self.words.setText(breakable(link))
        self.words.setAccessibleName(link)
        self.words.setVisible(bool(sheet.link))
        self.page.setVisible(not sheet.link and self._model.editable)
        self.copy_button.setEnabled(bool(sheet.link))
        self.short.setReadOnly(not self._model.editable)
        shown = ((self.short, "short_link", sheet.post.short_link), (self.page, "link", sheet.post.link))
        for line, field, told in shown:
            if not self._model.is_typed(field) and line.text() != (told or ""):
                with QSignalBlocker(line):
                    line.setText(told or "")

    def copy(self) -> None:
        """Put the link on the clipboard and keep it with the post, so that no other post gets the same tags."""
        if self._link:
            QGuiApplication.clipboard().setText(self._link)
            self._model.keep_link()
            self._model.session.said.emit(self.tr("The link is copied"), False)

    def _save_page(self) -> None:
        sheet, page = self._model.sheet, self.page.text().strip()
        if sheet is not None and not self.page.isHidden() and page != (sheet.post.link or ""):
            self._model.set({"link": page or None})
