"""Puts a film together anew from its pictures and sounds, without what is told beside them."""

from typing import IO, Any

import av

from socialroi_desktop.decoding.films import opened, picture_stream

# Dates and the name of the program stay out, too; a browser shows the film before it has the whole of it.
_OPTIONS = {"fflags": "+bitexact", "movflags": "+faststart"}
_BRANDS = {"video/mp4": "mp4", "video/quicktime": "mov", "video/webm": "webm"}


def put_clean_film(file: IO[bytes], kind: str, target: IO[bytes]) -> None:
    """Write the picture and the sounds of a film, the same bytes turned the same way, as a new film of the same kind.

    Tracks of words and measurements, in which cameras note where they are, are left out.
    """
    with opened(file, kind) as film, av.open(target, "w", format=_BRANDS[kind], options=_OPTIONS) as out:
        picture = picture_stream(film)
        streams: dict[int, Any] = {}
        for stream in (*((picture,) if picture else ()), *film.streams.audio):
            made = out.add_stream_from_template(stream, opaque=True)
            if kind != "video/webm":
                made.codec_context.codec_tag = stream.codec_context.codec_tag
            streams[stream.index] = made
        for packet in film.demux(*(film.streams[index] for index in streams)):
            # The last one of each is empty.
            if packet.dts is not None:
                packet.stream = streams[packet.stream.index]
                out.mux(packet)
