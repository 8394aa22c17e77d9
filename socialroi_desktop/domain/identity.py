"""Which value tells a record from all others: the id of one the source gives none, and the handle of a profile.

A handle is kept bare, whoever brings it; how it is shown is told elsewhere. Knows values, no files and no store.
"""

import dataclasses
import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, TypeVar
from uuid import uuid4

from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.key_texts import id_text, is_rounded, tidy, word_alike
from socialroi_desktop.domain.records import Lead, LinkClicks, Post, Touchpoint
from socialroi_desktop.domain.records.reach import PLANNED, PUBLISHED

R = TypeVar("R", bound=Record)

_SIGN = "@"
_ADDRESS = re.compile(r"^(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}/", re.IGNORECASE)
# What stands between the address of a network and the name of a profile.
_FOLDERS = ("user", "users", "channel", "c", "in", "company", "profile", "add", "pages", "@")

# A blank inside makes a text a name; the other signs stand in formulas and sentences.
_IN_NO_HANDLE = re.compile(r"[\s=|<>\"(){}\[\];,*?%$^`/\\]")
# What stands first in the address of a page that is one post, or a list of them, whoever made it; () for all pages of a site.
_POSTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "instagram": ("p", "reel", "reels", "tv", "share", "explore", "highlights"),
        "threads": ("t", "post"),
        "youtube": ("watch", "shorts", "live", "embed", "clip", "playlist", "feed", "results", "hashtag"),
        "youtu": (),
        "tiktok": ("t", "v", "tag", "music", "discover"),
        "facebook": ("watch", "reel", "share", "story.php", "permalink.php", "photo.php", "photo", "hashtag"),
        "fb": ("watch", "reel", "share", "story.php", "permalink.php", "photo.php", "photo"),
        "x": ("i", "search", "hashtag"),
        "twitter": ("i", "search", "hashtag"),
        "pinterest": ("pin",),
        "linkedin": ("posts", "feed", "pulse"),
        "bilibili": ("video",),
        "douyin": ("video", "note"),
        "xiaohongshu": ("explore", "discovery"),
    }
)
_OWN_PAGES = ("stories",)


def lead_identity(email: str | None, phone: str | None) -> str | None:
    """Return the folded address of a lead, else its phone number in digits; None when it has neither."""
    if email and word_alike(email):
        return word_alike(email)
    digits = "".join(letter for letter in phone or "" if letter.isdigit())
    return digits or None


def identified(record: R) -> R:
    """Return a record typed by hand with the id it is known by."""
    if isinstance(record, Lead) and not record.external_id:
        return dataclasses.replace(record, external_id=lead_identity(record.email, record.phone))
    if isinstance(record, Touchpoint) and record.customer:
        # Asked of one kind of record alone, which nobody sees before the window stands.
        from socialroi_desktop.domain.addresses import is_email
        from socialroi_desktop.domain.pseudonyms import customer_key

        if is_email(record.customer):
            return dataclasses.replace(record, customer=customer_key(record.customer) or "")
    if isinstance(record, Post) and not record.external_id and record.state != PUBLISHED:
        # No platform has numbered it yet; a number of its own tells it from others, in files it is saved to as well.
        return dataclasses.replace(record, external_id=f"{PLANNED}{uuid4().hex[:12]}")
    if isinstance(record, LinkClicks) and not record.span:
        return dataclasses.replace(record, span=f"{record.period_start}/{record.period_end}")
    return with_bare_handles(record)


def is_address(text: str) -> bool:
    """Tell whether a text is the address of a page, with or without its scheme."""
    return "/" in text and _ADDRESS.match(text.strip()) is not None


def is_post(text: str) -> bool:
    """Tell whether a text is the address of a page that is a post and does not say whose."""
    if not is_address(text):
        return False
    host, *path = _steps(text)
    names = host.casefold().split(":")[0].split(".")[:-1]
    site = next((name for name in names if name in _POSTS), None)
    if site is None or not path:
        return False
    return not _POSTS[site] or path[0].casefold() in _POSTS[site]


def handle_of(text: str) -> str | None:
    """Return a handle as it is kept: without @, blanks and the address of its network around it; None for that of a post."""
    bare = tidy(text)
    if is_post(bare):
        return None
    if is_address(bare):
        parts = [part for part in _steps(bare)[1:] if part.casefold() not in _FOLDERS]
        bare = parts[0] if parts else ""
    return "".join(bare.split()).lstrip(_SIGN) or None


def listed_handle(cell: str) -> str | None:
    """Return the handle that a cell of a list holds; None for one that holds a name, or anything else that is no handle."""
    text = tidy(cell)
    if is_rounded(text):
        return None
    return handle_of(text) if is_address(text) or not _IN_NO_HANDLE.search(text) else None


def _steps(address: str) -> list[str]:
    """Return the host of an address and the steps of its path; below a profile's own pages the first is whose they are."""
    host, *path = re.split(r"[?#]", address.strip().split("://")[-1])[0].split("/")
    steps = [part for part in path if part]
    return [host, *(steps[1:] if steps and steps[0].casefold() in _OWN_PAGES else steps)]


def with_bare_handles(record: R) -> R:
    """Return a record whose handles and ids are kept bare, and whose folded words follow from what they fold."""
    told = {spec.name: getattr(record, spec.name) for spec in specs(type(record)) if spec.is_handle}
    kept = {name: type(record).__dataclass_fields__[name].default for name in told}
    bare = {name: handle_of(text or "") or kept[name] for name, text in told.items()}
    changed: dict[str, Any] = {name: text for name, text in bare.items() if text != told[name]}
    words = ((spec.name, getattr(record, spec.folds)) for spec in specs(type(record)) if spec.folds)
    changed |= {name: fold(text) if text else None for name, text in words}
    ids = ((spec.name, getattr(record, spec.name)) for spec in specs(type(record)) if spec.is_id)
    changed |= {name: id_text(text) for name, text in ids if text and id_text(text) != text}
    return dataclasses.replace(record, **changed) if changed else record


def word_of(record: type[Record], text: str) -> str:
    """Return a word that names a record as such words are compared: as its handle where it is written as one."""
    word = _written_handle(record, text) or text.strip().lstrip(_SIGN)
    # A label tells two of one name apart by the handle in brackets.
    return word_alike(word.replace(f"({_SIGN}", "(") if handle_field(record) else word)


def told_by_word(record: type[Record], text: str) -> dict[str, Any]:
    """Return the fields of a new record that a word tells: its label, and its handle where it is written as one."""
    handle, spec = _written_handle(record, text), handle_field(record)
    if handle is None or spec is None:
        return {record.label_field: text.strip()}
    return {record.label_field: handle, spec.name: handle}


def is_made_by_word(record: type[Record]) -> bool:
    """Tell whether a record needs nothing that its name does not tell."""
    told = told_by_word(record, "")
    return not any(spec.required and not spec.default and spec.name not in told for spec in specs(record))


def with_page(record: type[Record], told: Mapping[str, str], channels: ChannelTable) -> dict[str, str]:
    """Return the texts of the fields of a new record with what the address of a profile tells besides the handle.

    That is its network, as far as it is known, and the address itself, where they are not told.
    """
    spec = handle_field(record)
    link = told.get(spec.name, "") if spec else ""
    if not is_address(link):
        return dict(told)
    page = next((each.name for each in specs(record) if each.kind is Kind.URL), "")
    more = {"channel": channels.of_word(link), page: link}
    return {name: text for name, text in more.items() if name and text} | dict(told)


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
