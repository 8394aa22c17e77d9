"""Makes converters of cells that name channels; a converter answers with ids or `Unsure` and never raises."""

import re
from collections.abc import Mapping

from socialroi_desktop.domain.channels import OWN, ChannelTable, own_id
from socialroi_desktop.ingest.cells.bounds import shown
from socialroi_desktop.ingest.cells.reading import Cell, Convert, Unsure, text_cell
from socialroi_desktop.ingest.formats.headers import normalise

_OTHER = "other"
_PAID = {"organic_search": "paid_search"}
_UNKNOWN_NETWORK = "“{value}” is no network that is known here; taken, the row counts as “{channel}”."


def _named(table: ChannelTable, text: str | None) -> str | None:
    """Return the channel of a word; a platform of one's own that is written as one needs not be in use."""
    found = table.of_word(text)
    if found is None and text and text.casefold().startswith(OWN):
        try:
            return own_id(text)
        except ValueError:
            return None
    return found


def channel_cell(table: ChannelTable) -> Convert:
    """Make a converter for names of channels."""

    def convert(text: str) -> Cell:
        bare = text_cell(text)
        found = _named(table, bare)
        if bare and found is None:
            return Unsure(None, "“{value}” is no known channel; it was left out.", shown(text), minor=True)
        return found

    return convert


def network_cell(table: ChannelTable) -> Convert:
    """Make a converter for networks an ad ran on; what is no channel is a part of the tool's own network, and left as that."""
    return lambda text: _named(table, text_cell(text))


def placement_cell(table: ChannelTable) -> Convert:
    """Make a converter for places an ad was shown at, “Instagram stories”; None for one that names no network."""

    def convert(text: str) -> Cell:
        words = re.findall(r"[^\W_]+", text)
        pairs = (" ".join(words[at : at + 2]) for at in range(len(words) - 1))
        return next(filter(None, map(table.of_word, (*pairs, *words))), None)

    return convert


def ad_network_cell(table: ChannelTable, words: Mapping[str, str]) -> Convert:
    """Make a converter for networks of a list of ad spend; `words` are further names, folded. What no one knows is asked."""

    def convert(text: str) -> Cell:
        bare = text_cell(text)
        if bare is None:
            return None
        found = words.get(normalise(bare)) or _named(table, bare)
        if found is None:
            return Unsure(_OTHER, _UNKNOWN_NETWORK, shown(text) | {"channel": table[_OTHER].name})
        # What was spent on a search site was paid for.
        return _PAID.get(found, found)

    return convert


def made_for(parser: str, table: ChannelTable, words: Mapping[str, str]) -> Convert:
    """Return the converter of a column of one channel."""
    if parser == "ad_network":
        return ad_network_cell(table, words)
    return {"network": network_cell, "placement": placement_cell}.get(parser, channel_cell)(table)


def channels_cell(table: ChannelTable) -> Convert:
    """Make a converter for names of several channels, between commas or semicolons, or ids between blanks."""

    def convert(text: str) -> Cell:
        bare = text_cell(text)
        if bare is None:
            return None
        words = bare.split() if all(word in table for word in bare.split()) else re.split(r"\s*[,;]\s*", bare)
        found = [_named(table, word) for word in words if word]
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
