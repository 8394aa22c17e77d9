"""Reads a picture: its facts, and the picture itself small, as the camera was held. Only in the answering process."""

import io
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import IO, Any

import pillow_heif

# Each reader is imported by name: looked for by Pillow, all forty would be.
from PIL import (
    AvifImagePlugin,  # noqa: F401
    BmpImagePlugin,  # noqa: F401
    ExifTags,
    GifImagePlugin,  # noqa: F401
    Image,
    ImageCms,
    JpegImagePlugin,  # noqa: F401
    PngImagePlugin,  # noqa: F401
    TiffImagePlugin,  # noqa: F401
    WebPImagePlugin,  # noqa: F401
)

from socialroi_desktop.decoding.heads import claimed_dots
from socialroi_desktop.decoding.kinds import PICTURES
from socialroi_desktop.decoding.limits import LONGEST_SIDE
from socialroi_desktop.decoding.refusals import Refusal, Refused
from socialroi_desktop.decoding.telling import device_of, place_of_exif, wall_clock
from socialroi_desktop.domain.likeness import SIDE, likeness
from socialroi_desktop.domain.media import HEAD
from socialroi_desktop.domain.media_facts import MediaFacts

# Sides are checked here before anything is decoded, with limits of our own.
Image.MAX_IMAGE_PIXELS = None
pillow_heif.register_heif_opener(thumbnails=False)
_QUALITY = 85
# A JPEG has a bit or more for each square of 8 x 8; where there are fewer, its head claims sides that its body does not fill.
_MOST_DOTS_A_BYTE = 8 * 64
# How a picture is turned that EXIF says the camera was held so for.
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_LYING = (5, 6, 7, 8)
# These are made small before their colours are converted.
_SCALED_AS_THEY_ARE = ("RGB", "RGBA", "L", "LA", "CMYK", "YCbCr")
# Likeness is told from a picture of at most this side, so that all sizes of one give the same.
_LIKENESS_EDGE = 256


@contextmanager
def opened(file: IO[bytes], kind: str) -> Iterator[Image.Image]:
    """Give a picture whose head was read."""
    with Image.open(file, formats=PICTURES[kind]) as image:
        if min(image.size) < 1:
            raise Refused(Refusal.DAMAGED)
        yield image


def look(file: IO[bytes], kind: str, edge: int, most_dots: int) -> tuple[MediaFacts, Image.Image]:
    """Return the facts of a picture, and the picture with sides of at most `edge` pixels.

    Refused, before anything is decoded, where it has more than `most_dots`.
    """
    if claimed_dots(file.read(HEAD), kind) > most_dots:
        raise Refused(Refusal.NEEDS_ROOM)
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    with opened(file, kind) as image:
        width, height = image.size
        if max(image.size) > LONGEST_SIDE:
            raise Refused(Refusal.TOO_LARGE)
        if width * height > most_dots:
            raise Refused(Refusal.NEEDS_ROOM)
        if kind == "image/jpeg" and width * height > size * _MOST_DOTS_A_BYTE:
            raise Refused(Refusal.DAMAGED)
        exif = exif_of(image)
        held = exif.get(ExifTags.Base.Orientation, 1)
        small = in_screen_colors(made_small(image, edge), image.info.get("icc_profile"))
    if held in _TURNS:
        small = small.transpose(_TURNS[held])
    if held in _LYING:
        width, height = height, width
    facts = MediaFacts(
        kind=kind,
        width=width,
        height=height,
        taken_at=_taken_at(part_of(exif, ExifTags.IFD.Exif)),
        device=device_of(exif.get(ExifTags.Base.Make), exif.get(ExifTags.Base.Model)),
        place=place_of_exif(part_of(exif, ExifTags.IFD.GPSInfo)),
        likeness=likeness_of(small),
    )
    return facts, small


def exif_of(image: Image.Image) -> Image.Exif:
    """Return what EXIF tells, nothing where it is damaged: the picture is shown nevertheless."""
    try:
        return image.getexif()
    except Exception:  # readers of damaged tags raise whatever they come upon
        return Image.Exif()


def part_of(exif: Image.Exif, part: ExifTags.IFD) -> dict[int, Any]:
    """Return the tags of a part of EXIF, none where it is damaged."""
    try:
        return dict(exif.get_ifd(part))
    except Exception:  # see above
        return {}


def made_small(image: Image.Image, edge: int) -> Image.Image:
    """Return a picture with sides of at most `edge` pixels, in colours, or with what one sees through."""
    if image.mode in _SCALED_AS_THEY_ARE and "transparency" not in image.info:
        _shrink(image, edge)
        return _in_colors(image)
    small = _in_colors(image)
    _shrink(small, edge)
    return small


def in_screen_colors(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return a picture with its colours as a screen shows them; as they are where the profile says nothing usable."""
    if profile and image.mode == "RGB":
        with suppress(ImageCms.PyCMSError, OSError, ValueError):
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), inPlace=True)
    return image


def likeness_of(small: Image.Image) -> int | None:
    """Return the number by which pictures that look alike are found."""
    grey = Image.new("RGB", small.size, "white")
    grey.paste(small, mask=small.getchannel("A") if small.mode == "RGBA" else None)
    grey.thumbnail((_LIKENESS_EDGE, _LIKENESS_EDGE), Image.Resampling.BOX)
    return likeness(grey.convert("L").resize((SIDE, SIDE), Image.Resampling.BOX).tobytes())


def encoded(small: Image.Image) -> bytes:
    """Return a small picture as it is kept: as JPEG, or PNG where one sees through it."""
    held = io.BytesIO()
    if small.mode == "RGBA" and small.getchannel("A").getextrema()[0] != 255:
        small.save(held, "PNG")
    else:
        small.convert("RGB").save(held, "JPEG", quality=_QUALITY)
    return held.getvalue()


def _shrink(image: Image.Image, edge: int) -> None:
    if max(image.size) > edge:
        image.thumbnail((edge, edge), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _in_colors(image: Image.Image) -> Image.Image:
    image.load()
    if image.mode.startswith("I;16"):
        # Pillow cuts off what is lighter than 255 where it should scale.
        image = image.convert("I").point(lambda grey: grey * (1 / 257) + 0).convert("L")
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _taken_at(told: dict[int, Any]) -> datetime | None:
    taken = wall_clock(told.get(ExifTags.Base.DateTimeOriginal), told.get(ExifTags.Base.OffsetTimeOriginal))
    return taken or wall_clock(
        told.get(ExifTags.Base.DateTimeDigitized), told.get(ExifTags.Base.OffsetTimeDigitized)
    )
