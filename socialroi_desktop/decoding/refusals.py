"""Why a file is not decoded: a word between the processes, a sentence for people."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from socialroi_desktop.catalogue import file_kinds
from socialroi_desktop.decoding.kinds import SHOWN
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.media import extension_of
from socialroi_desktop.errors import UserError


class Refusal(StrEnum):
    """What the answering side says instead of an answer."""

    OTHER_KIND = "other_kind"
    TOO_LARGE = "too_large"
    DAMAGED = "damaged"
    DAMAGED_FILM = "damaged_film"
    NO_PICTURE = "no_picture"
    # Larger than what may be read beside others.
    NEEDS_ROOM = "needs_room"
    LATE = "late"
    DIED = "died"
    NOT_CLEANED = "not_cleaned"


_TOO_LARGE = N_("The picture is too large to be shown small; open a copy to see it.")
_OTHER_KIND = N_("“{file}” was not added: only pictures and films are.")
_BROKEN = N_("“{file}” was not added: it is broken, or is not what its name says; add a sound copy of it.")
_VAST = N_("“{file}” was not added: it has more dots than can be shown; make it smaller and add it again.")
_UNREADABLE = N_("“{file}” was not added: it cannot be read and may be damaged; add a sound copy of it.")
_SENTENCES: Mapping[Refusal, str] = MappingProxyType(
    {
        Refusal.OTHER_KIND: N_("Files of this kind have no picture to show; open a copy to see them."),
        Refusal.TOO_LARGE: _TOO_LARGE,
        Refusal.NEEDS_ROOM: _TOO_LARGE,
        Refusal.DAMAGED: N_("The picture is damaged and cannot be shown; keep a sound copy of it."),
        Refusal.DAMAGED_FILM: N_("The film is damaged and cannot be shown; keep a sound copy of it."),
        Refusal.NO_PICTURE: N_("The film has no picture to show; open a copy to hear it."),
        Refusal.LATE: N_("The file took too long to read and was given up; open a copy to see it."),
        Refusal.NOT_CLEANED: N_(
            "Place and device data cannot be removed from “{file}”; save it as JPEG, PNG or MP4 and try again."
        ),
        Refusal.DIED: N_("The file could not be read: it may be damaged. Keep a sound copy of it."),
    }
)

_NOT_ADDED: Mapping[Refusal, str] = MappingProxyType(
    {
        Refusal.OTHER_KIND: _OTHER_KIND,
        Refusal.TOO_LARGE: _VAST,
        Refusal.NEEDS_ROOM: _VAST,
        Refusal.DAMAGED: N_("“{file}” was not added: the picture is damaged; add a sound copy of it."),
        Refusal.DAMAGED_FILM: N_("“{file}” was not added: the film is damaged; add a sound copy of it."),
        Refusal.NO_PICTURE: N_("“{file}” was not added: it is a film without a picture."),
        Refusal.LATE: N_("“{file}” was not added: it took too long to read; add a smaller copy of it."),
        Refusal.DIED: _UNREADABLE,
    }
)


class Refused(Exception):
    """Raised by the answering side; carries why."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why)
        self.why = why


class RefusedFile(UserError):
    """What a person is told of a file that is not decoded; `why` is the word behind it."""

    def __init__(self, why: Refusal, template: str, file: str) -> None:
        super().__init__(template, file=file)
        self.why = why


def sentence(why: Refusal, file: str = "") -> RefusedFile:
    """Return the error that a person is told of a file of that name."""
    return RefusedFile(why, _SENTENCES[why], file)


def not_added(why: Refusal, file: str) -> RefusedFile:
    """Return the error that a person is told of a file of that name who wanted to add it."""
    if why is Refusal.OTHER_KIND and _is_named_so(file):
        return RefusedFile(why, _BROKEN, file)
    return RefusedFile(why, _NOT_ADDED.get(why, _UNREADABLE), file)


def _is_named_so(file: str) -> bool:
    """Tell whether the name of a file ends as those of pictures and films do."""
    ending = extension_of(file)
    return any(ending in kind.extensions for kind in file_kinds().values() if kind.id in SHOWN)
