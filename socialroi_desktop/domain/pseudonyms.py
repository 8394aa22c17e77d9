"""Pseudonyms of customers: a key that is the same in every file and tells no address. Pure."""

import re
from collections.abc import Sequence
from hashlib import sha256

from socialroi_desktop.domain.key_texts import word_alike

_KEY = re.compile("[0-9a-f]{16}")

# What shops write for a buyer of whom they know nothing: many of them are not one person.
_NOBODY = frozenset({
    "-", "--", "---", "–", "—", "n/a", "na", "n.a.", "none", "null", "nil", "undefined", "unknown", "guest",
    "guest user", "guest customer", "guest checkout", "anonymous", "no email", "noemail", "no e-mail", "no-email",
    "not provided", "deleted", "walk-in", "walk-in customer", "gast", "gastkunde", "unbekannt", "gość", "gosc",
    "brak", "nieznany", "invitado", "desconocido", "invité", "inconnu", "ospite", "convidado", "khách", "khách lẻ",
    "гость", "нет", "游客", "訪客", "无", "無", "ゲスト", "なし", "게스트", "없음", "?", ".", "x", "0",
})  # fmt: skip
_NOBODY_BYTES = frozenset(word.encode() for word in _NOBODY)


def customer_key(email: str) -> str | None:
    """Return the pseudonym of a customer: the first 16 hex digits of the SHA-256 of the folded address; None for nobody."""
    folded = word_alike(email)
    if not folded or folded in _NOBODY:
        return None
    return sha256(folded.encode("utf-8", "replace")).hexdigest()[:16]


def is_customer_key(text: str) -> bool:
    """Tell whether a text is a pseudonym already, as in files this app saved."""
    return _KEY.fullmatch(text) is not None


def customer_keys(emails: Sequence[str]) -> list[str | None]:
    """Return the pseudonyms of many customers; folded at once, which halves the time."""
    text = "\n".join(emails).casefold()
    folded = text.encode("utf-8", "replace").split(b"\n")
    if len(folded) != len(emails) or not text.isascii() or " " in text or "\t" in text:
        return [customer_key(email) for email in emails]
    return [sha256(one).hexdigest()[:16] if one and one not in _NOBODY_BYTES else None for one in folded]
