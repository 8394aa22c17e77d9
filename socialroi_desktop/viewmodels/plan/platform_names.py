"""Another name for a platform of the seller's own, in the background. Knows no widgets."""

from collections.abc import Callable

from socialroi_desktop.operations.records.own_platforms import rename_platform
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate


def rename(
    session: Session, platform: str, to: str, done: Callable[[], None], refused: Callable[[str], None]
) -> None:
    """Call a platform, told by its id, otherwise; `done` is called once it is, `refused` is told why not."""
    session.perform(
        translate("PlatformNames", "Rename the platform"),
        lambda workspace, _progress: rename_platform(workspace, platform=platform, to=to),
        done=lambda _changed: done(),
        failed=lambda error: refused(sentence_of(error)),
    )
