"""Makes converters of cells that name channels; a converter answers with ids or `Unsure` and never raises."""

import re

from socialroi_desktop.catalogue import channels
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.reading import Cell, Convert, Unsure, text_cell


def channel_cell() -> Convert:
    """Make a converter for names of channels."""
    table = channels()

    def convert(text: str) -> Cell:
        bare = text_cell(text)
        found = table.of_word(bare)
        if bare and found is None:
            return Unsure(None, "“{value}” is no known channel; it was left out.", shown(text), minor=True)
        return found

    return convert


def network_cell() -> Convert:
    """Make a converter for networks an ad ran on; what is no channel is a part of the tool's own network, and left as that."""
    table = channels()
    return lambda text: table.of_word(text_cell(text))


def channels_cell() -> Convert:
    """Make a converter for names of several channels, between commas or semicolons, or ids between blanks."""
    table = channels()

    def convert(text: str) -> Cell:
        bare = text_cell(text)
        if bare is None:
            return None
        words = bare.split() if all(word in table for word in bare.split()) else re.split(r"\s*[,;]\s*", bare)
        found = [table.of_word(word) for word in words if word]
        told = " ".join(dict.fromkeys(item for item in found if item is not None)) or None
        if None in found:
            return Unsure(
                told,
                "“{value}” holds a word that is no known channel; it was left out.",
                shown(text),
                minor=True,
            )
        return told

    return convert
