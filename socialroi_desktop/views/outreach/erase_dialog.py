"""Asks before a person is erased everywhere, with counts of what goes, and shows the receipt afterwards.

Of whoever made pieces of the library it asks what becomes of them.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialroi_desktop.domain.outreach.receipts import Receipt
from socialroi_desktop.viewmodels.outreach.erasing import erase, look_ahead, receipt_lines, save_receipt
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.dialogs.buttons import grow_to_fit
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.return_key import FocusedButtonKey
from socialroi_desktop.views.widgets.save_dialog import ask_and_remember
from socialroi_desktop.views.widgets.scroll_column import ScrollColumn
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter

_KEEP, _DELETE = "keep", "delete"
# Px: the highest the lines are shown without scrolling, and what stands beside them.
_HIGHEST, _BESIDE = 380, 40


class EraseDialog(QDialog):
    """Erases on the one red button, which waits until it is known what goes; `erased` comes when it is done."""

    erased = Signal()

    def __init__(self, session: Session, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._person_id = session, person_id
        self._receipt: Receipt | None = None
        self._begun = False
        name = session.names["influencer"].get(person_id, "")
        self.setWindowTitle(self.tr("Erase everywhere: {name}").format(name=name))
        self.setMinimumWidth(520)
        asked = self.tr(
            "Everything of {name} goes: from the tables, from the history and from the bytes of the file. "
            "This cannot be undone, and undo of older steps does not bring it back."
        )
        self.words = role_label(asked.format(name=name or self.tr("this person")), "strong", wrap=True)
        self.counts = role_label(self.tr("Looking for what names the person…"), wrap=True)
        # It is copied into the answer to whoever asked to be forgotten.
        for label in (self.words, self.counts):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._area = ScrollColumn(0)
        self._area.column.addWidget(self.counts)
        self._area.column.addStretch(1)
        self.pieces = SegmentedFilter(
            self.tr("What becomes of the pieces they made"),
            (
                Segment(_KEEP, self.tr("Keep their pieces without a name")),
                Segment(_DELETE, self.tr("Delete their pieces, too")),
            ),
        )
        self.pieces.hide()
        self.pieces.current_changed.connect(self._look)
        self.problem = role_label("", tone=Tone.BAD, wrap=True)
        self.problem.hide()
        self.cancel_button = text_button(self.tr("Cancel"), self.reject)
        self.erase_button = self._red_button()
        self.save_button = text_button(self.tr("Save receipt…"), self._on_save)
        self.save_button.hide()
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        for widget in (self.words, self._area, self.pieces, self.problem):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.erase_button)
        column.addLayout(row)
        # Enter erases only on the red button itself.
        FocusedButtonKey(self)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # How wide it is, and so how high its words, is known only now.
        self._give_room()

    def _red_button(self) -> QPushButton:
        made = text_button(self.tr("Erase for good"), self._on_erase)
        made.setProperty("role", "danger")
        made.setAutoDefault(False)
        made.setEnabled(False)
        return made

    @property
    def _with_pieces(self) -> bool:
        return self.pieces.current == _DELETE

    def _look(self) -> None:
        """Ask what would go by what is chosen; nothing can be erased until that is known, and nobody twice."""
        if self._begun:
            return
        self.erase_button.setEnabled(False)
        self.problem.hide()
        look_ahead(
            self._session, self._person_id, self._on_known, self._on_refused, with_pieces=self._with_pieces
        )

    def _on_known(self, receipt: Receipt) -> None:
        if receipt.pieces_deleted != self._with_pieces:
            # Something else was chosen meanwhile; its answer is on the way.
            return
        self.pieces.setVisible(receipt.pieces > 0)
        self._show(receipt)
        self.erase_button.setEnabled(True)

    def _on_erase(self) -> None:
        self.erase_button.setEnabled(False)
        self.cancel_button.setEnabled(False)
        self.counts.setText(self.tr("Erasing…"))
        with_pieces, self._begun = self._with_pieces, True
        self.pieces.hide()
        erase(self._session, self._person_id, self._on_erased, self._on_refused, with_pieces=with_pieces)

    def _on_erased(self, receipt: Receipt) -> None:
        self._receipt = receipt
        self.words.setText(
            self.tr(
                "Erased. This is the receipt: counts, and what is left to do by hand. It does not name the person; "
                "folders that pieces were exported to are kept in no list, delete their copies there yourself."
            )
            if receipt.pieces
            else self.tr(
                "Erased. This is the receipt: counts, and what is left to do by hand. It does not name the person."
            )
        )
        self._show(receipt)
        self.setWindowTitle(self.tr("Erased everywhere"))
        self.erase_button.hide()
        self.save_button.show()
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setEnabled(True)
        # What had the keyboard is hidden: Enter closes the receipt and presses nothing else.
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.erased.emit()

    def _show(self, receipt: Receipt) -> None:
        self.counts.setText("\n".join(receipt_lines(receipt)))
        self._give_room()

    def _give_room(self) -> None:
        """Let the lines be read without scrolling up to a height that every screen has."""
        width = max(self.counts.width(), self.minimumWidth() - _BESIDE)
        self._area.setMinimumHeight(min(_HIGHEST, self.counts.heightForWidth(width)))
        grow_to_fit(self)

    def _on_refused(self, sentence: str) -> None:
        self._begun = False
        self.counts.setText("")
        self.problem.setText(sentence)
        self.problem.show()
        self.cancel_button.setEnabled(True)
        grow_to_fit(self)

    def _on_save(self) -> None:
        if self._receipt is None:
            return
        name = self.tr("Receipt of an erasure") + f" {self._receipt.day}.txt"
        kinds = self.tr("Text (*.txt);;JSON (*.json)")
        path = ask_and_remember(self, self.tr("Save receipt"), name, self._session.looks, kinds)
        if path is None:
            return
        sentence = save_receipt(self._receipt, path)
        saved = self.tr("The receipt is saved as “{file}”.").format(file=path.name)
        repolish(self.problem, tone=str(Tone.BAD if sentence else Tone.GOOD))
        self.problem.setText(sentence or saved)
        self.problem.show()
        grow_to_fit(self)
        if not sentence:
            self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)


def erase_dialog(parent: QWidget, session: Session, influencer_id: int) -> EraseDialog:
    """Open the window that erases a person after one explicit click."""
    dialog = EraseDialog(session, influencer_id, parent)
    dialog.open()
    return dialog
