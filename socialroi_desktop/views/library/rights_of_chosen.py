"""What is done about the rights to the chosen pieces: asked for, answered, taken back. Which are meant is given."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from socialroi_desktop.viewmodels.library.deeds import PieceDeeds
from socialroi_desktop.viewmodels.library.piece_steps import granted_uses
from socialroi_desktop.viewmodels.library.standings import Standings
from socialroi_desktop.views.records.setup import Extra
from socialroi_desktop.views.widgets.page_keys import PageKeys


class RightsOfChosen(QObject):
    """`chosen` tells which pieces are meant; `ended` comes once a dialog is closed, whatever was done there.

    Why something cannot be done is said by the `deeds`.
    """

    ended = Signal()

    def __init__(
        self, deeds: PieceDeeds, standings: Standings, chosen: Callable[[], list[int]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._deeds, self._standings, self._chosen, self._over = deeds, standings, chosen, parent

    def extras(self) -> tuple[Extra, ...]:
        """Return the buttons above the table of pieces."""
        asking = self.tr("Asks for the use of the chosen pieces of one creator in one message")
        answer = self.tr("Notes one answer to what was asked for the chosen pieces")
        back = self.tr(
            "Notes that rights to the chosen piece were taken back, and tells where it has to come down"
        )
        return (
            Extra(self.tr("Ask for rights…"), asking, lambda _section: self.ask(), "A"),
            Extra(self.tr("Note an answer…"), answer, lambda _section: self.answer(), "R"),
            Extra(self.tr("Note that rights were withdrawn…"), back, lambda _section: self.withdraw(), "W"),
        )

    def add_keys(self, keys: PageKeys) -> None:
        """Let keys of the page do it."""
        keys.add("A", self.ask)
        keys.add("R", self.answer)
        keys.add("W", self.withdraw)

    def ask(self) -> None:
        """Ask for the use of the chosen pieces, in one message to the one who made them."""
        from socialroi_desktop.views.library.ask_dialog import AskDialog

        found = self._deeds.asked_together(self._chosen())
        if found is not None:
            about, others, uses = found
            self._open(AskDialog(self._deeds.session, about, uses, self._over, others=others))

    def answer(self) -> None:
        """Note what was answered about the chosen pieces: one answer for all of them."""
        from socialroi_desktop.views.library.answer_dialog import AnswerDialog

        found = self._deeds.answered_together(self._chosen())
        if found is not None:
            self._open(AnswerDialog(self._deeds.session, found, parent=self._over))

    def withdraw(self) -> None:
        """Note that rights to the chosen piece were taken back."""
        from socialroi_desktop.views.library.withdraw_dialog import WithdrawDialog

        item = self._deeds.withdrawn_from(self._chosen())
        if item is None:
            return
        found = self._standings.of(item)
        if not granted_uses(found.rights):
            words = self.tr("Nothing is granted for “{piece}” that could be withdrawn.")
            self._deeds.refused.emit(words.format(piece=item.title))
            return
        self._open(WithdrawDialog(self._deeds.session, item, found, parent=self._over))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self.ended)
        dialog.open()
