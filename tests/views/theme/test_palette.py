"""The declared colours can be read by everybody."""

import pytest
from PySide6.QtGui import QColor

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.records.tags import TAG_COLOR
from socialroi_desktop.views.theme.palette import channel_colors, palettes, tag_colors
from socialroi_desktop.views.theme.theme import style_sheet

TONES = ("good", "bad", "warn", "accent", "neutral")
GROUNDS = ("ground", "surface", "sunken", "hover", "accent_tint")


def luminance(color: str) -> float:
    """Return the relative luminance as WCAG 2.2 defines it, 0 to 1."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in QColor(color).getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio as WCAG 2.2 defines it, 1 to 21."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_measure_itself():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", sorted(palettes()))
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", ["text", "muted", "good", "bad", "warn", "accent"])
def test_text_on_every_ground(name, ground, text):
    palette = palettes()[name]
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("name", sorted(palettes()))
@pytest.mark.parametrize("tone", TONES)
def test_tags_on_their_tint(name, tone):
    palette = palettes()[name]
    assert contrast(getattr(palette, tone), getattr(palette, f"{tone}_tint")) >= 4.5


@pytest.mark.parametrize("name", sorted(palettes()))
def test_tags_of_records_have_every_colour_and_can_be_read(name):
    assert set(tag_colors()) == {choice.id for choice in TAG_COLOR}
    for looks in tag_colors().values():
        assert contrast(*looks[name]) >= 4.5


@pytest.mark.parametrize("name", sorted(palettes()))
def test_primary_button_and_focus(name):
    palette = palettes()[name]
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    assert contrast(palette.line_strong, palette.surface) >= 3
    for line in ("chart_primary", "chart_secondary", "chart_comparison"):
        assert contrast(getattr(palette, line), palette.surface) >= 3


def test_every_channel_has_a_color_of_its_own():
    declared = {channel.id for channel in channels()}
    assert declared <= set(channel_colors())
    for shade in ("light", "dark"):
        shades = [channel_colors()[channel][shade] for channel in sorted(declared)]
        assert len(set(shades)) == len(shades)
        assert all(QColor(color).isValid() for color in shades)


@pytest.mark.parametrize("name", sorted(palettes()))
def test_the_style_sheet_has_no_open_places(name):
    sheet = style_sheet(name)
    assert "$" not in sheet
    assert palettes()[name].accent in sheet
