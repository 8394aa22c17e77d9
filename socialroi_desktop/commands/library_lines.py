"""What pieces brought as lines for people: a share as its percentage with its counts, days as the words of one side. Pure."""

from collections.abc import Mapping
from typing import Any


def plain(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row for one line: each share and side in words, of what is not known each reason once."""
    return {name: _words(name, value) for name, value in row.items()}


def _words(name: str, value: Any) -> Any:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if not isinstance(value, Mapping):
        return value
    if name == "reasons":
        return " ".join(dict.fromkeys(value.values()))
    return _share(value) if "base" in value else _side(value)


def _share(told: Mapping[str, Any]) -> str:
    counts = f"{told['events']} of {told['base']}"
    if told["share"] is None:
        return counts
    ends = "" if told["low"] is None else f", {_percent(told['low'])} to {_percent(told['high'])}"
    return f"{_percent(told['share'])} ({counts}{ends})"


def _side(told: Mapping[str, Any]) -> str:
    counts = [f"{name} {told[name]}" for name in ("visits", "orders") if told[name] is not None]
    bought = [] if told["conversion"] is None else [f"conversion {_share(told['conversion'])}"]
    reason = _words("reasons", told["reasons"])
    return ", ".join((f"{told['from']} to {told['to']}", *counts, *bought, *filter(None, [reason])))


def _percent(share: str) -> str:
    return f"{float(share):.1%}"
