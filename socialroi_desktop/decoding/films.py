"""Reads a film: its facts, and one frame that stands for it. Only in the answering process."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO

import av
from av.container import InputContainer
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream
from PIL import Image

from socialroi_desktop.decoding.kinds import FILMS
from socialroi_desktop.decoding.limits import MOST_DOTS
from socialroi_desktop.decoding.pictures import likeness_of
from socialroi_desktop.decoding.refusals import Refusal, Refused
from socialroi_desktop.decoding.telling import device_of, moment_of, place_of_film
from socialroi_desktop.domain.media_facts import MediaFacts

_MICROSECONDS = 1_000_000
# Where a frame is looked for, as parts of the length: the first one is often black, and so is the last one.
_PLACES = (0.1, 0.4, 0.7, 0.0)
# So many frames are read after a place before the one there is, is taken.
_MOST_FRAMES = 300


@contextmanager
def opened(file: IO[bytes], kind: str) -> Iterator[InputContainer]:
    """Give a film whose head was read, by the reader of its kind alone."""
    # Read through Python: FFmpeg itself opens no file and no address, whatever the film refers to.
    options = {"max_pixels": str(MOST_DOTS)}
    with av.open(file, "r", format=FILMS[kind], options=options, metadata_errors="replace") as film:
        yield film


def look(file: IO[bytes], kind: str, edge: int, most_dots: int) -> tuple[MediaFacts, Image.Image | None]:
    """Return the facts of a film, and a frame with sides of at most `edge` pixels; None when it has no picture."""
    with opened(file, kind) as film:
        seconds = None if film.duration is None else round(film.duration / _MICROSECONDS, 3)
        tags = {name.lower(): text for name, text in film.metadata.items()}
        stream = picture_stream(film)
        if not film.streams.video and not film.streams.audio:
            raise Refused(Refusal.DAMAGED_FILM)
        if stream is None:
            return _facts(kind, tags, seconds), None
        if stream.codec_context.width * stream.codec_context.height > most_dots:
            raise Refused(Refusal.NEEDS_ROOM)
        tags = {name.lower(): text for name, text in stream.metadata.items()} | tags
        small, sides = _poster(film, stream, edge)
    return _facts(kind, tags, seconds, sides, small), small


def picture_stream(film: InputContainer) -> VideoStream | None:
    """Return the stream that is the film's picture: no cover, no picture beside it, nothing in a code that nobody knows."""
    beside = Disposition.attached_pic | Disposition.timed_thumbnails
    pictures = (stream for stream in film.streams.video if not stream.disposition & beside)
    return next((stream for stream in pictures if stream.codec_context is not None), None)


def _facts(
    kind: str,
    tags: Mapping[str, str],
    seconds: float | None,
    sides: tuple[int | None, int | None] = (None, None),
    small: Image.Image | None = None,
) -> MediaFacts:
    def told(*names: str) -> str | None:
        return next((tags[name] for name in names if tags.get(name)), None)

    return MediaFacts(
        kind=kind,
        width=sides[0],
        height=sides[1],
        seconds=seconds,
        # Apple writes the moment with its zone beside the one in UTC.
        taken_at=moment_of(told("com.apple.quicktime.creationdate"))
        or moment_of(told("creation_time", "date")),
        device=device_of(
            told("com.apple.quicktime.make", "com.android.manufacturer", "make"),
            told("com.apple.quicktime.model", "com.android.model", "model"),
        ),
        place=place_of_film(told("com.apple.quicktime.location.iso6709", "location", "location-eng")),
        likeness=None if small is None else likeness_of(small),
    )


def _poster(film: InputContainer, stream: VideoStream, edge: int) -> tuple[Image.Image, tuple[int, int]]:
    # One thread: others would take memory, and several films are read at once already.
    stream.thread_count = 1
    shown: tuple[Image.Image, tuple[int, int]] | None = None
    scaler = VideoReformatter()
    for part in _PLACES:
        frame = _frame_at(film, stream, part)
        if frame is None:
            continue
        shown = turned_small(frame, stream, edge, scaler)
        if likeness_of(shown[0]) is not None:
            return shown
    if shown is None:
        raise Refused(Refusal.DAMAGED_FILM)
    return shown


def _frame_at(film: InputContainer, stream: VideoStream, part: float) -> VideoFrame | None:
    """Return the first frame at or after a part of the length; the last one before where there is none; None for none."""
    wanted = (film.duration or 0) / _MICROSECONDS * part
    found = None
    try:
        film.seek(int((film.start_time or 0) + wanted * _MICROSECONDS))
        for count, frame in enumerate(film.decode(stream)):
            found = frame
            if frame.time is None or frame.time >= wanted or count >= _MOST_FRAMES:
                break
    except (av.FFmpegError, OSError, ValueError):
        # Cut off there; another place may be whole.
        return found
    return found


def turned_small(
    frame: VideoFrame, stream: VideoStream, edge: int, scaler: VideoReformatter
) -> tuple[Image.Image, tuple[int, int]]:
    """Return a frame with sides of at most `edge` pixels, turned as it is shown, and the sides of the film so."""
    ratio = stream.sample_aspect_ratio or 1
    width, height = max(1, round(frame.width * ratio)), frame.height
    scale = min(1.0, edge / max(width, height))
    scaled = scaler.reformat(
        frame,
        width=max(1, round(width * scale)),
        height=max(1, round(height * scale)),
        format="rgb24",
        interpolation="AREA",
    )
    small: Image.Image = scaled.to_image()  # type: ignore[no-untyped-call]  # av tells no types of it
    turn = round(frame.rotation / 90) % 4
    if turn:
        small = small.rotate(90 * turn, expand=True)
    return small, (height, width) if turn % 2 else (width, height)
