"""Notes that somebody took back what they granted for a piece, and tells beforehand where it would have to come down."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from socialroi_desktop.domain.library.permission import USE_OF_PLACE
from socialroi_desktop.domain.library.standing import Cover
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.queries.library.standing import PieceStanding
from socialroi_desktop.viewmodels.library.answering import AnsweringModel
from socialroi_desktop.viewmodels.library.piece_steps import granted_uses
from socialroi_desktop.viewmodels.library.piece_words import used_words
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.dialogs.buttons import dialog_buttons, grow_to_fit
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.library.use_boxes import UseBoxes
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label

_WIDTH, _LINES = 440, 72
_GONE = (Cover.TAKEN_DOWN, Cover.OVER)


class WithdrawDialog(FormDialog):
    """The places that are listed are those of the uses that are ticked."""

    def __init__(
        self,
        session: Session,
        item: UgcItem,
        found: PieceStanding,
        use: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rights to “{piece}” withdrawn").format(piece=item.title))
        self.setMinimumWidth(_WIDTH)
        self._item, self._found = item, found
        self.model = AnsweringModel(session, self)
        offered = granted_uses(found.rights)
        self.uses = UseBoxes({use} if use else offered, offered)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_LINES)
        self.places, self.said = role_label("", "", wrap=True), role_label("", "", tone=Tone.BAD, wrap=True)
        self.said.hide()
        column = QVBoxLayout(self)
        column.setSpacing(sizes().tight)
        column.addWidget(FormRow(self.tr("No longer allowed for"), self.uses))
        column.addWidget(FormRow(self.tr("In their words"), self.text))
        for widget in (self.places, self.said, self.confirm):
            column.addWidget(widget)
        column.addLayout(dialog_buttons(self, self.tr("Note as withdrawn")))
        self.uses.changed.connect(self._show_places)
        self.model.done.connect(lambda: self.done(QDialog.DialogCode.Accepted))
        self.model.refused.connect(self._say)
        self._show_places()

    @property
    def is_edited(self) -> bool:
        """Whether something was typed."""
        return bool(self.text.toPlainText().strip())

    def accept(self) -> None:
        """Note what was taken back today."""
        if not self.uses.ticked:
            self._say(self.tr("Tick what was withdrawn."))
            return
        self.model.withdraw(self._item.id or 0, self.uses.ticked, self.text.toPlainText())

    def _show_places(self) -> None:
        hit = [
            used_words(each).label
            for each in self._found.places
            if USE_OF_PLACE[each.place.usage.where] in self.uses.ticked and each.cover.state not in _GONE
        ]
        lines = [self.tr("It has to come down from:"), *hit] if hit else [self.tr("It is used nowhere so.")]
        self.places.setText("\n".join(lines))
        repolish(self.places, tone=str(Tone.WARN if hit else Tone.MUTED))
        grow_to_fit(self)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()
        grow_to_fit(self)
