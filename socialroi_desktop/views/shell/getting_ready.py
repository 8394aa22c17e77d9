"""Loads beside the window what tabs need when they are shown for the first time, so that this does not hold the window then."""

from collections.abc import Callable, Sequence

from socialroi_desktop.domain.progress import Progress


def get_ready(parts: Sequence[Callable[[], object]], progress: Progress) -> None:
    """Load all parts; Cancelled between two of them where nobody waits for them any more."""
    for place, load in enumerate(parts):
        progress(place, len(parts))
        load()
