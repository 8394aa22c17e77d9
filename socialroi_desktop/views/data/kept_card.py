"""The rows that stay although their import was taken back, each a link to its table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.changes.batches import Batch
from socialroi_desktop.store.changes.removal import Kept
from socialroi_desktop.store.rows.reading import get
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import title_of
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label

_MOST = 12
_TELLING = 3
_LONGEST = 44


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
        for item in kept[:_MOST]:
            self.body.addWidget(self._link(item), 0, Qt.AlignmentFlag.AlignLeft)
        if len(kept) > _MOST:
            self.body.addWidget(role_label(self.tr("and %Ln more", "", len(kept) - _MOST), "muted"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.hide)
        self.body.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)

    def _clear(self) -> None:
        self.links = []
        empty(self.body)

    def _link(self, item: Kept) -> QPushButton:
        made = link_button(self._words(item), lambda: self.record_opened.emit(item.entity, item.row_id))
        self.links.append(made)
        return made

    def _words(self, item: Kept) -> str:
        """Return what the row is by the first fields it tells."""
        record = RECORDS[item.entity]
        settings = self._session.settings
        naming = Naming(settings.currency, settings.timezone)
        found = get(self._session.workspace, record, item.row_id)
        texts = (
            []
            if found is None
            else [
                text
                for spec in specs(record)
                if spec.shown and not spec.refers_to and (text := shown(found, spec, naming))
            ]
        )
        template = self.tr("{record}: {values}")
        values = beside(" ".join(text.split()) for text in texts[:_TELLING]) or str(item.row_id)
        return template.format(
            record=title_of(record), values=values if len(values) <= _LONGEST else values[:_LONGEST] + "…"
        )
