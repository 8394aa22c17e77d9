"""Reads and writes Qt's TS files: always sorted and without line numbers, so that only new words make a difference."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree

from words_source import Message

Key = tuple[str, str, str]
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Translation:
    """What a translator wrote: one text, or one for each plural form; `finished` as they ticked it."""

    forms: tuple[str, ...]
    finished: bool


def written(messages: Iterable[Message], language: str, known: Mapping[Key, Translation]) -> str:
    """Return a TS file of all messages; what is not `known` is unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context, name = root, None
    for key, group in _by_key(messages).items():
        if key[0] != name:
            context, name = ElementTree.SubElement(root, "context"), key[0]
            ElementTree.SubElement(context, "name").text = name
        _add(context, group, known.get(key))
    ElementTree.indent(root, "  ")
    return _HEAD + ElementTree.tostring(root, "unicode") + "\n"


def read(path: Path) -> dict[Key, Translation]:
    """Return what is translated in a TS file."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            made = message.find("translation")
            if made is None:
                continue
            forms = tuple(form.text or "" for form in made.iter("numerusform")) or (made.text or "",)
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            if any(form.strip() for form in forms):
                found[key] = Translation(forms, made.get("type") != "unfinished")
    return found


def _by_key(messages: Iterable[Message]) -> dict[Key, list[Message]]:
    groups: dict[Key, list[Message]] = {}
    for message in sorted(messages):
        groups.setdefault((message.context, message.source, message.comment), []).append(message)
    return groups


def _add(context: ElementTree.Element, group: list[Message], made: Translation | None) -> None:
    first = replace(group[0], numerus=any(message.numerus for message in group))
    place = ElementTree.SubElement(context, "message", {"numerus": "yes"} if first.numerus else {})
    for file in sorted({message.file for message in group}):
        ElementTree.SubElement(place, "location", filename=f"../../{file}")
    ElementTree.SubElement(place, "source").text = first.source
    if first.comment:
        ElementTree.SubElement(place, "comment").text = first.comment
    finished = made is not None and made.finished
    holder = ElementTree.SubElement(place, "translation", {} if finished else {"type": "unfinished"})
    if not first.numerus:
        holder.text = made.forms[0] if made else None
        return
    for form in made.forms if made else ("",):
        ElementTree.SubElement(holder, "numerusform").text = form
