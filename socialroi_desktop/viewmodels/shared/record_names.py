"""What records are called wherever others refer to them, for a whole session.

Names of a kind are read when they are first asked for, and again only after records of that kind have changed.
Knows no widgets.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from socialroi_desktop.domain.changes import RowChanges
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import known_as, labels, naming_fields
from socialroi_desktop.viewmodels.shared.names import Names

if TYPE_CHECKING:
    from socialroi_desktop.domain.chinese import Scripts

# Orders are too many to name them all; nothing that can be chosen refers to one. What has no label is called nothing.
_NAMED = tuple(
    entity
    for entity, record in RECORDS.items()
    if entity != "order" and any(spec.name == record.label_field for spec in specs(record))
)


class RecordNames(Mapping[str, Names]):
    """The names of every kind of record of a workspace; a kind is read when it is first asked for."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._read: dict[str, Names] = {}
        self._before: dict[str, Names] = {}
        self._turn = 0
        self._people: tuple[str, ...] | None = None

    def __getitem__(self, entity: str) -> Names:
        found = self._read.get(entity)
        if found is not None:
            return found
        if entity not in _NAMED:
            raise KeyError(entity)
        turn = self._turn
        found = self._names_of(entity)
        # Asked from two threads, what was read before a change must not stay after it.
        if turn == self._turn:
            self._read[entity] = found
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(_NAMED)

    def __len__(self) -> int:
        return len(_NAMED)

    def people(self) -> tuple[str, ...]:
        """Return the names of those who hold roles, in order."""
        if self._people is None:
            from socialroi_desktop.store.rows.reading import distinct

            self._people = tuple(filter(None, distinct(self._workspace, "role", "person")))
        return self._people

    def forget(self, rows: Mapping[str, RowChanges]) -> frozenset[str]:
        """Read names anew when they are asked for next, of kinds of which rows came, went or are called otherwise.

        Returns those kinds.
        """
        self._turn += 1
        if "role" in rows:
            self._people = None
        stale = frozenset(
            entity
            for entity in self._read
            if any(
                name in rows and rows[name].touches(fields) for name, fields in naming_fields(entity).items()
            )
        )
        for entity in stale:
            self._before[entity] = self._read.pop(entity)
        return stale

    def prepare(self, entities: Iterable[str]) -> None:
        """Get ready what a search among the names of these kinds reads."""
        for entity in entities:
            if entity in _NAMED:
                self[entity].prepare()

    def _names_of(self, entity: str) -> Names:
        workspace, before = self._workspace, self._before.get(entity)
        if entity == "post":
            # No post is named before the window shows.
            from socialroi_desktop.store.rows.post_labels import post_labels
            from socialroi_desktop.viewmodels.shared.post_names import PostNames

            return Names(PostNames(post_labels(workspace)), before=before, scripts=self._scripts)
        named = in_order(labels(workspace.connection(), entity))
        return Names(named, lambda: known_as(workspace.connection(), entity), before, self._scripts)

    def _scripts(self) -> "Scripts":
        # What is found in both scripts is not needed for the window to show.
        from socialroi_desktop.store.rows.search_texts import scripts_of

        return scripts_of(self._workspace)


def in_order(names: Mapping[int, str]) -> Mapping[int, str]:
    """Return names in the order in which a list shows them."""
    return dict(sorted(names.items(), key=lambda item: (item[1].casefold(), item[0])))
