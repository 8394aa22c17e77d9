"""What a partner looks at in an own account, each item ticked; saved with the day, beside the checks of before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from socialroi_desktop.queries.outreach.profile import Account
from socialroi_desktop.viewmodels.records.profile import ProfileModel
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.wording import channel_name
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.form_row import FormRow
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.text_line import TextLine

_WIDTH = 460


class ProfileDialog(FormDialog):
    """Begins with `account`, else with the one that was checked last; what held the last time is ticked already."""

    def __init__(
        self, model: ProfileModel, parent: QWidget | None = None, *, account: Account | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Is your profile ready?"))
        self.resize(_WIDTH, 0)
        self._model = model
        self.channel, self.account = ChoiceBox(), TextLine()
        for channel in model.session.channels:
            if channel.social:
                self.channel.addItem(channel_name(channel.id), channel.id)
        self.boxes: dict[str, QCheckBox] = {}
        for item, label, tip in model.items():
            self.boxes[item] = QCheckBox(label)
            self.boxes[item].setToolTip(tip)
            self.boxes[item].setAccessibleDescription(tip)
        self.history = role_label("", "small", wrap=True)
        self.refusal = role_label("", "", tone=Tone.BAD, wrap=True)
        self.refusal.hide()
        self._lay_out()
        self._begin(account)
        self.channel.activated.connect(self._on_channel)
        self.account.editingFinished.connect(self._show_account)
        model.saved.connect(lambda: self.done(QDialog.DialogCode.Accepted))
        model.refused.connect(self._say)

    @property
    def chosen(self) -> Account:
        """The account that is looked at."""
        return str(self.channel.currentData()), self.account.text().strip()

    @property
    def is_edited(self) -> bool:
        """Whether something is ticked otherwise than it was."""
        return self._ticked() != set(self._model.ticked(self.chosen))

    def accept(self) -> None:
        """Keep what is ticked as of today."""
        self._model.save(self.chosen, [item for item in self.boxes if item in self._ticked()])

    def _ticked(self) -> set[str]:
        return {item for item, box in self.boxes.items() if box.isChecked()}

    def _begin(self, account: Account | None) -> None:
        state = self._model.state
        first = account or next(iter(state.accounts), None)
        if state.checks and account is None:
            first = (state.checks[0].channel, state.checks[0].account or "")
        if first is not None:
            self.channel.setCurrentIndex(max(0, self.channel.findData(first[0])))
            self.account.setText(first[1])
        self._show_account()

    def _on_channel(self) -> None:
        """Go to the account that is known on another network."""
        channel = self.channel.currentData()
        names = [name for known, name in self._model.state.accounts if known == channel]
        if self.account.text().strip() not in names and names:
            self.account.setText(names[0])
        self._show_account()

    def _show_account(self) -> None:
        ticked = self._model.ticked(self.chosen)
        for item, box in self.boxes.items():
            box.setChecked(item in ticked)
        told = self._model.history(self.chosen)
        self.history.setText(told or self.tr("This account was not checked yet."))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(sizes().tight)
        hint = self.tr("Look at your account as somebody who does not know you, and tick what holds.")
        column.addWidget(role_label(hint, "muted", wrap=True))
        column.addWidget(FormRow(self.tr("Channel"), self.channel))
        column.addWidget(FormRow(self.tr("Account"), self.account))
        for box in self.boxes.values():
            column.addWidget(box)
        column.addWidget(self.history)
        column.addWidget(self.refusal)
        column.addWidget(self.confirm)
        column.addLayout(dialog_buttons(self, self.tr("Save check")))

    def _say(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()
