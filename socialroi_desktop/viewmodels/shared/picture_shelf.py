"""Pictures in memory for a whole session, within a limit of bytes. Knows hashes, sizes and pixels; not who shows them."""

from collections import OrderedDict

from PySide6.QtGui import QImage

from socialroi_desktop.decoding.decoders import Decoders

# Bytes of pixels kept in memory: some hundred tiles of the usual size.
KEPT_BYTES = 96 << 20
# The hash of a file, width and height of the box its picture fills.
Key = tuple[str, int, int]


class PictureShelf:
    """Pictures in memory by hash and box, the least recently seen dropped first; and why a file has none."""

    def __init__(self, limit: int = KEPT_BYTES) -> None:
        self.decoders = Decoders()
        self._limit, self.size = limit, 0
        self._images: OrderedDict[Key, QImage] = OrderedDict()
        self._reasons: dict[str, str] = {}

    def get(self, key: Key) -> QImage | None:
        """Return a picture that is there."""
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
        return image

    def put(self, key: Key, image: QImage) -> None:
        """Keep a picture, and drop others where there is no room."""
        self._drop(key)
        self._images[key] = image
        self.size += image.sizeInBytes()
        while self.size > self._limit and len(self._images) > 1:
            self._drop(next(iter(self._images)))

    def reason(self, sha256: str) -> str:
        """Return the sentence on why there is no picture of a file; "" where none is known."""
        return self._reasons.get(sha256, "")

    def put_reason(self, sha256: str, sentence: str) -> None:
        """Remember why a file has no picture."""
        self._reasons[sha256] = sentence

    def forget_reasons(self) -> None:
        """Try again what had no picture: the file may be back."""
        self._reasons.clear()

    def close(self) -> None:
        """Make no more pictures; what is being made is broken off."""
        self.decoders.close()

    def _drop(self, key: Key) -> None:
        image = self._images.pop(key, None)
        if image is not None:
            self.size -= image.sizeInBytes()
