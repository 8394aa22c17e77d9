"""The tags there are and their colours, for a whole session. Read when first asked for, and after one of them changed."""

from collections.abc import Mapping
from types import MappingProxyType

from socialroi_desktop.domain.changes import RowChanges
from socialroi_desktop.domain.tagging import tag_names
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.tags import all_tags, used_tags

Chips = tuple[tuple[str, str], ...]
NO_TAGS: Mapping[str, str] = MappingProxyType({})


def chips_of(text: str | None, colors: Mapping[str, str]) -> Chips:
    """Return name and colour of each tag a record has; grey for one that is about to be made."""
    return tuple((name, colors.get(name, "gray")) for name in tag_names(text))


class TagNames:
    """The tags of a workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._colors: Mapping[str, str] | None = None

    def colors(self) -> Mapping[str, str]:
        """Return colours by name, in the order in which a list shows the names."""
        if self._colors is None:
            self._colors = MappingProxyType({tag.name: tag.color for tag in all_tags(self._workspace)})
        return self._colors

    def used(self, entity: str) -> tuple[str, ...]:
        """Return the tags that at least one record of a kind has."""
        return tuple(used_tags(self._workspace, entity))

    def forget(self, rows: Mapping[str, RowChanges]) -> None:
        """Read tags anew when they are asked for next, if one of them came, went or changed."""
        if "tag" in rows:
            self._colors = None
