"""What several goals ask in the same words is read once, until any row changes. Knows no question."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from socialroi_desktop.store.file.workspace import Workspace

T = TypeVar("T")


def once(workspace: Workspace, question: Hashable, read: Callable[[], T]) -> T:
    """Return the answer to a question that names all it is asked by; read anew once anything was written.

    The answer is shared: who gets it must not change it.
    """
    answers = workspace.kept(_no_answers)
    if question not in answers:
        answers[question] = read()
    found: T = answers[question]
    return found


def _no_answers(_workspace: Workspace) -> dict[Hashable, Any]:
    return {}
