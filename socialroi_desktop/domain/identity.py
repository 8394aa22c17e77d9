"""Which value tells a record from all others: the id of one the source gives none, and the handle of a profile.

A handle is kept bare, whoever brings it; how it is shown is told elsewhere. Knows values, no files and no store.
"""

import dataclasses
import re
from functools import cache
from typing import Any, TypeVar

from socialroi_desktop.domain.fields import Record, Spec, specs
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.records import Lead

R = TypeVar("R", bound=Record)

_SIGN = "@"
_ADDRESS = re.compile(r"^(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}/", re.IGNORECASE)
# What stands between the address of a network and the name of a profile.
_FOLDERS = ("user", "users", "channel", "c", "in", "company", "profile", "add", "pages", "@")

# A blank inside makes a text a name; the other signs stand in formulas and sentences.
_IN_NO_HANDLE = re.compile(r"[\s=|<>\"(){}\[\];,*?%$^`/\\]")


def lead_identity(email: str | None, phone: str | None) -> str | None:
    """Return the folded address of a lead, else its phone number in digits; None when it has neither."""
    if email and email.strip():
        return email.strip().casefold()
    digits = "".join(letter for letter in phone or "" if letter.isdigit())
    return digits or None


def identified(record: R) -> R:
    """Return a record typed by hand with the id it is known by."""
    if isinstance(record, Lead) and not record.external_id:
        return dataclasses.replace(record, external_id=lead_identity(record.email, record.phone))
    return with_bare_handles(record)


def is_address(text: str) -> bool:
    """Tell whether a text is the address of a page, with or without its scheme."""
    return "/" in text and _ADDRESS.match(text.strip()) is not None


def handle_of(text: str) -> str | None:
    """Return a handle as it is kept: without @, blanks and the address of its network around it."""
    bare = text.strip()
    if is_address(bare):
        path = re.split(r"[?#]", bare.split("://")[-1])[0].split("/")[1:]
        parts = [part for part in path if part and part.casefold() not in _FOLDERS]
        bare = parts[0] if parts else ""
    return "".join(bare.split()).lstrip(_SIGN) or None


def listed_handle(cell: str) -> str | None:
    """Return the handle that a cell of a list holds; None for one that holds a name, or anything else that is no handle."""
    text = cell.strip()
    return handle_of(text) if is_address(text) or not _IN_NO_HANDLE.search(text) else None


def with_bare_handles(record: R) -> R:
    """Return a record whose handles are kept bare, and whose folded words follow from what they fold."""
    told = {spec.name: getattr(record, spec.name) for spec in specs(type(record)) if spec.is_handle}
    kept = {name: type(record).__dataclass_fields__[name].default for name in told}
    bare = {name: handle_of(text or "") or kept[name] for name, text in told.items()}
    changed: dict[str, Any] = {name: text for name, text in bare.items() if text != told[name]}
    words = ((spec.name, getattr(record, spec.folds)) for spec in specs(type(record)) if spec.folds)
    changed |= {name: fold(text) if text else None for name, text in words}
    return dataclasses.replace(record, **changed) if changed else record


def word_of(record: type[Record], text: str) -> str:
    """Return a word that names a record as such words are compared: as its handle where it is written as one."""
    word = _written_handle(record, text) or text.strip().lstrip(_SIGN)
    # A label tells two of one name apart by the handle in brackets.
    return (word.replace(f"({_SIGN}", "(") if handle_field(record) else word).casefold()


def told_by_word(record: type[Record], text: str) -> dict[str, Any]:
    """Return the fields of a new record that a word tells: its label, and its handle where it is written as one."""
    handle, spec = _written_handle(record, text), handle_field(record)
    if handle is None or spec is None:
        return {record.label_field: text.strip()}
    return {record.label_field: handle, spec.name: handle}


def _written_handle(record: type[Record], text: str) -> str | None:
    if (is_address(text) or text.lstrip().startswith(_SIGN)) and handle_field(record):
        return handle_of(text)
    return None


def handle_field(record: type[Record]) -> Spec | None:
    """Return the field that holds the handle of a profile; None for a record that has none."""
    # Through Any: a class is hashable, but the checker takes the hash of its instances for its own.
    key: Any = record
    return _field_of(key)


@cache
def _field_of(record: Any) -> Spec | None:
    return next((spec for spec in specs(record) if spec.is_handle), None)
