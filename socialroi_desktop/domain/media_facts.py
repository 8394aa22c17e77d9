"""What a picture or a film tells of itself. Plain values; how they are read is not known here."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Place:
    """A point on the earth in degrees: north and east are positive."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """The facts of one file; what it does not tell is None.

    `kind` is its MIME type. `width` and `height` are pixels as it is shown, turned as the camera was held; a film
    without a picture has none. `seconds` is the length of a film. `taken_at` has a time zone where the moment is known
    (it may be UTC), and none where only the clock on the wall is. `device` is maker and model. `likeness` is a number
    of 64 bits that is near that of pictures that look alike (`domain/likeness.py`); a plain surface has none.
    """

    kind: str
    width: int | None = None
    height: int | None = None
    seconds: float | None = None
    taken_at: datetime | None = None
    device: str | None = None
    place: Place | None = None
    likeness: int | None = None

    @property
    def tells_who_or_where(self) -> bool:
        """Whether somebody who gets the file learns the place or the device."""
        return self.place is not None or self.device is not None


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at a file brought: its facts, and its picture as a small JPEG or PNG; b"" where there is none."""

    facts: MediaFacts
    picture: bytes = b""
