"""What stands first beside a role: the tasks of the person who holds it, those that are late first."""

from PySide6.QtWidgets import QVBoxLayout

from socialroi_desktop.domain.due import Due, Standing
from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Role
from socialroi_desktop.queries.strategy.roles import tasks_of
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import Session, problem_text
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

_MOST = 8


class RoleHead(RecordHead):
    """Tasks are whatever is due within two weeks and names the person as its owner."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.model = AboutRecord[tuple[Due, ...]](session, tasks_of, None, self)
        self.title = role_label("", "card-title", wrap=True)
        self.tasks = KeyValueList()
        self.more = role_label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        for widget in (self.title, self.tasks, self.more):
            column.addWidget(widget)
        self.model.reloaded.connect(self._show)
        read_while_shown(self, self.model)

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show the tasks of whoever holds a role."""
        self.model.show_record(record)
        self._show()

    def _show(self) -> None:
        role, found = self.model.record, self.model.told
        if not isinstance(role, Role) or found is None:
            return
        if not role.person:
            self.title.setText(self.tr("Nobody holds this role yet"))
        else:
            self.title.setText(self.tr("Tasks of {person}").format(person=role.person))
        self.tasks.set_rows([self._row(task) for task in found[:_MOST]])
        rest = len(found) - _MOST
        words = self.tr("%Ln more", "", rest) if rest > 0 else ""
        if role.person and not found:
            words = self.tr("Nothing of theirs is due within two weeks.")
        self.more.setText(words)
        self.more.setVisible(bool(words))

    def _row(self, task: Due) -> KeyValue:
        late = task.standing(self._session.today) is Standing.LATE
        day = formatting.short_day(task.day)
        words = self.tr("late, {day}").format(day=day) if late else day
        return KeyValue(problem_text(task.says), words, Tone.BAD if late else Tone.PLAIN)
