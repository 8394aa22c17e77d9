"""Finds the texts in `resources/`: which keys of which files are shown, and in which context they are asked for."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from words_source import Message

# file pattern: (tables on the way, key, context)
SHOWN: dict[str, tuple[tuple[str, str, str], ...]] = {
    "platforms.toml": (("channel", "name", "Channels"),),
    "file_kinds.toml": (("kind", "label", "Fields"),),
    "goal_templates.toml": tuple(
        ("template", key, "GoalTemplates") for key in ("title", "about", "name", "product_line", "season")
    ),
    "playbooks/*.toml": (
        ("", "title", "Playbooks"),
        *(("tactic", key, "Playbooks") for key in ("title", "todo", "why", "done")),
    ),
    "content_forms.toml": (("form", "name", "Playbooks"),),
    "six_steps.toml": (("step", "title", "Playbooks"), ("step", "todo", "Playbooks")),
    "outreach/profile.toml": (("item", "label", "Sentences"), ("item", "help", "Sentences")),
    "outreach/kinds.toml": (("purpose", "label", "Sentences"),),
    "formats/*.toml": (
        ("", "label", "Formats"),
        ("", "decline", "Sentences"),
        ("skip", "reason", "Sentences"),
        ("named", "label", "Sentences"),
    ),
}


def texts_of_data(root: Path) -> list[Message]:
    """Return every shown text of the data files below `root`."""
    found = []
    for pattern, places in SHOWN.items():
        for path in sorted((root / "resources").glob(pattern)):
            data = tomllib.loads(path.read_text("utf-8"))
            for table, key, context in places:
                for text in filter(None, _values(data, table, key)):
                    found.append(Message(context, text, file=path.relative_to(root).as_posix()))
    return found


def _values(data: dict[str, Any], table: str, key: str) -> Iterator[str]:
    for row in data.get(table, ()) if table else (data,):
        yield row.get(key, "")
