"""Writes a drawing as a film whose shape goes to and fro. Only in the answering process.

One round is drawn and encoded once, then told again and again: so a film of a minute takes no longer to make than one of seconds.
"""

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import IO

import av
from av.container import OutputContainer
from av.packet import Packet
from av.video.stream import VideoStream
from PIL import Image

from socialroi_desktop.decoding.drawing import Canvas, Drawing

_RATE = 12
_ROUND = 24
# The part of its width by which the shape leaves the middle.
_REACH = 0.16
# The shape alone, white before black.
_MASK = ("#000000", "#000000", "#ffffff")
_CODE, _OPTIONS = "libx264", {"preset": "ultrafast", "tune": "zerolatency", "crf": "28"}


def write_film(target: IO[bytes], drawing: Drawing, length: int) -> None:
    """Write an MP4 of so many seconds; sides must be even."""
    with av.open(target, "w", format="mp4") as film:
        stream = film.add_stream(_CODE, rate=_RATE, options=_OPTIONS)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height, stream.pix_fmt = drawing.width, drawing.height, "yuv420p"
        stream.thread_count = 1
        _tell(film, stream, [*_encoded(stream, drawing)], length * _RATE)


def _encoded(stream: VideoStream, drawing: Drawing) -> "Iterator[Packet[VideoStream]]":
    ground = _image(Canvas(drawing).ground, drawing)
    shape = _image(Canvas(replace(drawing, colors=_MASK, turn=None)).lines(), drawing).convert("L")
    for number in range(_ROUND):
        picture = ground.copy()
        away = round(drawing.width * _REACH * math.sin(2 * math.pi * number / _ROUND))
        picture.paste(drawing.colors[2], (away, 0), shape)
        frame = av.VideoFrame.from_image(picture)  # type: ignore[no-untyped-call]  # av tells no types of it
        frame.pts = number
        yield from stream.encode(frame)
    yield from stream.encode()


def _image(lines: list[bytes], drawing: Drawing) -> Image.Image:
    return Image.frombytes("RGB", (drawing.width, drawing.height), b"".join(lines))


def _tell(
    film: OutputContainer, stream: VideoStream, packets: "list[Packet[VideoStream]]", frames: int
) -> None:
    for number in range(frames):
        told = packets[number % len(packets)]
        packet = av.Packet(bytes(told))
        packet.stream, packet.time_base, packet.is_keyframe = stream, told.time_base, told.is_keyframe
        packet.pts = packet.dts = round(number / _RATE / told.time_base) if told.time_base else number
        film.mux(packet)
