"""What stands above a post: the pieces in it with their rights, what keeps it from being ready, and the ways out."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Post
from socialroi_desktop.viewmodels.data.post_plan import AboutPost, PostPlan
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.piece_in_post import PieceLine
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.theme import repolish
from socialroi_desktop.views.widgets.breaking import breakable
from socialroi_desktop.views.widgets.buttons import ElidedLink, text_button
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.tag import Tag


class PostHead(RecordHead):
    """Hidden above a post that came out and shows no piece: it looks as it always did."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.plan = session, PostPlan(session, self)
        self._post: Post | None = None
        self.title = role_label("", "card-title", wrap=True)
        self._pieces = QVBoxLayout()
        self._pieces.setSpacing(6)
        self.words = role_label("", "", wrap=True)
        self.ready_button = text_button(self.tr("Mark as ready"), self._make_ready)
        self.move_button = text_button("", self._move)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why it comes out all the same"))
        self.reason.setAccessibleName(self.tr("Why it comes out all the same"))
        self.reason.returnPressed.connect(self._let_through)
        self.reason_button = text_button(
            self.tr("Ready all the same"), self._let_through, tip=self.tr("Keeps the reason with the post")
        )
        reason = QHBoxLayout()
        reason.setSpacing(8)
        reason.addWidget(self.reason, 1)
        reason.addWidget(self.reason_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.ready_button)
        buttons.addWidget(self.move_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(self._pieces)
        column.addWidget(self.words)
        column.addLayout(buttons)
        column.addLayout(reason)
        self.plan.stale.connect(self._show)
        self.plan.refused.connect(self._say)

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show a post as it is now."""
        if isinstance(record, Post):
            if self._post is None or self._post.id != record.id:
                self.reason.clear()
            self._post = record
            self._show()

    def _show(self) -> None:
        post = self._post
        if post is None or post.id is None:
            return
        about = self.plan.about(post)
        self.title.setText(post.title or "")
        self.title.setVisible(bool(post.title))
        empty(self._pieces)
        for piece in about.pieces:
            self._pieces.addLayout(self._line(piece))
        self._say_of(about)
        editable = self.plan.editable
        blocked = bool(about.problems) and not about.overridden and editable
        had = self._keyboard()
        self.ready_button.setVisible(about.may_be_ready and editable)
        self.move_button.setVisible(about.good_day is not None and editable)
        self.reason.setVisible(blocked)
        self.reason_button.setVisible(blocked)
        if had is not None and had.isHidden():
            self._keep_keyboard()
        if about.good_day is not None:
            day = formatting.near_day(about.good_day, self._session.today)
            self.move_button.setText(self.tr("Move to {day}").format(day=day))
        self.setVisible(about.planned or bool(about.pieces))

    def _keyboard(self) -> QWidget | None:
        """Return which of the buttons and fields has the keyboard, if any."""
        ways = (self.ready_button, self.move_button, self.reason_button, self.reason)
        focused = self.window().focusWidget()
        return next((each for each in ways if each is focused), None)

    def _keep_keyboard(self) -> None:
        """Let the next way that is offered have the keyboard, else the first piece: it would go to another part of the window."""
        ways: list[QWidget] = [self.ready_button, self.move_button, *self.findChildren(ElidedLink)]
        next((each for each in ways if not each.isHidden()), self).setFocus()

    def _say_of(self, about: AboutPost) -> None:
        fine = (self.tr("Nothing keeps it from coming out."),) if about.planned and not about.problems else ()
        told = "\n".join((*about.problems, *fine, *about.advice))
        self.words.setText(breakable(told))
        self.words.setVisible(bool(told))
        tone = Tone.WARN if about.overridden else Tone.BAD
        fine_tone = Tone.WARN if about.advice else Tone.GOOD
        repolish(self.words, tone=str(tone if about.problems else fine_tone))

    def _line(self, piece: PieceLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        link = ElidedLink(piece.title)
        link.setObjectName(f"piece {piece.id}")
        link.clicked.connect(lambda _on=False: self.record_opened.emit("ugc_item", piece.id))
        tag = Tag(*piece.tag)
        tag.setToolTip(piece.why)
        row.addWidget(link, 1)
        row.addWidget(tag)
        return row

    def _make_ready(self) -> None:
        if self._post is not None:
            self.plan.make_ready(self._post)

    def _let_through(self) -> None:
        if self._post is not None:
            self.plan.make_ready_all_the_same(self._post, self.reason.text())

    def _move(self) -> None:
        day = None if self._post is None else self.plan.about(self._post).good_day
        if self._post is not None and day is not None:
            self.plan.move_to(self._post, day)

    def _say(self, sentence: str) -> None:
        self.words.setText(breakable(sentence))
        self.words.show()
        repolish(self.words, tone=str(Tone.BAD))
