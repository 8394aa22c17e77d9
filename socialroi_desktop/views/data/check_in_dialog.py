"""The one-minute form of the week: type what every account counts now; Tab goes on, Enter saves."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.data.check_in import (
    Counted,
    CountLine,
    before_text,
    empty_line,
    growth_text,
    lines_of,
    save_counts,
)
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.wording import channel_name
from socialroi_desktop.views.dialogs.buttons import dialog_buttons
from socialroi_desktop.views.dialogs.form_dialog import FormDialog
from socialroi_desktop.views.theme import active_theme, repolish, sizes
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.color_dot import dot_icon
from socialroi_desktop.views.widgets.date_field import DateField
from socialroi_desktop.views.widgets.labels import ElidedLabel, role_label

_WIDTH, _HEIGHT = 900, 460
_CHANNEL_WIDTH, _COUNT_WIDTH, _HINT_WIDTH = 128, 84, 172
_LONGEST = 12


class CheckInDialog(FormDialog):
    """One line an account; blank means not counted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.lines = lines_of(session.workspace, session.today)
        self._known = len(self.lines)
        self.setWindowTitle(self.tr("Weekly check-in"))
        self.resize(_WIDTH, _HEIGHT)
        self.day = DateField(self.tr("Counted on"), session.today)
        self.day.set_date(session.today)
        self.day.setFixedWidth(self.day.sizeHint().width())
        self.problem = role_label("", "", wrap=True)
        repolish(self.problem, tone="bad")
        self.problem.hide()
        self.editors: list[tuple[QLineEdit, QLineEdit]] = []
        self._grid = QGridLayout()
        self._lay_out()
        for line in self.lines:
            self._add_row(line)
        if not self.lines:
            self.add_account()
        self._focus_first()

    @property
    def is_edited(self) -> bool:
        """Whether a count or a new account was typed."""
        return any(one.followers.strip() or one.members.strip() for one in self.lines) or any(
            one.account.strip() for one in self.lines[self._known :]
        )

    def accept(self) -> None:
        try:
            counts = self._counted()
        except UserError as error:
            self._tell(sentence_of(error))
            return
        day = self.day.day()
        if day is None or day > self._session.today:
            self._tell(self.tr("Counted on is no day until today; write a date such as 2026-08-31."))
            self.day.setFocus()
            return
        save_counts(self._session, self.windowTitle(), day, counts, done=self._on_saved, refused=self._tell)

    def add_account(self) -> None:
        """Add a line for an account that is not in the list."""
        line = empty_line(self._session.channels.social_ids[0])
        self.lines.append(line)
        self._add_row(line, new=True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(sizes().gap)
        words = self.tr(
            "Followers and group members, as the apps show them now. No platform exports these back in time."
        )
        column.addWidget(role_label(words, "muted", wrap=True))
        top = QHBoxLayout()
        label = role_label(self.tr("Counted on"), "muted")
        label.setBuddy(self.day)
        top.addWidget(label)
        top.addWidget(self.day)
        top.addStretch(1)
        column.addLayout(top)
        column.addWidget(self._table(), 1)
        column.addWidget(self.problem)
        column.addWidget(self.confirm)
        foot = dialog_buttons(self, self.tr("Save"))
        more = QPushButton(self.tr("Add an account"))
        more.setAutoDefault(False)
        more.clicked.connect(self.add_account)
        foot.insertWidget(0, more)
        column.addLayout(foot)

    def _table(self) -> QScrollArea:
        grid = self._grid
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, _CHANNEL_WIDTH)
        for column in (3, 5):
            grid.setColumnMinimumWidth(column, _HINT_WIDTH)
        titles = (self.tr("Account"), "", self.tr("Followers"), "", self.tr("Group members"), "")
        for place, title in enumerate(titles):
            if title:
                grid.addWidget(role_label(title, "small"), 0, place, 1, 2 if place else 1)
        content = QWidget()
        content.setProperty("role", "scroll-body")
        body = QVBoxLayout(content)
        body.setContentsMargins(0, 0, 6, 0)
        body.addLayout(grid)
        body.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(content)
        return area

    def _add_row(self, line: CountLine, *, new: bool = False) -> None:
        row = len(self.editors) + 1
        for place, widget in enumerate(self._who(line, new=new)):
            self._grid.addWidget(widget, row, place)
        before = line.before
        name = self.tr("{account} on {channel}").format(
            account=line.account, channel=channel_name(line.channel)
        )
        pair = []
        for place, (field, count, day) in enumerate(
            (
                ("followers", before.followers, before.followers_on),
                ("members", before.members, before.members_on),
            )
        ):
            editor, hint = QLineEdit(), ElidedLabel()
            editor.setFixedWidth(_COUNT_WIDTH)
            editor.setMaxLength(_LONGEST)
            title = self.tr("Followers of {account}") if place == 0 else self.tr("Group members of {account}")
            editor.setAccessibleName(title.format(account=name))
            hint.set_text(before_text(count, day))
            editor.textChanged.connect(self._follow(line, field, hint))
            self._grid.addWidget(editor, row, 2 + 2 * place)
            self._grid.addWidget(hint, row, 3 + 2 * place)
            pair.append(editor)
        self.editors.append((pair[0], pair[1]))

    def _who(self, line: CountLine, *, new: bool) -> tuple[QWidget, QWidget]:
        if new:
            combo, account = ChoiceBox(), QLineEdit()
            for channel in self._session.channels:
                if channel.social:
                    combo.addItem(channel_name(channel.id), channel.id)
            combo.setFixedWidth(_CHANNEL_WIDTH)
            combo.setAccessibleName(self.tr("Channel of the new account"))
            combo.currentIndexChanged.connect(lambda _n: setattr(line, "channel", combo.currentData()))
            account.setAccessibleName(self.tr("Name of the new account"))
            account.setPlaceholderText(self.tr("Account or group"))
            account.textChanged.connect(lambda text: setattr(line, "account", text))
            combo.setFocus()
            return combo, account
        mark = QLabel()
        mark.setPixmap(dot_icon(active_theme().channel_color(line.channel)).pixmap(10, 10))
        where = QWidget()
        beside = QHBoxLayout(where)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        beside.addWidget(mark)
        beside.addWidget(QLabel(channel_name(line.channel)), 1)
        shown = ElidedLabel("", "strong")
        shown.set_text(line.account or self.tr("(no account name)"))
        return where, shown

    def _follow(self, line: CountLine, field: str, hint: ElidedLabel) -> Callable[[str], None]:
        count, day = getattr(line.before, field), getattr(line.before, f"{field}_on")

        def changed(text: str) -> None:
            setattr(line, field, text)
            self.problem.hide()
            hint.set_text(growth_text(text, count) or before_text(count, day))

        return changed

    def _counted(self) -> list[Counted]:
        found = []
        for line, pair in zip(self.lines, self.editors, strict=True):
            try:
                found.append(line.counted())
            except UserError:
                pair[0 if line.followers.strip() else 1].setFocus()
                raise
        return found

    def _focus_first(self) -> None:
        QTimer.singleShot(0, self.editors[0][0], self.editors[0][0].setFocus)

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()

    def _on_saved(self, any_counted: bool) -> None:
        if not any_counted:
            self._tell(self.tr("Nothing was typed; write at least one count."))
            return
        super().accept()


def open_check_in(session: Session, parent: QWidget) -> CheckInDialog:
    """Open the form over a page."""
    dialog = CheckInDialog(session, parent)
    dialog.open()
    return dialog
