"""What stands first beside an own account: its own numbers, how its profile stands, the earlier checks, and the next one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from socialroi_desktop.domain.channels import is_own
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Account
from socialroi_desktop.queries.strategy.accounts import AccountNumbers, account_numbers
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.plan.platform_words import (
    check_history,
    check_words,
    number_lines,
    own_lines,
)
from socialroi_desktop.viewmodels.records.profile import ProfileModel
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.buttons import text_button
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

_CONCERNS = frozenset({"account", "account_day", "account_figure", "post", "profile_check"})


class AccountHead(RecordHead):
    """`check` opens the list by which a profile is checked, for this account; `rename` asks for a name of an own platform."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = AboutRecord[AccountNumbers](session, account_numbers, _CONCERNS, self)
        self.profile = ProfileModel(session, self)
        self.numbers = KeyValueList()
        self.flat = role_label("", "small", tone=Tone.WARN, wrap=True)
        self.state = role_label("", "strong", wrap=True)
        self.history = role_label("", "small", wrap=True)
        self.button = text_button(
            self.tr("Check the profile…"),
            self.check,
            tip=self.tr("Look at it as a customer does; the day of the next check follows by itself"),
        )
        self.button.setAutoDefault(False)
        self.button.setEnabled(not session.reading_only)
        self.renaming = text_button(
            self.tr("Rename the platform…"),
            self.rename,
            tip=self.tr("All that is of it follows; the name of another channel makes the two one"),
        )
        self.renaming.setAutoDefault(False)
        self.renaming.setEnabled(not session.reading_only)
        self.renaming.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        for widget in (self.numbers, self.flat, self.state, self.history):
            column.addWidget(widget)
        for button in (self.button, self.renaming):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.model.reloaded.connect(self._show)
        self.profile.refresh()
        read_while_shown(self, self.model, self.profile)

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show an account as it is now."""
        self.model.show_record(record)
        self.renaming.setVisible(isinstance(record, Account) and is_own(record.channel))
        self._show()

    def check(self) -> None:
        """Show what a customer sees of the profile, to be ticked."""
        from socialroi_desktop.views.dialogs.profile_dialog import ProfileDialog

        account = self.model.record
        if isinstance(account, Account):
            ProfileDialog(self.profile, self, account=(account.channel, account.name)).open()

    def rename(self) -> None:
        """Ask for another name of the platform, which no list ships."""
        from socialroi_desktop.views.dialogs.platform_dialog import PlatformDialog

        account = self.model.record
        if isinstance(account, Account):
            PlatformDialog(self._session, account.channel, self).open()

    def _show(self) -> None:
        told, account = self.model.told, self.model.record
        if told is None or not isinstance(account, Account):
            return
        self.numbers.set_rows(
            [KeyValue(label, text) for label, text in (*number_lines(told), *own_lines(told))]
        )
        self.flat.setText("" if told.flat is None else problem_text(told.flat))
        self.flat.setVisible(told.flat is not None)
        words, tone = check_words(told, account, self._session.today)
        self.state.setText(words)
        repolish(self.state, tone=str(tone))
        history = check_history(told)
        self.history.setText("\n".join(history))
        self.history.setVisible(len(history) > 1)
