"""The least that EXIF can say: how the camera was held. Pure bytes."""

import struct

UPRIGHT = 1
_ORIENTATION, _SHORT = 0x0112, 3


def orientation_alone(held: int) -> bytes:
    """Return tags (TIFF) that say how the camera was held (1-8) and nothing else."""
    entry = struct.pack(">HHIHH", _ORIENTATION, _SHORT, 1, held, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
