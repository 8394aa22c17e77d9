"""What stands first beside a chosen piece: its picture, the right to each use, and where it is used."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.viewmodels.library import piece_words
from socialroi_desktop.viewmodels.library.piece_words import UsedWords, UseWords
from socialroi_desktop.viewmodels.library.standings import Standings
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.library.wide_picture import WidePicture
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label
from socialroi_desktop.views.widgets.tag import Tag


class PieceHead(RecordHead):
    """`look` is called where the picture is to be seen large."""

    def __init__(
        self,
        session: Session,
        standings: Standings,
        look: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._standings = session, standings
        self._item: UgcItem | None = None
        self.picture = WidePicture(session)
        self.picture.opened.connect(look)
        self.title = role_label("", "card-title", wrap=True)
        self.stars = role_label("", "muted")
        self._said = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        for widget in (self.picture, self.title, self.stars, self._said):
            self._column.addWidget(widget)
        standings.stale.connect(self._show)

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show a piece as it is now."""
        if isinstance(record, UgcItem):
            self._item = record
            self._show()

    @property
    def uses(self) -> list[UseWords]:
        """What is said of each use of the piece that is shown."""
        item = self._item
        return [] if item is None else piece_words.use_words(self._standings.of(item), self._session.today)

    @property
    def used(self) -> list[UsedWords]:
        """What is said of each place where it is used."""
        item = self._item
        return (
            [] if item is None else [piece_words.used_words(each) for each in self._standings.of(item).places]
        )

    def _show(self) -> None:
        item = self._item
        if item is None:
            return
        self.picture.show_picture(item.sha256 or "", piece_words.icon(item))
        self.title.setText(item.title)
        self.stars.setText(piece_words.stars(item))
        self.stars.setVisible(bool(self.stars.text()))
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addSpacing(4)
        column.addWidget(role_label(self.tr("May it be used today?"), "card-title"))
        column.addLayout(_rights(self.uses))
        used = self.used
        if used:
            column.addSpacing(6)
            column.addWidget(role_label(self.tr("Where used"), "card-title"))
        for each in used:
            column.addLayout(_place(each))
        # A key pressed in what stood here may be what changed it: it must outlive that key.
        self._column.replaceWidget(self._said, said)
        self._said.hide()
        self._said.deleteLater()
        self._said = said
        said.show()


def _rights(uses: list[UseWords]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(2, 1)
    grid.setColumnMinimumWidth(0, 72)
    for row, each in enumerate(uses):
        tag = Tag(*each.tag)
        label, more = role_label(each.label), ElidedLabel(each.more)
        for widget in (label, tag, more):
            widget.setToolTip(each.answer)
        label.setAccessibleDescription(each.answer)
        for column, widget in enumerate((label, tag, more)):
            grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
    return grid


def _place(each: UsedWords) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(ElidedLabel(each.label, ""), 1)
    if each.tag is not None:
        tag = Tag(*each.tag)
        tag.setToolTip(each.answer)
        row.addWidget(tag)
    return row
