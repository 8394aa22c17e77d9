"""The card of what stands alone: goals nothing is done for, tactics and posts that serve no goal."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.records import Post
from socialroi_desktop.queries.tactics.unserved import Unserved, day_of
from socialroi_desktop.viewmodels.plan.tactic_words import split_words
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.widgets.buttons import ElidedLink
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label

# Of each list so many are named until the others are asked for; the line above says how many there are.
_NAMED = 3


class AloneCard(Card):
    """`tactic_wanted` carries a goal that is to get tactics, `record_opened` kind and id of what is to be shown."""

    tactic_wanted = Signal(int)
    record_opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Loose ends"), parent=parent)
        self.body.setSpacing(4)

    def show_alone(self, found: Unserved, minutes: Mapping[str, int]) -> None:
        """Show other lists, and below where the time of tactics went; without any the card goes."""
        empty(self.body)
        goals, tactics, posts = (
            found.goals_without_tactics,
            found.tactics_without_goal,
            found.posts_without_goal,
        )
        self._list(
            either(
                len(goals),
                self.tr("1 goal without tactics"),
                self.tr("%Ln goals without tactics", "", len(goals)),
            ),
            [(goal.name, partial(self.tactic_wanted.emit, goal.id)) for goal in goals],
        )
        self._list(
            either(
                len(tactics),
                self.tr("1 tactic serves no goal"),
                self.tr("%Ln tactics serve no goal", "", len(tactics)),
            ),
            [(one.name, partial(self.record_opened.emit, "tactic", one.id)) for one in tactics],
        )
        self._list(
            either(
                len(posts),
                self.tr("1 post serves no goal"),
                self.tr("%Ln posts serve no goal", "", len(posts)),
            ),
            [(_post_name(post), partial(self.record_opened.emit, "post", post.id)) for post in posts],
        )
        if minutes:
            told = self.tr("Time of tactics in four weeks: {times}")
            self.body.addWidget(role_label(told.format(times=split_words(minutes)), "muted", wrap=True))
        self.setVisible(bool(goals or tactics or posts or minutes))

    def _list(self, title: str, links: Sequence[tuple[str, Callable[[], object]]]) -> None:
        if not links:
            return
        self.body.addWidget(role_label(title, "muted"))
        made = []
        for text, call in links:
            link = ElidedLink(text)
            link.clicked.connect(lambda _checked=False, run=call: run())
            self.body.addWidget(link)
            made.append(link)
        if made[_NAMED:]:
            self._fold(made[_NAMED:])

    def _fold(self, others: Sequence[QWidget]) -> None:
        """Hide some lines behind one that brings them."""
        words = either(len(others), self.tr("1 more"), self.tr("%Ln more", "", len(others)))
        more = ElidedLink(words)
        self.body.addWidget(more)
        for link in others:
            link.hide()

        def show_others() -> None:
            for link in others:
                link.show()
            others[0].setFocus(Qt.FocusReason.OtherFocusReason)
            more.hide()

        more.clicked.connect(show_others)


def _post_name(post: Post) -> str:
    words = " ".join((post.title or post.text or post.external_id or "").split())
    day = day_of(post)
    if not day:
        return words
    template = translate("AloneCard", "{day}: {post}")
    return template.format(day=formatting.short_day(date.fromisoformat(day)), post=words)
