"""Notes what somebody answered about the use of their piece: granted with its limits, declined, or something in between."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from socialroi_desktop.domain.records import UsageRight
from socialroi_desktop.queries.library.to_answer import ToAnswer
from socialroi_desktop.viewmodels.library.answering import ANSWERS, Answer, limits_asked
from socialroi_desktop.viewmodels.shared.lists import listed
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
    """What was asked with the same limits is ticked together; an answer is typed or a file of it attached, or both."""

    def __init__(
        self, session: Session, asked: ToAnswer, use: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        several = self.tr("Answer about %Ln pieces", "", len(asked.titles))
        one = self.tr("Answer about “{piece}”").format(piece=asked.titles[0])
        self.setWindowTitle(several if len(asked.titles) > 1 else one)
        self._session, self._asking = session, asked
        offered = {right.use for right in asked.rights}
        first = next(right for right in asked.rights if right.use == use or use not in offered)
        self._asked = limits_asked(first)
        alike = {right.use for right in asked.rights if limits_asked(right) == self._asked}
        self.uses = UseBoxes({use} if use in offered else alike, offered)
        self.beside = QCheckBox(
            self.tr("Also for %Ln other pieces asked for in the same message", "", len(asked.titles_beside))
        )
        self.beside.setToolTip(listed(asked.titles_beside))
        self.beside.setVisible(bool(asked.beside))
        self.state = ChoiceBox()
        for state in ANSWERS:
            self.state.addItem(choice_label(UsageRight, "state", state), state)
        self.until = DateField(self.tr("Until"), session.today)
        self.territory, self.credit = TextLine(), TextLine()
        self._credit = asked.credit
        self.credit.setText(self._credit)
        if len(asked.titles) > 1:
            self.credit.setPlaceholderText(self.tr("Each as they are called"))
        self.until.set_date(self._asked.until)
        self.territory.setText(self._asked.territory)
        self._shown = (self.until.text(), self.territory.text())
        self.proof: Path | None = None
        self.proof_name = ElidedLabel("")
        self._lay_out()
        self.state.currentIndexChanged.connect(lambda _row: self._show_limits())
        self.until.textChanged.connect(lambda _text: self.limits["until"].set_problem(""))
        for changed in (
            self.until.textChanged,
            self.territory.textChanged,
            self.uses.changed,
            self.beside.clicked,
        ):
            changed.connect(self.say_nothing)
        self.state.setFocus()

    @property
    def is_edited(self) -> bool:
        """Whether something was typed or attached."""
        typed = (self.until.text(), self.territory.text()) != self._shown or self.text.toPlainText().strip()
        return bool(typed or self.proof) or self.credit.text() != self._credit

    def accept(self) -> None:
        """Note the answer; what cannot be read is said instead."""
        ids = [right.id or 0 for right in self._answered()]
        until = self.until.day()
        if not ids:
            self.say(self.tr("Tick the uses that were answered."))
        elif self.until.text().strip() and until is None:
            self.limits["until"].set_problem(self.tr("That is no day; write one such as 2026-08-31."))
        elif self.state.currentData() == "granted" and self._asked_otherwise():
            self.say(
                self.tr(
                    "Not all of this was asked for with these limits; note the answers one after another, or change the limits."
                )
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
        return any(limits_asked(right) != self._asked for right in self._answered())

    def _answered(self) -> list[UsageRight]:
        """Return the requests that are answered."""
        meant = (*self._asking.rights, *(self._asking.beside if self.beside.isChecked() else ()))
        return [right for right in meant if right.use in self.uses.ticked]

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
        if len(self._asking.titles) > 1:
            column.addWidget(ElidedLabel(listed(self._asking.titles), "muted"))
        column.addWidget(FormRow(self.tr("Asked for"), self.uses))
        column.addWidget(self.beside)
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
