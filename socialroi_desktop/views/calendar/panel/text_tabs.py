"""The texts of a post, one tab for each channel, each with its length as that channel counts. Saves as it is typed."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialroi_desktop.domain.posting.lengths import FREE
from socialroi_desktop.domain.records import Post, PostText
from socialroi_desktop.queries.post_sheet import PostSheet
from socialroi_desktop.viewmodels.calendar.post.post_model import PostModel
from socialroi_desktop.viewmodels.calendar.post.sheet_words import length_words
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.wording import channel_name
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.flow_layout import FlowLayout
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.text_line import TextLine
from socialroi_desktop.views.widgets.typed_menu import TypedMenu

_HEIGHT, _COMMENT = 132, 56


class TextTabs(QWidget):
    """The text of the tab that is chosen; `insert` puts words at its end. `chosen` comes with another tab."""

    chosen = Signal()

    def __init__(self, model: PostModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._sheet: PostSheet | None = None
        self.channel = ""
        self._wanted = ""
        self.tabs: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._bar = QWidget()
        self._tabs_row = FlowLayout(self._bar, spacing=2, fills=False)
        self._tabs_row.setContentsMargins(0, 0, 0, 0)
        self.title, self.text, self.comment = TextLine(), QPlainTextEdit(), QPlainTextEdit()
        self.title.setPlaceholderText(self.tr("Title on this channel"))
        self.title.setAccessibleName(self.tr("Title on this channel"))
        self.text.setPlaceholderText(self.tr("What the post says"))
        self.text.setAccessibleName(self.tr("Text"))
        self.comment.setPlaceholderText(self.tr("First comment: tags or the link, below the post"))
        self.comment.setAccessibleName(self.tr("First comment"))
        for box, height in ((self.text, _HEIGHT), (self.comment, _COMMENT)):
            box.setTabChangesFocus(True)
            box.setFixedHeight(height)
        self.count, self.fold = role_label("", "small", wrap=True), role_label("", "small")
        self.remove = link_button(self.tr("Take this text out"), self._remove)
        self._lay_out()
        self.title.textEdited.connect(lambda text: self._type("title", text))
        self.text.textChanged.connect(self._on_text)
        self.comment.textChanged.connect(lambda: self._type("first_comment", self.comment.toPlainText()))

    def show_sheet(self, sheet: PostSheet) -> None:
        """Show the texts of a post; what is being typed stays."""
        other = self._sheet is None or self._sheet.post.id != sheet.post.id
        added = set(sheet.channels) - set(self._sheet.channels) if self._sheet and not other else set()
        self._sheet = sheet
        if added:
            self.channel = added.pop()
        if other or self.channel not in sheet.channels:
            self.channel = sheet.post.channel
        self._fill_bar(sheet)
        self._show_text()
        if self._wanted == self.channel:
            # The button that was pressed is made anew; what comes next is to write.
            self._wanted = ""
            self.text.setFocus()

    def choose(self, channel: str) -> None:
        """Show the text of another channel."""
        self._model.flush()
        self.channel = channel
        self._show_text()
        self.chosen.emit()

    def insert(self, words: str) -> None:
        """Put words at the end of the text, apart from what stands there."""
        text = self.text.toPlainText()
        gap = "" if not text or text[-1].isspace() else " "
        self.text.setPlainText(f"{text}{gap}{words}")

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        below.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        for widget in (self._bar, self.title, self.text):
            column.addWidget(widget)
        column.addLayout(below)
        column.addWidget(self.comment)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill_bar(self, sheet: PostSheet) -> None:
        focused = next((channel for channel, tab in self.tabs.items() if tab.hasFocus()), None)
        empty(self._tabs_row)
        self.tabs = {}
        for channel in sheet.channels:
            tab = QPushButton(channel_name(channel))
            tab.setProperty("role", "tab")
            tab.setCheckable(True)
            tab.setChecked(channel == self.channel)
            tab.clicked.connect(lambda _on=False, channel=channel: self.choose(channel))
            self._group.addButton(tab)
            self._tabs_row.addWidget(tab)
            self.tabs[channel] = tab
        if self._model.editable:
            self._tabs_row.addWidget(self._add_button(sheet))
        for channel in sheet.channels:
            self._mark(channel)
        if focused in self.tabs:
            self.tabs[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_button(self, sheet: PostSheet) -> MenuButton:
        menu = TypedMenu()
        for channel in self._model.session.channels.with_posts:
            if channel not in sheet.channels:
                action = menu.addAction(channel_name(channel))
                action.triggered.connect(lambda _on=False, channel=channel: self._add(channel))
        button = MenuButton(self.tr("Add a text for another channel"), menu, icon="plus")
        menu.setParent(button, menu.windowFlags())
        return button

    def _add(self, channel: str) -> None:
        self._wanted = channel
        self._model.add_channel(channel)

    def _show_text(self) -> None:
        if self._sheet is None:
            return
        told = self._told()
        if self.channel in self.tabs:
            self.tabs[self.channel].setChecked(True)
        limits = self._sheet.limits.get(self.channel, FREE)
        titled = isinstance(told, PostText) and (limits.title is not None or limits.needs_title)
        self.title.setVisible(titled)
        self.remove.setVisible(isinstance(told, PostText) and self._model.editable)
        shown: dict[str, TextLine | QPlainTextEdit] = {
            "title": self.title,
            "text": self.text,
            "first_comment": self.comment,
        }
        for field, box in shown.items():
            box.setReadOnly(not self._model.editable)
            if not self._model.is_typed(field, self._text_id()):
                _put(box, getattr(told, field) or "")
        self._tell_length()

    def _told(self) -> Post | PostText:
        assert self._sheet is not None
        return next((one for one in self._sheet.texts if one.channel == self.channel), self._sheet.post)

    def _text_id(self) -> int | None:
        told = self._told()
        return told.id if isinstance(told, PostText) else None

    def _on_text(self) -> None:
        self._type("text", self.text.toPlainText())
        self._tell_length()

    def _type(self, field: str, text: str) -> None:
        if self._sheet is not None:
            self._model.type(field, text, self._text_id())

    def _tell_length(self) -> None:
        if self._sheet is None:
            return
        words = length_words(
            self._shown_title(), self.text.toPlainText(), self._sheet.limits.get(self.channel, FREE)
        )
        self.count.setText(words.count)
        self.fold.setText(words.fold)
        repolish(self.count, tone=str(Tone.BAD) if words.over else "")
        self._mark(self.channel, words.over)

    def _shown_title(self) -> str:
        told = self._told()
        own = self.title.text() if isinstance(told, PostText) else ""
        return own or (self._sheet.post.title if self._sheet else None) or ""

    def _mark(self, channel: str, over: str | None = None) -> None:
        """Say on its tab by how much a text is too long."""
        sheet, tab = self._sheet, self.tabs.get(channel)
        if sheet is None or tab is None:
            return
        if over is None:
            told = next((one for one in sheet.texts if one.channel == channel), sheet.post)
            limits = sheet.limits.get(channel, FREE)
            over = length_words(told.title or sheet.post.title or "", told.text or "", limits).over
        name = channel_name(channel)
        tab.setText(self.tr("{channel} {over}").format(channel=name, over=over) if over else name)
        repolish(tab, over=bool(over))

    def _remove(self) -> None:
        text_id = self._text_id()
        if text_id is not None:
            self._model.remove_text(text_id)


def _put(box: TextLine | QPlainTextEdit, text: str) -> None:
    """Show a text where another stands, without telling that it was typed."""
    with QSignalBlocker(box):
        if isinstance(box, QPlainTextEdit):
            if box.toPlainText() != text:
                box.setPlainText(text)
        elif box.text() != text:
            box.setText(text)
