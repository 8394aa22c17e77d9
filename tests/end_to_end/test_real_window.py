"""What only a real window shows: first sizes, the edges of the screen, keys. Under Xvfb, where it is there."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SCREEN = (1600, 1000)
# Runs in a process of its own, with the real platform plugin; prints what it saw.
START = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from socialroi_desktop.app import Desktop

application = QApplication([])
desktop = Desktop(application, QSettings(sys.argv[2], QSettings.Format.IniFormat))
desktop.start(Path(sys.argv[1]))
window = desktop.window
QTest.qWaitForWindowExposed(window)


def wait(condition):
    # Long, as other tests may have the machine: it ends as soon as the condition holds.
    for _ in range(6000):
        if condition():
            return True
        QTest.qWait(10)
    return False


def idle():
    # One job may begin the next, as soon as what it brought is taken in.
    return wait(lambda: not desktop.session.jobs.busy and (QTest.qWait(1) or not desktop.session.jobs.busy))
"""
FITTING = (
    START
    + """
from fitting import faults, tables_in_sight
from socialroi_desktop.queries.roi.choices import BREAKDOWNS
from socialroi_desktop.views.data.sections import SECTIONS
from socialroi_desktop.views.widgets.data_table import DataTable


def cut_everywhere(every_table):
    # As tables are first seen, page by page; the others of each page where pixels are divided, too.
    cut = set()

    def look():
        idle()
        for table in tables_in_sight():
            looked_at.add(table.accessibleName())
            cut.update(faults(table))

    for page_id in window.page_ids:
        window.show_page(page_id)
        look()
    if not every_table:
        return cut
    page = window.show_page("data")
    for entity in (*SECTIONS, "imports"):
        page.show_section(entity)
        look()
    page = window.show_page("roi")
    for by in BREAKDOWNS:
        page.breakdown.breakdown_chosen.emit(by)
        look()
    page = window.show_page("outreach")
    page.show_earned()
    for entity in ("partnership", "inbound_link", "earned_mention"):
        page.everybody.earned.show_kind(entity)
        look()
    page = window.show_page("plan")
    page.segments.set_current("campaigns")
    page.segments.current_changed.emit("campaigns")
    look()
    return cut


looked_at = set()
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
if window.screen().size().width() >= 1280:
    window.resize(1280, 800)
    seen["cut"] = sorted(cut_everywhere(window.devicePixelRatio() > 1))
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
seen["tables"] = len(looked_at)
idle()
desktop.shut_down()
print(json.dumps(seen))
"""
)
# Keys go to the window: whoever has the focus gets them.
CHOOSING = (
    START
    + """
from socialroi_desktop.views.data.page import DataPage
from socialroi_desktop.views.records.picker import RecordPicker
from socialroi_desktop.views.widgets.confirm_line import ConfirmLine


def press(*keys):
    for key in keys:
        QTest.keyClick(window.windowHandle(), key)
        QTest.qWait(20)


wait(lambda: window.current_page_id)
window.activateWindow()
wait(window.isActiveWindow)
QTest.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
wait(lambda: window.current_page_id == "data")
page = window.findChild(DataPage)
page.show_section("cost")
section = page.section
view, table = section.view, section.table
index = table.index(0, [spec.name for spec in table.columns].index("campaign_id"))
before, names = index.data(), [name for name in table.naming.names["campaign"].values() if name != index.data()]
view.setFocus()
view.setCurrentIndex(index)
QTest.qWait(50)


def open_and_type():
    press(*names[0])
    editor = view.viewport().findChild(RecordPicker)
    return editor, editor.matches.isVisible() and editor.hasFocus() and window.isActiveWindow()


editor, seen_list = open_and_type()
seen = {"list beside the keys": seen_list, "inside": window.screen().geometry().contains(editor.matches.geometry())}
press(Qt.Key.Key_Escape)
seen["escape"] = wait(lambda: view.viewport().findChild(RecordPicker) is None) and index.data() == before
editor, _ = open_and_type()
rows = editor.matches.rows
QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(0)).center())
seen["click"] = wait(lambda: index.data() == names[0])
idle()
section.add()
picker = section.panel.form.editor("campaign_id")
picker.setFocus()
press(names[0][0])
seen["form"] = wait(picker.matches.isVisible)
press(Qt.Key.Key_Escape)
seen["escape closes the list first"] = not picker.matches.isVisible() and not section.panel.isHidden()
press(Qt.Key.Key_Escape)
shown = [line for line in section.panel.findChildren(ConfirmLine) if line.isVisible()]
seen["then the form asks, as a letter was typed"] = bool(shown) and not section.panel.isHidden()
press(Qt.Key.Key_Escape)
seen["another is to go on writing"] = not any(line.isVisible() for line in shown)
press(Qt.Key.Key_Escape)
QTest.keyClick(shown[0].yes, Qt.Key.Key_Space)
seen["and goes where that is said"] = wait(section.panel.isHidden)
idle()
desktop.shut_down()
print(json.dumps(seen))
"""
)

