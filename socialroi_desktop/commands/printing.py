"""How commands print what they found: JSON, or a line for each row."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any


def print_rows(rows: Sequence[Mapping[str, Any]], *, as_json: bool) -> None:
    """Print rows as JSON, or a line each with what is known of it."""
    if as_json:
        print_json(list(rows))
        return
    for row in rows:
        print("; ".join(f"{name}={value}" for name, value in row.items() if _tells(value)))


def _tells(value: Any) -> bool:
    """Tell whether a value says something: 0 does, what is not known and what does not hold do not."""
    return value is not None and value is not False and value not in ("", [])


def print_json(value: object) -> None:
    """Print a value as JSON, in letters where the terminal can show them, else in escapes."""
    can_show = (sys.stdout.encoding or "").casefold().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not can_show, indent=1))
