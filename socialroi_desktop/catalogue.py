"""Reads the shipped tables (`resources/*.toml`) that every layer may need, once per call site.

Knows where they are and their shape; what they mean is told by `domain`.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from socialroi_desktop.domain.channels import Channel, ChannelTable
from socialroi_desktop.domain.letters.limits import LetterLimits
from socialroi_desktop.domain.letters.templates import SOURCE_LANGUAGE, LetterLanguage, Template
from socialroi_desktop.paths import resource


@cache
def channels() -> ChannelTable:
    """Return the shipped channels in display order."""
    rows = tomllib.loads(resource("platforms.toml").read_text("utf-8"))["channel"]
    return ChannelTable(
        Channel(
            id=row["id"],
            name=row["name"],
            social=row["social"],
            aliases=tuple(row.get("aliases", ())),
            domains=tuple(row.get("domains", ())),
        )
        for row in rows
    )


@cache
def letter_languages() -> tuple[LetterLanguage, ...]:
    """Return the languages letters come in with their templates, English first."""
    found = [_letter_language(path) for path in sorted(resource("letters").glob("*.toml"))]
    return tuple(sorted(found, key=lambda language: language.code != SOURCE_LANGUAGE))


def _letter_language(path: Path) -> LetterLanguage:
    data: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    code = data["language"]
    return LetterLanguage(
        code=code,
        name=data["name"],
        locale=data["locale"],
        given_name=data["given_name"],
        templates=tuple(Template(language=code, **row) for row in data["template"]),
        aliases=tuple(data["aliases"]),
        countries=tuple(data["countries"]),
        networks=data.get("networks", {}),
    )


@cache
def letter_limits() -> LetterLimits:
    """Return what letters are held to; TypeError for a key that is not declared."""
    return LetterLimits(**tomllib.loads(resource("outreach", "letters.toml").read_text("utf-8")))
