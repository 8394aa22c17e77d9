"""Reads the declared colours and sizes (`resources/styles/*.toml`) into frozen values.

Knows neither widgets nor which theme is on. A missing or unknown token is a bug and fails loudly.
"""

import tomllib
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any
from zlib import crc32

from socialroi_desktop.domain.channels import is_own
from socialroi_desktop.paths import resource


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme as `#RRGGBB`; `dark` tells which channel shades go with it."""

    dark: bool
    ground: str
    surface: str
    sunken: str
    hover: str
    line: str
    line_soft: str
    line_strong: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_strong: str
    on_accent: str
    good: str
    bad: str
    warn: str
    neutral: str
    accent_tint: str
    good_tint: str
    bad_tint: str
    warn_tint: str
    neutral_tint: str
    chart_primary: str
    chart_secondary: str
    chart_comparison: str


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in device-independent pixels; type sizes too."""

    gap: int
    inset: int
    page: int
    tight: int
    radius: int
    radius_small: int
    row: int
    row_two_line: int
    control: int
    top_bar: int
    nav: int
    font: int
    font_small: int
    font_axis: int
    font_title: int
    font_figure: int


@cache
def _styles() -> dict[str, Any]:
    return tomllib.loads(resource("styles", "palette.toml").read_text("utf-8"))


@cache
def palettes() -> dict[str, Palette]:
    """Return every declared theme by name (`light`, `dark`, `contrast`)."""
    return {name: Palette(**tokens) for name, tokens in _styles()["theme"].items()}


@cache
def sizes() -> Sizes:
    """Return the declared sizes."""
    return Sizes(**_styles()["size"])


@cache
def channel_colors() -> dict[str, dict[str, str]]:
    """Return per channel id the fill on light and on dark surfaces (keys `light`, `dark`)."""
    styles: dict[str, dict[str, str]] = _channel_styles()["channel"]
    return styles


def shades_of(channel_id: str) -> dict[str, str]:
    """Return the fills of a channel: those of an own platform follow from its name; grey for one that is not known."""
    if is_own(channel_id):
        shades: list[dict[str, str]] = _channel_styles()["own"]["shades"]
        return shades[crc32(channel_id.casefold().encode()) % len(shades)]
    return channel_colors().get(channel_id, channel_colors()["unattributed"])


@cache
def _channel_styles() -> dict[str, Any]:
    return tomllib.loads(resource("styles", "channels.toml").read_text("utf-8"))


@cache
def tag_colors() -> dict[str, dict[str, tuple[str, str]]]:
    """Return per colour of tags its ink and tint by theme (`light`, `dark`, `contrast`)."""
    declared = tomllib.loads(resource("styles", "tags.toml").read_text("utf-8"))["tag"]
    return {
        name: {look: (pair[0], pair[1]) for look, pair in looks.items()} for name, looks in declared.items()
    }


def tokens(palette: Palette) -> dict[str, str]:
    """Return everything the style sheet template may name, as text."""
    return {name: str(value) for name, value in (asdict(palette) | asdict(sizes())).items()}
