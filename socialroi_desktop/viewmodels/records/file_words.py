"""What is said of a kept file beside its name, and on its tile. Pure; knows no workspace."""

from PySide6.QtCore import QLocale

from socialroi_desktop.catalogue import file_kinds
from socialroi_desktop.decoding.kinds import PICTURES
from socialroi_desktop.domain.media import extension_of
from socialroi_desktop.domain.records import Attachment
from socialroi_desktop.viewmodels.records.cards import CardSetup
from socialroi_desktop.viewmodels.records.tiles import TileSetup
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.translating import declared

_ICONS = (
    ("video/", "film-strip"),
    ("audio/", "speaker-high"),
    ("image/", "image"),
    ("application/pdf", "file-text"),
)


def kind_text(file: Attachment) -> str:
    """Return what kind of file it is; "" where nobody knows."""
    kind = file_kinds().get(file.kind or "")
    return declared("Fields", kind.label) if kind else ""


def size_text(file: Attachment) -> str:
    """Return how large it is; "" where nobody knows."""
    return "" if file.size is None else QLocale().formattedDataSize(file.size, 1)


def file_tiles() -> TileSetup:
    """Return what tiles say of kept files; what has no picture says on its tile what it is."""
    return TileSetup(CardSetup(title=_name, number=_ending, subtitle=_about), lines=2, icon=_icon)


def _name(file: Attachment) -> str:
    return file.name


def _about(file: Attachment) -> str:
    return beside((kind_text(file), size_text(file)))


def _ending(file: Attachment) -> str:
    return "" if file.kind in PICTURES else extension_of(file.name).upper()


def _icon(file: Attachment) -> str:
    return next((icon for start, icon in _ICONS if (file.kind or "").startswith(start)), "file")
