"""Notes that somebody took back what they granted for a piece, and tells beforehand where it would have to come down."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.domain.library.taken_back import taken_back_from
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.queries.library.standing import PieceStanding
from socialroi_desktop.viewmodels.library.coming_down import coming_down
from socialroi_desktop.viewmodels.library.piece_steps import granted_uses
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.dialogs.buttons import dialog_buttons, grow_to_fit
from socialroi_desktop.views.library.right_dialog import RightDialog
from socialroi_desktop.views.library.use_boxes import UseBoxes
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label


def _noted(found: PieceStanding, use: str) -> date | None:
    """Return the day from which on a use that still may be made was taken back already, the first where any is meant."""
    days = [
        back
        for each in found.uses.values()
        if use in ("", each.use) and each.allowed and each.refused is not None
        if (back := taken_back_from(each.refused)) is not None
    ]
    return date.fromisoformat(min(days)) if days else None


class WithdrawDialog(RightDialog):
    """The places that are listed are those of the uses that are ticked, from the day on that is written."""

    def __init__(
        self,
        session: Session,
        item: UgcItem,
        found: PieceStanding,
        use: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("Rights to “{piece}” withdrawn").format(piece=item.title))
        self._item, self._found, self._day = item, found, session.today
        offered = granted_uses(found.rights)
        self.uses = UseBoxes({use} if use else offered, offered)
        self.starts = DateField(self.tr("From"), session.today)
        self.starts.set_date(_noted(found, use) or session.today)
        self._today = self.starts.text()
        self.day_row = FormRow(self.tr("No longer allowed from"), self.starts)
        self.places = role_label("", "", wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addWidget(FormRow(self.tr("No longer allowed for"), self.uses))
        column.addWidget(self.day_row)
        column.addWidget(FormRow(self.tr("In their words"), self.text))
        for widget in (self.places, self.said, self.confirm):
            column.addWidget(widget)
        column.addLayout(dialog_buttons(self, self.tr("Note as withdrawn")))
        self.uses.changed.connect(self._show_places)
        # By name: the day is written out when the field is left, also by a dialog that goes.
        self.starts.textChanged.connect(self._on_day_typed)
        for changed in (self.starts.textChanged, self.uses.changed):
            changed.connect(self.say_nothing)
        self._show_places()
        self.starts.setFocus()

    @property
    def is_edited(self) -> bool:
        """Whether something was typed."""
        return bool(self.text.toPlainText().strip()) or self.starts.text() != self._today

    def accept(self) -> None:
        """Note what was taken back, and from when on; without a day it is today."""
        starts = self.starts.day()
        if not self.uses.ticked:
            self.say(self.tr("Tick what was withdrawn."))
        elif self.starts.text().strip() and starts is None:
            self.day_row.set_problem(self.tr("That is no day; write one such as 2026-08-31."))
        else:
            self.model.withdraw(self._item.id or 0, self.uses.ticked, self.text.toPlainText(), starts)

    def _on_day_typed(self) -> None:
        self.day_row.set_problem("")
        self._show_places()

    def _show_places(self) -> None:
        starts = self.starts.day() or self._day
        lines, hit = coming_down(self._found.places, self.uses.ticked, starts, self._day)
        self.places.setText("\n".join(lines))
        repolish(self.places, tone=str(Tone.WARN if hit else Tone.MUTED))
        grow_to_fit(self)
