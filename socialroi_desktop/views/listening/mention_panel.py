"""The panel of one mention: what was said, both clocks, and the three steps: acknowledge, route, take off public and solve."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import Mention
from socialroi_desktop.domain.records.listening import DROPPED, PRIVATE_CHANNEL
from socialroi_desktop.viewmodels.listening import panel_words as words
from socialroi_desktop.viewmodels.listening.changes import MentionChanges
from socialroi_desktop.viewmodels.listening.inbox import InboxModel
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label
from socialroi_desktop.views.listening.about_fields import AboutFields
from socialroi_desktop.views.listening.clock_line import ClockLine
from socialroi_desktop.views.listening.step_head import StepHead
from socialroi_desktop.views.theme import active_theme, sizes
from socialroi_desktop.views.widgets.ask_line import AskLine
from socialroi_desktop.views.widgets.breaking import breakable
from socialroi_desktop.views.widgets.buttons import link_button, text_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.color_dot import dot_icon
from socialroi_desktop.views.widgets.labels import role_label, rule
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn
from socialroi_desktop.views.widgets.tag import Tag
from socialroi_desktop.views.widgets.text_line import TextLine

_DOT = 10


class MentionPanel(Card):
    """Shows the mention of the model. `opened` carries kind and id of a record that is asked for."""

    opened = Signal(str, int)

    def __init__(self, model: InboxModel, changes: MentionChanges, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model, self._changes = model, changes
        self._shown: int | None = None
        self.title, self.tag = role_label("", "card-title", wrap=True), Tag("")
        self.dot, self.where = role_label(), role_label("", "muted", wrap=True)
        self.author = link_button("", self._open_author)
        self.quote = role_label("", "quote", wrap=True)
        self.about, self.line = AboutFields(model, changes), ClockLine()
        self.ask = AskLine(model.session.today)
        self.answer, self.route, self.solve = (
            StepHead(1, self.tr("Acknowledge")),
            StepHead(2, self.tr("Route")),
            StepHead(3, self.tr("Take off public and solve")),
        )
        self.answer_button = text_button(
            self.tr("Answered (R)"), changes.acknowledge, tip=self.tr("The first answer was given")
        )
        self.routed = role_label("", wrap=True)
        self.route_button = text_button(self.tr("Hand over… (H)"), self.ask_route)
        self.private = role_label("", wrap=True)
        self.private_button = QPushButton(self.tr("Went on by… (P)"))
        self.private_menu = QMenu(self)
        self._fill_private()
        self.solution, self.refund = TextLine(), QCheckBox(self.tr("Money went back"))
        self.solution.setPlaceholderText(self.tr("The solution, such as exchange"))
        self.solution.setAccessibleName(self.tr("Solution"))
        self.reason = role_label("", "muted", wrap=True)
        self.nothing = role_label(
            self.tr("Choose somebody who waits, and what is to be done stands here."), "muted", wrap=True
        )
        self.solve_button = text_button(self.tr("Mark solved"), self.mark_solved, tip=self.tr("Ctrl+Enter"))
        self.solve_button.setProperty("role", "primary")
        self.leave_button = text_button(self.tr("Leave unanswered… (X)"), self.ask_reason)
        self.again_button = text_button(self.tr("Open again"), changes.open_again)
        self._changing: tuple[QWidget, ...] = (
            self.answer_button, self.route_button, self.private_button, self.again_button, self.leave_button,
            self.solve_button, self.solution, self.refund,
        )  # fmt: skip
        self._lay_out()
        model.shown.connect(self.show_mention)
        model.ticked.connect(self._tick)

    def show_mention(self) -> None:
        """Show the mention of the model."""
        mention = self._model.mention
        self._scroll.setVisible(mention is not None)
        self._foot.setVisible(mention is not None)
        self.nothing.setVisible(mention is None)
        self.set_accented(mention is not None)
        if mention is None:
            self._shown = None
            return
        other, self._shown = mention.id != self._shown, mention.id
        if other:
            self.ask.hide()
            self.solution.setText(mention.solution or "")
            self.refund.setChecked(bool(mention.refunded))
        self._show_head(mention)
        self.about.show_mention(mention, other=other)
        self._show_steps(mention)

    def ask_route(self) -> None:
        """Ask to whom it is handed, and what they need to know."""
        mention = self._model.mention
        if mention is not None and self._model.possible:
            question = self.tr(
                "To whom, and what do they need to know? Such as “product team: check the batch”"
            )
            told = ": ".join(filter(None, (mention.routed_to, mention.hand_over)))
            self.ask.ask_text(question, self._hand_over, text=told)

    def ask_private(self) -> None:
        """Offer the ways on which it can go on."""
        if self._model.possible:
            self.private_menu.popup(self.private_button.mapToGlobal(self.private_button.rect().bottomLeft()))

    def ask_reason(self) -> None:
        """Ask why it is left unanswered."""
        if self._model.possible:
            self.ask.ask_text(self.tr("Why is it left unanswered? The reason is kept."), self._changes.let_go)

    def mark_solved(self) -> None:
        """Say that it is solved, by what stands in the line."""
        self._changes.solve(self.solution.text(), refunded=self.refund.isChecked())

    def _hand_over(self, told: str) -> None:
        to, _, note = told.partition(":")
        self._changes.hand_over(to, note)

    def _fill_private(self) -> None:
        for choice in PRIVATE_CHANNEL:
            action = QAction(choice_label(Mention, "private_channel", choice.id), self)
            action.triggered.connect(lambda _on=False, way=choice.id: self._changes.go_private(way))
            self.private_menu.addAction(action)
        self.private_button.clicked.connect(lambda _on=False: self.ask_private())

    def _open_author(self) -> None:
        mention = self._model.mention
        if mention is not None and mention.influencer_id is not None:
            self.opened.emit("influencer", mention.influencer_id)

    def _lay_out(self) -> None:
        scroll = self._scroll = ScrollColumn(sizes().tight)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.tag)
        where = QHBoxLayout()
        where.setSpacing(sizes().tight)
        where.addWidget(self.dot)
        where.addWidget(self.author)
        where.addWidget(self.where, 1)
        scroll.column.addLayout(head)
        scroll.column.addLayout(where)
        for widget in (self.quote, self.about, self.line, self.ask):
            scroll.column.addWidget(widget)
        self._add_step(self.answer, self._row(self.answer_button))
        self._add_step(self.route, self.routed, self._row(self.route_button))
        solved = QWidget()
        row = QHBoxLayout(solved)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.solution, 1)
        row.addWidget(self.refund)
        self._add_step(self.solve, self.private, self._row(self.private_button), solved)
        scroll.column.addWidget(self.reason)
        scroll.column.addWidget(rule())
        scroll.column.addWidget(self._making())
        self.below = QVBoxLayout()
        scroll.column.addLayout(self.below)
        scroll.column.addStretch(1)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.leave_button)
        foot.addWidget(self.again_button)
        foot.addStretch(1)
        foot.addWidget(role_label(self.tr("Ctrl ↵"), "key"))
        foot.addWidget(self.solve_button)
        self.body.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self._foot)

    def _making(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes().gap)
        row.addWidget(role_label(self.tr("Make from it"), "small"))
        for text, call in (
            (self.tr("Person"), self._changes.make_person),
            (self.tr("Task"), self._changes.make_task),
            (self.tr("Draft post"), self._changes.make_draft),
        ):
            row.addWidget(link_button(text, call))
        row.addStretch(1)
        self._all_fields = link_button(
            self.tr("All fields"), lambda: self.opened.emit(Mention.entity, self._shown or 0)
        )
        row.addWidget(self._all_fields)
        return made

    def _add_step(self, head: StepHead, *widgets: QWidget) -> None:
        self._scroll.column.addWidget(rule())
        self._scroll.column.addWidget(head)
        column = QVBoxLayout()
        column.setContentsMargins(26, 0, 0, 0)
        column.setSpacing(4)
        for widget in widgets:
            column.addWidget(widget)
        self._scroll.column.addLayout(column)

    def _row(self, button: QWidget) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        return made

    def _show_head(self, mention: Mention) -> None:
        session = self._model.session
        self.title.setText(words.title_words(mention))
        channel = channel_name(mention.channel) if mention.channel else ""
        self.dot.setPixmap(
            dot_icon(active_theme().channel_color(mention.channel or ""), _DOT).pixmap(_DOT, _DOT)
        )
        self.dot.setVisible(bool(mention.channel))
        self.where.setText(words.where_words(mention, channel, self._model.now(), session.settings.timezone))
        self.author.setText(mention.author or mention.source or "")
        self.author.setEnabled(mention.influencer_id is not None)
        self.author.setVisible(bool(self.author.text()))
        self.quote.setText(breakable(self.tr("“{text}”").format(text=mention.text)) if mention.text else "")
        self.quote.setVisible(bool(mention.text))

    def _show_steps(self, mention: Mention) -> None:
        zone = self._model.session.settings.timezone
        self.routed.setText(" · ".join(filter(None, (mention.routed_to, mention.hand_over))))
        self.routed.setVisible(bool(mention.routed_to))
        self.private.setText(words.private_words(mention, self._model.now(), zone))
        self.private.setVisible(bool(mention.private_at))
        dropped, possible = mention.state == DROPPED, self._model.possible
        self.reason.setText(self.tr("Left unanswered: {reason}").format(reason=mention.drop_reason or ""))
        self.reason.setVisible(dropped)
        self.answer_button.setVisible(not mention.acknowledged_at)
        self.again_button.setVisible(mention.state is not None and not self._model.waits)
        self.leave_button.setVisible(not dropped and not mention.solved_at)
        self.solve_button.setVisible(not mention.solved_at)
        for widget in self._changing:
            widget.setEnabled(possible)
        self._tick()

    def _tick(self) -> None:
        mention, clocks, now = self._model.mention, self._model.clocks, self._model.now()
        if mention is None:
            return
        zone = self._model.session.settings.timezone
        tag = words.standing_tag(mention, clocks, now)
        self.tag.setVisible(tag is not None)
        if tag is not None:
            self.tag.set_tag(*tag)
        self.line.show_clocks(clocks, now, words.steps_of(mention))
        self.answer.show_words(words.answer_words(mention, clocks, now, zone))
        self.route.show_words(words.route_words(mention, now, zone))
        self.solve.show_words(words.solve_words(mention, clocks, now, zone))
