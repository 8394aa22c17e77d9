"""Files that nobody should have to fear: damaged, vast, disguised, and names that lead elsewhere."""

import struct
import zlib
from pathlib import Path

from film_files import drawn, put_film, put_photo
from picture_files import vast_jpeg, vast_png

_SCRIPT = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
# What is said of each file, by its name.
WRONG = {
    "broken.jpg": "“broken.jpg” was not added: the picture is damaged; add a sound copy of it.",
    "claims.png": "“claims.png” was not added: it has more dots than can be shown; make it smaller and add it again.",
    "bomb.png": "“bomb.png” was not added: it has more dots than can be shown; make it smaller and add it again.",
    "wide.jpg": "“wide.jpg” was not added: it has more dots than can be shown; make it smaller and add it again.",
    "tall.jpg": "“tall.jpg” was not added: it has more dots than can be shown; make it smaller and add it again.",
    "boast.jpg": "“boast.jpg” was not added: the picture is damaged; add a sound copy of it.",
    "script.svg": "“script.svg” was not added: only pictures and films are.",
    "script.png": "“script.png” was not added: it is broken, or is not what its name says; add a sound copy of it.",
    "sound.mp4": "“sound.mp4” was not added: it is a film without a picture.",
    "cut.mp4": "“cut.mp4” was not added: the film is damaged; add a sound copy of it.",
    "empty.jpg": "“empty.jpg” was not added: it is empty.",
}
# Sound files whose names are a trap.
SOUND = ("Photo.jpg", "photo.jpg", "x..%2f..%2fevil.jpg", "x....jpg", "a\\..\\b.jpg", f"{'long' * 60}.jpg")


def put_bad_files(folder: Path) -> Path:
    """Write all of them into a new folder; return it."""
    folder.mkdir()
    whole = put_photo(folder / "broken.jpg", "JPEG", drawn(1600, 1200)).read_bytes()
    film = put_film(folder / "cut.mp4").read_bytes()
    bodies = {
        "broken.jpg": whole[: len(whole) // 3],
        "claims.png": vast_png(30_000, 30_000),
        "bomb.png": _bomb(30_000, 30_000),
        "wide.jpg": vast_jpeg(65_000, 480),
        "tall.jpg": vast_jpeg(9_000, 65_000),
        "boast.jpg": vast_jpeg(8_000, 1_000),
        "script.svg": _SCRIPT,
        "script.png": _SCRIPT,
        "cut.mp4": film[:500],
        "empty.jpg": b"",
    }
    for name, body in bodies.items():
        (folder / name).write_bytes(body)
    put_film(folder / "sound.mp4", sound=True, picture=False)
    for place, name in enumerate(SOUND):
        put_photo(folder / name, "JPEG", drawn(320 - 20 * place, 240))
    return folder


def _bomb(width: int, height: int) -> bytes:
    """Return a PNG of so many black dots, a bit each, whole, in a small file."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    packer = zlib.compressobj(1)
    lines = [packer.compress(bytes(1 + width // 8)) for _ in range(height)]
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    body = b"".join((*lines, packer.flush()))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
