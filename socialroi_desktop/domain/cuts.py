"""How a report of ads is cut, by country, age or platform: the text that tells which part a row is. Pure."""

from collections.abc import Iterable

from socialroi_desktop.domain.countries import country_of
from socialroi_desktop.domain.imports import Value

# Between what two columns tell of which part of a cut report a row is.
BETWEEN = " · "
_SIGN = ": "
# What a report is cut by that tells the network of each row, whatever its column is called.
PLATFORM = "platform"
# One ad account spends on all of them; a report cut by platform tells each by itself.
_META = frozenset({"facebook", "instagram", "display"})


def ad_network(channel: Value) -> str:
    """Return whose ad account spends on a channel: those of Meta are one."""
    return "meta" if channel in _META else str(channel or "")


def part_text(told: Iterable[tuple[str, str]]) -> str | None:
    """Return what some columns tell of a row, as “country: FR · age: 18-24”; None where nothing does. Blanks tell nothing."""
    return (
        BETWEEN.join(f"{_clean(name, _SIGN)}{_SIGN}{_clean(text)}" for name, text in told if text.strip())
        or None
    )


def parts_told(part: Value) -> dict[str, str]:
    """Return what a text of `part_text` tells, by column."""
    pairs = (one.partition(_SIGN) for one in str(part).split(BETWEEN)) if part else ()
    return {name: text for name, _, text in pairs}


def part_form(part: Value) -> tuple[tuple[str, str], ...]:
    """Return the form in which parts are compared: in any case, in any order of columns, countries however they are called."""
    return tuple(
        sorted(
            (name.casefold(), country_of(text) or text.casefold()) for name, text in parts_told(part).items()
        )
    )


def cut_by(part: Value) -> frozenset[str]:
    """Return what the report is cut by that a row is this part of; nothing for a row that tells the whole."""
    return frozenset(parts_told(part))


def _clean(text: str, *signs: str) -> str:
    for sign in (BETWEEN, *signs):
        text = text.replace(sign, " ")
    return text.strip()
