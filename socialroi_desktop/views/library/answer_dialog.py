"""Notes what somebody answered about the use of their piece: granted with its limits, declined, or something in between."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.library.crediting import named
from socialroi_desktop.domain.records import UsageRight
from socialroi_desktop.queries.library.piece import AboutPiece
from socialroi_desktop.queries.library.standing import PieceStanding
from socialroi_desktop.viewmodels.library.answering import ANSWERS, Answer, Limits, limits_asked
from socialroi_desktop.viewmodels.library.piece_steps import waiting
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.dialogs.buttons import dialog_buttons, keep_room
from socialroi_desktop.views.library.right_dialog import RightDialog
from socialroi_desktop.views.library.use_boxes import UseBoxes
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.folders import folder_to_open, opened_from
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import ElidedLabel
from socialroi_desktop.views.widgets.text_line import TextLine


class AnswerDialog(RightDialog):
    """What was asked together is ticked together; an answer is typed or a file of it attached, or both."""

    def __init__(
        self,
        session: Session,
        about: AboutPiece,
        found: PieceStanding,
        use: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent)
        self.setWindowTitle(self.tr("Answer about “{piece}”").format(piece=about.item.title))
        self._session = session
        self._open = waiting(found.rights)
        offered = {right.use for right in self._open}
        asked = next((right for right in self._open if right.use == use or use not in offered), None)
        self._asked = Limits() if asked is None else limits_asked(asked)
        alike = {right.use for right in self._open if limits_asked(right) == self._asked}
        self.uses = UseBoxes({use} if use in offered else alike, offered)
        self.state = ChoiceBox()
        for state in ANSWERS:
            self.state.addItem(choice_label(UsageRight, "state", state), state)
        self.until = DateField(self.tr("Until"), session.today)
        self.territory, self.credit = TextLine(), TextLine()
        self._credit = self._agreed() or named(about.maker)
        self.credit.setText(self._credit)
        self.until.set_date(self._asked.until)
        self.territory.setText(self._asked.territory)
        self._shown = (self.until.text(), self.territory.text())
        self.proof: Path | None = None
        self.proof_name = ElidedLabel("")
        self._lay_out()
        self.state.currentIndexChanged.connect(lambda _row: self._show_limits())
        self.until.textChanged.connect(lambda _text: self.limits["until"].set_problem(""))
        for changed in (self.until.textChanged, self.territory.textChanged, self.uses.changed):
            changed.connect(self.say_nothing)
        self.state.setFocus()

    @property
    def is_edited(self) -> bool:
        """Whether something was typed or attached."""
        typed = (self.until.text(), self.territory.text()) != self._shown or self.text.toPlainText().strip()
        return bool(typed or self.proof) or self.credit.text() != self._credit

    def accept(self) -> None:
        """Note the answer; what cannot be read is said instead."""
        ids = [right.id or 0 for right in self._open if right.use in self.uses.ticked]
        until = self.until.day()
        if not ids:
            self.say(self.tr("Tick the uses that were answered."))
        elif self.until.text().strip() and until is None:
            self.limits["until"].set_problem(self.tr("That is no day; write one such as 2026-08-31."))
        elif self.state.currentData() == "granted" and self._asked_otherwise():
            self.say(
                self.tr("These uses were asked for with other limits; note their answers one after another.")
            )
        else:
            self.model.answer(
                ids,
                Answer(
                    str(self.state.currentData()), until, self.territory.text(), self.credit.text(),
                    self.text.toPlainText(), self.proof,
                ),
            )  # fmt: skip

    def attach(self, path: Path) -> None:
        """Keep a file with the answer, once it is noted."""
        self.proof = path
        self.proof_name.set_text(path.name)

    def _asked_otherwise(self) -> bool:
        if (self.until.text(), self.territory.text()) != self._shown:
            return False
        ticked = (right for right in self._open if right.use in self.uses.ticked)
        return any(limits_asked(right) != self._asked for right in ticked)

    def _agreed(self) -> str:
        return next(
            (right.credit for right in self._open if isinstance(right, UsageRight) and right.credit), ""
        )

    def _choose_proof(self) -> None:
        looks = self._session.looks
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Proof of the answer"), str(folder_to_open(looks))
        )
        if name:
            opened_from(looks, Path(name))
            self.attach(Path(name))

    def _lay_out(self) -> None:
        self.limits = {
            "until": FormRow(self.tr("Until (empty: without an end)"), self.until),
            "territory": FormRow(self.tr("Where (empty: everywhere)"), self.territory),
            "credit": FormRow(self.tr("Credit"), self.credit),
        }
        for row in self.limits.values():
            keep_room(row)
        days = QHBoxLayout()
        days.setSpacing(sizes().gap)
        days.addWidget(self.limits["until"], 1)
        days.addWidget(self.limits["territory"], 1)
        proof = QHBoxLayout()
        proof.setSpacing(sizes().tight)
        proof.addWidget(link_button(self.tr("Attach a proof…"), self._choose_proof))
        proof.addWidget(self.proof_name, 1)
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        column.addWidget(FormRow(self.tr("Asked for"), self.uses))
        column.addWidget(FormRow(self.tr("Answer"), self.state))
        column.addLayout(days)
        column.addWidget(self.limits["credit"])
        column.addWidget(FormRow(self.tr("In their words"), self.text))
        column.addLayout(proof)
        column.addWidget(self.said)
        column.addWidget(self.confirm)
        column.addLayout(dialog_buttons(self, self.tr("Note the answer")))

    def _show_limits(self) -> None:
        for row in self.limits.values():
            row.setVisible(self.state.currentData() == "granted")
