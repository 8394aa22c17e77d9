"""What stands first beside a record of the plan: parts of a title, rows of label and value, and words below them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.viewmodels.plan.about import AboutRecord
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.records.setup import RecordHead
from socialroi_desktop.views.theme import repolish, sizes
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.visibility import read_while_shown

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class HeadPart:
    """One part; a sentence in `words` a line, in `tone`. One without rows and words is not shown."""

    title: str
    rows: Sequence[KeyValue] = ()
    words: Sequence[str] = ()
    tone: Tone = Tone.MUTED

    @property
    def tells(self) -> bool:
        """Whether anything stands in it."""
        return bool(self.rows or self.words)


class ToldHead(RecordHead, Generic[T]):
    """Shows what a model finds of its record; `parts` lays it out, `shown` are the parts there are now."""

    def __init__(self, model: AboutRecord[T]) -> None:
        super().__init__()
        model.setParent(self)
        self.session, self.model = model.session, model
        self.shown: tuple[HeadPart, ...] = ()
        self._widgets: list[_PartWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes().tight)
        self.model.reloaded.connect(self._show)
        read_while_shown(self, self.model)

    def parts(self, record: Any, told: T) -> Sequence[HeadPart]:
        """Return what is shown of a record."""
        raise NotImplementedError

    def show_record(self, record: Record, _naming: Naming) -> None:
        """Show a record as it is now, or another one."""
        self.model.show_record(record)
        self._show()

    def _show(self) -> None:
        record, told = self.model.record, self.model.told
        if record is None or told is None:
            return
        self.shown = tuple(part for part in self.parts(record, told) if part.tells)
        while len(self._widgets) < len(self.shown):
            self._widgets.append(_PartWidget())
            # Before what a head has of its own below its parts.
            self._column.insertWidget(len(self._widgets) - 1, self._widgets[-1])
        for place, widget in enumerate(self._widgets):
            widget.setVisible(place < len(self.shown))
        for widget, part in zip(self._widgets, self.shown, strict=False):
            widget.show_part(part)


class _PartWidget(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._title = role_label("", "card-title", wrap=True)
        self._rows = KeyValueList()
        self._words = role_label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes().tight)
        for widget in (self._title, self._rows, self._words):
            column.addWidget(widget)

    def show_part(self, part: HeadPart) -> None:
        self._title.setText(part.title)
        self._rows.set_rows(part.rows)
        self._rows.setVisible(bool(part.rows))
        self._words.setText("\n".join(part.words))
        self._words.setVisible(bool(part.words))
        repolish(self._words, tone=str(part.tone))
