"""One theme on the application, told to everybody when it changes."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from socialroi_desktop.views.theme import active_theme, palettes
from socialroi_desktop.views.theme.fonts import ui_font
from socialroi_desktop.views.theme.theme import Theme


@pytest.fixture
def theme(qapp):
    found = active_theme()
    yield found
    found.apply("light")


def test_applying_restyles_the_application(theme, qapp, qtbot):
    with qtbot.waitSignal(theme.changed, timeout=100):
        theme.apply("dark")
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == palettes()["dark"].surface
    assert palettes()["dark"].line in qapp.styleSheet()
    assert theme.channel_color("instagram").name().upper() == "#CC79A7"


def test_an_unknown_theme_is_refused(theme):
    with pytest.raises(ValueError, match="no theme"):
        theme.apply("sepia")


def test_there_is_one_theme(theme):
    assert active_theme() is theme


def test_system_is_one_of_ours(theme):
    assert theme.resolve("system") in palettes()


def test_an_unknown_channel_is_grey(theme):
    assert theme.channel_color("nowhere") == theme.channel_color("unattributed")


def test_the_font_has_fallbacks_and_a_size(theme, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    font = ui_font(label.font())
    assert font.pixelSize() == 13
    assert "Noto Sans CJK SC" in font.families()


def test_icons_are_drawn_in_the_color_asked_for(theme):
    image = theme.icon("target", "accent").pixmap(32, 32).toImage()
    colors = {image.pixelColor(x, y).rgb() for x in range(image.width()) for y in range(image.height())}
    assert theme.color("accent").rgb() in colors


def test_what_is_built_after_loading_has_its_icons_at_once(theme, qtbot):
    theme.load_icons()
    label = QLabel()
    qtbot.addWidget(label)
    drawn = []
    theme.with_icons(label, lambda: drawn.append(theme.has_icons))
    assert drawn == [True]
    theme.apply("dark")
    assert drawn == [True, True]


def test_icons_wait_until_their_window_has_been_seen(qapp, qtbot, monkeypatch):
    monkeypatch.setattr(qapp, "socialroi_theme", active_theme())
    fresh = Theme(qapp)
    label = QLabel()
    qtbot.addWidget(label)
    seen = []
    fresh.with_icons(label, lambda: seen.append(label.windowHandle().isExposed()))
    wait = label.findChild(QTimer)
    label.show()
    # On a busy machine the time is over before the window has come to the screen.
    wait.timeout.emit()
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True]
    assert not wait.isActive()
    fresh.deleteLater()
