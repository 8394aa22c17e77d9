"""A record is shown on the present tab where that can, else in its own; undo leads there."""

import pytest
from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.navigator import WindowNavigator
from socialroi_desktop.views.shell.tab import Tab


class Page(QWidget):
    """Remembers what it was to show."""

    def __init__(self, name: str, shown: list) -> None:
        super().__init__()
        self.name, self.shown = name, shown

    def show_place(self, place: Place) -> None:
        self.shown.append((self.name, place))


@pytest.fixture
def way(qtbot):
    """A window of two tabs, which of them is the present one, and what was shown."""
    shown: list = []
    at = ["home"]

    def page(name: str) -> QWidget:
        made = Page(name, shown)
        qtbot.addWidget(made)
        return made

    tabs = (
        Tab("other", lambda: "Other", "x", QWidget, frozenset({"goal"}), opens_here=frozenset({"campaign"})),
        Tab("home", lambda: "Home", "x", QWidget, frozenset({"campaign"})),
    )
    return WindowNavigator(tabs, page, lambda: at[0]), at, shown


@pytest.mark.parametrize(("present", "expected"), [("home", "home"), ("other", "other"), ("third", "home")])
def test_where_a_record_is_shown_depends_on_the_present_tab(way, present, expected):
    navigator, at, shown = way
    at[0] = present
    place = Place("campaign", (1, 2), (3,))
    assert navigator.show(place)
    assert shown == [(expected, place)]


def test_what_no_tab_shows_leaves_everything_where_it_is(way):
    navigator, _, shown = way
    assert not navigator.show(Place("settings", (1,)))
    assert not navigator.show(Place("order_line", (), (1,)))
    assert shown == []


def test_what_was_made_on_a_tab_is_taken_back_there_whatever_other_tab_opens_it(way):
    navigator, at, shown = way
    at[0] = "other"
    navigator.note_step(7)
    assert navigator.show(Place("post", (1,), step=7))
    assert shown == []
    at[0] = "home"
    navigator.note_step(7)
    navigator.note_step(8)
    at[0] = "third"
    place = Place("campaign", (1,), step=8)
    assert navigator.show(place)
    assert navigator.show(Place("goal", (3,), step=9))
    assert shown == [("home", place), ("other", Place("goal", (3,)))]


def test_what_the_present_tab_shows_is_taken_back_there_wherever_it_was_made(way):
    navigator, at, shown = way
    at[0] = "other"
    navigator.note_step(7)
    at[0] = "home"
    navigator.show(Place("campaign", (1,), step=7))
    assert shown == [("home", Place("campaign", (1,)))]
