"""What a change reports: enough for the status bar, the undo list and whoever must reload."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from socialroi_desktop.domain.changes import Place, RowChanges
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.telling import filled

if TYPE_CHECKING:
    from socialroi_desktop.domain.imports import Counts


@dataclass(frozen=True, slots=True)
class Changed:
    """What was done, in words with values, and to which rows.

    `rows` tells by kind of record which came, changed or went; `ids` are those the change was asked for, `place`
    is where undo and redo show it, `parts` how many rows by kind went with what was deleted, `cleared`
    how many rows by kind named what was deleted and no longer do, `notes` say
    what else is to be known of it, `leads_to` where that is mended, and `asked_by` is whoever asked, so that it can tell
    its own change from others.
    """

    template: str
    details: Mapping[str, object] = field(default_factory=dict)
    rows: Mapping[str, RowChanges] = field(default_factory=dict)
    ids: tuple[int, ...] = ()
    place: Place | None = None
    parts: Mapping[str, int] = field(default_factory=dict)
    cleared: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[Problem, ...] = ()
    leads_to: Place | None = None
    asked_by: object = field(default=None, compare=False, repr=False)

    @property
    def entities(self) -> frozenset[str]:
        """The kinds of record that were written."""
        return frozenset(self.rows)

    @property
    def moves_imports(self) -> bool:
        """Whether the history of imports tells of it, also where every row of one taken back has stayed."""
        return "import_batch" in self.rows or bool({"batch", "removal"} & self.details.keys())

    @property
    def stays(self) -> bool:
        """Whether undo left it as it was, which its words then say."""
        return bool(self.details.get("stays"))

    @property
    def text(self) -> str:
        """The change in English."""
        return filled(self.template, self.details)


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file; `batch_id` is None when nothing was written, `notes` say what else is to be known of it.

    `makes` counts by kind the records that came with it, in a trial those that would.
    """

    file: str
    format_id: str
    entity: str
    counts: "Counts"
    batch_id: int | None
    notes: tuple[Problem, ...] = ()
    makes: Mapping[str, int] = field(default_factory=dict)
