"""The post that keys move on before it was shown where they moved it last. Knows no widgets."""

from datetime import date

from socialroi_desktop.views.calendar.item import Key


class OnItsWay:
    """A key held down goes on from the day that was asked for last, not from the one that is still seen."""

    def __init__(self) -> None:
        self._key: Key | None = None
        self._day: date | None = None

    def day_of(self, key: Key, seen: date) -> date:
        """Return the day a post is on its way to, the one it is seen on where it rests."""
        return self._day if self._day is not None and self._key == key else seen

    def sent(self, key: Key, day: date) -> None:
        """A post was asked to go to a day."""
        self._key, self._day = key, day

    def seen(self, key: Key, day: date) -> None:
        """A post is seen on a day: where it was to go, it has arrived."""
        if (self._key, self._day) == (key, day):
            self.rest()

    def rest(self) -> None:
        """Nothing is on its way any more."""
        self._key = self._day = None
