"""The panel in which one planned post is got ready: its texts, its link, its pieces, and what is checked before it goes out."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import Post
from socialroi_desktop.domain.records.reach import DROPPED, PLANNED_STATES
from socialroi_desktop.queries.post_sheet import PostSheet
from socialroi_desktop.viewmodels.calendar.post.post_model import PostModel
from socialroi_desktop.viewmodels.calendar.post.sheet_words import serves_words, where_words
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.calendar.panel.check_list import CheckList
from socialroi_desktop.views.calendar.panel.detail_fields import DetailFields
from socialroi_desktop.views.calendar.panel.link_row import LinkRow
from socialroi_desktop.views.calendar.panel.met_line import MetLine
from socialroi_desktop.views.calendar.panel.pack_row import PackRow
from socialroi_desktop.views.calendar.panel.piece_lines import PieceLines
from socialroi_desktop.views.calendar.panel.text_tabs import TextTabs
from socialroi_desktop.views.calendar.panel.ways_out import WaysOut
from socialroi_desktop.views.shell.tab import Navigator
from socialroi_desktop.views.theme import active_theme, repolish, sizes
from socialroi_desktop.views.widgets.breaking import breakable
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.color_dot import dot_icon
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.menu_button import MenuButton
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn
from socialroi_desktop.views.widgets.text_line import TextLine

_DOT = 10
# Px, whatever it shows: what stands beside it does not move when a post is chosen.
_WIDTH = 328


class PostPanel(Card):
    """Shows the post that `show_post` tells, or in one line that none is chosen.

    `done` comes where Escape leaves it, `drafted` with the first of the drafts that were made from here.
    """

    done = Signal()
    drafted = Signal(int)

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedWidth(_WIDTH)
        self._navigator = navigator
        self.model = PostModel(session, self)
        self.title, self.state = TextLine(), ChoiceBox()
        self.title.setProperty("role", "title-line")
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("What you call it"))
        self.state.setAccessibleName(self.tr("State"))
        self.dot, self.where = role_label(), role_label("", wrap=True)
        self.serves = role_label("", "small", wrap=True)
        self.said = role_label("", "", tone=Tone.BAD, wrap=True)
        self.said.hide()
        self.nothing = role_label(self.tr("Choose a post, and here it is got ready."), "muted", wrap=True)
        self.texts, self.details = TextTabs(self.model), DetailFields(self.model)
        self.link, self.pieces = LinkRow(self.model, self), PieceLines(session)
        self.checks, self.ways = CheckList(), WaysOut(self.model)
        self.pack, self.met = PackRow(session), MetLine(self.model)
        self._lay_out()
        self._connect()
        self._show(None)

    def show_post(self, post_id: int | None) -> None:
        """Show another post, None for none; what was typed into the one before is saved."""
        self.model.show(post_id)

    def take_keys(self) -> None:
        """Let the keys go to the text, as it stands for its channel."""
        if self.model.sheet is not None:
            self.texts.text.setFocus()

    def draft_from(self) -> None:
        """Ask what draft posts are to be made of; `drafted` carries the first of them."""
        from socialroi_desktop.views.calendar.panel.draft_dialog import open_drafting

        open_drafting(self.model.session, self).drafted.connect(lambda ids: self.drafted.emit(ids[0]))

    def repeat(self) -> bool:
        """Ask how often the post comes again; False where none is shown or nothing can be changed."""
        sheet = self.model.sheet
        if sheet is None or not self.model.editable:
            return False
        from socialroi_desktop.views.calendar.panel.repeat_dialog import open_repeating

        self.model.flush()
        open_repeating(self.model.session, sheet.post, self)
        return True

    def _ask(self, piece_id: int, use: str) -> None:
        self._navigator.ask_for(piece_id, use)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.model.flush()
            self.done.emit()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.flush()

    def _lay_out(self) -> None:
        scroll = self._scroll = ScrollColumn(sizes().gap)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title, 1)
        head.addWidget(self._menu())
        where = QHBoxLayout()
        where.setSpacing(6)
        where.addWidget(self.dot)
        where.addWidget(self.where, 1)
        where.addWidget(self.state)
        top = QVBoxLayout()
        top.setSpacing(4)
        top.addLayout(head)
        top.addLayout(where)
        top.addWidget(self.serves)
        scroll.column.addLayout(top)
        for widget in (
            self.met, self.texts, self.details.tags, self.link, self.pieces, self.checks, self.said, self.ways,
            self.pack, self.details,
        ):  # fmt: skip
            scroll.column.addWidget(widget)
        scroll.column.addStretch(1)
        self.body.addWidget(self.nothing)
        self.body.addWidget(scroll, 1)

    def _menu(self) -> MenuButton:
        menu = QMenu()
        whole = menu.addAction(self.tr("Open with all its fields"))
        whole.triggered.connect(lambda: self._navigator.open(Post.entity, self.model.post_id or 0))
        draft = menu.addAction(self.tr("Draft from…"))
        draft.setEnabled(self.model.editable)
        draft.triggered.connect(self.draft_from)
        again = menu.addAction(self.tr("Repeat…"))
        again.setEnabled(self.model.editable)
        again.triggered.connect(lambda _checked=False: self.repeat())
        button = MenuButton(self.tr("More for this post"), menu)
        menu.setParent(button, menu.windowFlags())
        return button

    def _connect(self) -> None:
        self.model.shown.connect(self._show)
        self.model.refused.connect(self._say)
        self.details.refused.connect(self._say)
        self.pack.refused.connect(self._say)
        self.texts.chosen.connect(self._show_channel)
        self.details.words_wanted.connect(self.texts.insert)
        self.title.textEdited.connect(lambda text: self.model.type("title", text.strip()))
        self.state.activated.connect(lambda _row: self.model.set({"state": self.state.currentData()}))
        self.ways.asked.connect(self._ask)
        self.met.opened.connect(lambda row_id: self._navigator.open(Post.entity, row_id))
        self.pieces.opened.connect(lambda row_id: self._navigator.open("ugc_item", row_id))

    def _show(self, sheet: PostSheet | None) -> None:
        self._scroll.setVisible(sheet is not None)
        self.nothing.setVisible(sheet is None)
        if sheet is None:
            return
        if not self.model.is_typed("title") and self.title.text() != (sheet.post.title or ""):
            self.title.setText(sheet.post.title or "")
            self.title.setCursorPosition(0)
        self.title.setReadOnly(not self.model.editable)
        color = active_theme().channel_color(sheet.post.channel)
        self.dot.setPixmap(dot_icon(color).pixmap(_DOT, _DOT))
        self.where.setText(breakable(where_words(sheet)))
        self.serves.setText(breakable(serves_words(sheet)))
        self._show_state(sheet.post)
        for part in (
            self.met, self.texts, self.details, self.pieces, self.checks, self.ways,
        ):  # fmt: skip
            part.show_sheet(sheet)
        self._show_channel()

    def _show_channel(self) -> None:
        """Show what differs from channel to channel beside the text: the link and what is copied."""
        if self.model.sheet is not None:
            self.link.show_sheet(self.model.sheet, self.texts.channel)
            self.pack.show_sheet(self.model.sheet, self.texts.channel)

    def _show_state(self, post: Post) -> None:
        """Offer the states of what is to come; to have come out takes what its platform tells."""
        order = ("idea", "draft", "ready", DROPPED)
        states = order if post.state in (*PLANNED_STATES, DROPPED) else (post.state,)
        with QSignalBlocker(self.state):
            self.state.clear()
            for state in states:
                self.state.addItem(choice_label(Post, "state", state), state)
            self.state.setCurrentIndex(self.state.findData(post.state))
        self.state.setEnabled(self.model.editable and len(states) > 1)

    def _say(self, sentence: str) -> None:
        self.said.setText(breakable(sentence))
        self.said.setVisible(bool(sentence))
        repolish(self.said, tone=str(Tone.BAD))
        if sentence and self.model.sheet is not None:
            # What was asked for and refused is not how the post is.
            self._show_state(self.model.sheet.post)
