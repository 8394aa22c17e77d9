"""Makes the files of the demo library: pictures as PNG, what has a length as film, each looked at as any file that comes in."""

import struct
import tempfile
import zlib
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.decoding.drawing import Canvas, Drawing
from socialroi_desktop.domain.media import safe_name
from socialroi_desktop.domain.media_facts import MediaFacts
from socialroi_desktop.operations.attachments import KeptFile, keep_file
from socialroi_desktop.store.file.workspace import Workspace

# How a picture or film stands: its sides in pixels. Pictures are twice as large as films.
_SIDES = {"wide": (320, 240), "tall": (240, 320), "square": (272, 272), "small": (160, 120)}
_SIDE_BY_SIDE = 2
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def kept_pieces(workspace: Workspace, rows: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Draw what rows tell by `colors`, `way`, `shape` and `sides`, keep it, and return the fields of each piece by its title."""
    with tempfile.TemporaryDirectory() as folder, Decoders() as decoders:

        def made(row: Mapping[str, Any]) -> tuple[Path, MediaFacts]:
            path = _drawn(Path(folder), row, decoders)
            return path, decoders.facts(path)

        wanted = [row for row in rows if "colors" in row]
        with ThreadPoolExecutor(_SIDE_BY_SIDE) as threads:
            found = list(threads.map(made, wanted))
        return {
            row["title"]: _fields(keep_file(workspace, path=path), facts)
            for row, (path, facts) in zip(wanted, found, strict=True)
        }


def _drawn(folder: Path, row: Mapping[str, Any], decoders: Decoders) -> Path:
    width, height = _SIDES[row.get("sides", "wide")]
    film = "seconds" in row
    scale = 1 if film else 2
    # A picture that is told to be that of another piece is drawn like it, in its own size.
    turn = zlib.crc32(row.get("like", row["title"]).encode())
    drawing = Drawing(tuple(row["colors"]), row["way"], row["shape"], width * scale, height * scale, turn)
    path = folder / safe_name(f"{row['title']}.{'mp4' if film else 'png'}")
    if film:
        decoders.draw_film(path, drawing, row["seconds"])
    else:
        path.write_bytes(_png(drawing))
    return path


def _fields(kept: KeptFile, facts: MediaFacts) -> dict[str, Any]:
    return {
        "file_name": kept.name, "sha256": kept.sha256, "size": kept.size, "media_type": kept.kind,
        "width": facts.width, "height": facts.height,
        "seconds": None if facts.seconds is None else round(facts.seconds),
        "likeness": None if facts.likeness is None else f"{facts.likeness:016x}",
    }  # fmt: skip


def _png(drawing: Drawing) -> bytes:
    head = struct.pack(">IIBBBBB", drawing.width, drawing.height, 8, 2, 0, 0, 0)
    lines = b"".join(b"\0" + line for line in Canvas(drawing).lines())
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(lines, 1)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
