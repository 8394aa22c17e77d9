"""The rows that stay although their import was taken back, each a link to its table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from socialroi_desktop.viewmodels.data.import_history import Batch, Kept, kept_words
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label

_MOST = 12


class KeptCard(Card):
    """`record_opened` asks to show a row in its table."""

    record_opened = Signal(str, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self.links: list[QPushButton] = []
        self.hide()

    def show_kept(self, batch: Batch, kept: Sequence[Kept]) -> None:
        """List the rows of an import that stay; without any the card hides."""
        self._clear()
        self.setVisible(bool(kept))
        if not kept:
            return
        title = either(
            len(kept), self.tr("1 row of {file} stays"), self.tr("%Ln rows of {file} stay", "", len(kept))
        )
        self.set_title(title.format(file=batch.file))
        why = self.tr("They were edited after the import, or something you entered since refers to them.")
        self.body.addWidget(role_label(why, "muted", wrap=True))
        some = kept[:_MOST]
        for item, words in zip(some, kept_words(self._session, some), strict=True):
            self.body.addWidget(self._link(item, words), 0, Qt.AlignmentFlag.AlignLeft)
        if len(kept) > _MOST:
            self.body.addWidget(role_label(self.tr("and %Ln more", "", len(kept) - _MOST), "muted"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.hide)
        self.body.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)

    def _clear(self) -> None:
        self.links = []
        empty(self.body)

    def _link(self, item: Kept, words: str) -> QPushButton:
        made = link_button(words, lambda: self.record_opened.emit(item.entity, item.row_id))
        self.links.append(made)
        return made
