"""Where a piece is used, each place with what is wrong there, taken down by a press; another place is added in a few keys."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.queries.library.uses import PlaceCover
from socialroi_desktop.viewmodels.library import piece_words
from socialroi_desktop.viewmodels.library.piece_words import UsedWords
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import LinkLabel, role_label
from socialroi_desktop.views.widgets.renewed import Renewed
from socialroi_desktop.views.widgets.tag import Tag


class PlaceLines(Renewed):
    """`taken_down`, `taken_out` (of a post to come) and `edit_wanted` carry the id of a use, `opened` a record.

    `adding_wanted` comes for a new one, `sharing_wanted` where the piece is to become draft posts.
    """

    taken_down = Signal(int)
    taken_out = Signal(int)
    edit_wanted = Signal(int)
    adding_wanted = Signal()
    sharing_wanted = Signal()
    opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = self.tr("Where used")
        self.used: list[UsedWords] = []

    def show_places(self, places: tuple[PlaceCover, ...], today: date, *, editable: bool) -> None:
        """Show other places."""
        self.used = [piece_words.used_words(each, today) for each in places]
        if self.tells(places, self.used, editable):
            return
        column = self.renew()
        for each, words in zip(places, self.used, strict=True):
            column.addLayout(self._line(each, words, editable=editable))
        if not places:
            column.addWidget(role_label(self.tr("Not used yet."), "muted"))
        if editable:
            add = link_button(self.tr("Add a use…"), self.adding_wanted.emit)
            add.setObjectName("add")
            row = QHBoxLayout()
            row.addWidget(add)
            share = link_button(
                self.tr("Share this…"),
                self.sharing_wanted.emit,
                tip=self.tr("Makes draft posts that show it (P)"),
            )
            share.setObjectName("share")
            row.addWidget(share)
            row.addStretch(1)
            column.addLayout(row)
        self.keep_focus()

    def _line(self, each: PlaceCover, words: UsedWords, *, editable: bool) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._link(each, words, editable=editable))
        if words.tag is not None:
            # Below it: what a place is called needs all of the line.
            lines.addLayout(self._wrong(each, words, editable=editable))
        return lines

    def _link(self, each: PlaceCover, words: UsedWords, *, editable: bool) -> QWidget:
        usage_id, post = each.place.usage.id or 0, each.place.post
        if post is None and not editable:
            return role_label(words.label, wrap=True)
        if post is not None:
            link = LinkLabel(words.label, self.tr("Opens the post"))
            link.opened.connect(lambda: self.opened.emit("post", post.id))
        else:
            link = LinkLabel(words.label, self.tr("Opens its form"))
            link.opened.connect(lambda: self.edit_wanted.emit(usage_id))
        link.setObjectName(f"place {usage_id}")
        return link

    def _wrong(self, each: PlaceCover, words: UsedWords, *, editable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        if words.tag is not None:
            tag = Tag(*words.tag)
            tag.setToolTip(words.answer)
            row.addWidget(tag)
        row.addStretch(1)
        if editable and each.cover.to_take_down:
            row.addWidget(self._ending(each, words))
        return row

    def _ending(self, each: PlaceCover, words: UsedWords) -> QWidget:
        """Return what ends the use: what is out is taken down, what is still to come taken out of its post."""
        usage_id = each.place.usage.id or 0
        if each.planned:
            end = link_button(
                self.tr("Take out of the post"), lambda: self.taken_out.emit(usage_id), tip=words.answer
            )
            end.setAccessibleName(self.tr("Take out of the post: {place}").format(place=words.label))
        else:
            end = link_button(self.tr("Take down"), lambda: self.taken_down.emit(usage_id), tip=words.answer)
            end.setAccessibleName(self.tr("Take down: {place}").format(place=words.label))
        end.setObjectName(f"down {usage_id}")
        return end
