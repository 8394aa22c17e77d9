"""A film that is being played: one frame after the other, as large as it is shown. Only in the answering process."""

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from typing import IO

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter
from av.video.stream import VideoStream

from socialroi_desktop.decoding.films import opened, picture_stream, turned_small
from socialroi_desktop.decoding.limits import LARGE_DOTS
from socialroi_desktop.decoding.messages import Words
from socialroi_desktop.decoding.refusals import Refusal, Refused

_MICROSECONDS = 1_000_000
_THREADS = 2
# Frames before the one that is wanted are read and not shown; so many at a time, then one is shown all the same.
_MOST_PASSED = 60
# Moments this near are one, in seconds.
_NEAR = 0.002
# Further behind than this, in seconds, it is quicker to begin anew nearby.
_FAR_BEHIND = 2.0


class FilmFrames:
    """Reads an open file to its end, again and again; Refused for one without a picture, or one that cannot be read."""

    def __init__(self, file: IO[bytes], kind: str, edge: int) -> None:
        self._edge, self._held = edge, ExitStack()
        self._scaler = VideoReformatter()
        self._last: float | None = None
        try:
            self._film: InputContainer = self._held.enter_context(opened(file, kind))
            self._stream = self._picture()
        except BaseException:
            self.close()
            raise
        self._frames: Iterator[VideoFrame] = self._film.decode(self._stream)

    def _picture(self) -> VideoStream:
        stream = picture_stream(self._film)
        if stream is None:
            raise Refused(Refusal.NO_PICTURE if self._film.streams.audio else Refusal.DAMAGED_FILM)
        if stream.codec_context.width * stream.codec_context.height > LARGE_DOTS:
            raise Refused(Refusal.TOO_LARGE)
        stream.thread_count, stream.thread_type = _THREADS, "AUTO"
        return stream

    def head(self) -> Words:
        """Return its length in seconds, None where it does not tell, and whether there is sound."""
        stream, length = self._stream, self._film.duration
        seconds = None if length is None else length / _MICROSECONDS
        if stream.duration is not None and stream.time_base is not None:
            # Sound may go on for longer than the picture.
            seconds = float(stream.duration * stream.time_base)
        return {"length": seconds, "sound": bool(self._film.streams.audio)}

    def frame(self, after: float, *, seek: bool) -> tuple[Words, bytes]:
        """Return the next frame at or after a moment in seconds, as rows of red, green and blue.

        Where there is none, `over` is the moment of the last one that could be read.

        With `seek` it is looked for from there on, before or after the one that was given last.
        """
        if seek:
            self._go(after)
        for passed, (at, frame) in enumerate(self._timed()):
            if at >= after - _NEAR or (passed >= _MOST_PASSED and not seek):
                return self._shown(at, frame)
            if not seek and after - at > _FAR_BEHIND:
                return self.frame(after, seek=True)
        if self._last is None:
            raise Refused(Refusal.DAMAGED_FILM)
        return {"over": self._last}, b""

    def _go(self, moment: float) -> None:
        with suppress(av.FFmpegError):
            self._film.seek(int((self._film.start_time or 0) + moment * _MICROSECONDS))
        self._frames = self._film.decode(self._stream)

    def _timed(self) -> Iterator[tuple[float, VideoFrame]]:
        begins = (self._film.start_time or 0) / _MICROSECONDS
        # What is damaged in the middle ends there.
        with suppress(av.FFmpegError, OSError, ValueError):
            for frame in self._frames:
                self._last = 0.0 if frame.time is None else max(0.0, frame.time - begins)
                yield self._last, frame

    def _shown(self, at: float, frame: VideoFrame) -> tuple[Words, bytes]:
        image, _ = turned_small(frame, self._stream, self._edge, self._scaler)
        return {"at": at, "width": image.width, "height": image.height}, image.tobytes()

    def close(self) -> None:
        """Let the film go."""
        self._held.close()
