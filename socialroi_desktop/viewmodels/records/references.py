"""What is typed where a record is named that nobody knows yet, as the record that is made of it. Knows no widgets."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import Kind, Record, spec_of
from socialroi_desktop.domain.identity import handle_field, told_by_word, with_page
from socialroi_desktop.domain.library.addresses import links_in_text


@dataclass(frozen=True, slots=True)
class NewReference:
    """A record that a form names and that is not there yet.

    `text` is what was typed, `channel` the network of the record it is named in, "" where that tells none; `done` gets its id.
    """

    entity: str
    text: str
    channel: str
    done: Callable[[int], None]


def called(record: type[Record], text: str, channel: str = "") -> Record:
    """Return the new record a text tells: its label, its handle where it is written as one, and its network."""
    if not text or spec_of(record, record.label_field).kind is not Kind.TEXT:
        return record()
    known: dict[str, Any] = {}
    spec = handle_field(record)
    if spec is not None and tells_handle(record, text):
        known = {"channel": channel or None} | with_page(record, {spec.name: text}, channels())
    return record(**known | told_by_word(record, text))


def tells_handle(record: type[Record], text: str) -> bool:
    """Tell whether a text is all that a record needs: the handle somebody is known by."""
    return len(told_by_word(record, text)) > 1


def channel_of(texts: Iterable[str]) -> str:
    """Return the network of the first of some texts that is or holds an address of one, else ""."""
    for text in texts:
        found = links_in_text(text)
        if channel := channels().of_word(found[0].url if found else text):
            return channel
    return ""
