"""The card of what somebody made for the library, and what they let the shop do with all of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.domain.records import StandingConsent, UgcItem
from socialroi_desktop.viewmodels.outreach.person import PersonModel
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.records.within import Within
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.parts_card import PartsCard
from socialroi_desktop.views.widgets.buttons import ElidedLink
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.emptying import empty
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

# So many pieces are named; the rest is counted.
_NAMED = 5


class PiecesCard(Card):
    """Shows the pieces of the person of the model; a click opens one where it lives."""

    def __init__(self, session: Session, model: PersonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session, self._model = session, model
        self._of: int | None = None
        self.table: RecordTable | None = None
        self.consents: PartsCard | None = None
        self.set_title(self.tr("Their pieces"))
        self.links: list[ElidedLink] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        model.shown.connect(self._on_shown)

    def show_part(self, entity: str, row_id: int) -> None:
        """Choose a consent."""
        row = (
            self.consents.table.row_of(row_id) if self.consents and entity == StandingConsent.entity else None
        )
        if row is not None and self.consents is not None:
            self.consents.view.go_to(row)

    def _on_shown(self) -> None:
        person = None if self._model.facts is None else self._model.facts.person
        if person is None or person.id == self._of:
            return
        self._of = person.id
        for old in (self.table, self.consents):
            if old is not None:
                old.deleteLater()
        self.table = RecordTable(
            self._session,
            UgcItem,
            columns=("title",),
            within=Within({"influencer_id": person.id}),
            parent=self,
        )
        self.table.reloaded.connect(self._show)
        read_while_shown(self, self.table)
        self.consents = PartsCard(
            self._session, StandingConsent, person, editable=self._session.workspace.writable, parent=self
        )
        self.body.addWidget(self.consents)
        self._show()

    def _show(self) -> None:
        table = self.table
        if table is None:
            return
        empty(self._rows)
        self.links = []
        shown = min(table.rowCount(), _NAMED)
        for row in range(shown):
            item = table.record(row)
            if isinstance(item, UgcItem):
                link = ElidedLink(item.title, self.tr("Show it in the library"))
                link.clicked.connect(
                    lambda _on=False, row_id=item.id: self._model.record_wanted.emit(UgcItem.entity, row_id)
                )
                self.links.append(link)
                self._rows.addWidget(link)
        rest = self._rest(table.rowCount() - shown, shown)
        if rest:
            self._rows.addWidget(role_label(rest, "muted", wrap=True))

    def _rest(self, more: int, shown: int) -> str:
        if not shown:
            return self.tr("None in the library yet.")
        return either(more, self.tr("and 1 more"), self.tr("and %Ln more", "", more)) if more else ""
