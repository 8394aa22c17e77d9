"""The rows of a contact log as they are read: day, way, who, what, and what is still owed. Knows no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt

from socialroi_desktop.domain.records import Contact
from socialroi_desktop.domain.values.numbers import minutes_text
from socialroi_desktop.queries.outreach.person import PersonFacts
from socialroi_desktop.viewmodels.outreach.person_words import day_of
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.due import due_tag
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column, RowModel
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

WAY_ICONS: Mapping[str, str] = MappingProxyType(
    {
        "follow": "user-plus",
        "comment": "chat-circle",
        "message": "chat-circle-dots",
        "email": "envelope-simple",
        "call": "phone",
        "letter": "paper-plane-tilt",
        "meeting": "users",
        "other": "note-pencil",
    }
)
_HOUR = 60


@dataclass(frozen=True, slots=True)
class LogRow:
    """One touch as shown; `waits` says that an answer is owed or a promise open, `settled` that it was settled."""

    contact: Contact
    day: str
    icon: str
    who: str
    what: str
    right: str
    tone: Tone
    waits: bool
    tip: str

    @property
    def theirs(self) -> bool:
        """Whether they turned to us."""
        return self.contact.direction == "in"

    @property
    def settled(self) -> bool:
        """Whether it was settled or dropped by hand."""
        return self.contact.settled_on is not None

    @property
    def words(self) -> str:
        """The whole row as it is read aloud."""
        way = choice_label(Contact, "way", self.contact.way)
        return beside((self.day, self.who, way, self.what, self.right))


class LogModel(RowModel[LogRow]):
    """The log, latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        column: Column[LogRow] = Column(
            translate("ContactLog", "Contact log"),
            lambda row: row.words,
            answers={Qt.ItemDataRole.ToolTipRole: lambda row: row.tip, Role.KEY: lambda row: row.contact.id},
        )
        super().__init__((column,), parent)


def log_rows(facts: PersonFacts, today: date) -> tuple[LogRow, ...]:
    """Return the rows of a person's log."""
    owed, promised = facts.owed, facts.promised
    return tuple(_row(one, today, one.id in owed, one.id in promised) for one in facts.log)


def log_hint(facts: PersonFacts) -> str:
    """Return how many touches there were and how long they took."""
    count = len(facts.log)
    if not count:
        return ""
    several = translate("ContactLog", "%Ln touches", "", count)
    touches = either(count, translate("ContactLog", "1 touch"), several)
    return beside((touches, _minutes(facts.minutes)))


def _row(one: Contact, today: date, owed: bool, promised: bool) -> LogRow:
    day = date.fromisoformat(one.happened_on or one.happened_at[:10])
    they, you = translate("ContactLog", "they"), translate("ContactLog", "you")
    text = (one.what or "").strip()
    what = text.splitlines()[0] if text else choice_label(Contact, "way", one.way)
    right, tone = _right(one, today, owed, promised)
    return LogRow(
        one, day_of(day, today), WAY_ICONS.get(one.way, "note-pencil"), they if one.direction == "in" else you,
        what, right, tone, owed or promised, _tip(one, text),
    )  # fmt: skip


def _right(one: Contact, today: date, owed: bool, promised: bool) -> tuple[str, Tone]:
    if promised and one.promise_on:
        due = date.fromisoformat(one.promise_on)
        told, tone = due_tag(due, today)
        return translate("ContactLog", "promised: {day}").format(day=told), tone
    if owed:
        return translate("ContactLog", "owed"), Tone.BAD
    if one.settled_on:
        dropped, settled = translate("ContactLog", "dropped"), translate("ContactLog", "settled")
        return dropped if one.settled_reason else settled, Tone.MUTED
    return _minutes(one.minutes), Tone.MUTED


def _minutes(minutes: int | None) -> str:
    if not minutes:
        return ""
    if minutes < _HOUR:
        return translate("ContactLog", "{number} min").format(number=formatting.number(minutes))
    return translate("ContactLog", "{time} h").format(time=minutes_text(minutes))


def _tip(one: Contact, text: str) -> str:
    way = choice_label(Contact, "way", one.way)
    outcome = choice_label(Contact, "outcome", one.outcome)
    reason = one.settled_reason or ""
    told = translate("ContactLog", "Dropped: {reason}").format(reason=reason) if reason else ""
    return "\n".join(filter(None, (beside((way, outcome)), text, told)))
