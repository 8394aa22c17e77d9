"""Headers with a currency in brackets: `Seller Voucher(MYR)` is `Seller Voucher`, and says in what. Pure; knows no file."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from socialroi_desktop.domain.currencies import CURRENCY_MARKS, SHARED_MARKS, is_known_currency
from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.formats.columns import Column

_BEHIND = re.compile(r"^(?P<name>.*[^\s(\[])\s*[(\[]\s*(?:in\s+)?(?P<currency>[^()\[\]]{1,4}?)\s*[)\]]$")
_AMOUNTS = ("money", "magnitude", "given_back")

# Codes that say something else behind a header: “Total (all)”.
_WORDS = frozenset({"all", "top"})
# What says of an amount nothing that changes what it is: “Total (all)”, “Spend (net)”.
_OF_ANY = frozenset({"all", "net", "inc"})
_WITH_TAX = re.compile(
    r"^(?P<name>.*[^\s(\[])\s*[(\[]\s*(?:gross|brutto|bruto|lordo|brut|ttc|inkl\.?|incl\.?|inc\.|"
    r"(?:inkl\.?|incl\.?|inc\.?|including|inklusive|mit|with) (?:mwst\.?|ust\.?|vat|tax|taxes|btw|moms|gst|sales tax)|"
    r"(?:vat|tax|gst) (?:incl\.?|inc\.?|included)|iva (?:incluido|incluída|inclusa)|z vat|s dph|alles)\s*[)\]]$"
)


@lru_cache(maxsize=8192)
def without_currency(header: str) -> tuple[str, str]:
    """Return a folded header without the currency behind it, and that currency.

    It is "" where none is told, or a mark that several share.
    """
    if header[-1:] not in (")", "]"):
        return header, ""
    if whole := _WITH_TAX.match(header):
        return whole["name"], ""
    found = _BEHIND.match(header)
    if found is None:
        return header, ""
    told = found["currency"]
    if told in _WORDS:
        return header, ""
    if told in SHARED_MARKS:
        return found["name"], ""
    code = CURRENCY_MARKS.get(told) or (told.upper() if is_known_currency(told.upper()) else "")
    return (found["name"], code) if code else (header, "")


def code_in(told: str) -> str | None:
    """Return the currency that three folded letters in brackets name, "" for what is said of any amount; None for other words."""
    if told in _OF_ANY:
        return ""
    code = told.upper()
    return code if told not in _WORDS and is_known_currency(code) else None


def amounts_of(columns: Sequence[Column], entity: str, parts: str) -> Mapping[str, Column]:
    """Return the columns of amounts by their headers."""
    kinds = {
        (child, spec.name): spec.kind
        for child, name in ((False, entity), (True, parts)) if name in RECORDS
        for spec in specs(RECORDS[name])
    }  # fmt: skip
    return {
        name: column for column in reversed(columns)
        if column.parser in _AMOUNTS or (not column.parser and kinds.get((column.child, column.field)) is Kind.MONEY)
        for name in column.headers
    }  # fmt: skip


def of_one_currency(
    hits: Mapping[int, tuple[Column, str | None]], known: Sequence[bool]
) -> dict[int, tuple[Column, str | None]]:
    """Return what columns are without amounts told once more, or in another currency than the file's first; they are not read.

    `known` tells of each column whether its header stands in the format as it is.
    """
    taken = {hit[0] for index, hit in hits.items() if known[index]}
    first = next((hit[1] for hit in hits.values() if hit[1]), None)
    return {
        index: hit for index, hit in hits.items()
        if known[index] or not (hit[0] in taken or (hit[1] and hit[1] != first))
    }  # fmt: skip
