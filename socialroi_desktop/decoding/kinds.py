"""Which kinds of file are pictures and films that are decoded, and by which reader: no drawings that run scripts."""

from collections.abc import Mapping
from types import MappingProxyType

# Pillow's readers by MIME type. What phones call HEIC may be AVIF inside, and the other way round.
PICTURES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "image/jpeg": ("JPEG",),
        "image/png": ("PNG",),
        "image/gif": ("GIF",),
        "image/webp": ("WEBP",),
        "image/bmp": ("BMP",),
        "image/tiff": ("TIFF",),
        "image/heic": ("HEIF", "AVIF"),
        "image/avif": ("AVIF", "HEIF"),
    }
)
# FFmpeg's readers by MIME type; never guessed, for others open playlists and addresses.
FILMS: Mapping[str, str] = MappingProxyType(
    {"video/mp4": "mov", "video/quicktime": "mov", "video/webm": "matroska"}
)
SHOWN = frozenset((*PICTURES, *FILMS))
