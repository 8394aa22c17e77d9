"""What a kept file is, told by its bytes, under which name it may lie on a disk, and whether it is opened outside.

Pure: bytes and names come in. Where files are kept is told by the store.
"""

import codecs
import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass

# So many bytes tell what a file is.
HEAD = 4096
_LONGEST = 150
_NO_NAME = "file"
_BAD = frozenset('<>:"|?*')
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file: its MIME type, its English label, how its bytes or its text begin, and what it may be opened as."""

    id: str
    label: str
    starts: tuple[bytes, ...] = ()
    at: int = 0
    words: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()

    def fits(self, head: bytes, text: str | None) -> bool:
        """Tell whether a file that begins so is of this kind; `text` is None for what is no text."""
        part = head[self.at :]
        return any(part.startswith(start) for start in self.starts) or (
            text is not None and any(text.startswith(word) for word in self.words)
        )

    def opens(self, name: str) -> bool:
        """Tell whether a file of this kind and this name is opened outside: its name must tell what it is."""
        return extension_of(name) in self.extensions


def kind_of(head: bytes, kinds: Iterable[FileKind]) -> FileKind:
    """Return the first kind that the first bytes of a file fit; the last one of `kinds` fits all."""
    text = _text(head)
    return next(kind for kind in kinds if kind.fits(head, text))


def extension_of(name: str) -> str:
    """Return what stands behind the last dot, in lower case; "" without one."""
    stem, dot, end = name.rpartition(".")
    return end.casefold() if dot and stem else ""


def safe_name(name: str) -> str:
    """Return a name that is nothing but a name on any system: no folder, no device, no sign that hides or turns letters."""
    bare = re.split(r"[/\\]", name)[-1]
    # Marks of direction turn “gpj.exe” into what looks like a picture.
    kept = "".join(sign for sign in bare if sign not in _BAD and unicodedata.category(sign)[0] != "C")
    kept = unicodedata.normalize("NFC", kept).strip(" .") or _NO_NAME
    if _DEVICE.match(kept):
        kept = f"_{kept}"
    return _shortened(kept)


def named_after(text: str) -> str:
    """Return a text as a name for any system; a sign that parts folders would cut off what stands before it."""
    return safe_name(text.replace("/", "-").replace("\\", "-"))


def free_name(name: str, taken: Collection[str]) -> str:
    """Return a name that differs from others by more than case: with a number before its ending where it is taken."""
    stem, dot, end = name.rpartition(".")
    if not stem:
        stem, dot, end = name, "", ""
    there, free, number = {other.casefold() for other in taken}, name, 2
    while free.casefold() in there:
        free, number = f"{stem}-{number}{dot}{end}", number + 1
    return free


def _shortened(name: str) -> str:
    # Of the name as it is: in lower case its ending may have more letters, as ß has.
    stem, dot, end = name.rpartition(".")
    if not stem or not end or len(end) >= 16:
        stem, dot, end = name, "", ""
    while len(stem.encode()) > _LONGEST:
        stem = stem[:-1]
    return stem + dot + end


def _text(head: bytes) -> str | None:
    """Return the beginning of a text in lower case, without what stands before its first letter; None for other bytes."""
    mark, encoding = next(((mark, name) for mark, name in _MARKS if head.startswith(mark)), (b"", "utf-8"))
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(head[len(mark) :])
    except UnicodeDecodeError:
        return None
    if any(unicodedata.category(sign) == "Cc" and sign not in "\t\n\r\f" for sign in text):
        return None
    return text.lstrip().lower()
