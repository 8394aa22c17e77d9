"""What the lines beside a piece open: dialogs that ask, answer, take back and write down where it is used. Imported late."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from socialroi_desktop.domain.records import UgcItem, Usage
from socialroi_desktop.queries.library.results import PieceResults
from socialroi_desktop.queries.library.standing import PieceStanding
from socialroi_desktop.viewmodels.library.deeds import PieceDeeds
from socialroi_desktop.viewmodels.library.piece_steps import Step, to_ask_for
from socialroi_desktop.viewmodels.shared.session import Session

_OF_USE = ("where", "post_id", "what", "url", "from_on", "to_on", "territory")


class PieceDialogs(QObject):
    """Opens dialogs over the page; each makes its change itself and deletes itself when it is closed.

    `opened` carries a record that is to be shown where it lives, `ended` that a dialog is closed, whatever was done there.
    """

    opened = Signal(str, int)
    ended = Signal()

    def __init__(self, session: Session, deeds: PieceDeeds, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._deeds, self._over = session, deeds, parent

    def take_step(self, item: UgcItem, found: PieceStanding, step: str, use: str) -> None:
        """Open what asks for a use, notes an answer about it, or that it was withdrawn; "" is any use."""
        dialog: QDialog
        if step == Step.ANSWER:
            from socialroi_desktop.views.library.answer_dialog import AnswerDialog

            asked = self._deeds.answered_together([item.id or 0])
            if asked is None:
                return
            dialog = AnswerDialog(self._session, asked, use, self._over.window())
        elif step == Step.WITHDRAW:
            from socialroi_desktop.views.library.withdraw_dialog import WithdrawDialog

            dialog = WithdrawDialog(self._session, item, found, use, self._over.window())
        else:
            from socialroi_desktop.views.library.ask_dialog import AskDialog

            uses = (use,) if use else to_ask_for([found.uses])
            dialog = AskDialog(self._session, self._deeds.about(item), uses, self._over.window())
        self._open(dialog)

    def show_behind(self, results: PieceResults) -> None:
        """Show the posts, orders and pages behind what a piece brought."""
        from socialroi_desktop.views.library.brought_dialog import BroughtDialog

        dialog = BroughtDialog(self._session, results, self._over.window())
        dialog.opened.connect(self.opened)
        self._open(dialog)

    def add_use(self, item: UgcItem | None) -> None:
        """Ask where a piece is used from today on."""
        if item is not None:
            self._edit(Usage(ugc_item_id=item.id, from_on=self._session.today.isoformat()))

    def share(self, item: UgcItem | None) -> None:
        """Ask on which channels a piece is shared, and when; the drafts stand among its places then."""
        from socialroi_desktop.viewmodels.library.sharing import Sharing
        from socialroi_desktop.views.library.share_dialog import ShareDialog

        if item is not None:
            self._open(ShareDialog(Sharing(self._session, item, self), self._over.window()))

    def edit_use(self, row_id: int) -> None:
        """Show the form of a use."""
        usage = self._deeds.usage(row_id)
        if usage is not None:
            self._edit(usage)

    def open_proof(self, row_id: int) -> None:
        """Let the desktop show a copy of a kept file."""
        from socialroi_desktop.viewmodels.records.file_copies import FileCopies
        from socialroi_desktop.views.records.files_card import open_outside

        copies = FileCopies(self._session, self)
        copies.handed_out.connect(open_outside)
        copies.refused.connect(self._deeds.refused)
        copies.look_at(row_id)

    def _edit(self, usage: Usage) -> None:
        from socialroi_desktop.views.records.record_dialog import RecordDialog

        over = self._over.window()
        self._open(RecordDialog(self._session, usage, fields=_OF_USE, first="where", parent=over))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self.ended)
        dialog.open()
