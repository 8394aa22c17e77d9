"""Pictures as phones send them and tiny films, made by the tests themselves."""

import io
import struct
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pillow_heif
from PIL import ExifTags, Image

_BITS = 6
# Codecs that every build of FFmpeg in `av` can write, by the ending of the file.
_CODECS = {".mp4": "mpeg4", ".mov": "mpeg4", ".webm": "libvpx"}


def drawn(width: int = 400, height: int = 300, color: str = "#cc3355") -> Image.Image:
    """Draw a plain picture whose upper left quarter is white."""
    image = Image.new("RGB", (width, height), color)
    image.paste("white", (0, 0, width // 2, height // 2))
    return image


def told_exif(orientation: int = 1) -> Image.Exif:
    """Return what a telephone writes: held so, on 4 March 2026 at 5:06:07 in Warsaw."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.Make] = "Apple"
    exif[ExifTags.Base.Model] = "iPhone 15"
    exif.get_ifd(ExifTags.IFD.Exif).update({0x9003: "2026:03:04 05:06:07", 0x9011: "+01:00"})
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (52.0, 13.0, 30.0), 3: "E", 4: (21.0, 0.0, 36.0)})
    return exif


def put_photo(path: Path, form: str, image: Image.Image | None = None, **options: Any) -> Path:
    """Write a picture to a file, as `form` of Pillow (HEIF and AVIF too)."""
    pillow_heif.register_heif_opener()
    held = io.BytesIO()
    (image or drawn()).save(held, form, **options)
    path.write_bytes(held.getvalue())
    return path


def put_film(
    path: Path,
    *,
    seconds: int = 2,
    size: tuple[int, int] = (64, 48),
    tags: dict[str, str] | None = None,
    sound: bool = False,
    picture: bool = True,
    first_black: int = 0,
    options: dict[str, str] | None = None,
    codec: str = "",
    tag: str = "",
    frames: Callable[[int], Image.Image] | None = None,
) -> Path:
    """Write a film of ten frames a second whose upper left quarter is white; its first frames may be black.

    `frames` draws each of them by its number instead.
    """
    with av.open(str(path), "w", options=options or {}) as film:
        film.metadata.update(tags or {})
        streams: list[Any] = []
        if picture:
            video = film.add_stream(codec or _CODECS[path.suffix], rate=10)
            if tag:
                video.codec_context.codec_tag = tag
            video.width, video.height, video.pix_fmt = *size, "yuv420p"
            streams.append(video)
        if sound:
            audio = film.add_stream("aac" if path.suffix != ".webm" else "libopus", rate=48_000)
            streams.append(audio)
        for number in range(seconds * 10 if picture else 0):
            image = Image.new("RGB", size) if number < first_black else drawn(*size)
            if frames is not None:
                image = frames(number)
            frame = av.VideoFrame.from_image(image)
            frame.pts, frame.time_base = number, Fraction(1, 10)
            film.mux(video.encode(frame))
        if sound:
            _add_silence(film, audio, seconds)
        for stream in streams:
            film.mux(stream.encode(None))
    return path


def numbered(number: int, size: tuple[int, int] = (64, 48)) -> Image.Image:
    """Draw a frame that tells its number, up to 63, by stripes that are light or dark; `number_of` reads it back."""
    image, wide = Image.new("RGB", size), size[0] // _BITS
    for bit in range(_BITS):
        if number >> bit & 1:
            image.paste("white", (bit * wide, 0, (bit + 1) * wide, size[1]))
    return image


def number_of(image: Image.Image) -> int:
    """Return the number that a frame tells, in whatever size it has come."""
    grey, wide = image.convert("L"), image.width / _BITS
    light = [grey.getpixel((int((bit + 0.5) * wide), image.height // 2)) for bit in range(_BITS)]
    return sum(1 << bit for bit, value in enumerate(light) if isinstance(value, int) and value > 127)


def _add_silence(film: Any, audio: Any, seconds: int) -> None:
    for number in range(seconds * 50):
        frame = av.AudioFrame(format="fltp", layout="mono", samples=960)
        frame.planes[0].update(bytes(frame.planes[0].buffer_size))
        frame.sample_rate, frame.pts, frame.time_base = 48_000, number * 960, Fraction(1, 48_000)
        film.mux(audio.encode(frame))


def turned_film(data: bytes) -> bytes:
    """Return an MP4 whose head says that it is shown turned by 90 degrees to the right."""
    at = data.index(b"tkhd") + 4 + 40
    one = 0x10000
    matrix = struct.pack(">9i", 0, one, 0, -one, 0, 0, 0, 0, 1 << 30)
    return data[:at] + matrix + data[at + len(matrix) :]


def vast_film(data: bytes) -> bytes:
    """Return a WebM of VP8 whose frames claim the longest sides there can be."""
    mark = b"\x9d\x01\x2a"
    head, *frames = data.split(mark)
    assert frames
    return head + b"".join(mark + b"\xff\x3f\xff\x3f" + frame[4:] for frame in frames)
