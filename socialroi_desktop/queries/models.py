"""Which attribution models tell something different about the orders of a workspace."""

from socialroi_desktop.metrics.methods.attribution import Touch, alike, told_apart
from socialroi_desktop.queries.scope import touches_of
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.orders import known_paths


def models_of(workspace: Workspace) -> tuple[str, ...]:
    """Return the models worth offering: each credits some order here like none of those before it; at least one."""
    return told_apart(_paths(workspace))


def same_model(workspace: Workspace, model: str) -> str:
    """Return the first model that credits every order here as this one does; itself where none does.

    UserError for a model that is unknown.
    """
    return alike(model, _paths(workspace))


def _paths(workspace: Workspace) -> set[tuple[Touch, ...]]:
    return {touches_of(info) for info in known_paths(workspace)}
