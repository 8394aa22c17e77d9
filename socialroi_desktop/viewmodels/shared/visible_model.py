"""What all models share that show the workspace: they read while they are looked at, and only then.

Knows no widgets and nothing of what is read.
"""

from collections.abc import Collection

from socialroi_desktop.operations.result import Changed
from socialroi_desktop.viewmodels.shared.session import Session


class VisibleModel:
    """Mixed into a QObject. What changes while it is not looked at makes it stale; it reads anew when it is.

    It counts as looked at until its view says otherwise. Subclasses say by `read_anew` how everything is read, and by
    `take_change` how a change is taken while they are looked at, where less than everything does.
    """

    _active = True
    _stale = False
    _concerns: frozenset[str] | None = None

    def follow(self, session: Session, concerns: Collection[str] | None = None) -> None:
        """Hear of changes of these kinds of record; of all, when none are named."""
        self._concerns = None if concerns is None else frozenset(concerns)
        session.changed.connect(self._on_session_changed)

    @property
    def active(self) -> bool:
        """Whether it is looked at."""
        return self._active

    @property
    def stale(self) -> bool:
        """Whether what it holds was read before the last change."""
        return self._stale

    def set_active(self, active: bool) -> None:
        """Say whether it is looked at; what is stale is read when it is."""
        self._active = active
        if active:
            self.catch_up()

    def catch_up(self) -> None:
        """Read anew if that is due, looked at or not."""
        if self._stale:
            self._stale = False
            self.read_anew()

    def refresh(self) -> None:
        """Read everything anew, or remember to when it is looked at again."""
        self._stale = True
        if self._active:
            self.catch_up()

    def read_anew(self) -> None:
        """Read everything."""
        raise NotImplementedError

    def take_change(self, changed: Changed) -> None:
        """Bring what is shown up to date with a change of what it concerns."""
        self.refresh()

    def _on_session_changed(self, changed: Changed) -> None:
        if self._concerns is not None and not changed.entities & self._concerns:
            return
        if self._active and not self._stale:
            self.take_change(changed)
        else:
            self._stale = True
