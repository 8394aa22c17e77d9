"""Writes a clean copy of a file and looks at it before anybody gets it."""

import io
import struct
from collections.abc import Callable, Mapping
from typing import IO

import av
from PIL import ExifTags

from socialroi_desktop.decoding import films, pictures
from socialroi_desktop.decoding.cleaning.boxes import cleaned_heif
from socialroi_desktop.decoding.cleaning.chunks import cleaned_gif, cleaned_png, cleaned_webp
from socialroi_desktop.decoding.cleaning.films import put_clean_film
from socialroi_desktop.decoding.cleaning.jpeg import cleaned_jpeg
from socialroi_desktop.decoding.kinds import FILMS
from socialroi_desktop.decoding.limits import LARGEST_FILE, MOST_DOTS
from socialroi_desktop.decoding.refusals import Refusal, Refused
from socialroi_desktop.domain.media_facts import MediaFacts

_EDGE = 64
_CLEANERS: Mapping[str, Callable[[bytes, int], bytes]] = {
    "image/jpeg": cleaned_jpeg,
    "image/png": cleaned_png,
    "image/webp": cleaned_webp,
    "image/gif": cleaned_gif,
    "image/heic": cleaned_heif,
    "image/avif": cleaned_heif,
    # It has no room for words.
    "image/bmp": lambda data, _held: data,
}


def put_clean(file: IO[bytes], kind: str, target: IO[bytes]) -> None:
    """Write a copy of a picture or film without place, device and moment; Refused where that cannot be done for sure."""
    before = _facts(file, kind)
    file.seek(0)
    try:
        if kind in FILMS:
            put_clean_film(file, kind, target)
        else:
            target.write(_clean_picture(file, kind))
    except (ValueError, LookupError, struct.error, av.FFmpegError) as error:
        # It can be shown, but has parts that are not understood.
        raise Refused(Refusal.NOT_CLEANED) from error
    target.seek(0)
    after = _facts(target, kind)
    told = after.tells_who_or_where or after.taken_at is not None
    if told or (after.width, after.height) != (before.width, before.height):
        raise Refused(Refusal.NOT_CLEANED)


def _clean_picture(file: IO[bytes], kind: str) -> bytes:
    data = file.read(LARGEST_FILE)
    with pictures.opened(io.BytesIO(data), kind) as image:
        held = pictures.exif_of(image).get(ExifTags.Base.Orientation, 1)
    return _CLEANERS[kind](data, held if held in range(1, 9) else 1)


def _facts(file: IO[bytes], kind: str) -> MediaFacts:
    look = films.look if kind in FILMS else pictures.look
    return look(file, kind, _EDGE, MOST_DOTS)[0]
