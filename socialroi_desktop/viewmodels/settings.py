"""Changes the settings of a workspace. Knows no widgets."""

from collections.abc import Callable

from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.operations.records.editing import edit_settings
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of


def save_settings(
    session: Session,
    title: str,
    settings: Settings,
    *,
    done: Callable[[], None],
    refused: Callable[[str], None],
) -> None:
    """Change the settings in the background; `refused` gets a sentence when one does not hold."""
    session.perform(
        title,
        lambda workspace, _progress: edit_settings(workspace, settings=settings),
        done=lambda _changed: done(),
        failed=lambda error: refused(sentence_of(error)),
    )