# Started again and again under a window manager, which puts its title bar around the window.
PLACED = (
    START
    + """
wait(lambda: window.current_page_id)
wait(lambda: window.frameGeometry() != window.geometry())
QTest.qWait(100)
own, frame = window.geometry(), window.frameGeometry()
idle()
desktop.shut_down()
sides = [own.left(), own.top(), own.width(), own.height()]
print(json.dumps({"window": sides, "title bar": own.top() - frame.top()}))
"""
)


@contextmanager
def shown_on(size: tuple[int, int]) -> Iterator[str]:
    if shutil.which("Xvfb") is None:
        pytest.skip("there is no Xvfb to show a real window on")
    reading, writing = os.pipe()
    screen = f"{size[0]}x{size[1]}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    if not number:
        server.wait()
        pytest.skip("Xvfb does not start here")
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def managed(display: str) -> Iterator[None]:
    manager = subprocess.Popen(
        ["openbox"],
        env=os.environ | {"DISPLAY": display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        manager.terminate()
        manager.wait()


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with shown_on(SCREEN) as number:
        yield number


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import kept_demo

    return kept_demo.copied_demo(tmp_path_factory)


def journey(display: str, demo: Path, folder: Path, *, script: str, scale: str = "1") -> dict[str, Any]:
    mine = folder / "demo.socialroi"
    shutil.copy(demo, mine)
    environ = os.environ | {
        "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scale, "HOME": str(folder),
        "PYTHONPATH": str(ROOT / "tests" / "support"),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", script, str(mine), str(folder / "memory.ini")],
        cwd=ROOT, env=environ, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    if "platform plugin" in done.stderr:
        pytest.skip("a library that Qt needs for a real window is missing")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "1.75", "2"])
def test_a_real_window_fits_its_screen_and_its_tables(
    display: str, demo: Path, tmp_path: Path, scale: str
) -> None:
    seen = journey(display, demo, tmp_path, script=FITTING, scale=scale)
    assert seen["inside"], f"the window reaches out of the free {seen['screen']}"
    assert seen["filled"], "columns leave room on the first visit"
    assert seen["filled again"], "columns leave room after the window was resized"
    assert scale != "1.25" or seen["tables"] > 20
    assert seen.get("cut", []) == [], "columns are cut in a window of 1,280 by 800 although there is room"
    assert all(seen["keys"].values()), seen["keys"]


def test_a_name_is_chosen_while_the_keys_stay_in_the_line(display: str, demo: Path, tmp_path: Path) -> None:
    seen = journey(display, demo, tmp_path, script=CHOOSING)
    assert all(seen.values()), seen


@pytest.mark.skipif(shutil.which("openbox") is None, reason="there is no window manager to show it under")
@pytest.mark.parametrize("size", [SCREEN, (1280, 800)])
def test_a_window_opens_where_it_was_closed(demo: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    with shown_on(size) as screen, managed(screen):
        starts = [journey(screen, demo, tmp_path, script=PLACED) for _ in range(2)]
    assert starts[0]["title bar"] > 0
    assert starts[1]["window"] == starts[0]["window"]
