"""What only a real window shows: first sizes, the edges of the screen, keys. Under Xvfb, where it is there."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SCREEN = (1600, 1000)
# Runs in a process of its own, with the real platform plugin; prints what it saw.
JOURNEY = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from socialroi_desktop.app import Desktop
from socialroi_desktop.views.widgets.data_table import DataTable

application = QApplication([])
desktop = Desktop(application, QSettings(sys.argv[2], QSettings.Format.IniFormat))
desktop.start(Path(sys.argv[1]))
window = desktop.window
QTest.qWaitForWindowExposed(window)


def wait(condition):
    for _ in range(400):
        if condition():
            return True
        QTest.qWait(10)
    return False


seen = {"first": wait(lambda: window.current_page_id)}
row = window.nav.visualItemRect(window.nav.item(6))
# The page is built while the button is still down.
QTest.mousePress(window.nav.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
wait(lambda: window.current_page_id == "data")
QTest.qWait(50)
QTest.mouseRelease(window.nav.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
QTest.qWait(300)


def filled():
    table = next(each for each in window.findChildren(DataTable) if each.isVisible())
    widths = sum(table.columnWidth(n) for n in range(table.model().columnCount()) if not table.isColumnHidden(n))
    return abs(widths - table.viewport().width()) <= 4 or widths > table.viewport().width()


seen["filled"] = wait(filled)
window.resize(window.size() * 0.9)
QTest.qWait(100)
seen["filled again"] = wait(filled)
window.activateWindow()
wait(window.isActiveWindow)
keys = {}
for number, page in ((2, "plan"), (8, "roi"), (7, "data")):
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
    keys[str(number)] = wait(lambda: window.current_page_id == page)
seen["keys"] = keys
window.resize(5000, 5000)
from socialroi_desktop.window_memory import fit_to_screen
fit_to_screen(window)
QTest.qWait(100)
free, own = window.screen().availableGeometry(), window.frameGeometry()
seen["screen"] = [free.width(), free.height()]
seen["inside"] = free.contains(own)
wait(lambda: not desktop.session.jobs.busy)
desktop.shut_down()
print(json.dumps(seen))
"""


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    if shutil.which("Xvfb") is None:
        pytest.skip("there is no Xvfb to show a real window on")
    reading, writing = os.pipe()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    if not number:
        server.wait()
        pytest.skip("Xvfb does not start here")
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from socialroi_desktop.operations.demo import make_demo

    path = tmp_path_factory.mktemp("real") / "demo.socialroi"
    make_demo(path).close()
    return path


def journey(display: str, demo: Path, folder: Path, scale: str) -> dict[str, Any]:
    mine = folder / "demo.socialroi"
    shutil.copy(demo, mine)
    environ = os.environ | {
        "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scale, "HOME": str(folder),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", JOURNEY, str(mine), str(folder / "memory.ini")],
        cwd=ROOT, env=environ, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    if "platform plugin" in done.stderr:
        pytest.skip("a library that Qt needs for a real window is missing")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
def test_a_real_window_fits_its_screen_and_its_tables(
    display: str, demo: Path, tmp_path: Path, scale: str
) -> None:
    seen = journey(display, demo, tmp_path, scale)
    assert seen["inside"], f"the window reaches out of the free {seen['screen']}"
    assert seen["filled"], "columns leave room on the first visit"
    assert seen["filled again"], "columns leave room after the window was resized"
    assert all(seen["keys"].values()), seen["keys"]
