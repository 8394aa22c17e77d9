"""Brings posts into the groups of a question."""

from collections import defaultdict

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.queries.gathering import Gathered
from socialroi_desktop.queries.grouping import add_told, key_of
from socialroi_desktop.queries.scope import Scope
from socialroi_desktop.queries.sources.source import Asked, ProofTable, Source, paged
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.reach import POSTS
from socialroi_desktop.store.sums.told import summed

_MANY_NETWORKS = "Reach of {count} networks added up: whoever follows you on two of them is counted twice."


def _add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
    """Add the posts of the scope to their groups."""
    gathered.known(("posts",))
    names = [name for name in POSTS.tells if gathered.asks((name,))]
    rows = summed(workspace, POSTS, scope.period, scope.by, names)
    add_told(gathered, scope, rows)
    reached: dict[str, set[str | None]] = defaultdict(set)
    for told in rows:
        key = key_of(scope, told)
        if key is not None and "reach" in told.sums:
            reached[key].add(told.channel)
    for key, networks in reached.items():
        if len(networks) > 1:
            gathered[key].remarks["reach"] = Problem(_MANY_NETWORKS, {"count": len(networks)})


def _prove(asked: Asked) -> list[ProofTable]:
    return [paged(asked, POSTS)]


POST = Source("posts", frozenset(POSTS.tells), ("post",), POSTS.breakdowns, _add, _prove)
