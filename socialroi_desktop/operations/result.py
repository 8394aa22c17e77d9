"""What a change reports: enough for the status bar, the undo list and whoever must reload."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from socialroi_desktop.domain.imports import Counts


@dataclass(frozen=True, slots=True)
class Changed:
    """What was done, in words with values, and to which kinds of record.

    `rows` holds by entity the ids that came or changed and are there now, as ranges in the order they were written.
    """

    template: str
    details: Mapping[str, object] = field(default_factory=dict)
    entities: frozenset[str] = frozenset()
    ids: tuple[int, ...] = ()
    rows: Mapping[str, tuple[range, ...]] = field(default_factory=dict)

    @property
    def place(self) -> tuple[str, int] | None:
        """The first record that this change is about and that is there now, as entity and id."""
        for entity, ranges in self.rows.items():
            if ranges:
                return entity, ranges[0].start
        return None

    @property
    def text(self) -> str:
        """The change in English."""
        return self.template.format(**self.details)


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file; `batch_id` is None when nothing was written."""

    file: str
    format_id: str
    entity: str
    counts: Counts
    batch_id: int | None
