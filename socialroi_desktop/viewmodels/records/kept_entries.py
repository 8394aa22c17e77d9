"""What was typed into the form of any record and not saved: kept by kind of record and id, offered to its next form.

Knows no widgets.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from PySide6.QtCore import QObject

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.viewmodels.records.form import Entry
from socialroi_desktop.viewmodels.shared.kept_typing import KeptTyping
from socialroi_desktop.viewmodels.shared.session import Session

# Of older ones nobody knows any more what they were.
_MOST = 3


@dataclass(frozen=True, slots=True)
class Typed:
    """What stood in a form by field; `of` is what its record was called, "" for a new one."""

    of: str
    entries: Mapping[str, Entry] = field(default_factory=lambda: MappingProxyType({}))


class KeptEntries(QObject):
    """Keeps what is typed into one form; `found` is what an earlier one of the same record left, until that is answered."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typing = KeptTyping(session, parent=self)
        self._of = ""
        self._older: tuple[Typed, ...] = ()
        self._now: Typed | None = None

    @property
    def found(self) -> Typed | None:
        """What was left last."""
        return self._older[-1] if self._older else None

    def begin(self, record: Record) -> None:
        """Keep what is typed into the form of a record from now on."""
        self._typing.go_on_as(f"typed/{record.entity}/{record.id or 'new'}")
        self._of = str(getattr(record, record.label_field, None) or "") if record.id else ""
        # An id is given again once its record is gone.
        self._older = tuple(each for each in typed_of(self._typing.text) if each.of == self._of)
        self._now = None

    def keep(self, entries: Mapping[str, Entry]) -> None:
        """Keep what stands in the form."""
        self._now = Typed(self._of, entries)
        self._typing.keep(self._text())

    def let_go(self) -> None:
        """Keep nothing of this form any more: it was saved, or is not wanted. What an earlier one left stays."""
        self._now = None
        self._typing.write(self._text())

    def take_up(self) -> Mapping[str, Entry]:
        """Return what was found, to go on with it; what stands in the form so far is found the next time."""
        taken, self._older = self._older[-1], self._older[:-1]
        if self._now is not None:
            self._older, self._now = (*self._older, self._now), None
        return taken.entries

    def forget_found(self) -> None:
        """Let go of what was found."""
        self._older = self._older[:-1]
        self._typing.write(self._text())

    def _text(self) -> str:
        all_of_it = (*self._older, *(() if self._now is None else (self._now,)))
        return text_of(all_of_it[-_MOST:])


def text_of(kept: Sequence[Typed]) -> str:
    """Return what was typed as it is kept; "" for nothing."""
    told = [
        {"of": each.of, "entries": {name: _told(one) for name, one in each.entries.items()}} for each in kept
    ]
    return json.dumps(told, ensure_ascii=False) if told else ""


def typed_of(text: str) -> tuple[Typed, ...]:
    """Return what was kept, the newest last; nothing where somebody wrote over it."""
    try:
        told = json.loads(text) if text else []
        return tuple(
            Typed(str(each["of"]), {str(name): _entry(one) for name, one in each["entries"].items()})
            for each in told
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return ()


def _told(entry: Entry) -> str | list[object]:
    return [entry.value] if isinstance(entry, Picked) else entry


def _entry(told: object) -> Entry:
    if isinstance(told, str):
        return told
    if isinstance(told, list) and len(told) == 1 and isinstance(told[0], str | int | None):
        return Picked(told[0])
    raise ValueError(told)
