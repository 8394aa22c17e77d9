"""The shipped playbooks (`resources/playbooks/*.toml`), and which of their tactics a goal has already."""

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from socialroi_desktop.domain.playbooks import Playbook, PlaybookTactic
from socialroi_desktop.domain.records import Tactic
from socialroi_desktop.paths import resource
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading


@cache
def playbooks() -> Mapping[str, Playbook]:
    """Return the playbooks by the kind of goal they are for, in the order of their names; TypeError for an unknown key."""
    found = {}
    for path in sorted(resource("playbooks").glob("*.toml")):
        data = tomllib.loads(path.read_text("utf-8"))
        kind = data["kind"]
        lists = ({**row, "channels": tuple(row.get("channels", ()))} for row in data["tactic"])
        found[kind] = Playbook(kind, data["title"], tuple(PlaybookTactic(kind, **row) for row in lists))
    return MappingProxyType(found)


def attached(workspace: Workspace, goal_id: int) -> frozenset[str]:
    """Return the keys of the tactics of playbooks that a goal has, whatever became of them."""
    return frozenset(
        tactic.playbook
        for tactic in reading.referring(workspace, Tactic, "goal_id", goal_id)
        if tactic.playbook
    )
