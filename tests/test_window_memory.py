from datetime import date

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QFileDialog, QMainWindow

from socialroi_desktop.app import Desktop
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.window import WorkspaceWindow
from socialroi_desktop.window_memory import fit_to_screen, inside
from workspaces import fresh

MAY = Period(date(2026, 5, 1), date(2026, 5, 31))


@pytest.fixture
def start(qapp, qtbot, tmp_path):
    file = tmp_path / "shop.socialroi"
    fresh(file, Settings(name="Shop", currency="USD", timezone="UTC")).close()
    opened = []

    def run() -> WorkspaceWindow:
        desktop = Desktop(
            qapp, QSettings(str(tmp_path / "m.ini"), QSettings.Format.IniFormat), date(2026, 6, 1)
        )
        opened.append(desktop)
        desktop.start(file)
        assert isinstance(desktop.window, WorkspaceWindow)
        qtbot.waitUntil(lambda: desktop.window.current_page_id != "")
        return desktop.window

    yield run, opened
    for desktop in opened:
        desktop.deleteLater()


def test_the_window_opens_as_it_was_closed(start, qtbot):
    run, opened = start
    window = run()
    window.show_page("plan")
    window.filters.set_period(MAY)
    window.resize(790, 700)
    size = window.size()
    opened[0].shut_down()
    again = run()
    assert (again.current_page_id, again.filters.period, again.size()) == ("plan", MAY, size)
    opened[1].shut_down()


def test_the_table_and_the_folders_used_last_are_there_again(start, qtbot, tmp_path, monkeypatch):
    run, opened = start
    window = run()
    exports = tmp_path / "exports"
    exports.mkdir()
    window.navigator.open_section("campaign")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(exports / "a.csv")], ""))
    (exports / "a.csv").write_text("x,y\n1,2\n", "utf-8")
    window.navigator.open_files(())
    qtbot.waitUntil(lambda: not window.page("data").model.reading)
    opened[0].shut_down()
    again = run()
    started = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: (started.append(args[2]), ([], ""))[1])
    again.navigator.open_files(())
    assert started == [str(exports)]
    assert again.page("data").chips.current == "campaign"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (started.append(args[2]), ("", ""))[1])
    opened[1].choose_file()
    assert started[1] == str(tmp_path)
    opened[1].shut_down()


@pytest.mark.parametrize("kept", ["garbage", "2026-13-01..2026-05-01", "2026-05-31"])
def test_a_damaged_memory_keeps_no_window_from_opening(start, tmp_path, kept):
    run, opened = start
    run()
    opened[0].shut_down()
    memory = QSettings(str(tmp_path / "m.ini"), QSettings.Format.IniFormat)
    (key,) = [each for each in memory.allKeys() if each.endswith("/period")]
    memory.setValue(key, kept)
    memory.sync()
    assert run().filters.period is not None
    opened[1].shut_down()


def test_a_window_is_never_larger_than_the_free_screen(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setMinimumSize(5000, 100)
    window.resize(6000, 5000)
    fit_to_screen(window)
    free = window.screen().availableGeometry()
    assert window.width() <= free.width()
    assert window.height() <= free.height()
    assert free.contains(window.geometry())


@pytest.mark.parametrize(
    ("at", "moved"),
    [((-50, 10), (0, 10)), ((900, 700), (700, 500)), ((10, 20), (10, 20))],
)
def test_a_place_outside_the_screen_is_moved_inside(at, moved):
    found = inside(QRect(*at, 300, 300), QRect(0, 0, 1000, 800))
    assert (found.left(), found.top()) == moved
