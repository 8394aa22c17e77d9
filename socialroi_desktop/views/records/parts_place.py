"""Where parts of one kind stand below a record: their card, made once there is something to see or to type in it.

Goes on to the parts of another record; knows nothing of what is in the card.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.records.parts import has_parts, listing_of
from socialroi_desktop.viewmodels.shared.session import Changed, Session
from socialroi_desktop.viewmodels.shared.translating import declared
from socialroi_desktop.views.records.parts_card import PartsCard
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.labels import rule


class PartsPlace(QWidget):
    """`card` is None until it is worth making: parts that nobody types, and of which there are none, take no place.

    One that is folded is a link that opens it: what is in it stands above already, in words.
    """

    record_opened = Signal(str, int)

    def __init__(
        self,
        session: Session,
        part: type[Record],
        *,
        editable: bool,
        folded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self.part, self._folded = session, part, folded
        self._editable = editable
        self._whole: Record | None = None
        self.card: PartsCard | None = None
        title = declared("Fields", listing_of(part).title)
        self._link = QWidget()
        self.unfold_button = link_button(self.tr("{parts} as a table…").format(parts=title), self.unfold)
        self._lay_out()
        session.changed.connect(self._on_changed)

    def show_parts_of(self, whole: Record) -> None:
        """Show the parts of another record; what stands in those of the same one stays."""
        if self._whole is not None and self._whole.id == whole.id:
            return
        self._whole = whole
        self._drop()
        self._look()

    def unfold(self) -> None:
        """Show the table itself; the keyboard goes on into it."""
        had = self.unfold_button.hasFocus()
        card = self._made()
        if had:
            card.take_keyboard()

    def show_part(self, row_id: int) -> PartsCard | None:
        """Select a part; return the card it stands in, None where it is not among these."""
        if self._whole is None or not has_parts(self._session, self.part, self._whole, row_id):
            return None
        card = self._made()
        row = card.table.row_of(row_id)
        if row is None:
            return None
        card.view.go_to(row)
        return card

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        link = QVBoxLayout(self._link)
        link.setContentsMargins(0, 0, 0, 0)
        link.setSpacing(4)
        link.addWidget(rule())
        link.addWidget(self.unfold_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._link)

    def _look(self) -> None:
        """Make of the place what it has to be now."""
        if self.card is not None or self._whole is None:
            return
        typed = self._editable and bool(listing_of(self.part).typed)
        shown = typed or has_parts(self._session, self.part, self._whole)
        self._link.setVisible(shown and self._folded)
        self.setVisible(shown)
        if shown and not self._folded:
            self._made()

    def _made(self) -> PartsCard:
        if self.card is None:
            assert self._whole is not None
            card = PartsCard(self._session, self.part, self._whole, editable=self._editable, parent=self)
            card.record_opened.connect(self.record_opened)
            card.table.reloaded.connect(self._on_reloaded)
            self._link.hide()
            self._column.addWidget(card)
            self.show()
            self.card = card
        return self.card

    def _drop(self) -> None:
        if (old := self.card) is not None:
            self.card = None
            # A key pressed in it may be what made an end of it: it must outlive that key.
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _on_reloaded(self) -> None:
        if self.card is not None and self.card.isHidden():
            # Nothing is left to be seen in it.
            self._drop()
            self._look()

    def _on_changed(self, changed: Changed) -> None:
        if self.part.entity in changed.entities:
            self._look()
