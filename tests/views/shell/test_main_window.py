"""The window composes: pages on first visit, shared filters, commands, dropped files."""

import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton

import pressing
from socialroi_desktop.domain.chinese import AS_WRITTEN
from socialroi_desktop.domain.period import Period
from socialroi_desktop.tabs import TABS
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.shell import coming_tabs
from socialroi_desktop.views.shell.command import Command, CommandGroup
from socialroi_desktop.views.shell.dimmed import Dimmed
from socialroi_desktop.views.shell.keys_dialog import KeysDialog
from socialroi_desktop.views.shell.main_window import MainWindow
from socialroi_desktop.views.shell.menus import ShellMenus
from socialroi_desktop.views.shell.tab import PageSpec, TabCommand
from socialroi_desktop.views.theme import active_theme
from socialroi_desktop.views.widgets.channel_option import ChannelOption
from socialroi_desktop.views.widgets.toast_bar import PassingBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CHANNELS = [ChannelOption("instagram", "Instagram"), ChannelOption("tiktok", "TikTok")]


class Built:
    """Counts how often pages are built."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def spec(self, name: str, *commands: TabCommand) -> PageSpec:
        def build() -> QLabel:
            self.names.append(name)
            return QLabel(name)

        return PageSpec(name, name.title(), "target", build, commands)


@pytest.fixture
def built():
    return Built()


@pytest.fixture
def state(qapp):
    return FilterState(Period(date(2026, 7, 1), date(2026, 9, 30)), "last_year")


@pytest.fixture
def import_action(qapp):
    action = QAction("&Import files…")
    action.setShortcut("Ctrl+I")
    return action


@pytest.fixture
def window(qtbot, built, state, import_action):
    active_theme().apply("light")
    off = QAction("Redo")
    off.setEnabled(False)
    menus = ShellMenus(file=(import_action, None, off))
    new_goal = TabCommand(lambda: "New goal", lambda page: page.setText("made"), "Ctrl+Shift+N")
    pages = [built.spec("plan", new_goal), built.spec("roi")]
    window = MainWindow(pages, state, menus, CHANNELS, date(2026, 9, 20))
    qtbot.addWidget(window)
    window.kept = off
    return window


def test_a_page_is_built_once_and_late(window, built, qtbot):
    assert built.names == []
    with qtbot.waitSignal(window.page_shown, timeout=100) as caught:
        window.show_page("roi")
    assert caught.args == ["roi"]
    window.show_page("plan")
    window.show_page("roi")
    assert built.names == ["roi", "plan"]
    assert window.page("roi") is window.show_page("roi")
    with pytest.raises(KeyError):
        window.show_page("nowhere")


def test_the_title_names_the_workspace(window):
    window.set_workspace("Skate & Skin", "skate.socialroi")
    assert window.windowTitle() == "Skate & Skin - SocialROI Desktop"


def test_the_bar_shows_and_changes_the_filters(window, state):
    bar = window.top_bar
    assert bar.period.value == "1 Jul – 30 Sep 2026"
    assert bar.compare.value == "same period last year"
    assert bar.channels.value == "all 2"
    state.set_channels(frozenset({"tiktok"}))
    assert bar.channels.value == "TikTok"
    state.set_period(None)
    assert bar.period.value == "all time"
    assert not bar.compare.isEnabled()
    bar.period_picker.period_chosen.emit(Period(date(2026, 1, 1), date(2026, 1, 31)))
    assert state.period == Period(date(2026, 1, 1), date(2026, 1, 31))
    next(a for a in bar.compare.menu().actions() if a.text() == "Nothing").trigger()
    assert state.comparison == "none"


def test_the_palette_lists_what_can_be_run_now(window):
    titles = [command.title for group in window.available_commands() for command in group.commands]
    assert "Import files…" in titles
    assert "Plan" in titles
    assert "Dark" in titles
    assert "Redo" not in titles


def test_typing_and_enter_run_a_command(window, qtbot, import_action):
    window.show()
    window.open_palette()
    qtbot.keyClicks(window.palette_window.line, "import")
    with qtbot.waitSignal(import_action.triggered, timeout=100):
        qtbot.keyClick(window.palette_window.line, Qt.Key.Key_Return)
    assert window.palette_window.isHidden()


class Finds:
    """A finder that delivers the same groups of records whatever is typed; a row notes that it ran."""

    scripts = AS_WRITTEN

    def __init__(self, *groups):
        self.ran = []
        self.groups = [
            CommandGroup(
                title,
                tuple(Command(row, "", partial(self.ran.append, row)) for row in rows),
                narrowing=title.casefold(),
                otherwise=title == "Make it",
            )
            for title, *rows in groups
        ]

    def find(self, _text, deliver):
        deliver(self.groups)

    def places(self):
        return [CommandGroup("Settings", (Command("Gross margin", "", lambda: None),), only_typed=True)]


@pytest.fixture
def opened(window):
    """Open the palette over what a finder finds."""

    def open_palette(*groups):
        finder = Finds(*groups)
        window.set_finder(lambda: finder)
        window.show()
        window.open_palette()
        return window.palette_window, finder.ran

    yield open_palette
    window.palette_window.close()


def titles(palette):
    return [palette.rows.item(n).text() for n in range(palette.rows.count())]


def test_the_palette_finds_records_too(opened, qtbot):
    palette, ran = opened(("Campaigns", "Zz"))
    qtbot.keyClicks(palette.line, "zz")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert ran == ["Zz"]


class FindsLater(Finds):
    """A finder that delivers when it is told to."""

    def find(self, text, deliver):
        self.deliver = lambda: deliver(self.groups)


def test_return_pressed_before_anything_is_found_opens_the_first_hit_when_it_comes(window, qtbot):
    finder = FindsLater(("Campaigns", "Zz", "Zzz"))
    window.set_finder(lambda: finder)
    window.show()
    window.open_palette()
    palette = window.palette_window
    qtbot.keyClicks(palette.line, "zzqx")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert (finder.ran, palette.isHidden()) == ([], False)
    finder.deliver()
    assert (finder.ran, palette.isHidden()) == (["Zz"], True)
    window.open_palette()
    qtbot.keyClicks(palette.line, "zzqx")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    # Whoever types on means something else.
    qtbot.keyClicks(palette.line, "y")
    finder.deliver()
    assert finder.ran == ["Zz"]
    palette.close()


def test_nothing_found_is_said_and_does_nothing(window, qtbot):
    window.open_palette()
    qtbot.keyClicks(window.palette_window.line, "qqq")
    assert window.palette_window.rows.item(0).text() == "Nothing found for “qqq”"
    qtbot.keyClick(window.palette_window.line, Qt.Key.Key_Return)
    assert not window.palette_window.isHidden()
    window.palette_window.close()


def test_what_is_offered_when_nothing_is_found_must_be_chosen(opened, qtbot):
    palette, ran = opened(("Make it", "Person", "Campaign"))
    qtbot.keyClicks(palette.line, "qqq")
    assert titles(palette) == ["Nothing found for “qqq”", "Make it", "Person", "Campaign"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert ran == []
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert ran == ["Person"]


def test_tab_goes_from_group_to_group_and_ctrl_enter_keeps_the_list(opened, qtbot):
    palette, ran = opened(("People", "Ela", "Jo"), ("Posts", "Glow"), ("Make it", "Person"))
    qtbot.keyClicks(palette.line, "zz")

    def after(key):
        qtbot.keyClick(palette.line, key)
        return palette.rows.currentItem().text()

    assert palette.rows.currentItem().text() == "Ela"
    assert [after(Qt.Key.Key_Tab), after(Qt.Key.Key_Tab), after(Qt.Key.Key_Backtab)] == [
        "Glow",
        "Ela",
        "Glow",
    ]
    qtbot.keyClick(palette.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["Glow"]
    assert not palette.isHidden()
    assert palette.rows.currentItem().text() == "Glow"
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isHidden()


def test_groups_keep_their_order_and_a_command_meant_by_its_name_is_the_one_that_runs(opened):
    palette, _ = opened(("Posts", "A goal"))

    def typed(text):
        palette.line.setText(text)
        return titles(palette), palette.rows.currentItem().text()

    every = ["Posts", "A goal", "Commands", "New goal"]
    assert typed("new go") == (every, "New goal")
    assert typed("goal") == (every, "A goal")
    assert typed("in:posts goal") == (["Posts", "A goal"], "A goal")
    assert typed("gross")[0] == ["Posts", "A goal", "Commands", "Gross margin"]
    assert "Gross margin" not in typed("")[0]


def test_how_much_was_found_is_said_with_a_chip_for_each_group_that_narrows(opened, qtbot):
    palette, _ = opened(("People", "Ela", "Jo"), ("Posts", "Glow"))
    qtbot.keyClicks(palette.line, "new")
    assert re.fullmatch("4 found in [0-9]+ ms", palette.said.text())

    def chips():
        return [chip.text() for chip in palette.chips.findChildren(QPushButton) if not chip.isHidden()]

    qtbot.waitUntil(lambda: chips() == ["All 4", "People 2", "Posts 1", "Commands 1"])
    palette.chips.current_changed.emit("posts")
    assert palette.line.text() == "in:posts new"
    assert palette.chips.current == "people"
    palette.chips.current_changed.emit("")
    assert palette.line.text() == "new"
    palette.line.clear()
    assert palette.said.text() == ""
    assert not palette.chips.isVisible()


def test_the_title_of_a_group_narrows_to_it(opened, qtbot):
    palette, _ = opened(("People", "Ela", "Jo"), ("Posts", "Glow"))
    qtbot.keyClicks(palette.line, "zz")
    place = palette.rows.visualItemRect(palette.rows.item(titles(palette).index("Posts"))).center()
    qtbot.mouseClick(palette.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert palette.line.text() == "in:posts zz"


def test_the_page_is_dimmed_while_the_palette_is_open(window, opened):
    palette, _ = opened()
    (shade,) = window.findChildren(Dimmed)
    assert shade.isVisible()
    assert shade.geometry() == window.rect()
    palette.close()
    assert not shade.isVisible()


@pytest.mark.parametrize("height", [640, 800])
def test_the_palette_stays_within_its_window_and_shows_its_keys_below_the_list(window, opened, height, qtbot):
    window.resize(1100, height)
    palette, _ = opened(*((f"Kind {n}", "One", "Two") for n in range(20)))
    qtbot.keyClicks(palette.line, "o")
    assert palette.height() <= height
    assert palette.rows.geometry().bottom() < palette.foot.geometry().top()
    qtbot.waitUntil(lambda: palette.chips.sizeHint().width() <= palette.width())


def test_a_command_of_a_tab_is_listed_with_its_key_and_run_on_its_page(window, built, qtbot):
    window.show_page("roi")
    window.open_palette()
    palette = window.palette_window
    qtbot.keyClicks(palette.line, "goal")
    assert titles(palette) == ["Commands", "New goal"]
    found = palette.rows.current
    assert (found.where, found.hint, found.marks) == ("Plan", "Ctrl+Shift+N", ((4, 8),))
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.current_page_id == "plan"
    assert window.page("plan").text() == "made"


def test_what_the_tab_that_is_shown_can_do_comes_first(window):
    assert window.available_commands()[0].title == "Go to"
    window.show_page("plan")
    first, second = window.available_commands()[:2]
    assert (first.title, [command.title for command in first.commands]) == ("Plan", ["New goal"])
    assert second.title == "Go to"


def test_arrows_pass_over_the_titles_of_groups(window, qtbot):
    window.open_palette()
    palette = window.palette_window
    commands = sum(len(group.commands) for group in window.available_commands())
    seen = [palette.rows.currentItem().text()]
    for _ in range(commands):
        qtbot.keyClick(palette.line, Qt.Key.Key_Down)
        if palette.rows.currentItem().text() != seen[-1]:
            seen.append(palette.rows.currentItem().text())
    assert seen == [command.title for group in window.available_commands() for command in group.commands]
    qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.rows.currentItem().text() == seen[-2]
    palette.close()


def test_a_tab_names_its_key_in_its_tip(window):
    assert [window.nav.item(n).toolTip() for n in range(window.nav.count())] == [
        "Plan (Ctrl+1)",
        "Roi (Ctrl+2)",
    ]


def test_files_dropped_anywhere_are_announced(window, qtbot, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "orders.csv"))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(window.files_dropped, timeout=100) as caught:
        window.dropEvent(event)
    assert caught.args == [[tmp_path / "orders.csv"]]


def test_undo_from_the_message(window, qtbot):
    window.show()
    window.toast.show_message("Imported.", undoable=True)
    with qtbot.waitSignal(window.undo_requested, timeout=100):
        window.toast.undo_requested.emit()


def test_a_message_moves_nothing_one_could_be_about_to_click(window, qtbot):
    window.show()
    qtbot.waitExposed(window)
    page = window.show_page("plan")
    before = page.mapTo(window, page.rect().topLeft()), page.size()
    window.toast.show_message("Added. " * 40, undoable=True)
    window.progress.start("Importing orders.csv")
    qtbot.waitUntil(lambda: window.toast.height() > 0 and window.toast.isVisible())
    assert (page.mapTo(window, page.rect().topLeft()), page.size()) == before
    shown = [QRect(bar.mapTo(window, QPoint()), bar.size()) for bar in (window.progress, window.toast)]
    assert all(window.rect().contains(place) for place in shown)
    assert not shown[0].intersects(shown[1])
    status = window.status.mapTo(window, QPoint()).y()
    assert all(place.bottom() < status for place in shown), "the line of status is covered"
    needed = window.toast.layout().totalHeightForWidth(window.toast.width())
    assert window.toast.height() >= needed, "the sentence is cut"
    window.resize(1024, 640)
    assert window.rect().contains(QRect(window.toast.mapTo(window, QPoint()), window.toast.size()))
    window.toast.hide()
    window.progress.finish()
    assert window.toast.parentWidget().isHidden(), "what is gone must let clicks through"


@pytest.fixture
def offer(window, qtbot):
    """A button in a notice of a page, with the message of the window beside it."""
    page = window.show_page("plan")
    bar = PassingBar(page)
    row = QHBoxLayout(bar)
    button = QPushButton("Add @lena.rides as creator")
    row.addWidget(button)
    window._bars.take([bar])
    window.show()
    qtbot.waitExposed(window)
    window.toast.show_message("Added to the library (1)", undoable=True)
    qtbot.waitUntil(lambda: bar.height() > 0 and window.toast.height() > 0)
    return button


def test_a_press_in_a_notice_moves_nothing_below_the_mouse(window, offer):
    place, pressed = offer.mapTo(window, QPoint()), []
    offer.clicked.connect(lambda: pressed.append(offer.text()))
    pressing.press(offer)
    QApplication.processEvents()
    assert offer.mapTo(window, QPoint()) == place
    pressing.release(offer)
    assert pressed == ["Add @lena.rides as creator"]
    toast = window.toast.mapTo(window, QPoint())
    pressing.press(window.toast)
    QApplication.processEvents()
    assert offer.isVisible(), "the offer has not been answered"
    assert window.toast.mapTo(window, QPoint()) == toast


def test_an_offer_stays_in_its_place_when_the_message_goes_by_itself(window, offer):
    place = offer.mapTo(window, QPoint())
    window.toast.hide()
    QApplication.processEvents()
    assert offer.isVisible()
    assert offer.mapTo(window, QPoint()) == place


def test_a_press_on_the_page_closes_offer_and_message(window, offer):
    pressing.click(window.show_page("plan"))
    assert not offer.isVisible()
    assert window.toast.isHidden()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
def test_the_frame_fits_its_sizes(window, qtbot, size):
    window.resize(*size)
    window.show()
    window.show_page("plan")
    qtbot.waitExposed(window)
    assert (window.width(), window.height()) == size
    bar = window.top_bar
    for widget in (bar.search, bar.period, bar.compare, bar.channels):
        assert bar.rect().contains(widget.geometry())
    for widget in (bar.period, bar.compare, bar.channels):
        assert widget.width() >= widget.sizeHint().width()


COMING = [tab for tab in TABS if tab.build.__module__ == coming_tabs.__name__]


@pytest.mark.parametrize("tab", COMING, ids=lambda tab: tab.id)
def test_pages_to_come_say_what_will_live_there(qtbot, tab):
    page = tab.build(None, None, None)
    qtbot.addWidget(page)
    assert len([label for label in page.findChildren(QLabel) if label.text()]) >= 4


def test_the_shell_loads_nothing_heavy():
    code = (
        "import sys, socialroi_desktop.views.shell.main_window\n"
        "heavy = {'pyqtgraph', 'numpy', 'pandas', 'qtawesome', 'qtpy', 'babel', 'sqlite_utils'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_tab_says_what_its_count_is_a_count_of(window):
    window.set_badge("plan", 25)
    row = next(window.nav.item(n) for n in range(window.nav.count()) if window.nav.item(n).text() == "Plan")
    tip = row.toolTip()
    assert tip.splitlines()[1] == "25 things are due here; File > What is due lists them."
    window.set_badge("plan", 0)
    assert len(row.toolTip().splitlines()) == 1


def test_f1_and_the_question_mark_tell_keys_and_search_words_of_the_tab(built, state, import_action, qtbot):
    rate = TabCommand(lambda: "Rate 5", lambda _page: None, "5")
    bare = TabCommand(lambda: "Without a key", lambda _page: None)
    spec = replace(built.spec("ugc", rate, bare), asks=lambda: (("line:skate", "Product line"),))
    menus = ShellMenus(file=(import_action,), help=(QAction("About"),))
    window = MainWindow([spec, built.spec("plan")], state, menus, CHANNELS, date(2026, 9, 20))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_page("ugc")
    for key in (Qt.Key.Key_F1, Qt.Key.Key_Question):
        qtbot.keyClick(window, key)
        dialog = window.findChildren(KeysDialog)[-1]
        words = [label.text() for label in dialog.findChildren(QLabel)]
        assert words[:3] == ["Ugc", "5", "Rate 5"]
        assert words[3:6] == ["Search words on the tab Ugc", "line:skate", "Product line"]
        assert "Without a key" not in words
        assert words[words.index("Ctrl+I") + 1] == "Import files…"
        dialog.close()
    assert [action.text() for action in window.menuBar().actions()[-1].menu().actions()] == [
        "Keys and search words",
        "About",
    ]
